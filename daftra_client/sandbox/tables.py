"""The building blocks of the resource tables.

This module knows no concrete resource; the tables are in :mod:`daftra_client.sandbox.resources`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from daftra_client.sandbox.documented import Parameter
from daftra_client.sandbox.search import OLDEST_FIRST, Condition, Sorting, Source
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Json, Kind, Row

if TYPE_CHECKING:
    from daftra_client.sandbox.account import Account


ALL = frozenset({"list", "get", "create", "update", "delete"})
READ_ONLY = frozenset({"list", "get"})


# --- columns


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a resource or of its child rows."""

    name: str
    kind: Kind = Kind.TEXT
    default: str | None = None
    """Stored if a request does not send the field (on create, and again on every update)."""
    writable: bool = True
    """Whether requests can set the column; values for other columns are ignored."""
    joined: bool = False
    """Whether a request may send an array, which is stored as a text with commas."""
    derive: Callable[[Account, Row], Json] | None = None
    """Computes the value at each read; the column is not stored."""
    shown: bool = True
    """Whether answers have the column; others serve filters only."""


def texts(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Columns of text."""
    return tuple(Field(name, Kind.TEXT, default) for name in names)


def integers(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Columns of integers, ids and references, shown as strings."""
    return tuple(Field(name, Kind.INTEGER, default) for name in names)


def flags(*names: str, default: str | None = "0") -> tuple[Field, ...]:
    """Columns of ``"0"`` and ``"1"``."""
    return tuple(Field(name, Kind.FLAG, default) for name in names)


def amounts(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Columns of amounts, shown as unpadded strings."""
    return tuple(Field(name, Kind.DECIMAL, default) for name in names)


def numbers(*names: str, default: str | None = "0") -> tuple[Field, ...]:
    """Values that the server computes, shown as JSON numbers in details."""
    return tuple(Field(name, Kind.NUMBER, default, writable=False) for name in names)


def days(*names: str, default: str | None = None, display: bool = True) -> tuple[Field, ...]:
    """Days, shown in the account's format or, with ``display=False``, in ISO form."""
    return tuple(Field(name, Kind.DAY if display else Kind.ISO_DAY, default) for name in names)


def timestamps(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Days with a time."""
    return tuple(Field(name, Kind.TIMESTAMP, default) for name in names)


def documents(*names: str) -> tuple[Field, ...]:
    """Columns of arbitrary JSON."""
    return tuple(Field(name, Kind.JSON) for name in names)


def derived(name: str, derive: Callable[[Account, Row], Json]) -> tuple[Field, ...]:
    """A value computed at each read."""
    return (Field(name, writable=False, derive=derive),)


def read_only(*groups: tuple[Field, ...]) -> tuple[Field, ...]:
    """The same columns, not writable by requests."""
    return tuple(replace(each, writable=False) for group in groups for each in group)


def hidden(*groups: tuple[Field, ...]) -> tuple[Field, ...]:
    """The same columns, which answers do not have."""
    return tuple(replace(each, shown=False) for group in groups for each in group)


class Columned:
    """A table with columns, and cached data to show many of its rows quickly."""

    fields: tuple[Field, ...]
    extras: tuple[Field, ...] = ()
    """Columns that only the document has: if a request sends them, they are stored, shown and can be searched."""

    @cached_property
    def kinds(self) -> dict[str, Kind]:
        """The kind of each column."""
        return {each.name: each.kind for each in (*self.extras, *self.fields)}

    @cached_property
    def defaults(self) -> Row:
        """The stored columns of a new row."""
        return {each.name: each.default for each in self.fields if each.writable or not each.derive}

    @cached_property
    def writable(self) -> dict[str, Field]:
        """The columns that requests can set."""
        return {each.name: each for each in (*self.extras, *self.fields) if each.writable}

    @cached_property
    def shown_keys(self) -> frozenset[str]:
        """The keys that its rows have in answers."""
        return frozenset(self.kinds)

    @cached_property
    def blank(self) -> dict[str, Json]:
        """A row without values, for columns that a stored row lacks."""
        return dict.fromkeys(each.name for each in self.fields if each.shown)

    @cached_property
    def unshown(self) -> tuple[str, ...]:
        """The columns that answers do not have."""
        return tuple(each.name for each in self.fields if not each.shown)

    @cached_property
    def special(self) -> dict[bool, tuple[Field, ...]]:
        """The columns whose shown value differs from the stored one, in details (True) and in lists (False)."""
        always = {Kind.DAY, Kind.BOOL, Kind.JSON}
        return {
            detail: tuple(
                each
                for each in (*self.fields, *self.extras)
                if each.derive or each.kind in always or (detail and each.kind in {Kind.NUMBER, Kind.PAID})
            )
            for detail in (True, False)
        }


# --- owned rows and associations


@dataclass(frozen=True, kw_only=True)
class Child(Columned):
    """Rows that are part of their record, like the lines of an invoice."""

    key: str
    """The key of the rows: next to the record in requests, and inside it in details."""
    fields: tuple[Field, ...]
    parent: str
    """The column with the id of the record."""
    sequence: str
    """The counter for their ids."""
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    required: tuple[tuple[str, ...], ...] = ()
    """Groups of columns of which a request must send at least one."""
    shown: bool = True
    """Whether details show the rows."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Records of another resource that a request can include, like the payments of an invoice."""

    keys: tuple[str, ...]
    """The keys of these records in requests."""
    resource: str
    parent: str


@dataclass(frozen=True, slots=True)
class BelongsTo:
    """A detail shows the record whose id is in ``field``, or an object full of nulls."""

    key: str
    field: str
    resource: str


@dataclass(frozen=True, slots=True)
class HasMany:
    """A detail shows the records of another resource that have this record's id in ``field``."""

    key: str
    resource: str
    field: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A detail shows a value that a function computes from the record."""

    key: str
    compute: Callable[[Any, Record], Json]
    """Its first argument is the ``Records``, a class that this module cannot import."""


Association = BelongsTo | HasMany | Computed


@dataclass(frozen=True, slots=True)
class Filter:
    """A parameter of a list, and the condition that it sets; created by :mod:`daftra_client.sandbox.filters`."""

    name: str
    """The parameter, without brackets; empty if the condition does not depend on one parameter."""
    condition: Callable[[Any], Condition | None]
    """Its argument is the filter of a request, a ``FilterRequest``."""
    always: bool = False
    """Whether a request without the parameter is asked too, for lists that hide rows by default."""
    evidence: str = ""
    """For parameters without effect: why Daftra ignores them, always or by default."""


@dataclass(frozen=True, slots=True)
class Widens:
    """``?name=value`` adds the records of a second resource to the list."""

    name: str
    value: str
    resource: str


# --- resources


@dataclass(frozen=True, slots=True)
class Numbering:
    """A zero-padded sequential number shown to users, different from the id."""

    field: str
    renewed: bool = False
    """Whether an update without the number assigns a new one (otherwise the number stays)."""
    width: int = 6
    withheld_by: str = ""
    """A flag: while it is on, no number is assigned to the record."""


@dataclass(frozen=True, kw_only=True)
class Resource(Columned):
    """The description of one resource."""

    name: str
    """Its path below ``/api2/``."""
    key: str
    """The wrapper in answers."""
    fields: tuple[Field, ...]
    write_key: str = ""
    """The wrapper in requests; ``key`` by default."""
    write_alias: str = ""
    """Another wrapper that requests may use instead."""
    detail_key: str = ""
    """The wrapper in details; ``key`` by default."""
    operations: frozenset[str] = ALL
    sequence: str = ""
    """The counter for ids; the name by default. Resources that share a table of the live service share a counter."""
    first_id: int = 1
    """Each sequence has its own start, so that tests detect confused ids."""
    children: tuple[Child, ...] = ()
    linked: tuple[Linked, ...] = ()
    associations: tuple[Association, ...] = ()
    numbering: Numbering | None = None
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    """Columns with ids of another resource; an id that does not exist there is refused."""
    required: tuple[tuple[str, ...], ...] = ()
    """Groups of columns of which a create must send at least one."""
    unique: frozenset[str] = frozenset()
    fixed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Columns with a constant value."""
    refused_on_update: frozenset[str] = frozenset()
    """Columns that an update must not contain."""
    kept_on_update: frozenset[str] = frozenset()
    """Columns that keep their values when an update leaves them out."""
    reset_on_update: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """Values of columns that an update leaves out, where they differ from the defaults of a create."""
    silently_ignored_without: frozenset[str] = frozenset()
    """A create without one of these columns answers success with a null id and stores nothing."""
    several: bool = False
    """Whether a create may have an array of records."""
    filters: tuple[Filter, ...] = ()
    """Filters that do more than compare a column; the others follow from the document."""
    widens: tuple[Widens, ...] = ()
    order: Sequence[Sorting] = OLDEST_FIRST
    """The order of a list without a sort."""
    default_sort: str = ""
    """The column by which a list is sorted that asks for a direction only."""
    sorts_descending: bool = False
    """Whether a list that asks for a sort only has the largest value first."""
    max_limit: int = 1000
    """The largest page."""
    paged: bool = True
    """Whether its list has pages; otherwise all rows come at once, on a page 1 of 1."""
    lists_rows: bool = False
    """Whether lists show the rows inside their records too."""
    lists_with: tuple[BelongsTo, ...] = ()
    """The related records that lists show."""
    listed_at: str = ""
    """The path of the list below ``/api2/``; the name by default."""
    sorts: frozenset[str] = frozenset()
    """The columns that lists can be sorted by, out of the document; ``*`` means all."""
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])
    """The query parameters of the list, out of the document."""
    extras: tuple[Field, ...] = ()
    display_dates: bool = False
    """Whether requests can also send days in the account's display format; other resources accept only ISO."""
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Other names of columns in requests."""
    complete: Callable[[Any, Draft], None] | None = None
    """Fills in the computed fields before the record is stored."""
    settle: Callable[[Any, Record | None, Record | None], None] | None = None
    """Updates other records after a change. Its arguments are the record before the change (None if it is new) and
    after it (None if it was deleted)."""
    missing: int = 404
    """The status of the refusal to delete a record that does not exist."""
    guard: Callable[[Any, Record], None] | None = None
    """Raises a refusal where a record must not be deleted."""
    announce: Callable[[Any, Record], dict[str, Json]] | None = None
    """The values in the answer to a create, in addition to the id."""
    at_limit: Mapping[str, Json] = field(default_factory=lambda: {"result": "failed", "code": 402})
    """Keys of the answer to a create beyond the plan of the account."""
    sought: frozenset[str] = frozenset()
    """Further columns that records are often looked up by; the store indexes them."""

    @cached_property
    def shown_keys(self) -> frozenset[str]:
        """The keys of a record in answers, with its rows and associations."""
        return frozenset([*self.kinds, *(each.key for each in (*self.children, *self.associations))])

    @cached_property
    def terms(self) -> frozenset[str]:
        """The columns that the store indexes."""
        return frozenset({*self.unique, *self.references, *self.sought, *self.always_indexed})

    @cached_property
    def always_indexed(self) -> frozenset[str]:
        """The columns that are indexed even if they have no value: those that give the list its order."""
        ordered = {each.field for each in self.order if each.kind is Kind.TEXT}
        return frozenset(ordered | ({self.numbering.field} if self.numbering else set[str]()))

    @cached_property
    def source(self) -> Source:
        """Its records for a search."""
        return Source((self.name,), indexed=self.terms)


@dataclass(slots=True)
class Draft:
    """A record before it is stored, with its validation errors."""

    resource: Resource
    id: int
    row: Row
    given: Mapping[str, Json]
    """The columns that the request sent, and the other keys of its body."""
    previous: Record | None = None
    partial: bool = False
    """Whether an update keeps omitted fields."""
    children: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    errors: dict[str, str] = field(default_factory=dict[str, str])
