"""Locks by which only one run at a time syncs an account into a warehouse.

They are advisory locks of PostgreSQL, and file locks next to a DuckDB database or in a local folder. The lock ends
with the process that holds it, even if the process is killed. Other destinations use `expiring.py`.
"""

from __future__ import annotations

import contextlib
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final, TypeAlias

from ..._common.file_locks import is_at, try_lock
from ..errors import LeaseLostError, WarehouseBusyError, WarehouseError

Check: TypeAlias = Callable[[], None]
"""Raises `LeaseLostError` unless the run still holds its lease. A run calls it before it writes."""

_LOCK_TIMEOUT: Final = 0.3
"""Seconds to wait for a lock, because another process locks a file for a moment to check whether it is free."""
_MIN_PAUSE: Final = 0.02
_MAX_PAUSE: Final = 0.5


@contextmanager
def file_lease(path: Path, account: str) -> Iterator[Check]:
    """Hold the lock of a file for an account.

    Raises:
        WarehouseBusyError: Another run holds it.
        WarehouseError: The file cannot be written or locked.
    """
    with locked_file(path, _LOCK_TIMEOUT, lambda holder: WarehouseBusyError(busy(account, holder))) as file:

        def check() -> None:
            if not is_at(file.fileno(), path):
                raise LeaseLostError(f"the lock file {path} was removed while this run used it")

        yield check


@contextmanager
def locked_file(path: Path, timeout: float, held: Callable[[str], WarehouseBusyError]) -> Iterator[IO[str]]:
    """Lock a file, and write the holder into it. The file is removed at the end.

    Args:
        path: The file.
        timeout: Seconds to wait for another holder.
        held: Makes the error about another holder.

    Raises:
        WarehouseBusyError: Another process holds the lock after the timeout.
        WarehouseError: The file cannot be written or locked.
    """
    ends, pause = time.monotonic() + timeout, _MIN_PAUSE
    while (file := _try_open_locked(path)) is None:
        if time.monotonic() >= ends:
            raise held(_text(path))
        time.sleep(pause)
        pause = min(2 * pause, _MAX_PAUSE)
    with file:
        file.truncate(0)
        file.write(holder_text())
        file.flush()
        try:
            yield file
        finally:
            file.truncate(0)
            if is_at(file.fileno(), path):
                # A process that opened this file meanwhile sees that it was removed, and opens a new one.
                with contextlib.suppress(OSError):  # Windows cannot remove an open file
                    path.unlink()


def file_holder(path: Path) -> str | None:
    """Return the holder of a file lock, or None if there is none or the file cannot be read."""
    try:
        file = path.open(encoding="utf-8")
    except OSError:
        return None
    with file:
        return None if _lock(file, path, is_shared=True) else file.read().strip() or "another process"


def _try_open_locked(path: Path) -> IO[str] | None:
    """Open and lock the file. Return None if another process holds the lock."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file: IO[str] = path.open("a+", encoding="utf-8")
    except OSError as error:
        advice = "remove it if no sync is running" if path.exists() else "choose a folder in which you may write"
        file_above = next((above for above in path.parents if above.exists() and not above.is_dir()), None)
        reason = f"{file_above} is not a folder" if file_above else error.strerror
        raise WarehouseError(f"{path} cannot be written: {reason}; {advice}") from None
    try:
        if _lock(file, path) and is_at(file.fileno(), path):
            return file
    except BaseException:
        file.close()
        raise
    file.close()
    return None


def _text(path: Path) -> str:
    with contextlib.suppress(OSError):
        return path.read_text("utf-8").strip()
    return ""


def _lock(file: IO[str], path: Path, *, is_shared: bool = False) -> bool:
    """Lock a file. Return False if another process holds the lock.

    Raises:
        WarehouseError: The file system does not support locks.
    """
    try:
        return try_lock(file.fileno(), is_shared=is_shared)
    except OSError as error:
        raise WarehouseError(
            f"{path} cannot be locked: {error.strerror}; some network drives do not support locks, so choose a local "
            "folder"
        ) from None


@contextmanager
def postgres_lease(connect: Callable[[], Any], account: str) -> Iterator[Check]:
    """Hold an advisory lock of PostgreSQL on a separate connection, which is closed at the end.

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
            raise LeaseLostError(f"the lease connection of {account} was lost") from None
        # A connection pooler gives each transaction another session.
        raise LeaseLostError(
            f"the database session that held the lease of {account} ended; connect without a connection pooler"
        )

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
            # Unlock explicitly, because the server may notice a closed connection late.
            with contextlib.suppress(connection.Error), connection.cursor() as cursor:
                cursor.execute("select pg_advisory_unlock(%s)", (key,))
    finally:
        connection.close()


def postgres_holder(connection: Any, account: str) -> str | None:
    """Return the holder of the advisory lock of an account, or None if there is none."""
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
"""Settings that keep the connection open while it is idle. Old servers do not have all of them.

The lock timeout is above zero, because the server releases the lock of a killed run with a short delay."""
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
    """Describe this process as the holder of a lease."""
    return f"process {os.getpid()} on {socket.gethostname()}"


def busy(account: str, holder: str, until: str = "") -> str:
    """Return the message about another run."""
    return (
        f"another run syncs {account} into this warehouse{f' ({holder})' if holder else ''}; nothing was changed. "
        f"Wait until it ends{until}"
    )
