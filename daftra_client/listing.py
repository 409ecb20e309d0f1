"""A listing as a whole: every record once, although it is read in pages and may change meanwhile.

Daftra numbers pages by offset and knows neither cursors nor snapshots. A record that is deleted moves all later ones
up, and the one that crosses from the page to come to the page just read is seen by nobody; a record that is inserted
moves them down, and one is seen twice. So each page is compared with the one before it. Where the two cannot belong to
one state of the listing, reading steps back until it meets a page that begins with a record it knows: since a listing
keeps its order, whatever was missed comes after that record. Only a record that is listed twice while the counts stay
as they are has moved against that order; then reading begins anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs

from .errors import ListingChangedError
from .id_set import IdSet

if TYPE_CHECKING:
    from .model import Model
    from .page import Page
    from .readahead import ReadAhead

T = TypeVar("T", bound="Model")

ATTEMPTS: Final = 5
"""How often reading may fail to get past the same page because the listing has changed again."""


@attrs.frozen
class _Reading:
    """What is remembered of a page."""

    number: int
    ids: list[Any]
    distinct: IdSet = attrs.field(eq=False)
    """The ids that are known."""
    page_count: int | None
    total: int | None
    period: int = attrs.field(eq=False)
    """Which of the times between two changes of the counts it was answered in."""

    @property
    def counts(self) -> tuple[int | None, int | None]:
        return self.page_count, self.total


@attrs.frozen
class _Trouble:
    """Why a page does not go with the one before it."""

    kind: str
    before: _Reading | None
    reading: _Reading
    message: str = attrs.field(eq=False)


class WholeListing(Generic[T]):
    """The records of a listing that were not given out yet, page by page.

    A stretch is a run of pages that belong to one state of the listing. It begins with the first page, or with one that
    begins with a known record, and ends where a page contradicts the one before.
    """

    def __init__(self, first: int, size: int, name: str) -> None:
        self._first = first
        self._asked_size = size
        self._name = name
        self._ended = False
        self._seen = IdSet()
        # Ids of the stretch. In the first one it is the same set, so that a quiet listing costs one.
        self._stretch = self._seen
        self._before: _Reading | None = None
        self._size = size
        self._items_before: Sequence[T] | None = None
        # What was found to be this listing's way rather than a change.
        self._usual: set[str] = set()
        self._trouble: _Trouble | None = None
        self._furthest = 0
        self._attempts = 0
        self._latest: tuple[int | None, int | None] | None = None
        self._period = 0
        self._periods: dict[int, int] = {}

    def arrived(self, page: Page[T]) -> None:
        """To be told of each page as it comes, in whatever order.

        So a deletion and an insertion between two pages are noticed if any page came in between, even one far ahead.
        """
        counts = page.page_count, page.total
        if counts != self._latest:
            self._latest = counts
            self._period += 1
        self._periods[page.page] = self._period

    async def next(self, pages: ReadAhead[Page[T]]) -> list[T]:
        """Records of the next page that were not given out yet, perhaps none.

        Raises:
            StopAsyncIteration: The listing was read to its end.
            ListingChangedError: It changes faster than it can be read. Asking again tries again.
        """
        while not self._ended:
            page = await pages.next()
            reading = self._reading_of(page)
            if page.page_count is None and page.items == self._items_before:
                break  # the listing knows nothing of pages and gives the same records for ever (source: live report)
            if None in reading.ids:
                # Without ids nothing tells a record that was given out from one that was missed.
                self._usual = set(_KINDS)
            elif self._is_adrift(reading):
                await self._go_back(pages, reading.number - 1)
                continue
            elif trouble := self._find_trouble(reading):
                # What is listed again has moved, from wherever it was seen.
                await self._go_back(pages, self._first if trouble.kind == "repeats" else reading.number - 1)
                self._count(trouble)
                continue
            self._ended = self._is_last(reading)
            pages.stop = None if page.page_count is None else page.page_count + 1
            return self._take(page, reading)
        self._ended = True
        await pages.aclose()
        raise StopAsyncIteration

    def _reading_of(self, page: Page[T]) -> _Reading:
        ids: list[Any] = [getattr(item, "id", None) for item in page.items]
        distinct = IdSet(id for id in ids if id is not None) if None in ids else IdSet(ids)
        return _Reading(page.page, ids, distinct, page.page_count, page.total, self._periods.pop(page.page))

    def _is_adrift(self, reading: _Reading) -> bool:
        """Whether a stretch would begin after records that were missed."""
        if self._before is not None or reading.number == self._first or not self._seen:
            return False
        return not reading.ids or reading.ids[0] not in self._seen

    def _find_trouble(self, reading: _Reading) -> _Trouble | None:
        for kind, message in self._contradictions(reading):
            if kind in self._usual:
                continue
            trouble = _Trouble(kind, self._before, reading, message)
            if trouble == self._trouble:
                # It was read again and is the same, so this is no change but how the listing is.
                if kind != "counts" or self._before is None or self._before.counts != reading.counts:
                    self._usual.add(kind)
                continue
            return trouble
        return None

    def _contradictions(self, reading: _Reading) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        before = self._before
        if before is not None and before.period != reading.period:
            found.append(("counts", f"the listing went from {_counts(before)} to {_counts(reading)}"))
        if len(reading.distinct) < len(reading.ids) or not self._stretch.isdisjoint(reading.distinct):
            found.append(("repeats", "it repeats records of pages before"))
        expected = self._expected_length(reading)
        if expected is not None and expected != len(reading.ids):
            found.append(("length", f"it holds {len(reading.ids)} records instead of {expected}"))
        return found

    def _expected_length(self, reading: _Reading) -> int | None:
        """How many records a page must hold if what it says of the listing is true. None if that cannot be told."""
        if reading.page_count is None:
            return None
        size = self._size if self._before is not None else self._true_size(reading)
        if reading.number < reading.page_count:
            return size
        return None if reading.total is None else max(0, min(size, reading.total - (reading.number - 1) * size))

    def _true_size(self, reading: _Reading) -> int:
        """Records a page: what was asked for, if Daftra counts like that."""
        size = self._asked_size
        if reading.total is not None and reading.page_count == -(-reading.total // size):
            return size
        return len(reading.ids) if reading.number < (reading.page_count or 0) else size

    def _count(self, trouble: _Trouble) -> None:
        """Give up where there is no getting any further."""
        number = trouble.reading.number
        self._trouble = trouble
        self._attempts = 1 if number > self._furthest else self._attempts + 1
        self._furthest = max(number, self._furthest)
        if self._attempts >= ATTEMPTS:
            self._attempts = 0
            raise ListingChangedError(self._name, number, ATTEMPTS, trouble.message)

    async def _go_back(self, pages: ReadAhead[Page[T]], number: int) -> None:
        """Begin a new stretch."""
        self._before = None
        self._stretch = IdSet()
        await pages.go_to(max(self._first, number))

    def _is_last(self, reading: _Reading) -> bool:
        return not reading.ids or (reading.page_count is not None and reading.number >= reading.page_count)

    def _take(self, page: Page[T], reading: _Reading) -> list[T]:
        if self._before is None:
            self._size = self._true_size(reading)
        self._before = reading
        self._items_before = page.items if page.page_count is None else None
        fresh = page.items
        if len(reading.distinct) < len(reading.ids) or not self._seen.isdisjoint(reading.distinct):
            fresh = self._unseen(page.items, reading.ids)
        self._seen.update(reading.distinct)
        if self._stretch is not self._seen:
            self._stretch.update(reading.distinct)
        return fresh

    def _unseen(self, items: list[T], ids: list[Any]) -> list[T]:
        """Of these items those that were not given out yet, each once; without an id, none can be told from another."""
        here: set[int] = set()
        unseen: list[T] = []
        for item, id in zip(items, ids, strict=True):
            if id is None:
                unseen.append(item)
            elif id not in here and id not in self._seen:
                here.add(id)
                unseen.append(item)
        return unseen


_KINDS: Final = ("counts", "repeats", "length")


def _counts(reading: _Reading) -> str:
    count = "an unknown number of" if reading.total is None else f"{reading.total}"
    return f"{count} records on {'?' if reading.page_count is None else reading.page_count} pages"
