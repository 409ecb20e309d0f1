"""A DuckDB database in a file, which one process at a time has open.

Each account has a lease of its own. The file itself is held only while a run reads or writes it, so the runs of several
accounts, in threads or in processes, call Daftra at the same time and take turns at the file.
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

PATIENCE: Final = 30.0
"""Seconds to wait for another program, which may keep the file for as long as it likes."""
_TURNS: Final = 20
"""How many times longer a run waits for other runs, which only take their turns."""
_LAST: Final = 10.0
"""Seconds for which a run that was asked to stop waits for other runs still."""
_SETTINGS: Final = {"max_vacuum_tasks": 0, "allocator_bulk_deallocation_flush_threshold": "1MB"}
"""After each package DuckDB would merge the parts of a table up to 122,880 rows. In a wide table that takes hundreds of
megabytes and half of the time of loading, so it is done once a day. And its allocator would give memory back only where
512 MB are freed at once, which no package takes."""


def duckdb_file(
    path: Path, dataset: str, patience: float | None = None, destination: Any = None, *, is_read: bool = False
) -> Target:
    """The target of a DuckDB database.

    Args:
        path: Its file.
        dataset: The dataset of the account, as far as there is one.
        patience: Seconds to wait for another program that has the file open.
        destination: The destination of dlt, if there is one already.
        is_read: It is only read. Its folder may be one in which this process cannot write.

    Raises:
        ConfigurationError: The file has the name of the dataset.
    """
    # dlt would go on to look for a relative path where an earlier run was, and a link to a file would have other locks.
    path = path.resolve()
    if dataset and path.stem.lower() in (dataset, f"{dataset}{STAGING}"):  # DuckDB ignores the case of letters
        raise ConfigurationError(
            f"DuckDB cannot tell the database {path.name} from the schema {path.stem.lower()}; name the file in "
            "another way"
        )
    patience = PATIENCE if patience is None else patience
    is_foreign = is_read and not all(os.access(place, os.W_OK) for place in (path.parent, path) if place.exists())
    if destination is None or is_foreign:
        options = {"database": str(path), "global_config": _SETTINGS, "read_only": is_foreign}
        destination = destinations.duckdb(options)

    def lock(account: str) -> Path:
        return path.with_name(f"{path.name}.{account}.lock")

    def turn() -> AbstractContextManager[None]:
        if is_read and not path.exists():
            raise WarehouseError(f"there is no database {path}; a sync makes it")
        return _read_turn(path, patience) if is_foreign else _turn(path, patience)

    return Target(
        shown=f"duckdb:///{path}",
        destination=destination,
        store=DuckDbStore,
        lease=lambda account: file_lease(lock(account), account),
        holder=lambda account: file_holder(lock(account)),
        datasets=lambda: _schemas(path, is_foreign=is_foreign),
        turn=turn,
    )


@contextmanager
def _turn(path: Path, patience: float) -> Iterator[None]:
    """Hold the file against other runs, while no other program has it open.

    Raises:
        HeldError: Somebody else has it now.
        WarehouseError: It cannot be opened.
    """
    with (
        locked_file(_lock(path), 0, lambda holder: _held_by_run(path, holder, patience)),
        closing(_opened(path, patience)),  # while this process has it open, no other program can come in between
    ):
        yield


@contextmanager
def _read_turn(path: Path, patience: float) -> Iterator[None]:
    """The same where this process cannot write, so that no run of it can be at work."""
    if (holder := file_holder(_lock(path))) is not None:
        raise _held_by_run(path, holder, patience)
    with closing(_opened(path, patience, read_only=True)):
        yield


def _lock(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def _held_by_run(path: Path, holder: str, patience: float) -> HeldError:
    who = f"another run reads or writes {path}{f' ({holder})' if holder else ''}"
    return HeldError(who, ". Wait for its end, and try again", patience=_TURNS * patience, last=_LAST)


def _opened(path: Path, patience: float, *, read_only: bool = False) -> Any:
    """A connection, while no other program has the database open.

    Raises:
        HeldError: Another program has.
        WarehouseError: It cannot be opened.
    """
    import duckdb

    try:
        return duckdb.connect(str(path), read_only=read_only)
    except duckdb.ConnectionException as error:
        raise WarehouseBusyError(
            f"this process has {path} open in another way, such as read_only=True; close that connection first: "
            f"{first_line(error)}"
        ) from None
    except duckdb.Error as error:
        if not _HELD.search(str(error)):
            raise WarehouseError(
                f"{path} cannot be opened: {first_line(error)}; name a DuckDB database, or a file that is not there yet"
            ) from None
        holder = _HOLDER.search(str(error))
        raise HeldError(
            f"another program has {path} open{f': {holder[1]}' if holder else ''}",
            "; DuckDB lets only one write, and none read meanwhile. Close it and try again",
            patience=patience,
            last=0,
        ) from None


_HELD: Final = re.compile("set lock on file|used by another process")
"""What DuckDB says on Unix and on Windows where another process has the file open."""
_HOLDER: Final = re.compile(r"(?:held|open) in\s+(.+? \(PID \d+\))")


def _schemas(path: Path, *, is_foreign: bool) -> list[str]:
    import duckdb

    with duckdb.connect(str(path), read_only=is_foreign) as connection:
        found = connection.execute(
            "select schema_name from information_schema.schemata where catalog_name = current_catalog()"
        ).fetchall()
    return [name for (name,) in found]
