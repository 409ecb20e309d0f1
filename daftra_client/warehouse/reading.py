"""Reads the rows of a resource in the way of its plan, in batches."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Callable, Collection, Sequence
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import attrs

from .. import _catalog, models
from .._listing.filters import Condition, field
from .._loop.concurrency import gather
from ..errors import DaftraError, ListingChangedError, NotFoundError
from .plan import Lines, Plan
from .rows import record_id

if TYPE_CHECKING:
    from .._codec.record import Record
    from .._listing.pager import RecordIterator
    from ..client import DaftraClient

V1_PAGE: Final = 1000
"""Rows of a page of v1, the documented most; live callers use it (live report). A smaller answer is no harm."""
V2_PAGE: Final = 500
"""Rows of a page of v2."""
OVERLAP: Final = datetime.timedelta(hours=2)
"""How far before the last change that was seen the next run begins: the account's clock may be turned back an hour."""


@attrs.frozen
class Batch:
    """Some rows of a resource.

    Attributes:
        records: The rows.
        total: The rows of the whole listing, as far as that is known.
    """

    records: Sequence[Record]
    total: int | None = None


async def whole_list(daftra: DaftraClient, plan: Plan) -> AsyncGenerator[Batch]:
    """All rows of a v1 list, those that it hides by default included, each once.

    Raises:
        DaftraError: A listing is not whole.
    """
    seen: set[int] = set()

    def total_of(listing: RecordIterator[Record]) -> int | None:
        # Further listings have rows of the first one, too, so nobody knows how many there are.
        return listing.total if len(plan.shows) == 1 else None

    for show in plan.shows:
        arguments: dict[str, Any] = dict(show)
        if plan.lines is Lines.RECURSIVE:
            arguments["recursive"] = models.InvoiceListDepth.FULL
        listing: RecordIterator[Record] = aiter(getattr(daftra, plan.resource).list(limit=V1_PAGE, **arguments))
        rows: list[Record] = []
        async with aclosing(listing):
            async for record in listing:
                id = record_id(record)
                if len(plan.shows) > 1:
                    if id in seen:
                        continue
                    seen.add(id)
                rows.append(record)
                if len(rows) == V1_PAGE:
                    yield Batch(rows, total_of(listing))
                    rows = []
        yield Batch(rows, total_of(listing))


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
        ids_only: Read nothing but the ids, those of all branches included.

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
            arguments |= {"fields": ["id"], "per_page": V1_PAGE}
    seen = 0
    while True:
        conditions = [*where] if after is None else [*where, field("id") >= after]
        page = await listed(where=conditions, **arguments)
        rows = [record for record in page.items if after is None or record_id(record) > after]
        ids = [record_id(record) for record in rows]
        is_last = len(page.items) >= page.total if page.total is not None else len(page.items) < arguments["per_page"]
        if ids != sorted(set(ids)) or (not rows and not is_last):
            why = "a page does not go on where the one before ended"
            raise ListingChangedError(f"{plan.resource}.list", 1, 1, why, total=page.total, seen=seen)
        seen += len(rows)
        yield Batch(rows, None if page.total is None else page.total + seen - len(page.items))
        if is_last:
            return
        after = ids[-1]


@attrs.frozen
class Details:
    """Records that were read by themselves.

    Attributes:
        records: Those that were there.
        gone: The ids of those that were not.
        failure: What ended the reading before all of them were read.
    """

    records: Sequence[Record]
    gone: Collection[int]
    failure: DaftraError | None


async def details(
    daftra: DaftraClient, plan: Plan, ids: Sequence[int], came: Callable[[], None] = lambda: None
) -> Details:
    """Read the records with these ids, each by itself. After a failure no further call is made, but none is cut off.

    `came` is called after each of them.
    """
    records: list[Record] = []
    gone: list[int] = []
    failures: list[DaftraError] = []

    async def read(id: int) -> None:
        if failures:
            return
        try:
            records.append(await getattr(daftra, plan.resource).get(id))
        except NotFoundError:
            gone.append(id)
        except DaftraError as error:
            failures.append(error)
        finally:
            came()

    await gather([partial(read, id) for id in ids], at_once=daftra._engine.max_concurrency)
    return Details(records, gone, failures[0] if failures else None)
