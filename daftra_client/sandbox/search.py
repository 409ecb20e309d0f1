"""Searches of the v2 API: by any column of any entity, in SQL over the stored JSON.

v1 has few filters, and indexed terms serve them; v2 can filter by every column, deleted records included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Float,
    Integer,
    and_,
    cast,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    type_coerce,
)
from sqlalchemy.sql.selectable import Subquery
from sqlalchemy.types import String

from daftra_client.sandbox.store import RECORDS, Record, Store
from daftra_client.sandbox.wire import Kind, Row, decode, parse

__all__ = [
    "DELETED",
    "NEWEST_FIRST",
    "OPERATORS",
    "AnyOf",
    "Condition",
    "InBranch",
    "Sorting",
    "Source",
    "Test",
    "Through",
    "search",
]

DELETED = "deleted_at"
_NUMERIC = frozenset({Kind.INTEGER, Kind.FLAG, Kind.DECIMAL, Kind.NUMBER, Kind.PAID})
_DAYS = frozenset({Kind.DAY, Kind.ISO_DAY})


@dataclass(frozen=True, slots=True)
class Source:
    """The source of rows: records of some resources, or their child rows under the key ``child``."""

    resources: tuple[str, ...]
    child: str = ""

    def overlaps(self, other: Source) -> bool:
        """Whether a row can belong to both sources."""
        return self.child == other.child and not set(self.resources).isdisjoint(other.resources)


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of one column."""

    field: str
    kind: Kind
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Through:
    """A comparison in the related record whose id is in ``field``."""

    field: str
    source: Source
    test: Test


@dataclass(frozen=True, slots=True)
class InBranch:
    """Rows of one branch, and rows that belong to none."""

    branch: str


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the conditions holds."""

    alternatives: tuple[Condition, ...]


Condition = Test | Through | InBranch | AnyOf


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order of rows by one column."""

    field: str
    kind: Kind
    descending: bool


NEWEST_FIRST = (Sorting("id", Kind.INTEGER, descending=True),)


def search(
    store: Store, source: Source, conditions: Iterable[Condition], order: Sequence[Sorting], *, limit: int, offset: int
) -> tuple[list[Record], int]:
    """One slice of the rows that satisfy all conditions, and the number of all of them.

    Rows that are equal in all columns of the order are ordered by their ids, in the direction of the last column.
    """
    rows = _rows(source)
    where = and_(true(), *(_holds(rows, each) for each in conditions))
    total = int(store.execute(select(func.count()).select_from(rows).where(where))[0][0])
    keys = [(_value(rows, each.field, each.kind), each.descending) for each in order]
    keys.append((rows.c.id, order[-1].descending))
    query = select(rows).where(where).order_by(*(key.desc() if down else key.asc() for key, down in keys))
    # Larger numbers overflow the 64 bits of SQLite.
    found = store.execute(query.limit(min(limit, 2**62)).offset(min(offset, 2**62)))
    return [_record(row) for row in found], total


def _record(row: Any) -> Record:
    body: Row = decode(row.body)
    return Record(row.resource, row.id, body, decode(row.children), row.deleted)


def _rows(source: Source) -> Subquery:
    mine = RECORDS.c.resource.in_(source.resources)
    shared = (RECORDS.c.resource, RECORDS.c.deleted)
    if not source.child:
        return select(*shared, RECORDS.c.id, RECORDS.c.body, RECORDS.c.children).where(mine).subquery()
    owned = func.json_each(RECORDS.c.children, f'$."{source.child}"').table_valued("value")
    id = cast(_extracted(owned.c.value, "id"), Integer).label("id")
    body = type_coerce(owned.c.value, String).label("body")
    query = select(*shared, id, body, literal("{}").label("children"))
    return query.select_from(RECORDS.join(owned, true())).where(mine).subquery()


def _extracted(body: ColumnElement[Any], field: str) -> ColumnElement[Any]:
    return func.json_extract(body, f'$."{field}"')


def _value(rows: Subquery, field: str, kind: Kind) -> ColumnElement[Any]:
    """A column in a comparable form."""
    if field == "id":
        return rows.c.id
    if field == DELETED:
        return rows.c.deleted
    value = _extracted(rows.c.body, field)
    if kind in _NUMERIC:
        return cast(value, Float)
    return value + literal(" 00:00:00") if kind in _DAYS else value


def _comparable(kind: Kind, value: str) -> str | float:
    """A value of a request in the same form; NaN, which SQLite reads as null, for text that is not a number."""
    if kind in _NUMERIC:
        try:
            return float(parse(Kind.DECIMAL, value) or "nan")
        except ValueError:
            return float("nan")
    if kind in _DAYS or kind is Kind.TIMESTAMP:
        try:
            return parse(Kind.TIMESTAMP, value) or value
        except ValueError:
            return value
    return value


def _holds(rows: Subquery, condition: Condition) -> ColumnElement[bool]:
    match condition:
        case InBranch(branch):
            value = _extracted(rows.c.body, "branch_id")
            return or_(value.is_(None), value == branch)
        case Through(field, source, test):
            others = _rows(source)
            found = select(others.c.id).where(_holds(others, test))
            return cast(_extracted(rows.c.body, field), Integer).in_(found)
        case AnyOf(alternatives):
            return or_(*(_holds(rows, each) for each in alternatives))
        case Test(field, kind, operator, values):
            if operator in {"like", "is_null", "is_not_null"}:
                return OPERATORS[operator](_value(rows, field, Kind.TEXT), list(values))
            return OPERATORS[operator](_value(rows, field, kind), [_comparable(kind, each) for each in values])


def _like(column: ColumnElement[Any], values: list[Any]) -> ColumnElement[bool]:
    return cast(column, String).contains(values[0], autoescape=True)


def _is_null(column: ColumnElement[Any], values: list[Any]) -> ColumnElement[bool]:
    # Nothing says what 0 means; it is read as the negation because it has no other sensible meaning.
    return column.is_not(None) if values[0] in {"0", "false"} else column.is_(None)


OPERATORS: Mapping[str, Callable[[ColumnElement[Any], list[Any]], ColumnElement[bool]]] = {
    "eq": lambda column, values: column == values[0],
    "not_equal": lambda column, values: column != values[0],
    "gt": lambda column, values: column > values[0],
    "gte": lambda column, values: column >= values[0],
    "lt": lambda column, values: column < values[0],
    "lte": lambda column, values: column <= values[0],
    "in": lambda column, values: column.in_(values),
    "not_in": lambda column, values: not_(column.in_(values)),
    "like": _like,
    "is_null": _is_null,
    "is_not_null": lambda column, values: not_(_is_null(column, values)),
}
"""SQL of each operator, for a column and the values to compare it with."""
