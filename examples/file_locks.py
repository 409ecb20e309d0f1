"""Locks made of files, for processes of one machine: what `DaftraClient(locks=...)` needs, on any POSIX system.

    daftra = DaftraClient("acme", api_key="...", locks=FileLocks(Path("/var/lock/daftra")))

The system gives a file lock back when its holder dies. What must outlive the holder stands in the file: whether a write
is under way, and the id of the record that was made.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio

REMEMBERED = 3600  # seconds


class FileLease:
    """A file that is held, with what it says."""

    lost = False  # a file lock is not lost while its holder lives, however long it was paused

    def __init__(self, file: int) -> None:
        self._file = file
        said = json.loads(os.pread(file, 1000, 0) or "{}")
        if said.get("at", 0) < time.time() - REMEMBERED:
            said = {}
        self.abandoned: bool = said.get("writing", False)
        self.note: int | None = said.get("note")

    async def begin(self) -> None:
        self._say({"writing": True})

    async def settle(self, note: int | None = None) -> None:
        self._say({"writing": self.abandoned} if note is None else {"note": note})

    def _say(self, what: dict[str, object]) -> None:
        text = json.dumps({**what, "at": time.time()}).ljust(100)  # of one length, so that nothing is left of the old
        os.pwrite(self._file, text.encode(), 0)


class FileLocks:
    """Locks in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @asynccontextmanager
    async def hold(self, key: str) -> AsyncIterator[FileLease]:
        name = hashlib.sha256(key.encode()).hexdigest()
        file = os.open(self._folder / name, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            while True:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    await anyio.sleep(0.05)
            yield FileLease(file)
        finally:
            os.close(file)
