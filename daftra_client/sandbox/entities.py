"""The building blocks of the entity tables, which describe how v2 shows the records of the resources.

An entity does not define columns: it is another view of a resource, or of the child rows of its records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from daftra_client.sandbox.search import DELETED, Source, Test
from daftra_client.sandbox.tables import Child, Columned, Resource
from daftra_client.sandbox.wire import Json, Kind

if TYPE_CHECKING:
    from daftra_client.sandbox.records import Records


@dataclass(frozen=True, slots=True)
class One:
    """The record of another entity whose id is in ``field``."""

    key: str
    field: str
    entity: str
    shown: bool = True
    """Whether levels embed it; filters can use the relation in any case."""


@dataclass(frozen=True, slots=True)
class Many:
    """The records of another entity that have this record's id in ``field``."""

    key: str
    entity: str
    field: str


@dataclass(frozen=True, slots=True)
class Rows:
    """The child rows of the record, shown as a separate entity."""

    key: str
    entity: str
    in_lists: bool = True
    nested: bool = True
    """Whether the related records of the rows need one level more than the rows."""


Relation = One | Many | Rows


class Envelope(Enum):
    """Envelope of an entity in answers to reads."""

    PLAIN = "plain"
    """Lists in the flat paginator, single records bare."""
    WITH_V1 = "with v1"
    """The same, with the keys of a v1 page in addition to the paginator."""
    PAYLOAD = "payload"
    """Both below ``payload``."""


@dataclass(frozen=True, kw_only=True)
class Entity:
    """The description of one entity."""

    name: str
    """Its path below ``/v2/api/entity/``; a ``*`` at the end means the number of a workflow."""
    resources: tuple[Resource, ...]
    """The resources of its records. Writes go to the first."""
    child: Child | None = None
    """Set if the entity consists of child rows of these records."""
    updates_by_post: bool = False
    """Whether a POST on the collection with an id in the body changes that record."""
    only: tuple[str, ...] = ()
    """The columns to show; by default all except the hidden ones."""
    hidden: frozenset[str] = frozenset({"site_id"})
    relations: tuple[Relation, ...] = ()
    envelope: Envelope = Envelope.PLAIN
    prepare: Callable[[Records, Mapping[str, Json]], dict[str, Json]] | None = None
    """Converts the payload of a write into columns of the resource, where they differ."""
    present: Callable[[Records, dict[str, Json], bool], dict[str, Json]] | None = None
    """Converts the columns into the shown record, where they differ; the flag is True for a single record."""
    invalid_status: int = 422
    """The HTTP status of an update with invalid fields."""
    echo: tuple[str, ...] = ()
    """The columns in the answer to an update, for entities that do not answer with a message."""
    soft_delete: bool = False
    """Whether rows carry ``deleted_at`` although v1 cannot delete them."""
    having: str = ""
    """Only rows in which this column is set belong to the entity."""
    internal: bool = False
    """Whether the entity is used only in relations and has no path."""
    fixed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Columns with a constant value."""

    def owns(self, resource: str) -> bool:
        """Whether all records of a resource are rows of the entity, without a condition."""
        mine = any(each.name == resource for each in self.resources)
        return mine and not self.child and not self.internal

    @property
    def conditions(self) -> list[Test]:
        """What every row of the entity satisfies."""
        tests = [Test(name, Kind.TEXT, "eq", (value,)) for name, value in self.fixed.items()]
        return [*tests, Test(self.having, Kind.TEXT, "is_not_null", ("1",))] if self.having else tests

    @property
    def table(self) -> Columned:
        """The table with the columns."""
        return self.child or self.resources[0]

    @cached_property
    def source(self) -> Source:
        """The source of its rows for a search."""
        names = tuple(each.name for each in self.resources)
        if self.child:
            return Source(names, self.child.key)
        return Source(names, indexed=frozenset.intersection(*(each.terms for each in self.resources)))

    @cached_property
    def columns(self) -> dict[str, Kind]:
        """The columns that are shown and can be filtered by, without those that v1 computes at each read."""
        fields = (each for each in self.table.fields if each.shown and not each.derive)
        every = {each.name: each.kind for each in fields if each.kind is not Kind.BOOL}
        if self.only:
            return {name: every[name] for name in self.only}
        return {name: kind for name, kind in every.items() if name not in self.hidden}

    @cached_property
    def extras(self) -> dict[str, Kind]:
        """The columns that the document has beyond the table: shown where a record has them."""
        return {} if self.only else {each.name: each.kind for each in self.table.extras if each.name not in self.hidden}

    @cached_property
    def shown_keys(self) -> frozenset[str]:
        """The keys of its rows in answers, before the related records are reshaped."""
        return frozenset([*self.columns, *self.extras, *(each.key for each in self.relations), DELETED])

    @cached_property
    def deletable(self) -> bool:
        """Whether its rows carry ``deleted_at``."""
        return self.soft_delete or (not self.only and any("delete" in each.operations for each in self.resources))

    @cached_property
    def lookups(self) -> dict[str, Relation]:
        """The relations that filters can use, by their key and by the name of the other entity."""
        ones = [each for each in self.relations if isinstance(each, One)]
        return {each.entity: each for each in ones} | {each.key: each for each in self.relations}
