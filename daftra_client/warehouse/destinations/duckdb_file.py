"""A DuckDB database in a file, which one process at a time has open.

Each account has a lease of its own. The file itself is held only while a run reads or writes it, so the runs of several
accounts, in threads or in processes, call Daftra at the same time and take turns at the file.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from ...errors import ConfigurationError
from ..errors import WarehouseBusyError, WarehouseError
from ..leases.locks import file_holder, file_lease, locked_file
from ..loader import destinations
from ..store import DuckDbStore
from .target import Target, first_line

PATIENCE: Final = 30.0
"""Seconds to wait for another program, which may keep the file for as long as it likes."""
_TURNS: Final = 20
"""How many times longer a run waits for other runs, which only take their turns."""
_SETTINGS: Final = {"max_vacuum_tasks": 0}
"""After each package DuckDB would merge the parts of a table up to 122,880 rows. In a wide table that takes hundreds of
megabytes and half of the time of loading, so it is done once a day."""


def duckdb_file(path: Path, dataset: str, patience: float | None = None, destination: Any = None) -> Target:
    """The target of a DuckDB database.

    Args:
        path: Its file.
        dataset: The dataset of the account, as far as there is one.
        patience: Seconds to wait for another program that has the file open.
        destination: The destination of dlt, if there is one already.

    Raises:
        ConfigurationError: The file has the name of the dataset.
    """
    if path.stem == dataset:
        raise ConfigurationError(
            f"DuckDB cannot tell the database {path.name} from the schema {dataset}; name the file in another way"
        )
    # dlt would go on to look for a relative path where an earlier run was.
    path = path.absolute()
    patience = PATIENCE if patience is None else patience

    def lock(account: str) -> Path:
        return path.with_name(f"{path.name}.{account}.lock")

    return Target(
        shown=f"duckdb:///{path}",
        destination=destination or destinations.duckdb({"database": str(path), "global_config": _SETTINGS}),
        store=DuckDbStore,
        lease=lambda account: file_lease(lock(account), account),
        holder=lambda account: file_holder(lock(account)),
        datasets=lambda: _schemas(path, patience),
        turn=lambda: _turn(path, patience),
    )


@contextmanager
def _turn(path: Path, patience: float) -> Iterator[None]:
    """Hold the file against other runs, and wait until no other program has it open.

    Raises:
        WarehouseBusyError: Somebody has it for too long.
        WarehouseError: It cannot be opened.
    """

    def held(holder: str) -> str:
        return (
            f"another run reads or writes {path} for more than {_TURNS * patience:.0f} seconds"
            f"{f' ({holder})' if holder else ''}. Wait for its end, and try again; nothing is lost"
        )

    with (
        locked_file(path.with_name(f"{path.name}.lock"), _TURNS * patience, held),
        closing(_opened(path, patience)),  # while this process has it open, no other program can come in between
    ):
        yield


def _opened(path: Path, patience: float) -> Any:
    """A connection, once no other program has the database open.

    Raises:
        WarehouseBusyError: Somebody still has.
        WarehouseError: It cannot be opened.
    """
    import duckdb

    ends, pause = time.monotonic() + patience, 0.05
    while True:
        try:
            return duckdb.connect(str(path))
        except duckdb.ConnectionException as error:
            raise WarehouseBusyError(
                f"this process has {path} open in another way, such as read_only=True; close that connection first: "
                f"{first_line(error)}"
            ) from None
        except duckdb.Error as error:
            if not _HELD.search(str(error)):
                raise WarehouseError(f"{path} cannot be opened: {first_line(error)}") from None
            if time.monotonic() >= ends:
                holder = _HOLDER.search(str(error))
                raise WarehouseBusyError(
                    f"another program has {path} open{f': {holder[1]}' if holder else ''}; DuckDB lets only one write, "
                    "and none read meanwhile. Close it and try again; nothing is lost"
                ) from None
            time.sleep(pause)
            pause = min(2 * pause, 1.0)


_HELD: Final = re.compile("set lock on file|used by another process")
"""What DuckDB says on Unix and on Windows where another process has the file open."""
_HOLDER: Final = re.compile(r"(?:held|open) in\s+(.+? \(PID \d+\))")


def _schemas(path: Path, patience: float) -> list[str]:
    import duckdb

    if not path.exists():
        raise WarehouseError(f"there is no database {path}; a sync makes it")
    with _turn(path, patience), duckdb.connect(str(path)) as connection:
        found = connection.execute(
            "select schema_name from information_schema.schemata where catalog_name = current_catalog()"
        ).fetchall()
    return [name for (name,) in found]
