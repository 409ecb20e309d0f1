"""How each resource is read, by what the document says and what the account answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import attrs

from .. import _catalog, models
from .._suggestions import did_you_mean
from ..errors import ConfigurationError
from ..tables import children, columns

if TYPE_CHECKING:
    from .._catalog import Read
    from .._codec.record import Record
    from ..client import DaftraClient


class Way(Enum):
    """How changes are found."""

    KEY = "by key"
    """v2: all rows in the order of their ids, whose rows are compared with what was stored."""
    MODIFIED = "by modified"
    """v2: the rows whose `modified` is not before the last one that was seen, less an overlap."""
    LIST = "by comparison of the list"
    """v1: all rows of the list, which are compared with what was stored."""


class Lines(Enum):
    """Where the lines and other lists of a record come from."""

    NONE = "has no lines"
    ROW = "lines come with each row"
    RECURSIVE = "lines come with recursive=1"
    DETAILS = "lines cost a call for each changed record"


@attrs.frozen
class Plan:
    """How one resource is read.

    Attributes:
        resource: Its name, which its table has too.
        model: The model of its records.
        way: How changes are found.
        lines: Where the lists of a record come from.
        shows: Arguments of the listings that are read: those that a list leaves out by default need one of their own.
        hidden: Rows that stay hidden, in words.
    """

    resource: str
    model: type[Record]
    way: Way
    lines: Lines
    shows: tuple[Mapping[str, Any], ...]
    hidden: tuple[str, ...]

    @property
    def expected(self) -> list[str]:
        """The lists without which a record is not whole: each document has lines, even if it has nothing else."""
        return _expected(children(self.model))

    def __str__(self) -> str:
        more = f"; in {len(self.shows)} listings" if len(self.shows) > 1 else ""
        left = "".join(f"; hidden: {rows}" for rows in self.hidden)
        return f"{self.way.value}; {self.lines.value}{more}{left}"


LISTED: Final = tuple(_catalog.whole_lists())
"""The resources that a sync can read: those whose lists need no argument."""


def chosen(resources: Iterable[str] | None) -> tuple[str, ...]:
    """The resources of a sync, all of them if none are named.

    Raises:
        ConfigurationError: There is no such resource, or it has no list that a sync can read.
    """
    if resources is None:
        return LISTED
    if isinstance(resources, str):
        raise ConfigurationError(f"resources is a list of names: [{resources!r}]")
    names = tuple(dict.fromkeys(resources))
    for name in names:
        if name not in LISTED:
            raise ConfigurationError(f"there is no resource {name!r} that can be synced{did_you_mean(name, LISTED)}")
    return names


def child_tables(resource: str) -> tuple[str, ...]:
    """The names of the tables that hold the lists of the records of a resource."""
    model: type[Record] = getattr(models, _catalog.list_of(resource)["model"])
    return tuple(f"{resource}__{name}" for name in children(model))


async def plan_of(daftra: DaftraClient, resource: str) -> Plan:
    """The plan of a resource. It costs at most one call.

    Raises:
        DaftraError: The account does not answer the resource.
    """
    read = _catalog.list_of(resource)
    model: type[Record] = getattr(models, read["model"])
    hides = read.get("hides", ())
    shows = ({}, *(hidden["show"] for hidden in hides if hidden["show"]))
    hidden = tuple(each["rows"] for each in hides if not each["show"])
    if read.get("is_v2"):
        way = Way.MODIFIED if _has_modified(model) and "where" in read.get("choices", ()) else Way.KEY
        lines = Lines.ROW if children(model) else Lines.NONE
        return Plan(resource, model, way, lines, shows, hidden)
    return Plan(resource, model, Way.LIST, await _lines(daftra, resource, read, model), shows, hidden)


def _has_modified(model: type[Record]) -> bool:
    return any(column.name == "modified" and column.type == "timestamp[us]" for column in columns(model))


async def _lines(daftra: DaftraClient, resource: str, read: Read, model: type[Record]) -> Lines:
    """Where the lists of a v1 record come from."""
    below = children(model)
    if not below or not read.get("expands"):
        return Lines.NONE
    if any(option["name"] == "recursive" for option in read.get("options", ())):
        page = await getattr(daftra, resource).list(recursive=models.InvoiceListDepth.FULL, limit=1)
        if page.items and all(getattr(page.items[0], name) is not None for name in _expected(below)):
            return Lines.RECURSIVE
    return Lines.DETAILS


def _expected(below: Mapping[str, type[Record]]) -> list[str]:
    """The lists without which a row is not whole: each document has lines, even if it has nothing else."""
    return [name for name in below if name.endswith("_item")] or list(below)
