"""The words for filters of v1 lists that do more than compare one column with a value.

Comparisons of a column, ranges included, follow from the document alone, see :mod:`daftra_client.sandbox.listing`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from daftra_client.sandbox.search import AllOf, AnyOf, Condition, Owns, Source, Test, Through
from daftra_client.sandbox.tables import Filter, Resource
from daftra_client.sandbox.wire import Kind

__all__ = [
    "Asked",
    "Column",
    "OfLine",
    "OfRelated",
    "Place",
    "about",
    "always",
    "compared",
    "either",
    "equal",
    "holds",
    "ignored",
    "line_which",
    "named",
    "part",
    "words",
]


@dataclass(frozen=True, slots=True)
class Asked:
    """A filter that a request asks for."""

    table: Resource
    values: tuple[str, ...]
    """The values that were sent, without empty ones."""
    others: Mapping[str, tuple[str, ...]]
    """All parameters of the request by name, without brackets."""
    records: Any
    """The ``Records``, which stand above the filters."""

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


# --- places that texts are searched in


class Place(Protocol):
    """Where a value is compared."""

    def condition(self, asked: Asked, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the record."""

    field: str

    def condition(self, asked: Asked, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        return asked.test(self.field, operator, *values)


@dataclass(frozen=True, slots=True)
class OfRelated:
    """A column of the record of another resource whose id is in ``field``."""

    field: str
    resource: str
    column: str

    def condition(self, asked: Asked, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        other = asked.records.resources[self.resource]
        return Through(self.field, other.source, Test(self.column, other.kinds[self.column], operator, values))


@dataclass(frozen=True, slots=True)
class OfLine:
    """One of several columns of one of the rows inside the record."""

    child: str
    columns: tuple[str, ...]

    def condition(self, asked: Asked, operator: str, *values: str) -> Condition:
        """The comparison with these values."""
        tests = (Test(each, Kind.TEXT, operator, values) for each in self.columns)
        return line_which(asked, self.child, AnyOf(tuple(tests)))


def line_which(asked: Asked, key: str, condition: Condition) -> Condition:
    """One of the rows inside the record satisfies a condition."""
    child = next(each for each in asked.table.children if each.key == key)
    return Owns(Source(asked.table.source.resources, child.key), child.parent, condition)


def _place(place: str | Place) -> Place:
    return Column(place) if isinstance(place, str) else place


# --- filters


def named(name: str, condition: Callable[[Asked], Condition | None], *, always: bool = False) -> Filter:
    """``?name=...`` sets the condition that a function makes of it."""
    return Filter(name, condition, always)


def always(condition: Callable[[Asked], Condition | None]) -> Filter:
    """The list hides rows whatever is asked for; the function looks at all parameters."""
    return Filter("", condition, always=True)


def ignored(name: str, evidence: str) -> Filter:
    """``?name=...`` has no effect on the rows; the evidence says so."""
    return Filter(name, lambda _asked: None, evidence=evidence)


def compared(asked: Asked, field: str) -> Condition:
    """A column of the record holds one of the values; a flag that is not set is off."""
    kind = asked.table.kinds[field]
    if kind is Kind.JSON:
        return asked.test(field, "holds", *asked.values)
    found = asked.test(field, "in", *asked.values)
    if kind is Kind.FLAG and not {"1", "true"} & {each.lower() for each in asked.values}:
        return AnyOf((found, asked.test(field, "is_null", "1")))
    return found


def equal(name: str, field: str, *, default: str = "", every: str = "") -> Filter:
    """``?name=value`` keeps records whose column holds the value, under another name than the parameter's.

    A list without the parameter keeps those with the default, if there is one; the value ``every`` keeps all.
    """

    def condition(asked: Asked) -> Condition | None:
        if every and asked.value == every:
            return None
        return compared(asked, field) if asked.values else asked.test(field, "eq", default)

    return Filter(name, condition, always=bool(default))


def either(name: str, *fields: str) -> Filter:
    """``?name=value`` keeps records that have the value in one of several columns."""
    return Filter(name, lambda asked: AnyOf(tuple(compared(asked, field) for field in fields)))


def about(name: str, *places: Place) -> Filter:
    """``?name=value`` keeps records that have the value in one of several places beyond their columns."""
    return Filter(name, lambda asked: AnyOf(tuple(each.condition(asked, "in", *asked.values) for each in places)))


def part(name: str, *places: str | Place) -> Filter:
    """``?name=text`` keeps records that have the text in one of several places."""
    return Filter(
        name, lambda asked: AnyOf(tuple(_place(each).condition(asked, "like", asked.value) for each in places))
    )


def words(name: str, *places: str | Place) -> Filter:
    """``?name=words`` keeps records that have each word in one of several places."""

    def condition(asked: Asked) -> Condition:
        found = [[_place(each).condition(asked, "like", word) for each in places] for word in asked.value.split()]
        return AllOf(tuple(AnyOf(tuple(each)) for each in found))

    return Filter(name, condition)


def holds(name: str, field: str) -> Filter:
    """``?name=value`` keeps records whose column is a list with one of the values."""
    return Filter(name, lambda asked: asked.test(field, "holds", *asked.values))
