"""One run at a time syncs an account into a warehouse, whatever starts it: locks that end with their holder.

PostgreSQL has locks, and so has the system for files beside a DuckDB database or in a local folder. They end with the
process that holds them, however it dies. `expiring.py` is for destinations that have none.
"""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final, TypeAlias

from ..errors import LeaseLostError, WarehouseBusyError, WarehouseError

Check: TypeAlias = Callable[[], None]
"""Raises `LeaseLostError` unless the run still holds its lease. Asked before anything is written."""

_GLANCE: Final = 0.3
"""Seconds for which somebody may hold a lock in order to see whether it is free."""
_SHORTEST_PAUSE: Final = 0.02
_LONGEST_PAUSE: Final = 0.5


@contextmanager
def file_lease(path: Path, account: str) -> Iterator[Check]:
    """Hold the lock of a file for an account.

    Raises:
        WarehouseBusyError: Another run holds it.
        WarehouseError: The file cannot be written or locked.
    """
    with locked_file(path, _GLANCE, lambda holder: WarehouseBusyError(busy(account, holder))) as file:

        def check() -> None:
            if not _is_at(file, path):
                raise LeaseLostError(f"{path} was removed while it kept other runs of {account} away")

        yield check


@contextmanager
def locked_file(path: Path, patience: float, held: Callable[[str], WarehouseBusyError]) -> Iterator[IO[str]]:
    """Hold the lock of a file, and write into it who does. The file is removed at the end.

    Args:
        path: The file.
        patience: Seconds to wait for another holder.
        held: The error about another holder.

    Raises:
        WarehouseBusyError: Somebody else holds it still.
        WarehouseError: The file cannot be written or locked.
    """
    ends, pause = time.monotonic() + patience, _SHORTEST_PAUSE
    while (file := _taken(path)) is None:
        if time.monotonic() >= ends:
            raise held(_text(path))
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
    with file:
        file.truncate(0)
        file.write(holder_text())
        file.flush()
        try:
            yield file
        finally:
            file.truncate(0)
            if _is_at(file, path):
                # Whoever has opened it meanwhile sees that it is the file no more, and opens the next one.
                with contextlib.suppress(OSError):  # Windows removes no open file
                    path.unlink()


def file_holder(path: Path) -> str | None:
    """Who holds the lock of a file; None if nobody does, as far as this can be seen."""
    try:
        file = path.open(encoding="utf-8")
    except OSError:
        return None
    with file:
        return None if _is_locked(file, path, is_shared=True) else file.read().strip() or "another process"


def _taken(path: Path) -> IO[str] | None:
    """The file, open and locked; None if somebody else holds it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file: IO[str] = path.open("a+", encoding="utf-8")
    except OSError as error:
        advice = "remove it if no run is at work" if path.exists() else "choose a folder in which you may write"
        file_above = next((above for above in path.parents if above.exists() and not above.is_dir()), None)
        reason = f"{file_above} is no folder" if file_above else error.strerror
        raise WarehouseError(f"{path} cannot be written: {reason}; {advice}") from None
    try:
        if _is_locked(file, path) and _is_at(file, path):
            return file
    except BaseException:
        file.close()
        raise
    file.close()
    return None


def _is_at(file: IO[str], path: Path) -> bool:
    """Whether an open file is still the one at a path, and was not removed."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _text(path: Path) -> str:
    with contextlib.suppress(OSError):
        return path.read_text("utf-8").strip()
    return ""


_HELD: Final = frozenset((errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK))
"""What systems answer where somebody else holds a lock."""


def _is_locked(file: IO[str], path: Path, *, is_shared: bool = False) -> bool:
    """Lock a file. False if somebody else holds it.

    Raises:
        WarehouseError: The file system has no locks.
    """
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        def lock() -> None:
            # Others may not read what is locked, so it is a byte behind the text.
            file.seek(_BEHIND_THE_TEXT)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
            finally:
                file.seek(0)
    else:

        def lock() -> None:
            fcntl.flock(file, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)

    try:
        lock()
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise WarehouseError(
            f"{path} cannot be locked: {error.strerror}; some network drives have no locks, so choose a local folder"
        ) from None
    return True


_BEHIND_THE_TEXT: Final = 1 << 16


@contextmanager
def postgres_lease(connect: Callable[[], Any], account: str) -> Iterator[Check]:
    """Hold an advisory lock of PostgreSQL on a connection of its own, which is closed at the end.

    Raises:
        WarehouseBusyError: Another session holds it.
    """
    key, connection = _key(account), connect()

    def check() -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute(_IS_OURS, _halves(key))
                if cursor.fetchone() is not None:
                    return
        except connection.Error:
            raise LeaseLostError(f"the connection that kept other runs of {account} away was cut") from None
        # A pooler gives each transaction another session.
        raise LeaseLostError(f"the session that kept other runs of {account} away ended; connect without a pooler")

    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("select set_config('application_name', %s, false)", (f"daftra sync {holder_text()}"[:63],))
            cursor.execute(_SETTINGS)
            try:
                cursor.execute("select pg_advisory_lock(%s)", (key,))
            except connection.Error as error:
                if error.pgcode != _LOCK_NOT_AVAILABLE:
                    raise
                raise WarehouseBusyError(busy(account, postgres_holder(connection, account) or "")) from None
        try:
            yield check
        finally:
            # The server may notice only after a while that the connection is closed.
            with contextlib.suppress(connection.Error), connection.cursor() as cursor:
                cursor.execute("select pg_advisory_unlock(%s)", (key,))
    finally:
        connection.close()


def postgres_holder(connection: Any, account: str) -> str | None:
    """Who holds the advisory lock of an account; None if nobody does."""
    with connection.cursor() as cursor:
        cursor.execute(_HOLDER, _halves(_key(account)))
        row = cursor.fetchone()
    return row[0].removeprefix("daftra sync ") if row else None


def _key(account: str) -> int:
    return int.from_bytes(blake2b(f"daftra {account}".encode(), digest_size=8).digest(), signed=True)


def _halves(key: int) -> tuple[int, int]:
    return key >> 32 & 0xFFFFFFFF, key & 0xFFFFFFFF


_SETTINGS: Final = """
select set_config(name, value, false) from pg_settings
join (values ('idle_session_timeout', '0'), ('tcp_keepalives_idle', '60'), ('lock_timeout', '3s'))
as wanted (name, value) using (name)
"""
"""Neither the server nor a router ends a connection that is idle while rows are read. Old servers lack a setting.

A lock is waited for, since the server frees that of a run which was killed a moment later."""
_LOCK_NOT_AVAILABLE: Final = "55P03"
_HOLDER: Final = """
select activity.application_name from pg_locks as locks join pg_stat_activity as activity using (pid)
where locks.locktype = 'advisory' and locks.granted and locks.classid = %s and locks.objid = %s
and locks.database = (select oid from pg_database where datname = current_database())
"""
_IS_OURS: Final = """
select 1 from pg_locks where locktype = 'advisory' and granted and classid = %s and objid = %s
and database = (select oid from pg_database where datname = current_database()) and pid = pg_backend_pid()
"""


def holder_text() -> str:
    """Who holds a lease, in words."""
    return f"process {os.getpid()} on {socket.gethostname()}"


def busy(account: str, holder: str, until: str = "") -> str:
    """The message about another run."""
    return (
        f"another run syncs {account} into this warehouse{f' ({holder})' if holder else ''}; nothing was changed. "
        f"Wait for its end{until}"
    )
