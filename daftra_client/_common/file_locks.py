"""Locks of files, which the system releases when the process that holds them ends.

The library `filelock` cannot replace these functions: it does not report who holds a lock without taking it, it locks
only its own marker files, and on a file system without locks it falls back to a marker that outlives a killed process.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_HELD: Final = frozenset((errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK))
"""The errors of a system where another descriptor holds the lock."""
_LOCKED_BYTE: Final = 1 << 16
"""The byte that Windows locks. It is behind the text, since others cannot read a locked byte."""


def try_lock(descriptor: int, *, is_shared: bool = False) -> bool:
    """Lock an open file until its descriptor is closed. False if another descriptor holds the lock.

    Raises:
        OSError: The file system has no locks.
    """
    try:
        _lock(descriptor, is_shared=is_shared, waits=False)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


@contextmanager
def locked_folder(folder: Path) -> Iterator[None]:
    """Wait for the lock of a folder, and hold it. On Windows, folders have no locks.

    Raises:
        OSError: The folder cannot be locked.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _lock(descriptor, is_shared=False, waits=True)
        yield
    finally:
        os.close(descriptor)


def is_at(descriptor: int, path: Path, *, follow_symlinks: bool = True) -> bool:
    """Whether an open file is still the file at a path: it was not deleted or replaced."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=follow_symlinks))
    except FileNotFoundError:
        return False


def _lock(descriptor: int, *, is_shared: bool, waits: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)
    else:
        import fcntl

        kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
        fcntl.flock(descriptor, kind if waits else kind | fcntl.LOCK_NB)
