"""A DuckDB database in a file, which only one process at a time can open.

Each account has a separate lease. The file is open only while a run reads or writes it. So the runs of several
accounts, in threads or in processes, call Daftra at the same time and open the file one after another.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any, Final

from ...errors import ConfigurationError
from ..errors import HeldError, WarehouseBusyError, WarehouseError
from ..leases.locks import file_holder, file_lease, locked_file
from ..loader import destinations
from ..names import STAGING
from ..store import DuckDbStore
from .target import Target, first_line

OPEN_TIMEOUT: Final = 30.0
"""Seconds to wait for another program, which may have the file open for any time."""
_OTHER_RUN_FACTOR: Final = 20
"""A run waits so many times longer for other runs than for other programs, because runs close the file soon."""
_STOP_TIMEOUT: Final = 10.0
"""Seconds to wait for other runs after a run was asked to stop."""
_SETTINGS: Final = {"max_vacuum_tasks": 0, "allocator_bulk_deallocation_flush_threshold": "1MB"}
"""By default DuckDB merges the parts of a table up to 122,880 rows after each package. In a wide table this takes
hundreds of megabytes and half of the loading time, so a sync does it once a day. And by default its allocator returns
memory only if 512 MB are freed at once, which is more than a package uses."""


def duckdb_file(
    path: Path, dataset: str, timeout: float | None = None, destination: Any = None, *, is_read: bool = False
) -> Target:
    """Return the target of a DuckDB database.

    Args:
        path: Its file.
        dataset: The dataset of the account, if there is one.
        timeout: Seconds to wait for another program that has the file open.
        destination: The destination of dlt, if there is one already.
        is_read: The database is only read. This process may have no right to write in its folder.

    Raises:
        ConfigurationError: The file has the same name as the dataset.
    """
    # dlt resolves a relative path from the folder of an earlier run, and a link would have other locks than its file.
    path = path.resolve()
    if dataset and path.stem.lower() in (dataset, f"{dataset}{STAGING}"):  # DuckDB ignores the case of letters
        raise ConfigurationError(
            f"DuckDB cannot distinguish the database {path.name} from the schema {path.stem.lower()}; name the file in "
            "another way"
        )
    timeout = OPEN_TIMEOUT if timeout is None else timeout
    is_foreign = is_read and not all(os.access(place, os.W_OK) for place in (path.parent, path) if place.exists())
    if destination is None or is_foreign:
        options = {"database": str(path), "global_config": _SETTINGS, "read_only": is_foreign}
        destination = destinations.duckdb(options)

    def lock(account: str) -> Path:
        return path.with_name(f"{path.name}.{account}.lock")

    def access() -> AbstractContextManager[None]:
        if is_read and not path.exists():
            raise WarehouseError(f"the database {path} does not exist; the first sync creates it")
        return _read_access(path, timeout) if is_foreign else _exclusive_access(path, timeout)

    return Target(
        shown=f"duckdb:///{path}",
        destination=destination,
        store=DuckDbStore,
        lease=lambda account: file_lease(lock(account), account),
        holder=lambda account: file_holder(lock(account)),
        datasets=lambda: _schemas(path, is_foreign=is_foreign),
        access=access,
    )


@contextmanager
def _exclusive_access(path: Path, timeout: float) -> Iterator[None]:
    """Open the file, and exclude other runs and other programs until the end of the block.

    Raises:
        HeldError: Another run or program has it open.
        WarehouseError: It cannot be opened.
    """
    with (
        locked_file(_lock(path), 0, lambda holder: _held_by_run(path, holder, timeout)),
        closing(_opened(path, timeout)),  # as long as this process has the file open, no other program can open it
    ):
        yield


@contextmanager
def _read_access(path: Path, timeout: float) -> Iterator[None]:
    """Open the file for reading if this process cannot write to it. So it cannot have another active run."""
    if (holder := file_holder(_lock(path))) is not None:
        raise _held_by_run(path, holder, timeout)
    with closing(_opened(path, timeout, read_only=True)):
        yield


def _lock(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def _held_by_run(path: Path, holder: str, timeout: float) -> HeldError:
    who = f"another run reads or writes {path}{f' ({holder})' if holder else ''}"
    return HeldError(
        who, ". Wait until it ends, and try again", timeout=_OTHER_RUN_FACTOR * timeout, stop_timeout=_STOP_TIMEOUT
    )


def _opened(path: Path, timeout: float, *, read_only: bool = False) -> Any:
    """Open a connection, if no other program has the database open.

    Raises:
        HeldError: Another program has it open.
        WarehouseError: It cannot be opened.
    """
    import duckdb

    try:
        return duckdb.connect(str(path), read_only=read_only)
    except duckdb.ConnectionException as error:
        raise WarehouseBusyError(
            f"this process has {path} open with other options, such as read_only=True; close that connection first: "
            f"{first_line(error)}"
        ) from None
    except duckdb.Error as error:
        if not _HELD.search(str(error)):
            raise WarehouseError(
                f"{path} cannot be opened: {first_line(error)}; name a DuckDB database, or a file that does not exist "
                "yet"
            ) from None
        holder = _HOLDER.search(str(error))
        raise HeldError(
            f"another program has {path} open{f': {holder[1]}' if holder else ''}",
            "; while one program writes, DuckDB allows no other to read or write. Close it and try again",
            timeout=timeout,
            stop_timeout=0,
        ) from None


_HELD: Final = re.compile("set lock on file|used by another process")
"""The messages of DuckDB, on Unix and on Windows, when another process has the file open."""
_HOLDER: Final = re.compile(r"(?:held|open) in\s+(.+? \(PID \d+\))")


def _schemas(path: Path, *, is_foreign: bool) -> list[str]:
    import duckdb

    with duckdb.connect(str(path), read_only=is_foreign) as connection:
        found = connection.execute(
            "select schema_name from information_schema.schemata where catalog_name = current_catalog()"
        ).fetchall()
    return [name for (name,) in found]
