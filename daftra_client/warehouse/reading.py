"""Reads the rows of a resource in the way of its plan, in batches."""

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
from .branches import branch_of, branches_in, listings_of
from .plan import Lines, Plan, Way
from .rows import record_id

if TYPE_CHECKING:
    from .._codec.model import ReadListener
    from .._codec.record import Record
    from .._methods.pager import Pager
    from ..client import DaftraClient

V1_PAGE: Final = 1000
"""Rows of a page of v1, the documented most; live callers use it (live report). A smaller answer is no harm."""
PAGES_AHEAD: Final = 4
"""Pages of v1 that are being read or wait while a package is loaded. A thousand whole invoices take some 20 MB."""
V2_PAGE: Final = 500
"""Rows of a page of v2."""
_TOGETHER: Final = 100
"""Documents whose lines one call of v2 brings. Their ids are in its address, which has a largest length."""
OVERLAP: Final = datetime.timedelta(hours=28)
"""How far before the last change that was seen the next run begins: the account's clock may be turned back by an hour,
and by up to 26 hours where somebody chooses another zone."""


@attrs.frozen
class Batch:
    """Some rows of a resource.

    Attributes:
        records: The rows.
        total: The rows of the whole listing, as far as that is known.
        place: Where a run begins that goes on here: the number of the page in v1, an id in v2; None if nowhere.
        branch: The branch whose rows were asked for, None if none was chosen.
    """

    records: Sequence[Record]
    total: int | None = None
    place: int | None = None
    branch: int | None = None


async def whole_list(daftra: DaftraClient, plan: Plan, first: int | None = None) -> AsyncGenerator[Batch]:
    """All rows of a v1 list, those that it hides by default included, each once.

    Args:
        daftra: The account.
        plan: The plan of the resource.
        first: The page to begin at.

    Raises:
        DaftraError: A listing is not whole.
    """
    seen: IdSet | None = None if len(plan.shows) == 1 and not plan.branches else IdSet()
    shown: set[int] = set()
    for number, arguments in enumerate(listings_of(plan.shows, plan.branches, shown)):
        async for batch in _listing(daftra, plan, arguments, None if number else first, seen):
            shown.update(branches_in(batch.records))
            # Further listings have rows of the first one, too, so nobody knows how many there are.
            total = batch.total if len(plan.shows) == 1 and not number else None
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
            # Where the account answers with short pages, a run of few calls would never bring anything else.
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
    """The rows of a v2 list in the order of their ids.

    Rows that come or go meanwhile shift nothing, since each page begins at the last id of the one before.

    Args:
        daftra: The account.
        plan: The plan of the resource.
        after: The id before the first row.
        where: Conditions on the rows.
        ids_only: Read nothing but ids, branches and times of change, of all branches.

    Raises:
        ListingChangedError: A page brings nothing new, and yet says that there is more.
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
                *(["modified"] if plan.way is Way.MODIFIED else []),
            ]
            arguments |= {"fields": names, "per_page": V1_PAGE}
    elif plan.branches:
        where = [*where, field("branch_id", unchecked=True).in_(plan.branches)]
    seen, is_counted = 0, False
    while True:
        conditions = [*where] if after is None else [*where, field("id") >= after]
        pager = listed(where=conditions, **arguments)
        # Some rows do not show their branch. That pages go on is checked here.
        page = await (pager.unverified() if plan.branches else pager)
        rows = [record for record in page.items if after is None or record_id(record) > after]
        ids = [record_id(record) for record in rows]
        seen += len(rows)
        total = None if page.total is None else page.total + seen - len(page.items)
        has_more = total is not None and total > seen
        is_known = all(record_id(record) == after for record in page.items)
        is_cut = is_counted and total is None  # an answer without what it is made of says nothing of the end
        is_counted = is_counted or total is not None
        if ids != sorted(set(ids)) or (not rows and (has_more or is_cut or not is_known)):
            why = "a page does not go on where the one before ended"
            raise ListingChangedError(f"{plan.resource}.list", 1, 1, why, total=total, seen=seen)
        yield Batch(rows, total, ids[-1] if ids else after)
        # A total that is absent or too small says nothing: the account may have given fewer rows than were asked for.
        if not rows or (total == seen and page.page_count in (None, 1)):
            return
        after = ids[-1]


async def with_lines_of_v2(daftra: DaftraClient, plan: Plan, records: Sequence[Record]) -> list[Record]:
    """Rows of a v1 list with the lines of the v2 rows of the same records, for those that v2 shows with all lists.

    v2 shows other branches only to those who name them (vendor reference 2026-08).

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
        twins = daftra.entity(plan.twin).list(level=1, where=where, sort="id", per_page=len(part)).unverified()
        by_id = {record_id(record): record for record in part}
        async for twin in twins:
            lines: dict[str, Any] = {name: _lines(twin, other, below[name], watch) for name, other in lists.items()}
            row = by_id.get(record_id(twin))
            if row is not None and None not in lines.values() and is_as_listed(twin, row):
                found.append(attrs.evolve(row, **lines))

    parts = [records[start : start + _TOGETHER] for start in range(0, len(records), _TOGETHER)]
    await gather([partial(read, part) for part in parts], at_once=daftra._engine.max_concurrency)
    return found


def is_as_listed(record: Record, row: Record) -> bool:
    """Whether a record did not change after the row of a list was read, as far as both say so."""
    before, after = getattr(row, "modified", None), getattr(record, "modified", None)
    return before is None or after is None or before == after


def _lines(twin: Record, name: str, model: type[Record], watch: ReadListener) -> list[Record] | None:
    """The lines of a v2 row as v1 has them, None if it shows none. v2 has fewer columns, and models of its own."""
    found = getattr(twin, name, None)
    if found is None:
        found = twin.additional_properties.get(name)
    if not isinstance(found, list):
        return None
    dates = date_cache(None)
    return [model._read(line if isinstance(line, Mapping) else line.to_dict(), dates, watch) for line in found]


@attrs.frozen
class Details:
    """Records that were read by themselves.

    Attributes:
        records: Those that were there.
        gone: The ids of those that were not, and what the account answered.
        unread: Why others could not be read.
        failure: What ended the reading before all of them were tried.
    """

    records: Sequence[Record]
    gone: Mapping[int, NotFoundError]
    unread: Sequence[DaftraError]
    failure: DaftraError | None


_OF_ONE_RECORD: Final = (ServerError, PermissionDeniedError, ValidationError, UnexpectedResponseError, DecodeError)
"""What an account answers for a record that it cannot give, although it gives others."""
_MOST_UNREAD: Final = 10
"""Records that may be unreadable until it is taken for a failure of the account."""


async def details(daftra: DaftraClient, plan: Plan, rows: Iterable[Record], came: Callable[[int], None]) -> Details:
    """Read the records of rows, each by itself. After a failure no further call is made, but none is cut off.

    `came` is called with the id of each of them that was there.
    """
    records: list[Record] = []
    gone: dict[int, NotFoundError] = {}
    unread: list[DaftraError] = []
    failures: list[DaftraError] = []

    async def read(row: Record) -> None:
        if failures:
            return
        id, branch = record_id(row), branch_of(row) if plan.branches else None
        try:
            options = {} if branch is None else {"branch_id": branch}  # others may not be seen from the main branch
            records.append(await getattr(daftra, plan.resource).get(id, **options))
            came(id)
        except NotFoundError as error:
            gone[id] = error
        except DaftraError as error:
            if isinstance(error, _OF_ONE_RECORD) and len(unread) < _MOST_UNREAD:
                unread.append(error)
            else:
                failures.append(error)

    await gather([partial(read, row) for row in rows], at_once=daftra._engine.max_concurrency)
    return Details(records, gone, unread, failures[0] if failures else None)
