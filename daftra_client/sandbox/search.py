"""Searches of v1 and v2: by any column of any resource, in SQL over the stored JSON.

A condition on a column that the tables index (``Source.indexed``) is looked up among the terms of the store instead.
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
    false,
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

from daftra_client.sandbox.store import RECORDS, TERMS, Record, Store
from daftra_client.sandbox.wire import NUMERIC, Kind, Row, decode, parse

DELETED = "deleted_at"
_SHUFFLE = "(shuffle)"
_DAYS = frozenset({Kind.DAY, Kind.ISO_DAY})
_AS_STORED = frozenset({Kind.TEXT, Kind.INTEGER, Kind.FLAG})
"""Kinds whose values are equal just when their stored texts are."""


@dataclass(frozen=True, slots=True)
class Source:
    """The source of rows: records of some resources, or their child rows under the key ``child``."""

    resources: tuple[str, ...]
    child: str = ""
    indexed: frozenset[str] = frozenset()
    """The columns that are terms of the store, for all of these resources."""

    def overlaps(self, other: Source) -> bool:
        """Whether a row can belong to both sources."""
        return self.child == other.child and not set(self.resources).isdisjoint(other.resources)

    def __or__(self, other: Source) -> Source:
        """The records of both."""
        return Source(self.resources + other.resources, self.child, self.indexed & other.indexed)


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of one column."""

    field: str
    kind: Kind
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AtMost:
    """The number in one column is not greater than that in another."""

    field: str
    limit: str


@dataclass(frozen=True, slots=True)
class Through:
    """A condition on the related record whose id is in ``field``."""

    field: str
    source: Source
    condition: Condition


@dataclass(frozen=True, slots=True)
class Owns:
    """A row of another source satisfies a condition, and has the id of this record in ``field``."""

    source: Source
    field: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class InBranch:
    """Rows of one branch, and rows that belong to none."""

    branch: str


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the conditions holds."""

    alternatives: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of the conditions hold."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    condition: Condition


Condition = Test | AtMost | Through | Owns | InBranch | AnyOf | AllOf | Not

EXISTING = Test(DELETED, Kind.TIMESTAMP, "is_null", ("1",))
"""Records that were not deleted."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order of rows by one column."""

    field: str
    kind: Kind
    descending: bool = False


NEWEST_FIRST = (Sorting("id", Kind.INTEGER, descending=True),)
OLDEST_FIRST = (Sorting("id", Kind.INTEGER),)
SHUFFLED = (Sorting(_SHUFFLE, Kind.INTEGER),)
"""A fixed arbitrary order, as live accounts list their clients."""


def search(
    store: Store, source: Source, conditions: Iterable[Condition], order: Sequence[Sorting], *, limit: int, offset: int
) -> tuple[list[Record], int]:
    """One slice of the rows that satisfy all conditions, and the number of all of them.

    Rows that are equal in all columns of the order are ordered by their ids, in the direction of the last column.
    """
    rows = _rows(source)
    where = and_(true(), *(_holds(rows, source, each) for each in conditions))
    total = int(store.execute(select(func.count()).select_from(rows).where(where))[0][0])
    if offset >= total:
        return [], total
    query, first = select(rows).where(where), order[0]
    keys: list[tuple[ColumnElement[Any], bool]]
    if first.field in source.indexed and first.kind is Kind.TEXT and len(source.resources) == 1:
        # The terms are stored in this order, so that a page needs no sorting.
        query = query.join(TERMS, and_(TERMS.c.resource == source.resources[0], TERMS.c.record == rows.c.id))
        query = query.where(TERMS.c.field == first.field)
        keys = [(TERMS.c.value, first.descending), (TERMS.c.record, first.descending)]
    else:
        keys = [(_value(rows, each.field, each.kind), each.descending) for each in order]
        keys.append((rows.c.id, order[-1].descending))
    query = query.order_by(*(key.desc() if down else key.asc() for key, down in keys))
    # Larger numbers overflow the 64 bits of SQLite.
    found = store.execute(query.limit(min(limit, 2**62)).offset(min(offset, 2**62)))
    return [_record(row) for row in found], total


def unhidden(store: Store, source: Source) -> list[Condition]:
    """The condition that excludes new records with a read lag from a list; rows inside records are shown with them."""
    unseen = [] if source.child else store.unseen(source.resources)
    return [Test("id", Kind.INTEGER, "not_in", tuple(map(str, unseen)))] if unseen else []


def _record(row: Any) -> Record:
    body: Row = decode(row.body)
    return Record(row.resource, row.id, body, decode(row.children), row.deleted)


def _rows(source: Source) -> Subquery:
    names = source.resources
    # An equation lets SQLite read the index in its order, which a list of one name does not.
    mine = RECORDS.c.resource == names[0] if len(names) == 1 else RECORDS.c.resource.in_(names)
    shared = (RECORDS.c.resource, RECORDS.c.deleted)
    if not source.child:
        return (
            select(*shared, *(RECORDS.c[name] for name in ("id", "shuffle", "body", "children"))).where(mine).subquery()
        )
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
    if field == _SHUFFLE:
        return rows.c.shuffle
    if field == DELETED:
        return rows.c.deleted
    value = _extracted(rows.c.body, field)
    if kind in NUMERIC:
        return cast(value, Float)
    return value + literal(" 00:00:00") if kind in _DAYS else value


def _comparable(kind: Kind, value: str) -> str | float:
    """A value of a request in the same form; NaN, which SQLite reads as null, for text that is not a number."""
    if kind in NUMERIC:
        try:
            return float(parse(Kind.FLAG if kind is Kind.FLAG else Kind.DECIMAL, value) or "nan")
        except ValueError:
            return float("nan")
    if kind in _DAYS or kind is Kind.TIMESTAMP:
        try:
            return parse(Kind.TIMESTAMP, value) or value
        except ValueError:
            return value
    return value


def _holds(rows: Subquery, source: Source, condition: Condition) -> ColumnElement[bool]:
    match condition:
        case InBranch(branch):
            value = _extracted(rows.c.body, "branch_id")
            return or_(value.is_(None), value == branch)
        case Through(field, other, inner):
            return cast(_extracted(rows.c.body, field), Integer).in_(_ids(other, inner, "id"))
        case Owns(other, field, inner):
            return rows.c.id.in_(_ids(other, inner, field))
        case AnyOf(alternatives):
            return or_(false(), *(_holds(rows, source, each) for each in alternatives))
        case AllOf(conditions):
            return and_(true(), *(_holds(rows, source, each) for each in conditions))
        case Not(inner):
            return not_(func.coalesce(_holds(rows, source, inner), false()))
        case AtMost(field, limit):
            return _value(rows, field, Kind.DECIMAL) <= _value(rows, limit, Kind.DECIMAL)
        case Test(field, kind, "eq" | "in", values) if field in source.indexed and kind in _AS_STORED:
            return rows.c.id.in_(_terms(source, field, [_stored(kind, each) for each in values]))
        case Test(field, kind, operator, values):
            if operator in {"like", "begins", "is_null", "is_not_null"}:
                return OPERATORS[operator](_value(rows, field, Kind.TEXT), list(values))
            return OPERATORS[operator](_value(rows, field, kind), [_comparable(kind, each) for each in values])


def _ids(source: Source, condition: Condition, field: str) -> Any:
    """A query for what a column of the matching rows holds, as numbers."""
    others = _rows(source)
    value = others.c.id if field == "id" else cast(_extracted(others.c.body, field), Integer)
    return select(value).where(others.c.deleted.is_(None), _holds(others, source, condition))


def _terms(source: Source, field: str, values: list[str]) -> Any:
    """A query for the ids of the records with one of these terms."""
    mine = (TERMS.c.resource.in_(source.resources), TERMS.c.field == field)
    return select(TERMS.c.record).where(*mine, TERMS.c.value.in_(values))


def _stored(kind: Kind, value: str) -> str:
    try:
        return parse(kind, value) or value
    except ValueError:
        return value


def _like(column: ColumnElement[Any], values: list[Any]) -> ColumnElement[bool]:
    return cast(column, String).contains(values[0], autoescape=True)


def _is_null(column: ColumnElement[Any], values: list[Any]) -> ColumnElement[bool]:
    # No source says what 0 means; it is read as the negation because it has no other sensible meaning.
    return column.is_not(None) if values[0] in {"0", "false"} else column.is_(None)


def _holds_one(column: ColumnElement[Any], values: list[Any]) -> ColumnElement[bool]:
    inside = func.json_each(column).table_valued("value")
    return select(inside.c.value).where(cast(inside.c.value, String).in_(values)).exists()


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
    "begins": lambda column, values: cast(column, String).startswith(values[0], autoescape=True),
    "holds": _holds_one,
}
"""SQL of each operator, for a column and the values to compare it with. ``holds`` is for JSON: the column is one of the
values, or a list that has one of them. v2 has all operators except the last two."""
