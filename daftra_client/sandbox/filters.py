"""The building blocks for filters of v1 lists that do more than compare one column with a value.

Comparisons of a column, including ranges, follow from the document, see :mod:`daftra_client.sandbox.listing`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from daftra_client.sandbox.search import AllOf, AnyOf, Condition, Owns, Source, Test, Through
from daftra_client.sandbox.tables import Filter, Resource
from daftra_client.sandbox.wire import Kind


@dataclass(frozen=True, slots=True)
class FilterRequest:
    """A filter that a request asks for."""

    table: Resource
    values: tuple[str, ...]
    """The values that were sent, without empty ones."""
    others: Mapping[str, tuple[str, ...]]
    """All parameters of the request by name, without brackets."""
    records: Any
    """The ``Records``. This module cannot import the class."""

    @property
    def value(self) -> str:
        """The last value, or an empty text."""
        return self.values[-1] if self.values else ""

    def other(self, name: str) -> str:
        """The value of another parameter, or an empty text."""
        return (self.others.get(name) or ("",))[-1]

    def test(self, field: str, operator: str, *values: str) -> Test:
        """A comparison of a column."""
        return Test(field, self.table.kinds[field], operator, values)


# --- columns that a filter compares


class Column(Protocol):
    """A column of the record, of a related record, or of one of its lines."""

    def condition(self, asked: FilterRequest, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        ...


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A column of the record."""

    field: str

    def condition(self, asked: FilterRequest, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        return asked.test(self.field, operator, *values)


@dataclass(frozen=True, slots=True)
class RelatedColumn:
    """A column of the record of another resource whose id is in ``field``."""

    field: str
    resource: str
    column: str

    def condition(self, asked: FilterRequest, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        other = asked.records.resources[self.resource]
        return Through(self.field, other.source, Test(self.column, other.kinds[self.column], operator, values))


@dataclass(frozen=True, slots=True)
class LineColumn:
    """One of several columns of one of the rows inside the record."""

    child: str
    columns: tuple[str, ...]

    def condition(self, asked: FilterRequest, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        tests = (Test(each, Kind.TEXT, operator, values) for each in self.columns)
        return line_which(asked, self.child, AnyOf(tuple(tests)))


def line_which(asked: FilterRequest, key: str, condition: Condition) -> Condition:
    """One of the rows inside the record satisfies a condition."""
    child = next(each for each in asked.table.children if each.key == key)
    return Owns(Source(asked.table.source.resources, child.key), child.parent, condition)


def _column(column: str | Column) -> Column:
    return OwnColumn(column) if isinstance(column, str) else column


# --- filters


def named(name: str, condition: Callable[[FilterRequest], Condition | None], *, always: bool = False) -> Filter:
    """``?name=...`` sets the condition that a function returns."""
    return Filter(name, condition, always)


def always(condition: Callable[[FilterRequest], Condition | None]) -> Filter:
    """A condition that applies to every request; the function can read all parameters."""
    return Filter("", condition, always=True)


def ignored(name: str, evidence: str) -> Filter:
    """``?name=...`` has no effect on the rows; ``evidence`` says why."""
    return Filter(name, lambda _asked: None, evidence=evidence)


def compared(asked: FilterRequest, field: str) -> Condition:
    """A column of the record holds one of the values; a flag that is not set is off."""
    kind = asked.table.kinds[field]
    if kind is Kind.JSON:
        return asked.test(field, "holds", *asked.values)
    found = asked.test(field, "in", *asked.values)
    if kind is Kind.FLAG and not {"1", "true"} & {each.lower() for each in asked.values}:
        return AnyOf((found, asked.test(field, "is_null", "1")))
    return found


def equal(name: str, field: str, *, default: str = "", every: str = "") -> Filter:
    """``?name=value`` selects records that have the value in the column ``field``.

    Without the parameter, the list selects records with the default, if there is one. The value ``every`` selects all
    records.
    """

    def condition(asked: FilterRequest) -> Condition | None:
        if every and asked.value == every:
            return None
        return compared(asked, field) if asked.values else asked.test(field, "eq", default)

    return Filter(name, condition, always=bool(default))


def either(name: str, *fields: str) -> Filter:
    """``?name=value`` selects records that have the value in one of several columns."""
    return Filter(name, lambda asked: AnyOf(tuple(compared(asked, field) for field in fields)))


def about(name: str, *columns: Column) -> Filter:
    """``?name=value`` selects records that have the value in a column of a related record or of a line."""
    return Filter(name, lambda asked: AnyOf(tuple(each.condition(asked, "in", *asked.values) for each in columns)))


def part(name: str, *columns: str | Column) -> Filter:
    """``?name=text`` selects records that have the text in one of several columns."""
    return Filter(
        name, lambda asked: AnyOf(tuple(_column(each).condition(asked, "like", asked.value) for each in columns))
    )


def words(name: str, *columns: str | Column) -> Filter:
    """``?name=words`` selects records that have each word in one of several columns."""

    def condition(asked: FilterRequest) -> Condition:
        found = [[_column(each).condition(asked, "like", word) for each in columns] for word in asked.value.split()]
        return AllOf(tuple(AnyOf(tuple(each)) for each in found))

    return Filter(name, condition)


def holds(name: str, field: str) -> Filter:
    """``?name=value`` selects records whose column is a list with one of the values."""
    return Filter(name, lambda asked: asked.test(field, "holds", *asked.values))
