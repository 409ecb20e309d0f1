"""The lease of an account in an object store, such as S3: a chain of small objects, of which the last one counts.

The run that creates the next object of the chain holds the lease. The object says for how many seconds; they count from
its modification time. A renewal creates the next object too. So one operation decides who takes, holds or loses the
lease: "create the object unless it exists". Times are compared by the clock of the store. Older objects are removed.

Some stores cannot create an object conditionally. There the run waits a moment after it created the object, and checks
that it was not overwritten. This is weaker: it detects two runs that start at once only if the store is fast enough.
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
from .expiring import LEASE_CONFIG, LeaseInfo

_SETTLE_SECONDS: Final = 2.0
"""Seconds after which an unconditional store shows which run wrote the object last."""


@attrs.frozen
class _Link:
    """One object of the chain."""

    number: int
    token: str
    holder: str
    seconds: int


class LeaseObjects:
    """The lease store of one account, made of objects.

    Args:
        files: Returns the file system of fsspec.
        folder: The folder of the chain, which contains nothing else.
        settled: Seconds to wait if the store cannot create objects conditionally.
        sleep: Waits for so many seconds.
    """

    def __init__(
        self,
        files: Callable[[], Any],
        folder: str,
        *,
        settled: float = _SETTLE_SECONDS,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._open = files
        self._folder = folder.rstrip("/")
        self._settled = settled
        self._sleep = sleep
        self._refuses: bool | None = None

    def info(self) -> LeaseInfo | None:
        with usable():
            last = self._last()
            # To read the clock of the store, an object has to be written, which this method must not do.
            return self._info(last, datetime.datetime.now(datetime.UTC)) if last else None

    def take(self, token: str, holder: str, seconds: int) -> bool:
        with usable():
            last = self._last()
            if last is not None and last.seconds and self._info(last, self._now()) is not None:
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
            # The last object stays, so that the next run continues the numbers: one number never has two holders.
            if last is not None and last.token == token:
                self._make(_Link(last.number + 1, token, "", 0))

    def _make(self, link: _Link) -> bool:
        """Create the next object of the chain. Return whether it is the last one and belongs to this run."""
        path, data = self._path(link.number), json.dumps(attrs.asdict(link)).encode()
        if not self._created(path, data):
            return False
        if self._refuses is None:
            self._refuses = not self._created(path, data)
        if not self._refuses:
            self._sleep(self._settled)
        numbers = self._numbers()
        if link.number != max(numbers, default=0) or self._read(link.number) != link:
            # Another run had continued the chain and removed the object with this number before.
            if self._read(link.number) == link:
                self._files.rm_file(path)
            return False
        for number in numbers:
            if number < link.number:
                with suppress(FileNotFoundError):
                    self._files.rm_file(self._path(number))
        return True

    def _created(self, path: str, data: bytes) -> bool:
        """Create an object. Return False if the store refuses because it exists."""
        files = self._files
        try:
            # The default method of fsspec first checks and then writes, which is not atomic.
            if files.async_impl or type(files).pipe_file is not AbstractFileSystem.pipe_file:
                files.pipe_file(path, data, mode="create")
            else:
                files.makedirs(self._folder, exist_ok=True)  # older versions of fsspec do not create it in this mode
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
        """Read an object of the chain. Return None if it was removed meanwhile."""
        try:
            return _Link(**json.loads(self._files.cat_file(self._path(number))))
        except FileNotFoundError:
            return None
        except ValueError:  # some stores list an object before its content is there
            return _Link(number, "", "a run that is starting", LEASE_CONFIG.seconds)

    def _info(self, last: _Link, now: datetime.datetime) -> LeaseInfo | None:
        try:
            since = (now - _aware(self._files.modified(self._path(last.number)))).total_seconds()
        except FileNotFoundError:  # it was renewed just now
            since = 0.0
        left = last.seconds - since
        return LeaseInfo(last.holder, left) if left > 0 else None

    def _now(self) -> datetime.datetime:
        """Return the time of the store: the modification time of an object that is written now."""
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
