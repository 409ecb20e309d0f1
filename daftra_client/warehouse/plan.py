"""How each resource is read, by what the document says and what the account answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import attrs

from .. import models
from .._common import catalog as _catalog
from .._common.suggestions import did_you_mean
from ..errors import ConfigurationError, NotFoundError, PermissionDeniedError, PlanLimitError, ResponseError
from ..tables import children, columns

if TYPE_CHECKING:
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
    V2 = "lines come with v2 rows, a hundred a call"
    DETAILS = "lines cost a call for each changed record"
    UNREAD = "no calls for what the list leaves out"


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
        branches: The branches of the account, if it has several and the records belong to them.
    """

    resource: str
    model: type[Record]
    way: Way
    lines: Lines
    shows: tuple[Mapping[str, Any], ...]
    hidden: tuple[str, ...]
    branches: tuple[int, ...] = ()

    @property
    def expected(self) -> list[str]:
        """The lists without which a record is not whole: each document has lines, even if it has nothing else."""
        return _expected(children(self.model))

    @property
    def twin(self) -> str:
        """The v2 entity that has the same records."""
        return _TWINS[self.resource]

    @property
    def lists(self) -> dict[str, str]:
        """The lists of a record which v2 rows have as well, with their names there."""
        return {name: _V2_NAMES.get(name, name) for name in children(self.model) if name not in _NOT_IN_V2}

    @property
    def is_in_bulk(self) -> bool:
        """Whether records lack what only calls for each of them would bring."""
        return self.lines in (Lines.V2, Lines.UNREAD)

    @property
    def unread(self) -> tuple[str, ...]:
        """The lists of a record that are not read."""
        below = children(self.model)
        if self.lines is Lines.UNREAD:
            return tuple(below)
        return tuple(name for name in below if name not in self.lists) if self.lines is Lines.V2 else ()

    def __str__(self) -> str:
        more = f"; in {len(self.shows)} listings" if len(self.shows) > 1 else ""
        more += f"; of {len(self.branches)} branches" if self.branches else ""
        left = "".join(f"; hidden: {rows}" for rows in self.hidden)
        unread = f"; not read: {', '.join(self.unread)}" if self.unread else ""
        return f"{self.way.value}; {self.lines.value}{more}{left}{unread}"


_TWINS: Final = {
    "credit_notes": "credit_note",
    "estimates": "estimate",
    "invoices": "invoice",
    "journals": "journal",
    "purchase_invoices": "purchase_order",
    "purchase_refunds": "purchase_refund",
    "refund_receipts": "refund_receipt",
    "requisitions": "requisition",
}
"""The v2 entities whose rows hold the lines of v1 documents (documentation; live report for invoices)."""
_V2_NAMES: Final = {"invoice_custom_field": "invoice_custom_fields", "invoice_payment": "payment"}
"""The lists of v1 documents that have other names in v2 rows (documentation)."""
_NOT_IN_V2: Final = frozenset(
    (
        *("invoice_document", "invoice_tax"),
        *("purchase_order_custom_field", "purchase_order_payment", "purchase_order_tax"),
    )
)
"""The lists of v1 documents that no source knows in v2 rows."""


REFUSALS: Final = (PermissionDeniedError, PlanLimitError, NotFoundError)
"""What an account answers whose user, plan or plugins do not have a resource."""
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


def is_of_branches(resource: str) -> bool:
    """Whether the records of a resource belong to branches."""
    return _has(getattr(models, _catalog.list_of(resource)["model"]), "branch_id")


async def branches_of(daftra: DaftraClient) -> tuple[int, ...]:
    """The branches of an account that has several, none if it does not tell them. See `told_branches`."""
    try:
        return await told_branches(daftra)
    except REFUSALS:
        return ()


async def told_branches(daftra: DaftraClient) -> tuple[int, ...]:
    """The branches of an account that has several. It costs a call.

    The lists of v1 show the rows of one branch to some callers, and those of v2 hide other branches (live report), so
    whoever wants all rows names all branches. A client that was made for one branch stays in it.

    Raises:
        DaftraError: The account does not say.
    """
    if daftra._engine.settings.branch_id is not None:
        return ()
    found = [branch.id async for branch in daftra.branches.list(limit=100)]
    return tuple(sorted(found)) if len(found) > 1 else ()


async def plan_of(
    daftra: DaftraClient,
    resource: str,
    branches: Sequence[int] = (),
    *,
    bulk_lines: bool = False,
    is_told: bool = False,
) -> Plan:
    """The plan of a resource. It costs at most two calls.

    Args:
        daftra: The account.
        resource: The name of the resource.
        branches: The branches of the account, if it has several.
        bulk_lines: Whether lines are taken from listings, see `sync`.
        is_told: Whether to look at a row where the first page of a sync would show whether the account answers the
            resource, and whether lines come with rows.

    Raises:
        DaftraError: The account does not answer the resource.
    """
    read = _catalog.list_of(resource)
    model: type[Record] = getattr(models, read["model"])
    hides = read.get("hides", ())
    hidden = tuple(each["rows"] for each in hides if not each["show"])
    of = tuple(branches) if is_of_branches(resource) else ()
    if read.get("is_v2"):
        way = (
            Way.MODIFIED if _has(model, "modified", "timestamp[us]") and "where" in read.get("choices", ()) else Way.KEY
        )
        lines = Lines.ROW if children(model) else Lines.NONE
        if is_told:
            await getattr(daftra, resource).list(sort="id", per_page=1).unverified()
        # Rows of other branches are found by their ids, see `reading.by_key`; no v2 list hides anything else.
        return Plan(resource, model, way, lines, ({},), hidden, of)
    lines = await _lines(daftra, resource, bulk_lines=bulk_lines, is_told=is_told)
    return Plan(resource, model, Way.LIST, lines, ({}, *(each["show"] for each in hides if each["show"])), hidden, of)


_LOOKED_AT: Final = 10
"""Rows that tell whether lines come with them: one alone may have a null in place of no lines."""


def _has(model: type[Record], column: str, type: str | None = None) -> bool:
    return any(each.name == column and type in (None, each.type) for each in columns(model))


async def _lines(daftra: DaftraClient, resource: str, *, bulk_lines: bool, is_told: bool) -> Lines:
    """Where the lists of a v1 record come from, by what the account answers."""
    read = _catalog.list_of(resource)
    below = children(getattr(models, read["model"]))
    has_lines = bool(below) and read.get("expands", False)
    is_deep = any(option["name"] == "recursive" for option in read.get("options", ()))
    if is_deep or is_told:
        arguments = {"recursive": models.InvoiceListDepth.FULL} if is_deep else {}
        page = await getattr(daftra, resource).list(limit=_LOOKED_AT, **arguments)
        if has_lines and any(all(getattr(row, name) is not None for name in _expected(below)) for row in page.items):
            return Lines.RECURSIVE if is_deep else Lines.ROW
    if not has_lines:
        return Lines.NONE
    if bulk_lines and resource in _TWINS and await _answers(daftra, _TWINS[resource]):
        return Lines.V2
    return Lines.UNREAD if bulk_lines and not _items(below) else Lines.DETAILS


async def _answers(daftra: DaftraClient, entity: str) -> bool:
    """Whether the account answers a v2 entity."""
    try:
        await daftra.entity(entity).list(level=1, per_page=1, sort="id")
    except ResponseError:
        return False
    return True


def _expected(below: Mapping[str, type[Record]]) -> list[str]:
    """The lists without which a row is not whole: each document has lines, even if it has nothing else."""
    return _items(below) or list(below)


def _items(below: Mapping[str, type[Record]]) -> list[str]:
    return [name for name in below if name.endswith(("_item", "_transaction"))]
