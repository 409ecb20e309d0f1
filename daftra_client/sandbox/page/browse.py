"""The data of the page: counts of records, rows, and one record with its related records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

import msgspec
from sqlalchemy import ColumnElement, String, and_, cast, exists, func, or_, select, type_coerce

from daftra_client.sandbox.account import ROOT
from daftra_client.sandbox.page import BASE
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import RECORDS, Record
from daftra_client.sandbox.tables import Columned, Resource
from daftra_client.sandbox.wire import Json, Kind, Row, decode, encode

PER_PAGE = 25
_COLUMNS = 8
"""How many columns a list shows; a record has up to 130, and few of them identify it."""
_NAMES = ("name", "business_name", "first_name", "last_name", "title", "item")
_RELATED = 10
_DULL = frozenset({"site_id", "created", "modified"})
"""Columns that are not useful in a table of rows."""
_RESERVED = frozenset({"q", "page", "deleted", "lang"})
_NUMERIC = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.NUMBER, Kind.PAID})


@dataclass(frozen=True, slots=True)
class Cell:
    """One value."""

    text: str
    numeric: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under the names of their columns."""

    columns: tuple[str, ...]
    rows: list[list[Cell]]


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a resource."""

    table: Table
    deleted: list[bool]
    """Which rows are deleted records."""
    total: int
    page: int
    pages: int
    where: dict[str, str]
    """The columns that the rows were chosen by."""


@dataclass(frozen=True, slots=True)
class Related:
    """Records that refer to another record in a column."""

    resource: str
    column: str
    ids: list[int]
    total: int


@dataclass(frozen=True, slots=True)
class Single:
    """A record with its rows, and with the records that refer to it."""

    id: int
    title: str
    deleted: str | None
    values: list[tuple[str, Cell]]
    empty: list[str]
    """The columns without a value."""
    children: list[tuple[str, Table]]
    related: list[Related]
    answer: str | None
    """The answer of the API for it, if v1 reads single records of the resource."""


class Browser:
    """Reads records without the limits of the API: it can search every column and finds deleted records."""

    def __init__(self, records: Records) -> None:
        """Read ``records``."""
        self._records = records

    def counts(self) -> dict[str, int]:
        """How many records each resource has, without deleted ones."""
        query = select(RECORDS.c.resource, func.count()).where(RECORDS.c.deleted.is_(None))
        with self._records.store.transaction():
            found = {row[0]: row[1] for row in self._records.store.execute(query.group_by(RECORDS.c.resource))}
        return {name: found.get(name, 0) for name in sorted(self._records.resources)}

    def listing(self, resource: Resource, query: Mapping[str, str]) -> Listing:
        """The rows that contain the text ``q`` and have the values of the columns in ``query``, newest first."""
        where = {name: value for name, value in query.items() if name in resource.kinds and name not in _RESERVED}
        conditions = [RECORDS.c.resource == resource.name]
        conditions += [func.json_extract(RECORDS.c.body, f"$.{name}") == value for name, value in where.items()]
        if text := query.get("q", "").strip():
            conditions.append(_contains(text))
        if not query.get("deleted"):
            conditions.append(RECORDS.c.deleted.is_(None))
        store = self._records.store
        with store.transaction():
            total = int(store.execute(select(func.count()).select_from(RECORDS).where(and_(*conditions)))[0][0])
            pages = max(1, ceil(total / PER_PAGE))
            page = min(_number(query.get("page")), pages)
            slice_ = select(RECORDS.c.body, RECORDS.c.deleted).where(and_(*conditions)).order_by(RECORDS.c.id.desc())
            found = store.execute(slice_.limit(PER_PAGE).offset((page - 1) * PER_PAGE))
        rows: list[Row] = [decode(row.body) for row in found]
        columns = _telling(resource, rows)
        table = self._table(resource, columns, rows, links={"id": resource.name, **resource.references})
        return Listing(table, [row.deleted is not None for row in found], total, page, pages, where)

    def single(self, resource: Resource, id: int) -> Single | None:
        """One record, deleted or not; None if it never existed."""
        query = select(RECORDS.c.body, RECORDS.c.children, RECORDS.c.deleted)
        store = self._records.store
        with store.transaction():
            found = store.execute(query.where(RECORDS.c.resource == resource.name, RECORDS.c.id == id))
            if not found:
                return None
            body, children, deleted = found[0]
            record = Record(resource.name, id, decode(body), decode(children), deleted)
            shown = self._records.shown(resource, record.row, detail=True)
            cells = {
                name: _cell(value, resource.kinds.get(name), resource.references.get(name))
                for name, value in shown.items()
            }
            answer = None
            if "get" in resource.operations and not deleted:
                answer = pretty(self._records.detail(resource, id))
            related = self._related(resource, id)
        return Single(
            id,
            _title(resource, record.row),
            deleted,
            [(name, cell) for name, cell in cells.items() if cell.text],
            [name for name, cell in cells.items() if not cell.text],
            [
                (
                    child.key,
                    self._table(
                        child,
                        [name for name in _filled(child, rows) if name not in {child.parent, *_DULL}],
                        rows,
                        child.references,
                    ),
                )
                for child in resource.children
                if (rows := record.children.get(child.key))
            ],
            related,
            answer,
        )

    def _table(self, source: Columned, columns: Sequence[str], rows: Iterable[Row], links: Mapping[str, str]) -> Table:
        shown = [self._records.shown(source, row, detail=False) for row in rows]
        return Table(
            tuple(columns),
            [[_cell(row.get(name), source.kinds.get(name), links.get(name)) for name in columns] for row in shown],
        )

    def _related(self, resource: Resource, id: int) -> list[Related]:
        found: list[Related] = []
        for other in self._records.resources.values():
            for column, target in other.references.items():
                if target == resource.name and (ids := self._records.store.find(other.name, column, str(id))):
                    found.append(Related(other.name, column, ids[-_RELATED:][::-1], len(ids)))
        return found


def pretty(value: Json) -> str:
    """JSON with indents."""
    return msgspec.json.format(encode(value), indent=2).decode()


def _contains(text: str) -> ColumnElement[bool]:
    """Whether a column or a row below the record contains the text."""
    inside: list[ColumnElement[bool]] = [cast(RECORDS.c.id, String) == text]
    written = encode(text).decode()[1:-1]
    for column in (RECORDS.c.body, RECORDS.c.children):
        leaves = func.json_tree(column).table_valued("atom")
        found = type_coerce(leaves.c.atom, String).icontains(text, autoescape=True)
        # A search of the raw JSON, before it is parsed, rules out most records and saves most of the time.
        anywhere = column.icontains(written, autoescape=True)
        inside.append(and_(anywhere, exists(select(1).select_from(leaves).where(found))))
    return or_(*inside)


def _telling(resource: Resource, rows: Sequence[Row]) -> list[str]:
    """The columns that identify a record to people: those that the table numbers, requires and filters by come
    first."""
    required = (name for group in resource.required for name in group)
    numbered = (resource.numbering.field,) if resource.numbering else ()
    ranked = dict.fromkeys(
        ("id", *numbered, *_NAMES, *required, *sorted(resource.terms), *(each.name for each in resource.fields))
    )
    filled = set(_filled(resource, rows))
    return [name for name in ranked if name == "id" or (name in filled and name not in _DULL)][:_COLUMNS]


def _filled(source: Columned, rows: Sequence[Row]) -> list[str]:
    """The columns in which a row has more than the default, in the order of the table."""
    plain = {each.name: each.default for each in source.fields}
    return [name for name in plain if any(row.get(name) not in (None, "", plain[name]) for row in rows)]


def _title(resource: Resource, row: Row) -> str:
    numbered = (resource.numbering.field,) if resource.numbering else ()
    return next((value for name in (*_NAMES, *numbered) if (value := row.get(name))), "")


def _cell(value: Json, kind: Kind | None, target: str | None) -> Cell:
    text = "" if value is None else value if isinstance(value, str) else encode(value).decode()
    link = None
    if target and text.isascii() and text.isdigit() and int(text):
        link = f"{BASE}/records/{target}/{text}"
    elif text.startswith(f"{ROOT.get()}/"):  # never a link with a scheme that a caller chose
        link = text
    return Cell(text, kind in _NUMERIC, link)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and 0 < len(text) < 10 and int(text) else 1
