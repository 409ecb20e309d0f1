"""The vocabulary of the entity tables: how the v2 API shows the records that v1 keeps.

An entity names no columns of its own: it is another rendering of a resource, or of the rows that records of one own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from daftra_client.sandbox.search import Source
from daftra_client.sandbox.tables import Child, Columned, Resource
from daftra_client.sandbox.wire import Json, Kind

if TYPE_CHECKING:
    from daftra_client.sandbox.records import Records

__all__ = ["Entity", "Envelope", "Many", "One", "Relation", "Rows"]


@dataclass(frozen=True, slots=True)
class One:
    """The record of another entity that ``field`` names."""

    key: str
    field: str
    entity: str
    shown: bool = True
    """Whether levels embed it; filters lead through it either way."""


@dataclass(frozen=True, slots=True)
class Many:
    """The records of another entity that name this one in ``field``."""

    key: str
    entity: str
    field: str


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that the record owns, shown like the entity that they are by themselves."""

    key: str
    entity: str
    in_lists: bool = True
    nested: bool = True
    """Whether what the rows refer to needs one level more than the rows themselves."""


Relation = One | Many | Rows


class Envelope(Enum):
    """How an entity wraps what is read."""

    PLAIN = "plain"
    """Lists in the flat paginator, single records bare."""
    WITH_V1 = "with v1"
    """The same, with the keys of a v1 page beside the paginator."""
    PAYLOAD = "payload"
    """Both below ``payload``."""


@dataclass(frozen=True, kw_only=True)
class Entity:
    """Everything that sets one entity apart from the others."""

    name: str
    """Its path below ``/v2/api/entity/``; a ``*`` at the end stands for the number of a workflow."""
    resources: tuple[Resource, ...]
    """Where its records lie. Writes go to the first."""
    child: Child | None = None
    """Set when the entity is made of the rows that these records own."""
    operations: frozenset[str] = frozenset()
    """Of ``create``, ``update`` and ``post_update``, which is a POST on the collection with the id in the body."""
    only: tuple[str, ...] = ()
    """The columns to show; all but the hidden ones unless given."""
    hidden: frozenset[str] = frozenset({"site_id"})
    relations: tuple[Relation, ...] = ()
    envelope: Envelope = Envelope.PLAIN
    prepare: Callable[[Records, Mapping[str, Json]], dict[str, Json]] | None = None
    """Turns what a write carries into the columns of the resource, where the two differ."""
    present: Callable[[Records, dict[str, Json], bool], dict[str, Json]] | None = None
    """Changes what is shown, where that differs from the columns; told whether it is a single record."""
    invalid_status: int = 422
    """The status of an update that is refused because of single fields."""
    echo: tuple[str, ...] = ()
    """The columns with which an update answers, where it does not answer a message."""
    soft_delete: bool = False
    """Whether rows carry ``deleted_at`` although v1 cannot delete them."""
    internal: bool = False
    """Whether it is there for others to refer to, without a path of its own."""
    fixed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Columns that all its records have in common."""

    @property
    def table(self) -> Columned:
        """Whatever has the columns."""
        return self.child or self.resources[0]

    @cached_property
    def source(self) -> Source:
        """Where a search finds its rows."""
        return Source(tuple(each.name for each in self.resources), self.child.key if self.child else "")

    @cached_property
    def columns(self) -> dict[str, Kind]:
        """What is shown, and can be filtered by; what v1 works out at each reading is no column."""
        every = {each.name: each.kind for each in self.table.fields if not each.derive and each.kind is not Kind.BOOL}
        if self.only:
            return {name: every[name] for name in self.only}
        return {name: kind for name, kind in every.items() if name not in self.hidden}

    @cached_property
    def deletable(self) -> bool:
        """Whether its rows carry ``deleted_at``."""
        return self.soft_delete or (not self.only and any("delete" in each.operations for each in self.resources))

    @cached_property
    def lookups(self) -> dict[str, One]:
        """The relations that filters lead through, by their key and by the name of the other entity."""
        ones = [each for each in self.relations if isinstance(each, One)]
        return {each.entity: each for each in ones} | {each.key: each for each in ones}
