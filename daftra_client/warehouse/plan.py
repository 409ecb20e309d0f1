"""The plan of how a resource is read, from the document and from answers of the account."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import anyio
import attrs

from .. import models
from .._common import catalog as _catalog
from .._common.suggestions import did_you_mean
from ..errors import (
    ConfigurationError,
    DaftraError,
    NotFoundError,
    PermissionDeniedError,
    PlanLimitError,
    ResponseError,
)
from ..tables import children, columns

if TYPE_CHECKING:
    from .._codec.record import Record
    from ..client import DaftraClient


class ChangeDetection(Enum):
    """How changes are found."""

    KEY = "by key"
    """v2: all rows in the order of their ids, compared with the stored rows."""
    MODIFIED = "by modified"
    """v2: the rows with a `modified` from the last seen one on, minus an overlap."""
    LIST = "by comparison of the list"
    """v1: all rows of the list, compared with the stored rows."""


class Lines(Enum):
    """The source of the lines and other lists of a record."""

    NONE = "has no lines"
    ROW = "lines come with each row"
    RECURSIVE = "lines come with recursive=1"
    V2 = "lines come with v2 rows, a hundred per call"
    DETAILS = "lines cost a call for each changed record"
    UNREAD = "lists that the rows lack are not read"


@attrs.frozen
class Plan:
    """How one resource is read.

    Attributes:
        resource: Its name, which its table has too.
        model: The model of its records.
        changes: How changes are found.
        lines: The source of the lists of a record.
        listings: The arguments of each listing that is read. Rows that a list omits by default need another listing.
        hidden: Descriptions of the rows that cannot be read.
        branches: The branches of the account, if it has several and the records belong to them.
    """

    resource: str
    model: type[Record]
    changes: ChangeDetection
    lines: Lines
    listings: tuple[Mapping[str, Any], ...]
    hidden: tuple[str, ...]
    branches: tuple[int, ...] = ()

    @property
    def expected(self) -> list[str]:
        """The lists that a complete record has: each document has lines, even if it has no other list."""
        return _expected(children(self.model))

    @property
    def v2_entity(self) -> str:
        """The v2 entity with the same records."""
        return _V2_ENTITIES[self.resource]

    @property
    def lists(self) -> dict[str, str]:
        """The lists of a record that v2 rows have too, with their v2 names."""
        return {name: _V2_NAMES.get(name, name) for name in children(self.model) if name not in _NOT_IN_V2}

    @property
    def is_in_bulk(self) -> bool:
        """Whether records lack the lists that need a call for each record."""
        return self.lines in (Lines.V2, Lines.UNREAD)

    @property
    def unread(self) -> tuple[str, ...]:
        """The lists of a record that are not read."""
        below = children(self.model)
        if self.lines is Lines.UNREAD:
            return tuple(below)
        return tuple(name for name in below if name not in self.lists) if self.lines is Lines.V2 else ()

    def __str__(self) -> str:
        more = f"; in {len(self.listings)} listings" if len(self.listings) > 1 else ""
        more += f"; of {len(self.branches)} branches" if self.branches else ""
        left = "".join(f"; hidden: {rows}" for rows in self.hidden)
        unread = f"; not read: {', '.join(self.unread)}" if self.unread else ""
        return f"{self.changes.value}; {self.lines.value}{more}{left}{unread}"


_V2_ENTITIES: Final = {
    "credit_notes": "credit_note",
    "estimates": "estimate",
    "invoices": "invoice",
    "journals": "journal",
    "purchase_invoices": "purchase_order",
    "purchase_refunds": "purchase_refund",
    "refund_receipts": "refund_receipt",
    "requisitions": "requisition",
}
"""The v2 entities whose rows contain the lines of v1 documents (documentation; live report for invoices)."""
_V2_NAMES: Final = {"invoice_custom_field": "invoice_custom_fields", "invoice_payment": "payment"}
"""The lists of v1 documents with other names in v2 rows (documentation)."""
_NOT_IN_V2: Final = frozenset(
    (
        *("invoice_document", "invoice_tax"),
        *("purchase_order_custom_field", "purchase_order_payment", "purchase_order_tax"),
    )
)
"""The lists of v1 documents that are not in v2 rows, as far as is known."""


REFUSALS: Final = (PermissionDeniedError, PlanLimitError, NotFoundError)
"""The errors of an account whose user, plan or plugins do not include a resource."""
LISTED: Final = tuple(_catalog.whole_lists())
"""The resources that a sync can read: those with a list that needs no argument."""


def chosen(resources: Iterable[str] | None) -> tuple[str, ...]:
    """Return the resources of a sync: the given ones, or all of them by default.

    Raises:
        ConfigurationError: There is no such resource, or it has no list that a sync can read.
    """
    if resources is None:
        return LISTED
    if isinstance(resources, str):
        raise ConfigurationError(f"resources must be a list of names: [{resources!r}]")
    names = tuple(dict.fromkeys(resources))
    for name in names:
        if name not in LISTED:
            raise ConfigurationError(f"{name!r} is not a resource that can be synced{did_you_mean(name, LISTED)}")
    return names


def child_tables(resource: str) -> tuple[str, ...]:
    """Return the names of the tables for the lists of the records of a resource."""
    model: type[Record] = getattr(models, _catalog.list_of(resource)["model"])
    return tuple(f"{resource}__{name}" for name in children(model))


def is_of_branches(resource: str) -> bool:
    """Whether the records of a resource belong to branches."""
    return _has(getattr(models, _catalog.list_of(resource)["model"]), "branch_id")


async def branches_of(daftra: DaftraClient) -> tuple[int, ...]:
    """Return the branches of an account that has several, or none if it refuses. See `fetch_branches`."""
    try:
        return await fetch_branches(daftra)
    except REFUSALS:
        return ()


async def fetch_branches(daftra: DaftraClient) -> tuple[int, ...]:
    """Fetch the branches of an account that has several. It costs a call.

    The lists of v1 show some callers only the rows of one branch, and the lists of v2 hide other branches (live
    report). So to read all rows, all branches have to be requested. A client of one branch stays in its branch.

    Raises:
        DaftraError: The account does not list its branches.
    """
    if daftra._engine.settings.branch_id is not None:
        return ()
    found = [branch.id async for branch in daftra.branches.list(limit=100)]
    return tuple(sorted(found)) if len(found) > 1 else ()


class Branches:
    """The branches of an account that has several. They are fetched once.

    Attributes:
        refusal: Why the account does not list them, if it refuses.
    """

    def __init__(self, daftra: DaftraClient) -> None:
        self._daftra = daftra
        self._lock = anyio.Lock()
        self._found: tuple[int, ...] | None = None
        self.refusal: DaftraError | None = None

    async def of(self, resource: str) -> tuple[int, ...]:
        """Return the branches whose rows a resource has: none if its records belong to no branch.

        Raises:
            DaftraError: The account does not answer.
        """
        if not is_of_branches(resource):
            return ()
        async with self._lock:
            if self._found is None:
                try:
                    self._found = await fetch_branches(self._daftra)
                except REFUSALS as error:
                    self._found, self.refusal = (), error
        return self._found


async def plan_of(
    daftra: DaftraClient,
    resource: str,
    branches: Sequence[int] = (),
    *,
    bulk_lines: bool = False,
    probe: bool = False,
) -> Plan:
    """Make the plan of a resource. It costs at most two calls.

    Args:
        daftra: The account.
        resource: The name of the resource.
        branches: The branches of the account, if it has several.
        bulk_lines: Whether lines are taken from listings, see `sync`.
        probe: Whether to read some rows to learn whether the account has the resource, and whether lines come with
            rows. A sync learns this from its first page instead.

    Raises:
        DaftraError: The account does not have the resource.
    """
    read = _catalog.list_of(resource)
    model: type[Record] = getattr(models, read["model"])
    hides = read.get("hides", ())
    hidden = tuple(each["rows"] for each in hides if not each["show"])
    of = tuple(branches) if is_of_branches(resource) else ()
    if read.get("is_v2"):
        changes = (
            ChangeDetection.MODIFIED
            if _has(model, "modified", "timestamp[us]") and "where" in read.get("choices", ())
            else ChangeDetection.KEY
        )
        lines = Lines.ROW if children(model) else Lines.NONE
        if probe:
            await getattr(daftra, resource).list(sort="id", per_page=1).unverified()
        # Rows of other branches are found by their ids, see `reading.by_key`; v2 lists hide no other rows.
        return Plan(resource, model, changes, lines, ({},), hidden, of)
    lines = await _lines(daftra, resource, bulk_lines=bulk_lines, probe=probe)
    return Plan(
        resource,
        model,
        ChangeDetection.LIST,
        lines,
        ({}, *(each["show"] for each in hides if each["show"])),
        hidden,
        of,
    )


_PROBE_ROWS: Final = 10
"""The number of rows read to learn whether lines come with rows. A single row may have null instead of no lines."""


def _has(model: type[Record], column: str, type: str | None = None) -> bool:
    return any(each.name == column and type in (None, each.type) for each in columns(model))


async def _lines(daftra: DaftraClient, resource: str, *, bulk_lines: bool, probe: bool) -> Lines:
    """Find the source of the lists of a v1 record, from answers of the account."""
    read = _catalog.list_of(resource)
    below = children(getattr(models, read["model"]))
    has_lines = bool(below) and read.get("expands", False)
    is_deep = any(option["name"] == "recursive" for option in read.get("options", ()))
    if is_deep or probe:
        arguments = {"recursive": models.InvoiceListDepth.FULL} if is_deep else {}
        page = await getattr(daftra, resource).list(limit=_PROBE_ROWS, **arguments)
        if has_lines and any(all(getattr(row, name) is not None for name in _expected(below)) for row in page.items):
            return Lines.RECURSIVE if is_deep else Lines.ROW
    if not has_lines:
        return Lines.NONE
    if bulk_lines and resource in _V2_ENTITIES and await _has_entity(daftra, _V2_ENTITIES[resource]):
        return Lines.V2
    return Lines.UNREAD if bulk_lines and not _items(below) else Lines.DETAILS


async def _has_entity(daftra: DaftraClient, entity: str) -> bool:
    """Whether the account has a v2 entity."""
    try:
        await daftra.entity(entity).list(level=1, per_page=1, sort="id")
    except ResponseError:
        return False
    return True


def _expected(below: Mapping[str, type[Record]]) -> list[str]:
    """Return the lists that a complete row has: each document has lines, even if it has no other list."""
    return _items(below) or list(below)


def _items(below: Mapping[str, type[Record]]) -> list[str]:
    return [name for name in below if name.endswith(("_item", "_transaction"))]
