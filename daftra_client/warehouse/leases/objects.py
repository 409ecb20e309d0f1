"""The lease of an account in a store of objects, such as S3: a chain of small objects, of which the last one counts.

Whoever makes the next object of the chain holds the account, for the seconds that it names from its modification on. A
renewal makes the next object as well. So taking, renewing and losing are decided by one operation, to make an object
unless it exists, and moments are compared by the clock of the store. Objects before the last one are removed.

Where a store cannot make an object only if there is none, its maker waits a while and looks whether it is still its
own. That is weaker: two runs that begin within that while are told apart, but not if the store is slower than it.
"""

from __future__ import annotations

import datetime
import json
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import attrs
from fsspec import AbstractFileSystem

from ..loader import usable
from .expiring import TERMS, Claim

_SETTLED: Final = 2.0
"""Seconds after which a store shows whose object is there, if it cannot refuse the second one."""


@attrs.frozen
class _Link:
    """An object of the chain."""

    number: int
    token: str
    holder: str
    seconds: int


class LeaseObjects:
    """The ledger of one account.

    Args:
        files: Gives the file system of fsspec.
        folder: The folder of the chain, which holds nothing else.
        settled: Seconds to wait where a store cannot refuse to make an object again.
        sleep: Waits.
    """

    def __init__(
        self,
        files: Callable[[], Any],
        folder: str,
        *,
        settled: float = _SETTLED,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._open = files
        self._folder = folder.rstrip("/")
        self._settled = settled
        self._sleep = sleep
        self._refuses: bool | None = None

    def claim(self) -> Claim | None:
        with usable():
            last = self._last()
            # Nothing is written here, so the clock of the store cannot be asked.
            return self._claim(last, datetime.datetime.now(datetime.UTC)) if last else None

    def take(self, token: str, holder: str, seconds: int) -> bool:
        with usable():
            last = self._last()
            if last is not None and last.seconds and self._claim(last, self._now()) is not None:
                return False
            return self._make(_Link(last.number + 1 if last else 1, token, holder, seconds))

    def renew(self, token: str, holder: str, seconds: int) -> bool:
        with usable():
            last = self._last()
            if last is None or last.token != token:
                return False
            return self._make(_Link(last.number + 1, token, holder, seconds))

    def release(self, token: str) -> None:
        with usable():
            last = self._last()
            # The chain goes on where it ended, so one object stays: a number that comes twice would have two holders.
            if last is not None and last.token == token:
                self._make(_Link(last.number + 1, token, "", 0))

    def _make(self, link: _Link) -> bool:
        """Make the next object of the chain. Whether it is the last one, and ours."""
        path, data = self._path(link.number), json.dumps(attrs.asdict(link)).encode()
        if not self._created(path, data):
            return False
        if self._refuses is None:
            self._refuses = not self._created(path, data)
        if not self._refuses:
            self._sleep(self._settled)
        numbers = self._numbers()
        if link.number != max(numbers, default=0) or self._read(link.number) != link:
            # The chain went on before the object was made, which somebody had removed already.
            if self._read(link.number) == link:
                self._files.rm_file(path)
            return False
        for number in numbers:
            if number < link.number:
                with suppress(FileNotFoundError):
                    self._files.rm_file(self._path(number))
        return True

    def _created(self, path: str, data: bytes) -> bool:
        """Make an object. False if the store refuses, since there is one."""
        files = self._files
        try:
            # The plain method of fsspec looks first and writes then, which is not one operation.
            if files.async_impl or type(files).pipe_file is not AbstractFileSystem.pipe_file:
                files.pipe_file(path, data, mode="create")
            else:
                files.makedirs(self._folder, exist_ok=True)  # older versions do not for this mode
                with files.open(path, "xb") as file:
                    file.write(data)
        except FileExistsError:
            return False
        except (NotImplementedError, ValueError):
            self._refuses = False
            files.pipe_file(path, data)
        return True

    def _last(self) -> _Link | None:
        for number in sorted(self._numbers(), reverse=True):
            link = self._read(number)
            if link is not None:
                return link
        return None

    def _numbers(self) -> list[int]:
        files = self._files
        files.invalidate_cache()
        try:
            names = [str(path).rstrip("/").rpartition("/")[2] for path in files.ls(self._folder, detail=False)]
        except FileNotFoundError:
            return []
        return [int(name) for name in names if name.isdecimal()]

    def _read(self, number: int) -> _Link | None:
        """An object of the chain; None if it was removed meanwhile."""
        try:
            return _Link(**json.loads(self._files.cat_file(self._path(number))))
        except FileNotFoundError:
            return None
        except ValueError:  # some stores show an object before its content
            return _Link(number, "", "a run that begins", TERMS.seconds)

    def _claim(self, last: _Link, now: datetime.datetime) -> Claim | None:
        try:
            since = (now - _aware(self._files.modified(self._path(last.number)))).total_seconds()
        except FileNotFoundError:  # it was renewed this moment
            since = 0.0
        left = last.seconds - since
        return Claim(last.holder, left) if left > 0 else None

    def _now(self) -> datetime.datetime:
        """The clock of the store: when it made an object that is made now."""
        path = f"{self._folder}/now-{uuid.uuid4().hex}"
        self._files.pipe_file(path, b"")
        try:
            return _aware(self._files.modified(path))
        finally:
            self._files.rm_file(path)

    def _path(self, number: int) -> str:
        return f"{self._folder}/{number:012}"

    @property
    def _files(self) -> Any:
        return self._open()


def _aware(moment: datetime.datetime) -> datetime.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
