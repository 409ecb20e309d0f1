"""Reads and changes a warehouse apart from loading packages: known records, stale lines, deletion marks.

A resource has a table for its records, with the name of the resource, and one for each of their lists. A record counts
as loaded only if the packages of its row and of all of its lines were loaded completely, and none of its lines is
marked as deleted. Otherwise a killed run may have written only some of the tables.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final, Protocol

import attrs
import pyarrow as pa
import pyarrow.compute

from .loader import LOAD, usable
from .results import RunStatus
from .runs import COLUMNS, COMPLETE, RUNS, TIMES, runs_of

pc: Any = pyarrow.compute  # its functions are created at import time, so that type checkers do not know them
DELETED: Final = "_deleted_at"
HASH: Final = "_hash"


@attrs.frozen
class Known:
    """A record that the warehouse has.

    Attributes:
        id: Its id.
        hash: The hash of its row, see `rows.py`; None if it is not known, because its package was not loaded
            completely.
        is_deleted: Whether it is marked as deleted.
    """

    id: int
    hash: int | None
    is_deleted: bool


@attrs.frozen
class Count:
    """The numbers of rows of a table.

    Attributes:
        table: Its name.
        rows: All rows.
        deleted: Rows that are marked as deleted.
        loaded: Rows whose package was loaded completely.
    """

    table: str
    rows: int
    deleted: int
    loaded: int


class Store(Protocol):
    """The warehouse of one account. All other methods are called within a block of `opened`."""

    def opened(self, tables: Iterable[str]) -> AbstractContextManager[None]:
        """Open a connection, and find which of these tables exist.

        The schema that dlt stores is not enough: after an interrupted package it may be older than the tables.

        Raises:
            WarehouseError: The warehouse cannot be used, here or within the block.
        """
        ...

    def known(self, table: str, children: Sequence[str]) -> Iterable[Sequence[Known]]:
        """Return the records of a table by id, in batches; none if the table does not exist."""
        ...

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        """Whether rows may be added without a merge: there are none yet, and a failed statement never adds any."""
        ...

    def remove_stale(self, table: str, children: Sequence[str], *, only_complete: bool = False) -> None:
        """Remove lines that are not in the last version of their record, or whose record was never loaded.

        With `only_complete`, lines stay if their package or the package of their record was not loaded completely.
        Such lines show that their record has to be read again.
        """
        ...

    def mark_deleted(self, table: str, children: Sequence[str], ids: Sequence[int], when: datetime.datetime) -> None:
        """Mark records as deleted, after their lines. So even after a kill all lines of a marked record are marked."""
        ...

    def reclaim_space(self) -> None:
        """Free the space of old versions of rows."""
        ...

    def counts(self) -> Sequence[Count]:
        """Return the numbers of rows of each table of the account."""
        ...

    def last_runs(self, number: int) -> tuple[RunStatus, ...]:
        """Return the results of the last runs."""
        ...

    def last_complete(self) -> Mapping[str, datetime.datetime]:
        """Return the start of the last run in which each resource was complete."""
        ...


_LOADS: Final = "_dlt_loads"
"""The table in which dlt lists the packages that were loaded completely."""
_BATCH: Final = 50_000
"""Rows per read."""
_MARK_BATCH: Final = 5_000
"""Records per statement that marks deletions."""


class SqlStore:
    """A warehouse in an SQL database, through dlt: DuckDB, PostgreSQL and others.

    Statements are standard SQL. A name in double quotes is the name of a column, which is quoted as the database
    requires.
    """

    def __init__(self, client: Any) -> None:
        self._opens = client
        self._tables: frozenset[str] = frozenset()
        self._client: Any = None

    @contextmanager
    def opened(self, tables: Iterable[str]) -> Iterator[None]:
        with usable(), self._opens as client:
            found = client.get_storage_tables([*tables, _LOADS])
            self._tables = frozenset(name for name, columns in found if columns)
            self._client = client.sql_client
            yield

    def known(self, table: str, children: Sequence[str]) -> Iterator[Sequence[Known]]:
        if table not in self._tables:
            return
        is_complete = self._is_complete
        incomplete = {
            parent
            for child in self._tables.intersection(children)
            for (parent,) in self._execute(
                f'select distinct "_parent_id" from {self._named(child)} '
                f'where not {is_complete} or "{DELETED}" is not null'
            )
        }
        limit = f"limit {_BATCH}"
        if self._client.capabilities.sqlglot_dialect in ("tsql", "fabric", "oracle"):
            limit = f"offset 0 rows fetch next {_BATCH} rows only"
        after = None
        while True:
            begin = "" if after is None else f'where "id" > {after}'
            found = self._execute(
                f'select "id", case when {is_complete} then "{HASH}" end, '
                f'case when "{DELETED}" is null then 0 else 1 end '
                f'from {self._named(table)} {begin} order by "id" {limit}'
            )
            if found:
                yield [
                    Known(id, None if id in incomplete else hash, bool(is_deleted)) for id, hash, is_deleted in found
                ]
                after = found[-1][0]
            if not found or len(found) < _BATCH:
                return

    @property
    def _is_complete(self) -> str:
        """The condition that the package of a row was loaded completely."""
        if _LOADS not in self._tables:
            return "1 = 0"
        return f'"{LOAD}" in (select "load_id" from {self._named(_LOADS)} where "status" = 0)'

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        return False  # a server may have executed a statement without confirming it

    def remove_stale(self, table: str, children: Sequence[str], *, only_complete: bool = False) -> None:
        # All names are unique, because the syntax of a prefix for the table differs between databases.
        parents = f'select "id" as "_is_of", "{LOAD}" as "_came_with" from {self._named(table)}'
        more = ""
        if only_complete:
            more = f' and {self._is_complete} and "_parent_id" in (select "id" from {self._named(table)} '
            more += f"where {self._is_complete})"
        for child in self._tables.intersection(children):
            self._execute(
                f"delete from {self._named(child)} where not exists (select 1 from ({parents}) parents "
                f'where "_is_of" = "_parent_id" and "_came_with" = "{LOAD}"){more}'
            )

    def mark_deleted(self, table: str, children: Sequence[str], ids: Sequence[int], when: datetime.datetime) -> None:
        tables = [*((child, "_parent_id") for child in self._tables.intersection(children)), (table, "id")]
        for part in _parts(ids, _MARK_BATCH):
            for name, key in tables:
                self._execute(
                    f'update {self._named(name)} set "{DELETED}" = {self._moment(when)} '
                    f'where "{DELETED}" is null and "{key}" in ({",".join(map(str, part))})'
                )

    def reclaim_space(self) -> None:
        """Do nothing: databases free space automatically."""

    def counts(self) -> Sequence[Count]:
        names, loads = _own(self._tables), self._named(_LOADS)
        parts = [
            f'select \'{name}\', count(*), count("{DELETED}"), count("load_id") from {self._named(name)} own '
            f'left join (select distinct "load_id" from {loads} where "status" = 0) loads on "load_id" = "{LOAD}"'
            for name in names
        ]
        return [Count(*row) for row in self._execute(" union all ".join(parts))] if parts else []

    def last_runs(self, number: int) -> tuple[RunStatus, ...]:
        if RUNS not in self._tables:
            return ()
        runs = self._named(RUNS)
        last = [run for (run,) in self._execute(f'select distinct "run" from {runs} order by "run" desc')[:number]]
        columns = ", ".join(f'"{name}"' for name in COLUMNS)
        found = self._execute(f"select {columns} from {runs} where \"run\" >= '{last[-1]}'") if last else []
        return runs_of(
            {name: _moment(value) if name in TIMES else value for name, value in zip(COLUMNS, row, strict=True)}
            for row in found
        )

    def last_complete(self) -> Mapping[str, datetime.datetime]:
        if RUNS not in self._tables:
            return {}
        found = self._execute(
            f'select "resource", max("started_at") from {self._named(RUNS)} where "status" in {COMPLETE} '
            'group by "resource"'
        )
        return {resource: _moment(moment) for resource, moment in found}

    def _execute(self, statement: str) -> Sequence[Any]:
        found: Sequence[Any] | None = self._client.execute_sql(
            _COLUMN.sub(lambda column: str(self._client.escape_column_name(column[1])), statement)
        )
        return found or ()

    def _moment(self, when: datetime.datetime) -> str:
        """Write a time in UTC as an SQL literal."""
        if self._opens.config.destination_type == "sqlalchemy":
            # SQLite has no type for times, and stores them as texts in exactly this format.
            return f"'{when:%Y-%m-%d %H:%M:%S.%f}'"
        if self._client.capabilities.sqlglot_dialect in ("tsql", "fabric"):
            return f"cast('{when:%Y-%m-%dT%H:%M:%S}' as datetime2)"
        return f"timestamp '{when:%Y-%m-%d %H:%M:%S}'"

    def _named(self, table: str) -> str:
        name: str = self._client.make_qualified_table_name(table)
        return name


_COLUMN: Final = re.compile('"([a-z_]+)"')


def _moment(found: Any) -> datetime.datetime:
    """Convert a time from a database to UTC without a zone."""
    moment = datetime.datetime.fromisoformat(found) if isinstance(found, str) else found
    return (
        moment.replace(tzinfo=None) if moment.tzinfo is None else moment.astimezone(datetime.UTC).replace(tzinfo=None)
    )


class DuckDbStore(SqlStore):
    """A DuckDB database. It runs in this process, and frees space only on request."""

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        names = self._tables.intersection((table, *children))
        return not any(self._execute(f"select 1 from {self._named(name)} limit 1") for name in names)

    def reclaim_space(self) -> None:
        self._execute("set global max_vacuum_tasks = 100")
        for table in self._tables - {_LOADS}:
            name = self._named(table)
            ((parts, rows),) = self._execute(
                f"select count(distinct row_group_id), (select count(*) from {name}) from pragma_storage_info('{name}')"
            )
            if parts > rows / _ROWS_OF_A_PART + _MAX_EXTRA_PARTS:
                self._merge_parts(name)
        self._execute("set global max_vacuum_tasks = 0")

    def _merge_parts(self, name: str) -> None:
        """Make DuckDB merge the parts of a table. It does so only after a deletion, so a row is moved out and back."""
        first = f"where rowid = (select min(rowid) from {name})"
        with self._client.begin_transaction():
            self._execute(f"create or replace temporary table moved as select * from {name} {first}")
            self._execute(f"delete from {name} {first}")
            self._execute(f"insert into {name} select * from moved")
            self._execute("drop table moved")
        self._execute("force checkpoint")


_MAX_EXTRA_PARTS: Final = 8
"""The number of parts of a table, beyond the minimum, from which they are merged."""
_ROWS_OF_A_PART: Final = 122_880


class DeltaStore:
    """A warehouse of Delta tables on a file system."""

    def __init__(self, client: Any) -> None:
        self._opens = client
        self._tables: Mapping[str, Any] = {}
        self._loads: frozenset[str] = frozenset()

    @contextmanager
    def opened(self, tables: Iterable[str]) -> Iterator[None]:
        from deltalake import DeltaTable
        from dlt.common.libs.deltalake import deltalake_storage_options

        with usable(), self._opens as client:
            options = deltalake_storage_options(client.config.credentials, client.config.deltalake_storage_options)
            places = {name: client.get_open_table_location("delta", name) for name in tables}
            self._tables = {
                name: DeltaTable(place, storage_options=options)
                for name, place in places.items()
                if DeltaTable.is_deltatable(place, options)
            }
            self._loads = frozenset(self._loaded(client))
            yield

    def known(self, table: str, children: Sequence[str]) -> Iterator[Sequence[Known]]:
        found = self._tables.get(table)
        if found is None:
            return
        if not self._tables.keys() >= {*children}:
            # A user dropped a table of lines. All records are loaded again, even if this run is killed before that.
            found.update(updates={HASH: "cast(null as bigint)"})
        incomplete: set[int] = set()
        for child in (self._tables[name] for name in children if name in self._tables):
            lines = child.to_pyarrow_table(columns=["_parent_id", DELETED, LOAD])
            is_incomplete = pc.or_(pc.invert(self._is_complete(lines)), pc.is_valid(lines[DELETED]))
            incomplete.update(lines.filter(is_incomplete)["_parent_id"].to_pylist())
        rows = found.to_pyarrow_table(columns=["id", HASH, DELETED, LOAD]).sort_by("id")
        rows = rows.set_column(1, HASH, pc.if_else(self._is_complete(rows), rows[HASH], None))
        for batch in rows.to_batches(_BATCH):
            ids, hashes, marks = (batch.column(name).to_pylist() for name in ("id", HASH, DELETED))
            yield [
                Known(id, None if id in incomplete else hash, mark is not None)
                for id, hash, mark in zip(ids, hashes, marks, strict=True)
            ]

    def _is_complete(self, rows: pa.Table, column: str = LOAD) -> Any:
        """Whether the packages of rows were loaded completely."""
        return pc.is_in(rows[column], value_set=pa.array(sorted(self._loads), pa.string()))

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        return False  # a store may have written data without confirming it

    def remove_stale(self, table: str, children: Sequence[str], *, only_complete: bool = False) -> None:
        tables = self._tables
        if table not in tables:
            return
        parents = tables[table].to_pyarrow_table(columns=["id", LOAD]).rename_columns(["_parent_id", "load"])
        for child in (tables[name] for name in children if name in tables):
            rows = child.to_pyarrow_table(columns=["_parent_id", LOAD]).join(parents, "_parent_id")
            stale = rows.filter(pc.invert(pc.fill_null(pc.equal(rows[LOAD], rows["load"]), False)))
            if only_complete:
                stale = stale.filter(pc.and_(self._is_complete(stale), self._is_complete(stale, "load")))
            loads = ", ".join(f"'{load}'" for load in stale[LOAD].unique().to_pylist())
            # Changed records are in a few recent packages, but their old lines are in many. Grouping by the packages of
            # the records needs fewer changes of the table.
            by_load: dict[str | None, set[int]] = {}
            for parent, load in zip(stale["_parent_id"].to_pylist(), stale["load"].to_pylist(), strict=True):
                by_load.setdefault(load, set()).add(parent)
            for load, ids in by_load.items():
                others = "" if load is None else f"{LOAD} <> '{load}' and "
                others += f"{LOAD} in ({loads}) and " if only_complete else ""
                for part in _parts(sorted(ids), _MARK_BATCH):
                    child.delete(f"{others}_parent_id in ({','.join(map(str, part))})")

    def mark_deleted(self, table: str, children: Sequence[str], ids: Sequence[int], when: datetime.datetime) -> None:
        tables = self._tables
        for name, key in (*((child, "_parent_id") for child in children), (table, "id")):
            for part in _parts(ids, _MARK_BATCH) if name in tables else ():
                tables[name].update(
                    updates={DELETED: f"arrow_cast('{when:%Y-%m-%dT%H:%M:%S}', 'Timestamp(Microsecond, None)')"},
                    predicate=f"{DELETED} is null and {key} in ({','.join(map(str, part))})",
                )

    def reclaim_space(self) -> None:
        # Each change writes new files and leaves the old ones for readers of older versions. After a week they are
        # removed (the default of Delta).
        for table in self._tables.values():
            table.optimize.compact()
            table.vacuum(dry_run=False, full=True)

    def counts(self) -> Sequence[Count]:
        loaded = pa.array(sorted(self._loads), pa.string())
        found: list[Count] = []
        for name in _own(self._tables):
            rows = self._tables[name].to_pyarrow_table(columns=[DELETED, LOAD])
            ended = pc.sum(pc.is_in(rows[LOAD], value_set=loaded)).as_py() or 0
            found.append(Count(name, rows.num_rows, rows.num_rows - rows[DELETED].null_count, ended))
        return found

    def last_runs(self, number: int) -> tuple[RunStatus, ...]:
        if RUNS not in self._tables:
            return ()
        rows = self._tables[RUNS].to_pyarrow_table(columns=[*COLUMNS])
        last = sorted(set(rows["run"].to_pylist()))[-number:]
        return runs_of(rows.filter(pc.is_in(rows["run"], value_set=pa.array(last))).to_pylist())

    def last_complete(self) -> Mapping[str, datetime.datetime]:
        if RUNS not in self._tables:
            return {}
        rows = self._tables[RUNS].to_pyarrow_table(columns=["resource", "started_at", "status"])
        last = (
            rows.filter(pc.is_in(rows["status"], value_set=pa.array(COMPLETE)))
            .group_by("resource")
            .aggregate([("started_at", "max")])
        )
        return dict(zip(last["resource"].to_pylist(), last["started_at_max"].to_pylist(), strict=True))

    @staticmethod
    def _loaded(client: Any) -> set[str]:
        """Return the packages that were loaded completely."""
        folder = client.get_table_dir(_LOADS)
        files = client.fs_client.ls(folder, detail=False) if client.fs_client.exists(folder) else []
        return {str(file).rpartition("__")[2].removesuffix(".jsonl") for file in files}


def _parts(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


def _own(tables: Iterable[str]) -> list[str]:
    """Return the tables of resources and of their lines."""
    return sorted(name for name in tables if not name.startswith("_"))
