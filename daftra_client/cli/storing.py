"""Files that appear under their names when they are complete."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_SUFFIX = ".partial"


def partial(path: Path) -> Path:
    """The name of a file while it is written: `invoices.csv.partial`, next to the file that a link points to.

    A pipe or a device such as `/dev/null` retains its name.
    """
    if path.exists() and not path.is_file():
        return path
    complete = path.resolve() if path.is_symlink() else path
    return complete.with_name(f"{complete.name}{_SUFFIX}")


@contextmanager
def stored(path: Path) -> Iterator[Path]:
    """The path to write to; the file gets its own name, and replaces one that exists, when the block ends well.

    If it does not, what was written stays under the other name, unless it is empty. A file that is replaced passes on
    its mode, and a link stays one.

    Raises:
        OSError: The file cannot be written, or another process writes it.
    """
    unfinished = partial(path)
    if unfinished == path:
        yield path
        return
    complete = unfinished.with_name(unfinished.name.removesuffix(_SUFFIX))
    opened = _created(unfinished)
    try:
        if complete.exists():
            unfinished.chmod(stat.S_IMODE(complete.stat().st_mode))
        yield unfinished
        if not _is_at(opened, unfinished):
            raise _busy(unfinished)
    except BaseException:
        if os.fstat(opened).st_size == 0 and _is_at(opened, unfinished):
            unfinished.unlink()
        raise
    finally:
        os.close(opened)  # Windows replaces no file that is open
    os.replace(unfinished, complete)


def _created(path: Path) -> int:
    """A new file, in the place of what an earlier run left, and locked for this process.

    An existing file is never written to: in a folder of several users it may be a link to another file, or a file
    that another user can read.
    """
    with suppress(FileNotFoundError):
        if path.is_file() and not path.is_symlink():
            left = os.open(path, os.O_RDONLY)
            try:
                _lock(left, path)
            finally:
                os.close(left)
        path.unlink()
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    _lock(opened, path)
    return opened


def _lock(opened: int, path: Path) -> None:
    if sys.platform == "win32":
        return  # files that are open cannot be removed there
    import fcntl

    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise _busy(path) from None


def _is_at(opened: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(opened), path.lstat())
    except FileNotFoundError:
        return False


def _busy(path: Path) -> OSError:
    return OSError(None, "another process writes this file", str(path))
