"""The pager of a listing. Awaiting it gives one page; iterating it gives all records."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

import attrs

from .._call.options import refuse_unknown_options
from .._call.parameters import count
from .._call.verification import verify
from .._codec.page import Page
from .._common.background import Background
from .._common.concurrency import gather
from ..errors import ListingChangedError, NotFoundError
from .consistency import ConsistentListing
from .extent import Extent, Step, reason, true_size
from .prefetch import Prefetch

if TYPE_CHECKING:
    from .._call.attempt import YieldToConsumer
    from .._call.engine import Engine
    from .._call.operation import Request
    from .._call.options import CallOptions
    from .._call.verification import RowCheck
    from .._codec.record import Record

T = TypeVar("T", bound="Record")

_EXPANSIONS: Final = 5
"""How often a page is read because one of its records was deleted before its details were read."""

ITERATION_SIZE = 100
"""Records per page when iterating, if no size is asked for. Daftra's own default is 20."""

_EXPANDED_AT_ONCE = 2
"""Concurrent pages if the details of each record are read. The details keep all calls busy; more pages would queue."""


class Pager(Generic[T]):
    """A listing that has not been read yet.

    Await it for one page, iterate it with `async for` over all records from that page on, or use `pages()`. A pager can
    be used any number of times, and each use reads again. A pager is not a coroutine: `asyncio.run` and `create_task`
    take only coroutines, such as one that awaits the pager.

    Iterating gives every record once and in the order of the listing, if the record exists from the first page to the
    last, even if others are inserted or deleted meanwhile. Daftra has no snapshots. So pages are read again until they
    agree, if one shows that the listing has changed: other totals, repeated records, or a page that is too short. A
    deletion and an insertion between two answers leave the totals as they are and go unnoticed. With concurrent reads,
    both must happen within the time of one call; with a slow consumer, within the time between two pages. A record that
    moves, since the field that sorts the listing has changed, is noticed by the records that are repeated then, unless
    others come or go as well. If Daftra sends no totals, only repeats are noticed.

    A listing is complete when it has as many records as the total on its last page. If records are missing, pages
    beyond the last one are read, then all pages once more; records that were missing come out of order then. If records
    are still missing, `ListingChangedError` says how many came. A total may count records that the user may not see:
    `unverified()` accepts a listing of this kind.

    Pages are prefetched, as many at once as the client may have calls in flight, in a window of twice that number.
    Prefetching begins with the second page, stops while the consumer is slow, and ends when the loop is left by `break`
    or an error. `aclose()` of the iterator waits for that end:

        async with aclosing(aiter(daftra.invoices.list())) as invoices:
            async for invoice in invoices: ...

    On trio nothing is read while the consumer is busy, unless the client was entered with `async with`.

    Raises:
        EncodeError: The page or the size is not valid. Raised immediately, like the next one.
        UnknownArgumentError: An option is unknown.
        ListingChangedError: The listing changes faster than it can be read, has fewer records than its total, or has no
            new records and does not end.
        FilterIgnoredError: A record contradicts a filter.
        DaftraError: See `daftra_client.errors`. Asking for the next record tries again.
    """

    def __init__(
        self,
        engine: Engine,
        request: Request,
        model: type[T],
        *,
        page: int | None,
        size: int | None,
        size_name: str,
        options: CallOptions,
        checks: tuple[RowCheck, ...] = (),
        order_of_whole: Sequence[tuple[str, str]] = (),
        detail: Callable[[int], Awaitable[T]] | None = None,
    ) -> None:
        refuse_unknown_options(request.operation.name, options)
        for name, number in (("page", page), (size_name, size)):
            if number is not None:
                count(number, f"{request.operation.name}({name})")
        self._engine = engine
        self._request = request
        self._model = model
        self._first = 1 if page is None else page
        self._size = size
        self._size_name = size_name
        self._options = options
        self._checks = checks
        # Sent for all pages of the listing, which must have one order, but not for a single page.
        self._order_of_whole = order_of_whole
        self._detail = detail
        self._counted = True
        self._most_ahead: int | None = None

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return self._read(self._first, request=self._request, size=self._size).__await__()

    def __aiter__(self) -> RecordIterator[T]:
        listing: ConsistentListing[T] = ConsistentListing(
            self._first, self._size or ITERATION_SIZE, self._request.operation.name, counted=self._counted
        )
        return RecordIterator(self._prefetch(listing), listing)

    def pages(self) -> PageIterator[T]:
        """All pages in order, from the first one asked for to the last one with records.

        Each page is given once and as it was read. If the listing changes meanwhile, a record may be on two pages or on
        none; iterate the pager itself for a consistent listing.

        Raises:
            ListingChangedError: The pages have fewer records than the total, or no new records without an end.
            FilterIgnoredError: A record contradicts a filter.
            DaftraError: See `daftra_client.errors`. Asking for the next page tries again.
        """
        extent = Extent(self._first, self._size or ITERATION_SIZE)
        return PageIterator(self._prefetch(), extent, self._request.operation.name, counted=self._counted)

    def unverified(self) -> Pager[T]:
        """The same listing without checks, for callers who check the rows themselves.

        Its rows may contradict the filters. It may have fewer records than its total, which may count records that the
        user may not see; it ends where no more records come. A listing that changes faster than it can be read is
        still an error.
        """
        other = self._unfiltered()
        other._counted = False
        return other

    def _ahead(self, pages: int) -> Pager[T]:
        """The same listing with a limit on the pages that are being read or wait for the consumer."""
        other = copy(self)
        other._most_ahead = pages
        return other

    def _unfiltered(self) -> Pager[T]:
        """The same listing, complete, but its rows may contradict the filters."""
        other = copy(self)
        other._checks = ()
        return other

    def _prefetch(self, listing: ConsistentListing[T] | None = None) -> Prefetch[Page[T]]:
        at_once = self._engine.max_concurrency
        if self._detail is not None:
            at_once = min(at_once, _EXPANDED_AT_ONCE)
        if self._most_ahead is not None:
            at_once = min(at_once, self._most_ahead)
        return Prefetch(
            self._engine.state(Background),
            partial(
                self._read,
                request=self._request.with_query(self._order_of_whole),
                size=self._size or ITERATION_SIZE,
                listing=listing,
            ),
            self._first,
            at_once=at_once,
            window=self._most_ahead,
        )

    async def _read(
        self,
        number: int,
        yield_to_consumer: YieldToConsumer | None = None,
        *,
        request: Request,
        size: int | None,
        listing: ConsistentListing[T] | None = None,
    ) -> Page[T]:
        request = request.with_query((("page", number), (self._size_name, size)))
        details: dict[int, T] = {}
        repetition = 0
        while True:
            page = await self._engine.page(request, self._model, number, self._options, yield_to_consumer)
            if listing is not None:
                listing.observe(page)
            verify(page.items, self._checks, request.operation.name)
            if self._detail is None:
                return page
            try:
                return await self._expand(page, self._detail, details, listing)
            except NotFoundError:
                # A record was deleted after it was listed, so the page has changed.
                repetition += 1
                if repetition == _EXPANSIONS:
                    raise

    async def _expand(
        self,
        page: Page[T],
        detail: Callable[[int], Awaitable[T]],
        details: dict[int, T],
        listing: ConsistentListing[T] | None,
    ) -> Page[T]:
        """The page with the details of its records. Records that the listing has already given out keep their rows.

        `details` collects the details that were read, even if those of another record are missing.
        """

        async def read(id: int) -> None:
            details[id] = await detail(id)

        def must_read(id: int) -> bool:
            # Methods take only positive ids.
            return id > 0 and not (listing is not None and listing.has(id))

        ids: list[int | None] = [getattr(item, "id", None) for item in page.items]
        wanted = dict.fromkeys(id for id in ids if id is not None and must_read(id))  # each once, in their order
        await gather([partial(read, id) for id in wanted if id not in details], at_once=self._engine.max_concurrency)
        items = [
            details[id] if id is not None and id in wanted else item for item, id in zip(page.items, ids, strict=True)
        ]
        return attrs.evolve(page, items=items)

    def __repr__(self) -> str:
        return f"<Pager of {self._request.operation.name}>"

    if not TYPE_CHECKING:  # type checkers find these mistakes themselves

        def __bool__(self):
            return True

        def _refuse(self, *_):
            raise TypeError(_ASYNC_ONLY)

        __iter__ = __len__ = __getitem__ = __contains__ = _refuse

        def __getattr__(self, name):
            raise AttributeError(f"a Pager has no {name!r}. {_ASYNC_ONLY}", name=name, obj=self)


_ASYNC_ONLY: Final = "A listing is not read yet: `await` it for one page, or use `async for` for all its records"


# Classes and not async generators: an abandoned generator must be closed, an abandoned object need not.


class _ListingIterator:
    """The base of both iterators: how they end."""

    def __init__(self, pages: Prefetch[Any]) -> None:
        self._pages = pages
        self._busy = False

    async def aclose(self) -> None:
        """Stop reading, and wait until no read runs. The iterator is then at its end."""
        await self._pages.aclose()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a listing that is being read cannot be pickled or copied")

    def __del__(self) -> None:
        # A loop that is left early drops the iterator. Its prefetch must stop then.
        self._pages.abandon()

    def _enter(self) -> None:
        # Of two concurrent readers, each would lose what the other one reads.
        if self._busy:
            raise RuntimeError("the listing is being read by another task; give each its own iterator")
        self._busy = True


class PageIterator(_ListingIterator, AsyncIterator["Page[T]"]):
    """All pages of a listing, see `Pager.pages`."""

    def __init__(self, pages: Prefetch[Page[T]], extent: Extent, name: str, *, counted: bool) -> None:
        super().__init__(pages)
        self._extent = extent
        self._name = name
        self._counted = counted
        self._items: list[T] | None = None
        # First ids of pages, which are enough to notice pages that are repeated.
        self._heads: set[Any] = set()
        self._rows = 0  # on pages that are not repeated
        self._begun = False
        self._ended = False

    async def __anext__(self) -> Page[T]:
        self._enter()
        try:
            while not self._ended:
                page: Page[T] = await self._pages.next()
                if await self._follow(page):
                    return page
            await self._pages.aclose()
            raise StopAsyncIteration
        finally:
            self._busy = False

    async def _follow(self, page: Page[T]) -> bool:
        """Note a page, and say whether it is given out.

        Raises:
            ListingChangedError: The listing ends with fewer records than its total, or has no new records.
        """
        number, page_count, length = page.page, page.page_count, len(page)
        head = getattr(page.items[0], "id", None) if length else None
        is_new = length > 0 and page.items != self._items and (head is None or head not in self._heads)
        is_past = page_count is None or number > page_count
        is_given = is_new if is_past else length > 0
        if is_given:
            if not self._begun:
                self._begun = True
                self._extent.size = true_size(self._extent.size, number, page_count, page.total, length)
            self._items = page.items if page_count is None or head is None else None
            self._heads.add(head)
        if is_new:
            self._rows += length
        self._pages.stop = None if page_count is None else page_count + 1
        step = self._extent.after(number, page_count, page.total, lambda: self._rows, length=length, new=is_new)
        if step is Step.GO_ON:
            return is_given
        if step is Step.END or not self._counted:
            self._ended = True
            return is_given
        await self._pages.go_to(number + 1)
        total = None if page.total is None else self._extent.expected(page.total, self._rows)
        raise ListingChangedError(self._name, number, 1, reason(step, number), total=total, seen=self._rows)


class RecordIterator(_ListingIterator, AsyncIterator[T]):
    """All records of a listing, see `Pager`.

    Attributes:
        total: How many records the listing has by the answer that came last, such as for a progress bar. None before
            the first answer, and where Daftra sends no totals.
        page: Number of the page whose records are given now. A listing that is left can be resumed there with `page=`.
    """

    def __init__(self, pages: Prefetch[Page[T]], listing: ConsistentListing[T]) -> None:
        super().__init__(pages)
        self._listing = listing
        self._items: Iterator[T] = iter(())

    @property
    def total(self) -> int | None:
        return self._listing.total

    @property
    def page(self) -> int:
        return self._listing.page

    async def aclose(self) -> None:
        self._items = iter(())
        await super().aclose()

    async def __anext__(self) -> T:
        for item in self._items:
            return item
        self._enter()
        try:
            while True:
                self._items = iter(await self._listing.next(self._pages))
                for item in self._items:
                    return item
        finally:
            self._busy = False
