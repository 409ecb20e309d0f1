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
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final

from .errors import WarehouseBusyError, WarehouseError

Check = Callable[[], None]
"""Raises a `WarehouseError` if a lease was lost."""
_PATIENCE: Final = 10.0
"""Seconds to wait for the last statement of a run that died."""


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


class PostgresLease:
    """An advisory lock of PostgreSQL on a connection of its own, and a second one that those which write share.

    A server may cut the connection of the lease while others still write. So a run begins only once nobody holds the
    second lock, and a connection that takes it looks whether its run still holds the first one. Two never write at
    once.
    """

    def __init__(self, connection: Any, account: str) -> None:
        self._connection = connection
        self._account = account
        self._key = _key(account)

    def take(self) -> None:
        """Take the lease.

        Raises:
            WarehouseBusyError: Another session holds it, or still writes.
        """
        with self._connection.cursor() as cursor:
            cursor.execute("select set_config('application_name', %s, false)", (f"daftra sync {_holder()}"[:63],))
            cursor.execute(_KEEP_IDLE)
            cursor.execute("select pg_try_advisory_lock(%s)", (self._key,))
            if not cursor.fetchone()[0]:
                raise WarehouseBusyError(_busy(self._account, postgres_holder(self._connection, self._account) or ""))
            ends = time.monotonic() + _PATIENCE
            while not self._nobody_writes(cursor):
                if time.monotonic() > ends:
                    raise WarehouseBusyError(_busy(self._account, "which lost its lease and still writes"))
                time.sleep(0.05)
        self._connection.commit()

    def _nobody_writes(self, cursor: Any) -> bool:
        writing = _key(f"{self._account} writes")
        cursor.execute("select pg_try_advisory_lock(%s)", (writing,))
        (is_free,) = cursor.fetchone()
        if is_free:
            cursor.execute("select pg_advisory_unlock(%s)", (writing,))
        return bool(is_free)

    def check(self) -> None:
        """See `Check`."""
        try:
            with self._connection.cursor() as cursor:
                cursor.execute("select 1")
            self._connection.commit()
        except self._connection.Error:
            raise self._lost() from None

    def guard(self, connection: Any) -> None:
        """Let a connection write.

        Raises:
            WarehouseError: The lease was lost.
        """
        first, second = _halves(self._key)
        with connection.cursor() as cursor:
            cursor.execute("select pg_advisory_lock_shared(%s)", (_key(f"{self._account} writes"),))
            cursor.execute(_IS_HELD, (first, second, self._connection.info.backend_pid))
            (is_held,) = cursor.fetchone()
        if not is_held:
            connection.close()
            raise self._lost()

    def _lost(self) -> WarehouseError:
        return WarehouseError(f"the connection that kept other runs of {self._account} away was cut. {_LOST}")


@contextmanager
def postgres_lease(connect: Callable[[], Any], account: str) -> Iterator[PostgresLease]:
    """Hold the lease of an account in PostgreSQL.

    Raises:
        WarehouseBusyError: Another session holds it, or still writes.
    """
    connection = connect()
    try:
        lease = PostgresLease(connection, account)
        lease.take()
        yield lease
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
    """A key as `pg_locks` shows it."""
    return key >> 32 & 0xFFFFFFFF, key & 0xFFFFFFFF


_KEEP_IDLE: Final = """
select set_config(name, value, false) from pg_settings
join (values ('idle_session_timeout', '0'), ('tcp_keepalives_idle', '60')) as wanted (name, value) using (name)
"""
"""Neither the server nor a router ends a connection that is idle while rows are read. Old servers lack a setting."""
_IS_HELD: Final = """
select exists (
    select from pg_locks
    where locktype = 'advisory' and granted and mode = 'ExclusiveLock' and classid = %s and objid = %s and pid = %s
)
"""
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
