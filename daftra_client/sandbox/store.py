"""Records in SQLite: one table of JSON rows, one of searchable terms, one of counters.

Columns that records are often looked up by are also *terms*: rows (resource, field, value, record). Such look-ups are
therefore indexed SQL queries, without a table for each resource; :mod:`daftra_client.sandbox.search` does all others.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Executable,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.pool import StaticPool

from daftra_client.sandbox.wire import Row, decode, encode

__all__ = ["RECORDS", "TERMS", "Record", "Store"]

_metadata = MetaData()

RECORDS = Table(
    "records",
    _metadata,
    Column("resource", String, primary_key=True),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("shuffle", Integer, nullable=False),
    Column("body", String, nullable=False),
    Column("children", String, nullable=False),
    Column("deleted", String),  # when the record was deleted; v2 still shows deleted records
)
_existing = RECORDS.c.deleted.is_(None)
Index("records_by_id", RECORDS.c.resource, RECORDS.c.id, sqlite_where=_existing)
Index("records_shuffled", RECORDS.c.resource, RECORDS.c.shuffle, RECORDS.c.id, sqlite_where=_existing)

TERMS = Table(
    "terms",
    _metadata,
    Column("resource", String, primary_key=True),
    Column("field", String, primary_key=True),
    Column("value", String, primary_key=True),
    Column("record", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
Index("terms_of_record", TERMS.c.resource, TERMS.c.record)

_counters = Table(
    "counters", _metadata, Column("name", String, primary_key=True), Column("value", Integer, nullable=False)
)

# Statements of single records are built once: to build one takes several times as long as to run it.
_MINE = (RECORDS.c.resource == bindparam("name"), RECORDS.c.id == bindparam("key"))
_TERMS_OF_MINE = delete(TERMS).where(TERMS.c.resource == bindparam("name"), TERMS.c.record == bindparam("key"))
_REMOVE = delete(RECORDS).where(*_MINE)
_REWRITE = update(RECORDS).where(*_MINE).values(body=bindparam("text"))
_MARK = update(RECORDS).where(*_MINE).values(deleted=bindparam("when"))
_INSERT, _INSERT_TERMS = insert(RECORDS), insert(TERMS)
_MANY = select(RECORDS.c.resource, RECORDS.c.id, RECORDS.c.body, RECORDS.c.children).where(
    RECORDS.c.resource == bindparam("name"),
    RECORDS.c.id.in_(bindparam("ids", expanding=True)),
    RECORDS.c.deleted.is_(None),
)
_SAME = (RECORDS.c.resource == TERMS.c.resource, RECORDS.c.id == TERMS.c.record, RECORDS.c.deleted.is_(None))
_FIND = (
    select(TERMS.c.record)
    .where(
        *_SAME,
        TERMS.c.resource == bindparam("name"),
        TERMS.c.field == bindparam("column"),
        TERMS.c.value == bindparam("text"),
    )
    .order_by(TERMS.c.record)
)
_NAMED = select(TERMS.c.value, RECORDS.c.id, RECORDS.c.body).where(
    TERMS.c.resource == bindparam("name"),
    TERMS.c.field == bindparam("column"),
    TERMS.c.value.in_(bindparam("texts", expanding=True)),
    *_SAME,
)
_NEXT = (
    upsert(_counters)
    .values(name=bindparam("counter"), value=bindparam("start"))
    .on_conflict_do_update(index_elements=["name"], set_={"value": _counters.c.value + bindparam("step")})
    .returning(_counters.c.value)
)


@dataclass(slots=True)
class Record:
    """One stored record: its columns, and its child rows by their key in answers."""

    resource: str
    id: int
    row: Row
    children: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    deleted: str | None = None
    """When the record was deleted."""


class Store:
    """All records of one sandbox. Thread-safe; transactions run one at a time."""

    def __init__(self, database: str | Path | None = None) -> None:
        """Open ``database``, a file that is created if it is missing; by default records are in memory."""
        self.on_commit: Callable[[Sequence[tuple[str, int]]], None] | None = None
        """Called after each transaction with the records that it stored or deleted, in order."""
        self._changed: dict[tuple[str, int], None] = {}
        self._unseen: dict[tuple[str, int], float] = {}
        self._lock = threading.RLock()
        self._depth = 0
        self._engine = create_engine(
            f"sqlite:///{database}" if database else "sqlite://",
            poolclass=StaticPool,  # one connection: a second one would have its own, empty database in memory
            connect_args={"check_same_thread": False},
        )
        self._connection = self._engine.connect()
        if database:
            self._connection.exec_driver_sql("PRAGMA synchronous=OFF")
            self._connection.commit()
        _metadata.create_all(self._connection)
        self._connection.commit()

    def close(self) -> None:
        """Close the database. Records in memory are gone."""
        with self._lock:
            self._connection.close()
            self._engine.dispose()

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Commit all changes of the block, or none if it raises."""
        with self._lock:
            self._depth += 1
            try:
                yield
            except BaseException:
                self._connection.rollback()
                self._changed.clear()
                raise
            else:
                if self._depth == 1:
                    self._connection.commit()
                    changed, self._changed = tuple(self._changed), {}
                    if changed and self.on_commit:
                        self.on_commit(changed)
            finally:
                self._depth -= 1

    def clear(self) -> None:
        """Remove every record and restart all sequences."""
        with self.transaction():
            for table in (RECORDS, TERMS, _counters):
                self._connection.execute(delete(table))
            self._unseen.clear()

    def snapshot(self) -> bytes:
        """The whole database."""
        with self._lock:
            return self._driver.serialize()

    def restore(self, snapshot: bytes) -> None:
        """Replace the whole database with a snapshot."""
        with self._lock, closing(sqlite3.connect(":memory:")) as source:
            source.deserialize(snapshot)
            source.backup(self._driver)
            self._unseen.clear()

    @property
    def _driver(self) -> sqlite3.Connection:
        driver = self._connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - tells type checkers which driver it is
        return driver

    def next(self, name: str, first: int = 1, *, count: int = 1) -> int:
        """The next value of a counter that starts at ``first``; with a ``count``, the first of so many."""
        values = {"counter": name, "start": first + count - 1, "step": count}
        return int(self._connection.execute(_NEXT, values).scalar_one()) - count + 1

    def get(self, resource: str, id: int) -> Record | None:
        """One record, or None."""
        found = self.many(resource, [id])
        return found.get(id)

    def many(self, resource: str, ids: Iterable[int]) -> dict[int, Record]:
        """The existing records among ``ids``, without deleted ones."""
        # An id beyond 64 bits cannot exist, and SQLite would refuse the query.
        within = [id for id in ids if -(2**63) <= id < 2**63]
        return {
            row.id: Record(row.resource, row.id, decode(row.body), decode(row.children))
            for row in self._connection.execute(_MANY, {"name": resource, "ids": within})
        }

    def put(self, record: Record, terms: Iterable[tuple[str, str]], *, told: bool = True) -> None:
        """Insert or replace a record together with its terms; ``told`` says whether :attr:`on_commit` learns of it."""
        values = {
            "resource": record.resource,
            "id": record.id,
            "shuffle": record.id * 37 % 101,
            "body": encode(record.row).decode(),
            "children": encode(record.children).decode(),
        }
        self.remove(record.resource, record.id)
        if told:
            self._changed[record.resource, record.id] = None
        self._connection.execute(_INSERT, values)
        rows = [
            {"resource": record.resource, "field": f, "value": v, "record": record.id} for f, v in dict.fromkeys(terms)
        ]
        if rows:
            self._connection.execute(_INSERT_TERMS, rows)

    def rewrite(self, records: Iterable[Record]) -> None:
        """Store changed columns of records whose terms are still the same. Nothing learns of the change: it only
        follows from another one."""
        values = [{"name": each.resource, "key": each.id, "text": encode(each.row).decode()} for each in records]
        if values:
            self._connection.execute(_REWRITE, values)

    def remove(self, resource: str, id: int) -> None:
        """Delete a record and its terms, if it exists."""
        mine = {"name": resource, "key": id}
        self._connection.execute(_REMOVE, mine)
        self._connection.execute(_TERMS_OF_MINE, mine)

    def hide(self, resource: str, id: int, seconds: float) -> None:
        """Keep a new record out of lists for some time."""
        self._unseen[resource, id] = time.monotonic() + seconds

    def unseen(self, resources: Iterable[str]) -> list[int]:
        """Ids of new records that lists do not show yet."""
        if not self._unseen:
            return []
        now = time.monotonic()
        self._unseen = {key: until for key, until in self._unseen.items() if until > now}
        return [id for resource, id in self._unseen if resource in resources]

    def mark_deleted(self, resource: str, id: int, when: str, *, told: bool = True) -> None:
        """Mark a record as deleted: from then on only searches of v2 find it. ``told`` is as in :meth:`put`."""
        if told:
            self._changed[resource, id] = None
        self._connection.execute(_MARK, {"name": resource, "key": id, "when": when})

    def execute(self, query: Executable) -> Sequence[Any]:
        """The rows of a query over :data:`RECORDS`."""
        return self._connection.execute(query).all()

    def find(self, resource: str, field: str, value: str) -> list[int]:
        """Ids of the existing records with that term, oldest first."""
        return list(self._connection.execute(_FIND, {"name": resource, "column": field, "text": value}).scalars())

    def named(self, resource: str, field: str, values: Iterable[str]) -> dict[str, Record]:
        """The records with one of these terms, by its value; the terms of the field are unique."""
        found = self._connection.execute(_NAMED, {"name": resource, "column": field, "texts": list(values)})
        return {row.value: Record(resource, row.id, decode(row.body)) for row in found}
