"""Pages of a listing, and the pager that is awaited for one page or iterated over all records."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from .concurrency import gather

if TYPE_CHECKING:
    from .engine import Engine
    from .model import Model
    from .operation import CallOptions, Request

T = TypeVar("T", bound="Model")

ITERATION_SIZE = 100
"""Records a page when iterating and no size is asked for. Daftra's own default is 20."""


@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a listing; iterating it gives its records.

    Attributes:
        items: The records, empty past the last page.
        page: Number of this page, from 1.
        page_count: Number of pages, None if Daftra does not tell.
        total: Number of records in the whole listing, None if Daftra does not tell.
    """

    items: list[T]
    page: int
    page_count: int | None = None
    total: int | None = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Pager(Generic[T]):
    """A listing that has not been read yet.

    Await it for one page, iterate it with `async for` over all records from that page on, or use `pages()`. Pages are
    read ahead, as many at once as the client may have calls in flight, and come in order; leaving the loop early leaves
    nothing running. A pager may be used any number of times; each use reads anew.
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
        detail: Callable[[int], Awaitable[T]] | None = None,
    ) -> None:
        self._engine = engine
        self._request = request
        self._model = model
        self._first = 1 if page is None else page
        self._size = size
        self._size_name = size_name
        self._options = options
        self._detail = detail

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return self._read(self._first, self._size).__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Records(self.pages())

    def pages(self) -> AsyncIterator[Page[T]]:
        """All pages from the first one asked for, in order, up to the last that holds records."""
        read = partial(self._read, size=self._size or ITERATION_SIZE)
        return _Pages(self._engine, read, self._first)

    async def _read(self, number: int, size: int | None) -> Page[T]:
        request = self._request.with_query((("page", number), (self._size_name, size)))
        page = await self._engine.page(request, self._model, number, self._options)
        return page if self._detail is None else await self._expand(page, self._detail)

    async def _expand(self, page: Page[T], detail: Callable[[int], Awaitable[T]]) -> Page[T]:
        ids = [getattr(item, "id", None) for item in page.items]
        calls = [partial(detail, id) for id in ids if id is not None]
        details = iter(await gather(calls))
        items = [item if id is None else next(details) for item, id in zip(page.items, ids, strict=True)]
        return attrs.evolve(page, items=items)

    def __repr__(self) -> str:
        return f"<Pager of {self._request.operation.name}>"


# Classes and not async generators: an abandoned generator must be closed by somebody, these just cease.


class _Pages(AsyncIterator[Page[T]]):
    """Reads ahead whenever it runs dry, inside of `__anext__`: between two calls nothing is running."""

    def __init__(self, engine: Engine, read: Callable[[int], Awaitable[Page[T]]], first: int) -> None:
        self._engine = engine
        self._read = read
        self._next = first
        self._last: int | None = first  # the first page alone, since it tells how many there are
        self._started = False
        self._seen: list[T] = []
        self._ahead: deque[Page[T]] = deque()

    async def __anext__(self) -> Page[T]:
        if not self._ahead:
            await self._fill()
        page = self._ahead.popleft()
        if not page.items:
            self._next, self._last = 0, -1
            self._ahead.clear()
            raise StopAsyncIteration
        return page

    async def _fill(self) -> None:
        # Where Daftra does not tell how many pages there are, one at a time is read until an empty one.
        last = self._next if self._last is None else min(self._last, self._next + self._engine.max_concurrency - 1)
        if last < self._next:
            raise StopAsyncIteration
        first_fill = not self._started
        pages = await gather([partial(self._read, number) for number in range(self._next, last + 1)])
        if self._last is None and pages[0].items == self._seen:
            # The listing knows nothing of pages and gives the same records for ever (source: live report).
            self._next, self._last = 0, -1
            raise StopAsyncIteration
        self._seen = pages[-1].items
        self._next = last + 1
        self._ahead.extend(pages)
        if first_fill:
            self._started = True
            self._last = pages[0].page_count


class _Records(AsyncIterator[T]):
    """The records of all pages."""

    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)
