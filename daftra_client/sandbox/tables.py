"""The vocabulary of the resource tables: what can be said about a resource.

Nothing here knows a concrete resource; those are the tables in :mod:`daftra_client.sandbox.resources`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from daftra_client.sandbox.store import BY_ID, AnyOf, Condition, Match, Order, Record, Related
from daftra_client.sandbox.wire import Json, Kind, Row, parse

if TYPE_CHECKING:
    from daftra_client.sandbox.account import Account
    from daftra_client.sandbox.records import Draft, Records

__all__ = [
    "ALL",
    "READ_ONLY",
    "BelongsTo",
    "Between",
    "Child",
    "Columned",
    "Computed",
    "CustomField",
    "Equals",
    "Field",
    "Filter",
    "HasMany",
    "Linked",
    "Numbering",
    "Resource",
    "ThroughParent",
    "Widens",
    "amounts",
    "between",
    "days",
    "derived",
    "documents",
    "flags",
    "integers",
    "numbers",
    "read_only",
    "texts",
    "timestamps",
]

ALL = frozenset({"list", "get", "create", "update", "delete"})
READ_ONLY = frozenset({"list", "get"})


# --- columns


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a resource or of a row it owns."""

    name: str
    kind: Kind = Kind.TEXT
    default: str | None = None
    """Stored when a request does not give the field (on create, and again on every update)."""
    writable: bool = True
    """Whether requests may set it; what they say about other columns is ignored."""
    derive: Callable[[Account, Row], Json] | None = None
    """Computes the shown value when it is read; nothing is stored then."""


def texts(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Columns of text."""
    return tuple(Field(name, Kind.TEXT, default) for name in names)


def integers(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Columns of whole numbers, ids and references, shown as strings."""
    return tuple(Field(name, Kind.INTEGER, default) for name in names)


def flags(*names: str, default: str | None = "0") -> tuple[Field, ...]:
    """Columns of ``"0"`` and ``"1"``."""
    return tuple(Field(name, Kind.FLAG, default) for name in names)


def amounts(*names: str, default: str | None = None) -> tuple[Field, ...]:
    """Columns of amounts, shown as unpadded strings."""
    return tuple(Field(name, Kind.DECIMAL, default) for name in names)


def numbers(*names: str, default: str | None = "0") -> tuple[Field, ...]:
    """Values the server computes, shown as JSON numbers in details."""
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
    """A value worked out at each reading."""
    return (Field(name, writable=False, derive=derive),)


def read_only(*groups: tuple[Field, ...]) -> tuple[Field, ...]:
    """The same columns, closed to requests."""
    return tuple(replace(each, writable=False) for group in groups for each in group)


class Columned:
    """Whatever has columns, with what is needed to show many rows of it quickly."""

    fields: tuple[Field, ...]

    @cached_property
    def kinds(self) -> dict[str, Kind]:
        """The kind of each column."""
        return {each.name: each.kind for each in self.fields}

    @cached_property
    def blank(self) -> dict[str, Json]:
        """A row without values, for columns that a stored row lacks."""
        return dict.fromkeys(each.name for each in self.fields)

    @cached_property
    def special(self) -> dict[bool, tuple[Field, ...]]:
        """The columns that do not leave as they are stored, in details (True) and in lists (False)."""
        always = {Kind.DAY, Kind.BOOL, Kind.JSON}
        return {
            detail: tuple(
                each
                for each in self.fields
                if each.derive or each.kind in always or (detail and each.kind in {Kind.NUMBER, Kind.PAID})
            )
            for detail in (True, False)
        }


# --- owned rows and associations


@dataclass(frozen=True, kw_only=True)
class Child(Columned):
    """Rows that live and die with their record, like the lines of an invoice."""

    key: str
    """Where requests carry the rows (beside the record) and details show them (inside it)."""
    fields: tuple[Field, ...]
    parent: str
    """The column that names the owning record."""
    sequence: str
    """The counter their ids come from."""
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    required: tuple[tuple[str, ...], ...] = ()
    """Groups of columns of which at least one must be given."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Records of another resource that may be sent along, like the payments of an invoice."""

    keys: tuple[str, ...]
    """The names under which requests carry them."""
    resource: str
    parent: str


@dataclass(frozen=True, slots=True)
class BelongsTo:
    """A detail shows the record that ``field`` names; an object full of nulls when there is none."""

    key: str
    field: str
    resource: str


@dataclass(frozen=True, slots=True)
class HasMany:
    """A detail shows the records of another resource that name this one in ``field``."""

    key: str
    resource: str
    field: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A detail shows whatever a function makes of the record."""

    key: str
    compute: Callable[[Records, Record], Json]


Association = BelongsTo | HasMany | Computed


# --- filters


@dataclass(frozen=True, slots=True)
class Equals:
    """``?name=value`` keeps records whose column equals the value."""

    name: str

    def condition(self, query: Mapping[str, str], kinds: Mapping[str, Kind]) -> Condition | None:
        """The condition that a query string asks for, if any."""
        value = query.get(self.name)
        return Match(self.name, _comparable(kinds[self.name], value)) if value else None


@dataclass(frozen=True, slots=True)
class Between:
    """``?name=day`` keeps records from (or up to) a day, that day included; of a number likewise.

    A day may come in ISO form or, as ``Records`` converts it, in the account's display format.
    """

    name: str
    field: str
    operator: str

    def condition(self, query: Mapping[str, str], kinds: Mapping[str, Kind]) -> Condition | None:
        """The condition that a query string asks for, if any."""
        kind = kinds[self.field]
        numeric = kind in (Kind.DECIMAL, Kind.NUMBER)
        try:
            limit = parse(Kind.DECIMAL if numeric else Kind.ISO_DAY, query.get(self.name))
        except ValueError:
            return None  # like an unknown filter: the whole set comes back
        if limit and kind is Kind.TIMESTAMP and self.operator == "<=":
            limit += " 23:59:59"
        return Match(self.field, limit, self.operator, numeric=numeric) if limit else None


def between(name: str, field: str) -> tuple[Between, Between]:
    """``?name_from=`` and ``?name_to=``."""
    return Between(f"{name}_from", field, ">="), Between(f"{name}_to", field, "<=")


@dataclass(frozen=True, slots=True)
class CustomField:
    """``?custom_field=value``, best with ``&custom_field_label=label``."""

    prefix: str = "custom:"

    @property
    def name(self) -> str:
        """The parameter that switches the filter on."""
        return "custom_field"

    def condition(self, query: Mapping[str, str], kinds: Mapping[str, Kind]) -> Condition | None:
        """The condition that a query string asks for, if any."""
        value, label = query.get("custom_field"), query.get("custom_field_label")
        return Match(self.prefix + (label or ""), value, prefix=not label) if value else None


@dataclass(frozen=True, slots=True)
class ThroughParent:
    """``?name=value`` keeps records that have the value themselves or belong to a record that has it."""

    name: str
    field: str
    resource: str

    def condition(self, query: Mapping[str, str], kinds: Mapping[str, Kind]) -> Condition | None:
        """The condition that a query string asks for, if any."""
        if not query.get(self.name):
            return None
        own = Match(self.name, _comparable(kinds[self.name], query[self.name]))
        return AnyOf((own, Related(self.field, self.resource, own)))


Filter = Equals | Between | CustomField | ThroughParent


@dataclass(frozen=True, slots=True)
class Widens:
    """``?name=1`` lists the records of a second resource along with the first."""

    name: str
    resource: str


def _comparable(kind: Kind, value: str) -> str:
    try:
        return parse(kind, value) or ""
    except ValueError:
        return value


# --- resources


@dataclass(frozen=True, slots=True)
class Numbering:
    """A zero-padded running number that people see, apart from the id."""

    field: str
    renewed: bool = False
    """Whether an update that leaves it out draws a new number (otherwise it stays)."""
    width: int = 6


@dataclass(frozen=True, kw_only=True)
class Resource(Columned):
    """Everything that sets one resource apart from the others."""

    name: str
    """Its path below ``/api2/``."""
    key: str
    """The wrapper in answers."""
    fields: tuple[Field, ...]
    write_key: str = ""
    """The wrapper in requests; the same as ``key`` unless given."""
    detail_key: str = ""
    """The wrapper in details; the same as ``key`` unless given."""
    operations: frozenset[str] = ALL
    sequence: str = ""
    """The counter for ids; resources that share a table of the live service share it. Default: the name."""
    first_id: int = 1
    """Sequences start apart from one another, so that a mixed-up id is found out."""
    children: tuple[Child, ...] = ()
    linked: tuple[Linked, ...] = ()
    associations: tuple[Association, ...] = ()
    numbering: Numbering | None = None
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    """Columns that name a record of another resource; an id that does not exist there is refused."""
    required: tuple[tuple[str, ...], ...] = ()
    """Groups of columns of which a create must give at least one."""
    unique: frozenset[str] = frozenset()
    fixed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Columns that always have this value."""
    refused_on_update: frozenset[str] = frozenset()
    """Columns whose presence in an update is an error."""
    kept_on_update: frozenset[str] = frozenset()
    """Columns that an update may leave out without losing them."""
    reset_on_update: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """What an update that leaves a column out makes of it, where that differs from a create."""
    silently_ignored_without: frozenset[str] = frozenset()
    """A create that lacks one of these looks successful, without an id, and stores nothing."""
    filters: tuple[Filter, ...] = ()
    widens: Widens | None = None
    sorts: frozenset[str] = frozenset()
    order: Order = BY_ID
    display_dates: bool = False
    """Whether requests may also give days in the account's display format; elsewhere only ISO form is understood."""
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Other names under which requests carry columns."""
    complete: Callable[[Records, Draft], None] | None = None
    """Fills in what the server computes, before the record is stored."""
    settle: Callable[[Records, Record], None] | None = None
    """Brings other records up to date after one was stored or deleted."""

    @cached_property
    def terms(self) -> frozenset[str]:
        """The columns that can be searched by."""
        filtered = {f.name for f in self.filters if isinstance(f, Equals | ThroughParent)}
        ranges = {f.field for f in self.filters if isinstance(f, Between)}
        numbered = {self.numbering.field} if self.numbering else set[str]()
        return self.unique | self.sorts | self.references.keys() | filtered | ranges | numbered
