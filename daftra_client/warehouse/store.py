"""What a sync asks of the warehouse and changes in it beside the packages: rows by key, stale lines, marks.

Tables of a resource: the records in one named like it, and below it one for each of their lists. A record counts as
loaded only if the packages of its row and of all of its lines came to their ends, and none of its lines is marked as
deleted, since a run that dies may leave some tables without what the others have.
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
from .results import Status

pc: Any = pyarrow.compute  # its functions are made when it is imported, so that type checkers do not know them
DELETED: Final = "_deleted_at"
HASH: Final = "_hash"
RUNS: Final = "_sync_runs"
"""The table of what runs did."""


@attrs.frozen
class Known:
    """A record that the warehouse has.

    Attributes:
        id: Its id.
        hash: What its row was made of, see `rows.py`; None if that is not known, since its package did not come to its
            end.
        is_deleted: Whether it is marked as deleted.
    """

    id: int
    hash: int | None
    is_deleted: bool


@attrs.frozen
class Count:
    """How many rows a table has.

    Attributes:
        table: Its name.
        rows: All of them.
        deleted: Those that are marked as deleted.
        loaded: Those whose package came to its end.
    """

    table: str
    rows: int
    deleted: int
    loaded: int


@attrs.frozen
class RunRow:
    """A row of the table of runs: what one run did for one resource."""

    run: str
    resource: str
    started_at: datetime.datetime
    ended_at: datetime.datetime
    plan: str
    status: Status
    rows: int
    changed: int
    deleted: int
    reason: str | None


class Store(Protocol):
    """The warehouse of one account. All methods but `opened` are called within it."""

    def opened(self, tables: Iterable[str]) -> AbstractContextManager[None]:
        """Hold a connection, and look which of these tables there are.

        The schema that dlt keeps cannot tell: after a package that died, it may be older than the tables.

        Raises:
            WarehouseError: The warehouse cannot be used, here or within the block.
        """
        ...

    def known(self, table: str, children: Sequence[str]) -> Iterable[Sequence[Known]]:
        """The records of a table by id, in batches; none if there is no such table."""
        ...

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        """Whether rows of a resource may be added without a merge: none is there, and a failed statement adds none."""
        ...

    def remove_stale(self, table: str, children: Sequence[str], *, if_whole: bool = False) -> None:
        """Remove lines that were not in the last version of their record, or whose record was never loaded.

        `if_whole` leaves all of which a package did not come to its end, the line's own or that of its record: only
        such lines tell that their record has to be read again.
        """
        ...

    def mark_deleted(self, table: str, children: Sequence[str], ids: Sequence[int], when: datetime.datetime) -> None:
        """Mark records as deleted, after their lines: where a run dies, a marked record has no line without a mark."""
        ...

    def tidy(self) -> None:
        """Give back the space of what was replaced long ago."""
        ...

    def counts(self) -> Sequence[Count]:
        """How many rows each table of the account has."""
        ...

    def last_runs(self, number: int) -> Sequence[RunRow]:
        """What the last runs did."""
        ...

    def last_whole(self) -> Mapping[str, datetime.datetime]:
        """When the last run began that read the whole of a resource, for each of them."""
        ...


_LOADS: Final = "_dlt_loads"
"""Where dlt writes down the packages that came to their ends."""
_BATCH: Final = 50_000
"""Rows that are read at once."""
_MARKED: Final = 5_000
"""Records that one statement marks."""


class SqlStore:
    """A warehouse that speaks SQL, by way of dlt: DuckDB, PostgreSQL and others.

    Statements are standard SQL that all of them know. What stands in double quotes is the name of a column, and each
    database gets it in its own quotes.
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
        is_whole = self._is_whole
        torn = {
            parent
            for child in self._tables.intersection(children)
            for (parent,) in self._execute(
                f'select distinct "_parent_id" from {self._named(child)} '
                f'where not {is_whole} or "{DELETED}" is not null'
            )
        }
        limit = f"limit {_BATCH}"
        if self._client.capabilities.sqlglot_dialect in ("tsql", "fabric", "oracle"):
            limit = f"offset 0 rows fetch next {_BATCH} rows only"
        after = None
        while True:
            begin = "" if after is None else f'where "id" > {after}'
            found = self._execute(
                f'select "id", case when {is_whole} then "{HASH}" end, case when "{DELETED}" is null then 0 else 1 end '
                f'from {self._named(table)} {begin} order by "id" {limit}'
            )
            if found:
                yield [Known(id, None if id in torn else hash, bool(is_deleted)) for id, hash, is_deleted in found]
                after = found[-1][0]
            if not found or len(found) < _BATCH:
                return

    @property
    def _is_whole(self) -> str:
        """The condition that the package of a row came to its end."""
        if _LOADS not in self._tables:
            return "1 = 0"
        return f'"{LOAD}" in (select "load_id" from {self._named(_LOADS)} where "status" = 0)'

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        return False  # a server may have done what it could not confirm any more

    def remove_stale(self, table: str, children: Sequence[str], *, if_whole: bool = False) -> None:
        # Columns of the line have no table before them, which databases write in different ways: none of the two has
        # the name of another.
        parents = f'select "id" as "_is_of", "{LOAD}" as "_came_with" from {self._named(table)}'
        more = ""
        if if_whole:
            more = f' and {self._is_whole} and "_parent_id" in (select "id" from {self._named(table)} '
            more += f"where {self._is_whole})"
        for child in self._tables.intersection(children):
            self._execute(
                f"delete from {self._named(child)} where not exists (select 1 from ({parents}) parents "
                f'where "_is_of" = "_parent_id" and "_came_with" = "{LOAD}"){more}'
            )

    def mark_deleted(self, table: str, children: Sequence[str], ids: Sequence[int], when: datetime.datetime) -> None:
        tables = [*((child, "_parent_id") for child in self._tables.intersection(children)), (table, "id")]
        for part in _parts(ids, _MARKED):
            for name, key in tables:
                self._execute(
                    f'update {self._named(name)} set "{DELETED}" = {self._moment(when)} '
                    f'where "{DELETED}" is null and "{key}" in ({",".join(map(str, part))})'
                )

    def tidy(self) -> None:
        """Databases do this by themselves."""

    def counts(self) -> Sequence[Count]:
        names, loads = _own(self._tables), self._named(_LOADS)
        parts = [
            f'select \'{name}\', count(*), count("{DELETED}"), count("load_id") from {self._named(name)} own '
            f'left join (select distinct "load_id" from {loads} where "status" = 0) loads on "load_id" = "{LOAD}"'
            for name in names
        ]
        return [Count(*row) for row in self._execute(" union all ".join(parts))] if parts else []

    def last_runs(self, number: int) -> Sequence[RunRow]:
        if RUNS not in self._tables:
            return []
        runs = self._named(RUNS)
        last = [run for (run,) in self._execute(f'select distinct "run" from {runs} order by "run" desc')[:number]]
        columns = ", ".join(f'"{field.name}"' for field in attrs.fields(RunRow))
        found = self._execute(f"select {columns} from {runs} where \"run\" >= '{last[-1]}'") if last else []
        return [
            attrs.evolve(row, started_at=_moment(row.started_at), ended_at=_moment(row.ended_at))
            for row in (RunRow(*values) for values in found)
        ]

    def last_whole(self) -> Mapping[str, datetime.datetime]:
        if RUNS not in self._tables:
            return {}
        found = self._execute(
            f'select "resource", max("started_at") from {self._named(RUNS)} where "status" = \'whole\' '
            'group by "resource"'
        )
        return {resource: _moment(moment) for resource, moment in found}

    def _execute(self, statement: str) -> Sequence[Any]:
        found: Sequence[Any] | None = self._client.execute_sql(
            _COLUMN.sub(lambda column: str(self._client.escape_column_name(column[1])), statement)
        )
        return found or ()

    def _moment(self, when: datetime.datetime) -> str:
        """A moment in UTC as a literal."""
        if self._opens.config.destination_type == "sqlalchemy":
            # Its literals are texts, and SQLite has no type for moments: they are texts of just this form.
            return f"'{when:%Y-%m-%d %H:%M:%S.%f}'"
        if self._client.capabilities.sqlglot_dialect in ("tsql", "fabric"):
            return f"cast('{when:%Y-%m-%dT%H:%M:%S}' as datetime2)"
        return f"timestamp '{when:%Y-%m-%d %H:%M:%S}'"

    def _named(self, table: str) -> str:
        name: str = self._client.make_qualified_table_name(table)
        return name


_COLUMN: Final = re.compile('"([a-z_]+)"')


def _moment(found: Any) -> datetime.datetime:
    """A moment in UTC as databases give it, without a zone."""
    moment = datetime.datetime.fromisoformat(found) if isinstance(found, str) else found
    return (
        moment.replace(tzinfo=None) if moment.tzinfo is None else moment.astimezone(datetime.UTC).replace(tzinfo=None)
    )


class DuckDbStore(SqlStore):
    """A DuckDB database: a part of this process, which has to be told when to give back space."""

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        names = self._tables.intersection((table, *children))
        return not any(self._execute(f"select 1 from {self._named(name)} limit 1") for name in names)

    def tidy(self) -> None:
        self._execute("set global max_vacuum_tasks = 100")
        for table in self._tables - {_LOADS}:
            name = self._named(table)
            ((parts, rows),) = self._execute(
                f"select count(distinct row_group_id), (select count(*) from {name}) from pragma_storage_info('{name}')"
            )
            if parts > rows / _ROWS_OF_A_PART + _MOST_PARTS:
                self._merge_parts(name)
        self._execute("set global max_vacuum_tasks = 0")

    def _merge_parts(self, name: str) -> None:
        """Have DuckDB merge the parts of a table, which it does only where a row was deleted. It comes again."""
        first = f"where rowid = (select min(rowid) from {name})"
        with self._client.begin_transaction():
            self._execute(f"create or replace temporary table moved as select * from {name} {first}")
            self._execute(f"delete from {name} {first}")
            self._execute(f"insert into {name} select * from moved")
            self._execute("drop table moved")
        self._execute("force checkpoint")


_MOST_PARTS: Final = 8
"""Parts of a table, beyond those that it must have, that are left alone."""
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
            # Somebody removed lines. Their records are loaded again, also if this run dies before it comes to them.
            found.update(updates={HASH: "cast(null as bigint)"})
        torn: set[int] = set()
        for child in (self._tables[name] for name in children if name in self._tables):
            lines = child.to_pyarrow_table(columns=["_parent_id", DELETED, LOAD])
            is_torn = pc.or_(pc.invert(self._is_whole(lines)), pc.is_valid(lines[DELETED]))
            torn.update(lines.filter(is_torn)["_parent_id"].to_pylist())
        rows = found.to_pyarrow_table(columns=["id", HASH, DELETED, LOAD]).sort_by("id")
        rows = rows.set_column(1, HASH, pc.if_else(self._is_whole(rows), rows[HASH], None))
        for batch in rows.to_batches(_BATCH):
            ids, hashes, marks = (batch.column(name).to_pylist() for name in ("id", HASH, DELETED))
            yield [
                Known(id, None if id in torn else hash, mark is not None)
                for id, hash, mark in zip(ids, hashes, marks, strict=True)
            ]

    def _is_whole(self, rows: pa.Table, column: str = LOAD) -> Any:
        """Whether the packages of rows came to their ends."""
        return pc.is_in(rows[column], value_set=pa.array(sorted(self._loads), pa.string()))

    def is_new(self, table: str, children: Sequence[str]) -> bool:
        return False  # storage may have done what it could not confirm any more

    def remove_stale(self, table: str, children: Sequence[str], *, if_whole: bool = False) -> None:
        tables = self._tables
        if table not in tables:
            return
        parents = tables[table].to_pyarrow_table(columns=["id", LOAD]).rename_columns(["_parent_id", "load"])
        for child in (tables[name] for name in children if name in tables):
            rows = child.to_pyarrow_table(columns=["_parent_id", LOAD]).join(parents, "_parent_id")
            stale = rows.filter(pc.invert(pc.fill_null(pc.equal(rows[LOAD], rows["load"]), False)))
            if if_whole:
                stale = stale.filter(pc.and_(self._is_whole(stale), self._is_whole(stale, "load")))
            came = ", ".join(f"'{load}'" for load in stale[LOAD].unique().to_pylist())
            # Records that changed came with few packages lately, and their old lines with many: each of those would
            # cost a change of the table.
            by_load: dict[str | None, set[int]] = {}
            for parent, load in zip(stale["_parent_id"].to_pylist(), stale["load"].to_pylist(), strict=True):
                by_load.setdefault(load, set()).add(parent)
            for load, ids in by_load.items():
                others = "" if load is None else f"{LOAD} <> '{load}' and "
                others += f"{LOAD} in ({came}) and " if if_whole else ""
                for part in _parts(sorted(ids), _MARKED):
                    child.delete(f"{others}_parent_id in ({','.join(map(str, part))})")

    def mark_deleted(self, table: str, children: Sequence[str], ids: Sequence[int], when: datetime.datetime) -> None:
        tables = self._tables
        for name, key in (*((child, "_parent_id") for child in children), (table, "id")):
            for part in _parts(ids, _MARKED) if name in tables else ():
                tables[name].update(
                    updates={DELETED: f"arrow_cast('{when:%Y-%m-%dT%H:%M:%S}', 'Timestamp(Microsecond, None)')"},
                    predicate=f"{DELETED} is null and {key} in ({','.join(map(str, part))})",
                )

    def tidy(self) -> None:
        # Each change writes files anew and keeps the old ones, for readers of an older version. A week later nobody
        # reads those (the default of Delta).
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

    def last_runs(self, number: int) -> Sequence[RunRow]:
        if RUNS not in self._tables:
            return []
        rows = self._tables[RUNS].to_pyarrow_table(columns=[field.name for field in attrs.fields(RunRow)])
        last = sorted(set(rows["run"].to_pylist()))[-number:]
        return [RunRow(**row) for row in rows.filter(pc.is_in(rows["run"], value_set=pa.array(last))).to_pylist()]

    def last_whole(self) -> Mapping[str, datetime.datetime]:
        if RUNS not in self._tables:
            return {}
        rows = self._tables[RUNS].to_pyarrow_table(columns=["resource", "started_at", "status"])
        last = rows.filter(pc.equal(rows["status"], "whole")).group_by("resource").aggregate([("started_at", "max")])
        return dict(zip(last["resource"].to_pylist(), last["started_at_max"].to_pylist(), strict=True))

    @staticmethod
    def _loaded(client: Any) -> set[str]:
        """The packages that came to their ends."""
        folder = client.get_table_dir(_LOADS)
        files = client.fs_client.ls(folder, detail=False) if client.fs_client.exists(folder) else []
        return {str(file).rpartition("__")[2].removesuffix(".jsonl") for file in files}


def _parts(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


def _own(tables: Iterable[str]) -> list[str]:
    """The tables of resources and their lines."""
    return sorted(name for name in tables if not name.startswith("_"))
