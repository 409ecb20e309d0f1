"""File locks for the processes of one machine, as an implementation of `DaftraClient(locks=...)` for POSIX systems.

    daftra = DaftraClient("acme", api_key="...", locks=FileLocks(Path("/var/lock/daftra")))

The system releases a file lock when its holder dies. The file keeps what must outlive the holder: whether a write is in
progress, and the id of the created record.
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
    """A locked file and its content."""

    lost = False  # a file lock is not lost while its holder lives, however long it was paused

    def __init__(self, file: int) -> None:
        self._file = file
        content = json.loads(os.pread(file, 1000, 0) or "{}")
        if content.get("at", 0) < time.time() - REMEMBERED:
            content = {}
        self.abandoned: bool = content.get("writing", False)
        self.note: int | None = content.get("note")

    async def begin(self) -> None:
        self._write({"writing": True})

    async def settle(self, note: int | None = None) -> None:
        self._write({"writing": self.abandoned} if note is None else {"note": note})

    def _write(self, state: dict[str, object]) -> None:
        text = json.dumps({**state, "at": time.time()}).ljust(100)  # of fixed length, to overwrite the old state
        os.pwrite(self._file, text.encode(), 0)


class FileLocks:
    """Locks as files in a folder."""

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
