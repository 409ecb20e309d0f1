"""Reads the rows of a resource in batches, according to its plan."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import attrs

from .. import models
from .._codec.dates import date_cache
from .._common import catalog as _catalog
from .._common.concurrency import gather
from .._methods.filters import Condition, field
from .._methods.id_set import IdSet
from ..errors import (
    DaftraError,
    DecodeError,
    ListingChangedError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)
from ..tables import children
from .branches import branch_of, listings_of
from .plan import ChangeDetection, Lines, Plan
from .rows import record_id

if TYPE_CHECKING:
    from .._codec.model import ReadListener
    from .._codec.record import Record
    from .._methods.pager import Pager
    from ..client import DaftraClient

V1_PAGE: Final = 1000
"""Rows per page of v1: the documented maximum, which live callers use (live report). Smaller pages are accepted."""
PAGES_AHEAD: Final = 4
"""Pages of v1 that are read ahead while a package is loaded. A thousand complete invoices take some 20 MB."""
V2_PAGE: Final = 500
"""Rows per page of v2."""
_DOCUMENTS_PER_CALL: Final = 100
"""Documents per v2 call for lines. Their ids are in its URL, whose length is limited."""
OVERLAP: Final = datetime.timedelta(hours=28)
"""The next run starts so long before the last seen change. The clock of an account may go back by an hour, and by up to
26 hours if a user chooses another time zone."""


@attrs.frozen
class Batch:
    """Some rows of a resource.

    Attributes:
        records: The rows.
        total: The total number of rows of the listing, if it is known.
        place: Where another run can continue: a page number in v1, an id in v2; None if it cannot.
        branch: The branch that was requested, None if none was.
    """

    records: Sequence[Record]
    total: int | None = None
    place: int | None = None
    branch: int | None = None


async def full_list(daftra: DaftraClient, plan: Plan, first: int | None = None) -> AsyncGenerator[Batch]:
    """Read all rows of a v1 list once, including those that it hides by default.

    Args:
        daftra: The account.
        plan: The plan of the resource.
        first: The page to start at.

    Raises:
        DaftraError: A listing is not complete.
    """
    seen: IdSet | None = None if len(plan.listings) == 1 and not plan.branches else IdSet()
    shown: set[int] = set()
    for number, arguments in enumerate(listings_of(plan.listings, plan.branches, shown)):
        async for batch in _listing(daftra, plan, arguments, None if number else first, seen):
            shown.update(branch for record in batch.records if (branch := branch_of(record)) is not None)
            # Further listings repeat rows of the first one, so the total number is unknown.
            total = batch.total if len(plan.listings) == 1 and not number else None
            branch = arguments.get("branch_id")
            yield attrs.evolve(batch, total=total, place=None if number else batch.place, branch=branch)


async def _listing(
    daftra: DaftraClient, plan: Plan, arguments: Mapping[str, Any], first: int | None, seen: IdSet | None
) -> AsyncGenerator[Batch]:
    """The rows of one listing that were not seen in an earlier one; they are seen then."""
    options: dict[str, Any] = {**arguments, "limit": V1_PAGE, "page": first}
    if plan.lines is Lines.RECURSIVE:
        options["recursive"] = models.InvoiceListDepth.FULL
    pager: Pager[Record] = getattr(daftra, plan.resource).list(**options)
    listing = aiter(pager._ahead(PAGES_AHEAD))

    def batch() -> Batch:
        return Batch(rows, listing.total, listing.page if listing.page > 1 else None)

    rows: list[Record] = []
    async with aclosing(listing):
        try:
            async for record in listing:
                if seen is not None:
                    if record_id(record) in seen:
                        continue
                    seen.update(IdSet([record_id(record)]))
                rows.append(record)
                if len(rows) == V1_PAGE:
                    yield batch()
                    rows = []
        except DaftraError:
            # If the account returns short pages, a run with a small budget of calls would load no rows otherwise.
            if rows:
                yield batch()
            raise
    yield batch()


async def by_key(
    daftra: DaftraClient,
    plan: Plan,
    *,
    after: int | None = None,
    where: Sequence[Condition] = (),
    ids_only: bool = False,
) -> AsyncGenerator[Batch]:
    """Read the rows of a v2 list in the order of their ids.

    Rows that are added or deleted meanwhile shift no other rows, because each page starts at the last id of the page
    before.

    Args:
        daftra: The account.
        plan: The plan of the resource.
        after: The id before the first row.
        where: Conditions on the rows.
        ids_only: Read only ids, branches and times of change, of all branches.

    Raises:
        ListingChangedError: A page contains no new rows, but says that there are more.
        DaftraError: See `daftra_client.errors`.
    """
    read = _catalog.list_of(plan.resource)
    listed = getattr(daftra, plan.resource).list
    arguments: dict[str, Any] = {"sort": "id", "per_page": V2_PAGE}
    if ids_only:
        arguments["level"] = -1
        if "fields" in read.get("choices", ()):
            names = [
                "id",
                *(["branch_id"] if plan.branches else []),
                *(["modified"] if plan.changes is ChangeDetection.MODIFIED else []),
            ]
            arguments |= {"fields": names, "per_page": V1_PAGE}
    elif plan.branches:
        where = [*where, field("branch_id", unchecked=True).in_(plan.branches)]
    seen, is_counted = 0, False
    while True:
        conditions = [*where] if after is None else [*where, field("id") >= after]
        pager = listed(where=conditions, **arguments)
        # Some rows do not show their branch, so the filter is not verified. This function checks the order of pages.
        page = await (pager.unverified() if plan.branches else pager)
        rows = [record for record in page.items if after is None or record_id(record) > after]
        ids = [record_id(record) for record in rows]
        seen += len(rows)
        total = None if page.total is None else page.total + seen - len(page.items)
        has_more = total is not None and total > seen
        is_known = all(record_id(record) == after for record in page.items)
        is_cut = is_counted and total is None  # without a total, the answer does not show whether it is the last page
        is_counted = is_counted or total is not None
        if ids != sorted(set(ids)) or (not rows and (has_more or is_cut or not is_known)):
            why = "a page does not continue where the page before ended"
            raise ListingChangedError(f"{plan.resource}.list", 1, 1, why, total=total, seen=seen)
        yield Batch(rows, total, ids[-1] if ids else after)
        # A missing or too small total proves nothing, because the account may return fewer rows than requested.
        if not rows or (total == seen and page.page_count in (None, 1)):
            return
        after = ids[-1]


async def with_v2_lines(daftra: DaftraClient, plan: Plan, records: Sequence[Record]) -> list[Record]:
    """Return rows of a v1 list with the lines of their v2 rows, for the records that v2 shows with all lists.

    v2 shows other branches only if they are requested (vendor reference 2026-08).

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    lists, below, watch = plan.lists, children(plan.model), daftra._engine.drift
    found: list[Record] = []

    async def read(part: Sequence[Record]) -> None:
        where = [field("id").in_([record_id(record) for record in part])]
        branches = {branch for record in part if (branch := branch_of(record)) is not None}
        if branches:
            where.append(field("branch_id", unchecked=True).in_(sorted(branches)))
        v2_rows = daftra.entity(plan.v2_entity).list(level=1, where=where, sort="id", per_page=len(part)).unverified()
        by_id = {record_id(record): record for record in part}
        async for v2_row in v2_rows:
            lines: dict[str, Any] = {name: _lines(v2_row, other, below[name], watch) for name, other in lists.items()}
            row = by_id.get(record_id(v2_row))
            if row is not None and None not in lines.values() and is_as_listed(v2_row, row):
                found.append(attrs.evolve(row, **lines))

    parts = [records[start : start + _DOCUMENTS_PER_CALL] for start in range(0, len(records), _DOCUMENTS_PER_CALL)]
    await gather([partial(read, part) for part in parts], at_once=daftra._engine.max_concurrency)
    return found


def is_as_listed(record: Record, row: Record) -> bool:
    """Whether a record has the same time of change as its listed row, or one of them has none."""
    before, after = getattr(row, "modified", None), getattr(record, "modified", None)
    return before is None or after is None or before == after


def _lines(v2_entity: Record, name: str, model: type[Record], watch: ReadListener) -> list[Record] | None:
    """Convert the lines of a v2 row to v1 models, or return None if it has none. v2 models have fewer columns."""
    found = getattr(v2_entity, name, None)
    if found is None:
        found = v2_entity.additional_properties.get(name)
    if not isinstance(found, list):
        return None
    dates = date_cache(None)
    return [model._read(line if isinstance(line, Mapping) else line.to_dict(), dates, watch) for line in found]


@attrs.frozen
class Details:
    """Records that were read individually.

    Attributes:
        records: The records that were found.
        missing: The ids of the records that were not found, with the errors.
        unread: The errors of records that could not be read.
        failure: The error that ended the reading early.
    """

    records: Sequence[Record]
    missing: Mapping[int, NotFoundError]
    unread: Sequence[DaftraError]
    failure: DaftraError | None


_OF_ONE_RECORD: Final = (ServerError, PermissionDeniedError, ValidationError, UnexpectedResponseError, DecodeError)
"""Errors that may concern only a single record, while other records can be read."""
_MAX_UNREADABLE: Final = 10
"""The maximum number of unreadable records. One more is treated as a failure of the account."""


async def details(daftra: DaftraClient, plan: Plan, rows: Iterable[Record], on_read: Callable[[int], None]) -> Details:
    """Read the records of rows individually. After a failure no further call starts, and running calls complete.

    `on_read` is called with the id of each record that was found.
    """
    records: list[Record] = []
    missing: dict[int, NotFoundError] = {}
    unread: list[DaftraError] = []
    failures: list[DaftraError] = []

    async def read(row: Record) -> None:
        if failures:
            return
        id, branch = record_id(row), branch_of(row) if plan.branches else None
        try:
            options = {} if branch is None else {"branch_id": branch}  # they may be hidden from the main branch
            records.append(await getattr(daftra, plan.resource).get(id, **options))
            on_read(id)
        except NotFoundError as error:
            missing[id] = error
        except DaftraError as error:
            if isinstance(error, _OF_ONE_RECORD) and len(unread) < _MAX_UNREADABLE:
                unread.append(error)
            else:
                failures.append(error)

    await gather([partial(read, row) for row in rows], at_once=daftra._engine.max_concurrency)
    return Details(records, missing, unread, failures[0] if failures else None)
