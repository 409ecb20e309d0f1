"""One run at a time syncs an account into a warehouse, whatever starts it.

The lease belongs to the destination: a lock of PostgreSQL, or of a file beside a DuckDB database or in a local folder.
Those end with the process that holds them, however it dies. For other destinations the lock is one of this machine.

A lease can be lost while its run goes on: somebody removes the file, or the server cuts the connection. So each lease
gives a function that raises an error then, which a run calls before it writes.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final

from .errors import WarehouseBusyError, WarehouseError

Check = Callable[[], None]
"""Raises a `WarehouseError` if a lease was lost."""


@contextmanager
def file_lease(path: Path, account: str) -> Iterator[Check]:
    """Hold the lock of a file. It says who holds it, for the message of others.

    Raises:
        WarehouseBusyError: Another process holds it.
        WarehouseError: The file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file: IO[str] = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise WarehouseError(
            f"{path} cannot be written: {error.strerror}; choose a folder in which you may write"
        ) from None
    with file:
        if not _locked(file):
            file.seek(0)
            raise WarehouseBusyError(_busy(account, file.read().strip()))
        file.truncate(0)
        file.write(_holder())
        file.flush()

        def check() -> None:
            if not _is_at(file, path):
                raise WarehouseError(f"{path} was removed while it kept other runs of {account} away. {_LOST}")

        check()
        yield check
        file.truncate(0)


_LOST: Final = "The run ended, since another one may be at work; what was loaded before stays, and the next run goes on"


def _is_at(file: IO[str], path: Path) -> bool:
    """Whether this is still the file at a path."""
    with contextlib.suppress(OSError):
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    return False


def file_holder(path: Path) -> str | None:
    """Who holds the lock of a file; None if nobody does, as far as this can be seen."""
    try:
        file = path.open(encoding="utf-8")
    except OSError:
        return None
    with file:
        return None if _locked(file) else file.read().strip() or "another process"


def _locked(file: IO[str]) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        file.seek(0)
        with contextlib.suppress(OSError):
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
            return True
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextmanager
def postgres_lease(connect: Callable[[], Any], account: str) -> Iterator[Check]:
    """Hold an advisory lock of PostgreSQL on a connection of its own, which is closed at the end.

    Raises:
        WarehouseBusyError: Another session holds it.
    """
    connection = connect()

    def check() -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute("select 1")
        except connection.Error:
            raise WarehouseError(f"the connection that kept other runs of {account} away was cut. {_LOST}") from None

    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("select set_config('application_name', %s, false)", (f"daftra sync {_holder()}"[:63],))
            cursor.execute(_KEEP_IDLE)
            cursor.execute("select pg_try_advisory_lock(%s)", (_key(account),))
            (is_held,) = cursor.fetchone()
            if not is_held:
                raise WarehouseBusyError(_busy(account, postgres_holder(connection, account) or ""))
        yield check
    finally:
        connection.close()


def postgres_holder(connection: Any, account: str) -> str | None:
    """Who holds the advisory lock of an account; None if nobody does."""
    key = _key(account)
    with connection.cursor() as cursor:
        cursor.execute(_HOLDER, (key >> 32 & 0xFFFFFFFF, key & 0xFFFFFFFF))
        row = cursor.fetchone()
    return row[0].removeprefix("daftra sync ") if row else None


def _key(account: str) -> int:
    return int.from_bytes(blake2b(f"daftra {account}".encode(), digest_size=8).digest(), signed=True)


_KEEP_IDLE: Final = """
select set_config(name, value, false) from pg_settings
join (values ('idle_session_timeout', '0'), ('tcp_keepalives_idle', '60')) as wanted (name, value) using (name)
"""
"""Neither the server nor a router ends a connection that is idle while rows are read. Old servers lack a setting."""
_HOLDER: Final = """
select activity.application_name from pg_locks as locks join pg_stat_activity as activity using (pid)
where locks.locktype = 'advisory' and locks.granted and locks.classid = %s and locks.objid = %s
"""


def _holder() -> str:
    """Who holds a lease, in words."""
    return f"process {os.getpid()} on {socket.gethostname()}"


def _busy(account: str, holder: str) -> str:
    return (
        f"another run syncs {account} into this warehouse{f' ({holder})' if holder else ''}; nothing was changed. "
        "Wait for its end"
    )
