"""Files that appear under their names only when they are complete."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .file_locks import is_at, try_lock

_SUFFIX = ".partial"
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def partial_path(path: Path) -> Path:
    """The name of a file while it is written: `invoices.csv.partial`, next to the file that a link points to.

    A path that is not a regular file, such as a pipe or `/dev/null`, is returned unchanged.
    """
    if path.exists() and not path.is_file():
        return path
    target = path.resolve() if path.is_symlink() else path
    return target.with_name(f"{target.name}{_SUFFIX}")


@contextmanager
def atomic_write(path: Path) -> Iterator[Path]:
    """The path to write to. When the block ends without an error, the file is renamed to its final name.

    After an error, the partial file remains, unless it is empty. An existing file is replaced: its mode is preserved,
    and a link remains a link.

    Raises:
        OSError: The file cannot be written, or another process writes it.
    """
    partial = partial_path(path)
    if partial == path:
        yield path
        return
    target = partial.with_name(partial.name.removesuffix(_SUFFIX))
    descriptor = _create(partial)
    try:
        if target.exists():
            partial.chmod(stat.S_IMODE(target.stat().st_mode))
        yield partial
        if not is_at(descriptor, partial, follow_symlinks=False):
            raise _busy(partial)
    except BaseException:
        if os.fstat(descriptor).st_size == 0 and is_at(descriptor, partial, follow_symlinks=False):
            partial.unlink()
        raise
    finally:
        os.close(descriptor)  # Windows cannot replace an open file
    os.replace(partial, target)


@contextmanager
def atomic_private_write(path: Path, *, mode: int = 0o666) -> Iterator[Path]:
    """Like `atomic_write`, but under a random name, so several writers of one path do not exclude each other.

    The partial file has this mode, as far as the umask permits. After an error, it is deleted. A link is replaced by
    the file.
    """
    partial = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        os.close(os.open(partial, _NEW_FILE, mode))
        yield partial
        os.replace(partial, path)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise


def _create(path: Path) -> int:
    """Create a file that this process locks; it replaces the partial file of an earlier run.

    An existing file is never written to: in a folder of several users it may be a link to another file, or a file that
    other users can read.
    """
    with suppress(FileNotFoundError):
        if path.is_file() and not path.is_symlink():
            existing = os.open(path, os.O_RDONLY)
            try:
                _lock(existing, path)
            finally:
                os.close(existing)
        path.unlink()
    descriptor = os.open(path, _NEW_FILE, 0o666)
    _lock(descriptor, path)
    return descriptor


def _lock(descriptor: int, path: Path) -> None:
    # On Windows, open files cannot be removed.
    if sys.platform != "win32" and not try_lock(descriptor):
        raise _busy(path)


def _busy(path: Path) -> OSError:
    return OSError(None, "another process writes this file", str(path))
