"""Records in SQLite: one table of JSON rows, one of searchable terms, one of counters.

Columns that records are often looked up by are also *terms*: rows (resource, field, value, record). These look-ups are
indexed SQL queries, without a table for each resource; :mod:`daftra_client.sandbox.search` does all others.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from decimal import localcontext
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import (
    URL,
    Column,
    Executable,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from daftra_client.sandbox.wire import EXACT, Json, Row, decode, encode

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

_COUNT = "INSERT OR REPLACE INTO counters (name, value) VALUES (?, ?)"
_READ = "SELECT body, children FROM records WHERE resource = ? AND id = ? AND deleted IS NULL"
_WRITE = "INSERT OR REPLACE INTO records (resource, id, shuffle, body, children, deleted) VALUES (?, ?, ?, ?, ?, ?)"
_EVERY = "SELECT id, body, children, deleted FROM records WHERE resource = ? ORDER BY id"
_LAST = "SELECT max(value) FROM terms WHERE resource = ? AND field = ?"
_FIND = """
    SELECT terms.record FROM terms JOIN records ON records.resource = terms.resource AND records.id = terms.record
    WHERE terms.resource = ? AND terms.field = ? AND terms.value = ? AND records.deleted IS NULL ORDER BY terms.record
"""
_DROP_TERMS = "DELETE FROM terms WHERE resource = ? AND record = ?"
_ADD_TERM = "INSERT INTO terms (resource, field, value, record) VALUES (?, ?, ?, ?)"

_CHUNK = 2_000
"""How many changed records a transaction collects before it writes them."""
_REMEMBERED = 20_000
"""How many records a transaction caches for reading after that."""
_PATIENCE = 0.5
"""Seconds to wait for a database file that another process has open."""


@dataclass(slots=True)
class Record:
    """One stored record: its columns, and its child rows by their key in answers."""

    resource: str
    id: int
    row: Row
    children: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    deleted: str | None = None
    """When the record was deleted."""

    def copy(self) -> Record:
        """A copy of the record, which later changes do not affect."""
        children = {key: [row.copy() for row in rows] for key, rows in self.children.items()}
        return Record(self.resource, self.id, self.row.copy(), children, self.deleted)


class _Change(NamedTuple):  # created at every write, and several times faster than a frozen dataclass
    record: Record
    terms: tuple[tuple[str, str], ...] | None
    """None if they are those that are stored."""
    deleted: str | None


class Store:
    """All records of one sandbox. Thread-safe; transactions run one at a time.

    A transaction holds its records in memory, and writes its changes at its end, many rows with each statement. A
    record that changes several times is therefore written once, and a large transaction costs little more than the
    rules of its records. Within a transaction, every read of a record returns the same object: code that changes it
    must store it, and code that needs the earlier state must copy it.
    """

    def __init__(self, database: str | Path | None = None) -> None:
        """Open ``database``, a file that is created if it is missing; by default records are in memory.

        Raises:
            OSError: The file cannot be opened, is not a database of a sandbox, or another process has it open.
        """
        self.on_commit: Callable[[Sequence[tuple[str, int]]], None] | None = None
        """Called after each transaction with the records that it stored or deleted, in order."""
        self._reported: dict[tuple[str, int], None] = {}
        self._unseen: dict[tuple[str, int], float] = {}
        self._lock = threading.RLock()
        self._depth = 0
        self._quiet = False
        self._forget()
        self._engine = create_engine(
            URL.create("sqlite", database=str(database) if database else None),
            poolclass=StaticPool,  # one connection: a second one would have its own, empty database in memory
            connect_args={"check_same_thread": False, "timeout": _PATIENCE},
            isolation_level="AUTOCOMMIT",  # transactions begin and end in this class
        )
        try:
            self._connection = self._engine.connect()
            driver = self._connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - the driver, for type checkers
            self._driver = driver
            if database:
                # Without syncs, a killed process still loses nothing: the operating system has the written data.
                self._driver.execute("PRAGMA synchronous=OFF")
                # No other process reads or writes the file, so cached values stay valid.
                self._driver.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._begin()
            if not self._is_own():
                raise sqlite3.DatabaseError("file is not a database of a sandbox")
            _metadata.create_all(self._connection)
            self._driver.execute("COMMIT")
        except (DBAPIError, sqlite3.Error) as problem:
            self._engine.dispose()
            raise OSError(_explained(database, problem)) from problem

    def _is_own(self) -> bool:
        """Whether the file is new, or has the tables of a sandbox: a reset would delete the data of other programs."""
        found = {name for (name,) in self._driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        columns = (
            {each[1] for each in self._driver.execute(f"PRAGMA table_info({name})")} for name in _metadata.tables
        )
        return not found or all(
            set(table.columns.keys()) == names for table, names in zip(_metadata.tables.values(), columns, strict=True)
        )

    def close(self) -> None:
        """Close the database. Records in memory are lost."""
        with self._lock:
            self._connection.close()
            self._engine.dispose()

    @contextmanager
    def transaction(self, *, quiet: bool = False) -> Generator[None, None, None]:
        """Commit all changes of the block, or none if it raises; with ``quiet``, ``on_commit`` is not called.

        The block works with :data:`EXACT` amounts, so that no sum of them depends on the decimal context of a thread.
        """
        with self._lock, localcontext(EXACT):
            self._depth += 1
            self._quiet = self._quiet or quiet
            try:
                yield
                if self._depth == 1:
                    self._commit()
            except BaseException:
                self._reported.clear()
                self._forget()
                if self._driver.in_transaction:
                    self._driver.execute("ROLLBACK")
                raise
            finally:
                self._depth -= 1
                if self._depth == 0:
                    self._quiet = False

    def _commit(self) -> None:
        self._flush()
        if self._driver.in_transaction:
            self._driver.execute("COMMIT")
        self._forget()
        reported, self._reported = tuple(self._reported), {}
        if reported and self.on_commit:
            self.on_commit(reported)

    def _forget(self) -> None:
        self._records: dict[tuple[str, int], Record | None] = {}
        """Records that were read or changed; None for those that do not exist."""
        self._changes: dict[tuple[str, int], _Change] = {}
        """What the next flush writes."""
        self._pending: dict[str, dict[tuple[str, str], dict[int, None]]] = {}
        """The ids of records with new terms, by resource and then by term; without the resources of which the
        database says all."""
        self._counted: dict[str, int] = {}
        """Counters that changed."""
        self._found: dict[tuple[str, str, str], Sequence[int]] = {}
        """Cached results of searches in the database, without pending changes; valid until the next flush."""
        self._last: dict[tuple[str, str], str] = {}
        """The last value of fields in the database, in the order of text; valid until the next flush."""

    def _flush(self) -> None:
        """Write the changes; the transaction continues."""
        if not self._changes and not self._counted:
            return
        self._begin()
        self._driver.executemany(_COUNT, self._counted.items())
        self._driver.executemany(
            _WRITE,
            (
                (
                    name,
                    id,
                    id * 37 % 101,
                    _text(record.row),
                    _text(record.children) if record.children else "{}",
                    deleted,
                )
                for (name, id), (record, _, deleted) in self._changes.items()
            ),
        )
        changed = [(key, change.terms) for key, change in self._changes.items() if change.terms is not None]
        self._driver.executemany(_DROP_TERMS, [key for key, _ in changed])
        self._driver.executemany(
            _ADD_TERM, ((name, field, value, id) for (name, id), terms in changed for field, value in terms)
        )
        self._counted.clear()
        self._changes.clear()
        self._pending.clear()
        self._found.clear()
        self._last.clear()
        if len(self._records) > _REMEMBERED:
            self._records.clear()
        if self._depth == 0:  # a counter changed outside of a transaction
            self._driver.execute("COMMIT")

    def _begin(self) -> None:
        if not self._driver.in_transaction:
            self._driver.execute("BEGIN IMMEDIATE")

    def clear(self) -> None:
        """Remove every record and restart all sequences."""
        with self.transaction(quiet=True):
            self._begin()
            for table in _metadata.tables.values():
                self._connection.execute(delete(table))
            self._unseen.clear()
            self._forget()

    def size(self) -> int:
        """The size of the database in bytes."""
        with self._lock:
            pages, length = (
                self._driver.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
            )
            return int(pages) * int(length)

    def snapshot(self) -> bytes:
        """A snapshot of the database."""
        with self._lock:
            self._commit()
            return self._driver.serialize()

    def restore(self, snapshot: bytes) -> None:
        """Replace the database with a snapshot."""
        with self._lock, closing(sqlite3.connect(":memory:")) as source:
            source.deserialize(snapshot)
            source.backup(self._driver)
            self._unseen.clear()
            self._forget()

    def next(self, name: str, first: int = 1, *, count: int = 1) -> int:
        """The next value of a counter that starts at ``first``; with a ``count``, the first of ``count`` values."""
        with self._lock:
            value = self._counter(name, first - 1) + 1
            self._counted[name] = value + count - 1
            return value

    def _counter(self, name: str, default: int) -> int:
        if name in self._counted:
            return self._counted[name]
        found = self._driver.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
        return int(found[0]) if found else default

    def get(self, resource: str, id: int) -> Record | None:
        """One record, or None; in a transaction it is shared, and a change of it must be stored."""
        key = resource, id
        with self._lock:
            if key in self._records:
                return self._records[key]
            found = self._read(resource, id)
            if self._depth:  # outside of a transaction nothing is shared: another thread could change it
                self._records[key] = found
            return found

    def has(self, resource: str, id: int) -> bool:
        """Whether a record exists."""
        return self.get(resource, id) is not None

    def _read(self, resource: str, id: int) -> Record | None:
        if not -(2**63) <= id < 2**63:
            return None  # SQLite would refuse the query
        found = self._driver.execute(_READ, (resource, id)).fetchone()
        return Record(resource, id, decode(found[0]), decode(found[1])) if found else None

    def many(self, resource: str, ids: Iterable[int]) -> dict[int, Record]:
        """The existing records among ``ids``, without deleted ones."""
        return {id: found for id in ids if (found := self.get(resource, id))}

    def put(self, record: Record, terms: Iterable[tuple[str, str]], *, notify: bool = True) -> None:
        """Insert or replace a record together with its terms, which are all different. ``notify`` says whether the
        record is passed to ``on_commit``."""
        self._change(record, tuple(terms), None, notify=notify)

    def rewrite(self, records: Iterable[Record]) -> None:
        """Store changed columns of records whose terms are still the same. ``on_commit`` does not get the change: it
        only follows from another one."""
        for record in records:
            earlier = self._changes.get((record.resource, record.id))
            if earlier is None or earlier.record is not record or earlier.deleted:  # else it is pending
                self._change(record, earlier.terms if earlier else None, None, notify=False)

    def mark_deleted(self, resource: str, id: int, when: str, *, notify: bool = True) -> None:
        """Mark a record as deleted: from then on only searches of v2 find it. ``notify`` is as in :meth:`put`."""
        if record := self.get(resource, id):
            earlier = self._changes.get((resource, id))
            self._change(record, earlier.terms if earlier else None, when, notify=notify)

    def _change(
        self, record: Record, terms: tuple[tuple[str, str], ...] | None, deleted: str | None, *, notify: bool
    ) -> None:
        key = name, id = record.resource, record.id
        earlier = self._changes.get(key)
        old = earlier.terms if earlier and not earlier.deleted else None
        new = None if deleted else terms
        if deleted or new != old:
            pending = self._pending.setdefault(name, {})
            for term in old or ():
                del pending[term][id]
            for term in new or ():
                pending.setdefault(term, {})[id] = None
        self._changes[key] = _Change(record, terms, deleted)
        self._records[key] = None if deleted else record
        if notify and self.on_commit and not self._quiet:
            self._reported[key] = None
        if len(self._changes) >= _CHUNK:
            self._flush()

    def every(self, resource: str) -> Iterator[Record]:
        """All records of a resource, deleted ones included, oldest first; only inside of a transaction."""
        self._flush()
        for id, body, children, deleted in self._driver.execute(_EVERY, (resource,)):
            yield Record(resource, id, decode(body), decode(children), deleted)

    def counters(self) -> dict[str, int]:
        """The latest value of each counter, by its name."""
        with self._lock:
            self._flush()
            return dict(self._driver.execute("SELECT name, value FROM counters ORDER BY name").fetchall())

    def count_from(self, name: str, value: int) -> None:
        """Advance a counter to ``value``, unless it is already past it."""
        with self._lock:
            self._counted[name] = max(self._counter(name, value), value)

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

    def execute(self, query: Executable) -> Sequence[Any]:
        """The rows of a query over :data:`RECORDS`."""
        with self._lock:
            self._flush()
            return self._connection.execute(query).all()

    def find(self, resource: str, field: str, value: str) -> list[int]:
        """Ids of the existing records with that term, oldest first."""
        key = resource, field, value
        with self._lock:
            stored = self._found.get(key)
            if stored is None:
                stored = [id for (id,) in self._driver.execute(_FIND, key)]
                if self._depth:
                    self._found[key] = stored
            if resource not in self._pending:
                return list(stored)
            pending = self._pending[resource].get((field, value), ())
            if not stored:
                return sorted(pending)
            return sorted([*(id for id in stored if not self._has_other_terms(resource, id)), *pending])

    def is_free(self, resource: str, field: str, value: str) -> bool:
        """Whether no existing record has that term; for increasing values, such as numbers, this rarely needs a
        query."""
        with self._lock:
            key = resource, field
            if self._depth and key not in self._last:
                self._last[key] = self._driver.execute(_LAST, key).fetchone()[0] or ""
            if self._depth and value > self._last[key]:
                return not self._pending.get(resource, {}).get((field, value))
            return not self.find(resource, field, value)

    def _has_other_terms(self, resource: str, id: int) -> bool:
        """Whether the stored terms of a record no longer count."""
        change = self._changes.get((resource, id))
        return change is not None and (change.terms is not None or change.deleted is not None)

    def named(self, resource: str, field: str, values: Iterable[str]) -> dict[str, Record]:
        """The records with one of these terms, by its value; the terms of the field are unique."""
        found = ((value, self.get(resource, id)) for value in values for id in self.find(resource, field, value))
        return {value: record for value, record in found if record}


def _text(value: Json) -> str:
    return encode(value).decode()


def _explained(database: str | Path | None, problem: Exception) -> str:
    """Why a database cannot be opened, and what to do about it."""
    match str(problem.__cause__ or problem):
        case text if "locked" in text:
            return f"{database} is open in another process; stop that one, or choose another file"
        case text if "not a database" in text:
            return f"{database} is not a database of a sandbox; choose another file, or move this one away"
        case text:
            return f"{database} cannot be opened: {text}"
