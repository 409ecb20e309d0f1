"""A listing as a whole: every record once, although it is read in pages and may change meanwhile.

Daftra numbers pages by offset and knows neither cursors nor snapshots. A record that is deleted moves all later ones
up, and the one that crosses from the page to come to the page just read is seen by nobody; a record that is inserted
moves them down, and one is seen twice. So each page is compared with the one before it. Where the two cannot belong to
one state of the listing, reading steps back until it meets a page that begins with a record it knows: since a listing
keeps its order, whatever was missed comes after that record. Only a record that is listed twice while the counts stay
as they are has moved against that order; then reading begins anew.

What is still the same when it is read again is no change but the listing's way. It may be a harmless one, or leave
records out; the total tells, see `extent.py`. So a listing that has fewer records than its total is read once more from
its beginning, and if nothing else comes, that is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs

from ..errors import ListingChangedError
from .extent import Extent, Step, reason, true_size
from .id_set import IdSet

if TYPE_CHECKING:
    from .._codec.model import Model
    from .._codec.page import Page
    from .prefetch import ReadAhead

T = TypeVar("T", bound="Model")

ATTEMPTS: Final = 5
"""How often reading may fail to get past the same page because the listing has changed again."""

_TROUBLES: Final = 4 * ATTEMPTS
"""How often it may fail anywhere without one more record."""


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
    """The number of changes of the counts that came before it."""

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

    def __init__(self, first: int, size: int, name: str, *, counted: bool = True) -> None:
        self._first = first
        self._asked_size = size
        self._name = name
        self._counted = counted
        self._ended = False
        self._seen = IdSet()
        # Ids of the stretch. In the first one it is the same set, so that a quiet listing costs one.
        self._stretch = self._seen
        self._start = first
        self._nameless = 0  # rows of the stretch without an id
        self._before: _Reading | None = None
        self._extent = Extent(first, size)
        self._rows_before: Sequence[Any] | None = None
        # What was found to be this listing's way rather than a change.
        self._usual: set[str] = set()
        # Of this pass, which begins at the first page and ends where the listing does:
        self._is_doubtful = False  # changed counts were accepted, since they came again
        self._is_fruitful = False  # it brought records that were not given out before
        self._trouble: _Trouble | None = None
        self._furthest = 0
        self._attempts = 0
        self._troubles = 0
        self._passes = 0
        self._shortage: tuple[int | None, int] | None = None
        self._failure: ListingChangedError | None = None
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

    def has(self, id: int) -> bool:
        """Whether the record with this id was given out, and so will not be again, whatever stands in its row."""
        return id in self._seen

    async def next(self, pages: ReadAhead[Page[T]]) -> list[T]:
        """Records of the next page that were not given out yet, perhaps none.

        Raises:
            StopAsyncIteration: The listing was read to its end.
            ListingChangedError: It changes faster than it can be read, or has fewer records than its total. Asking
                again tries again.
        """
        self._fail()
        while not self._ended:
            page = await pages.next()
            reading = self._reading_of(page)
            is_new = self._is_new(page, reading)
            if not is_new and self._is_echo(page, reading):
                records: list[T] = []
            elif None in reading.ids:
                # Without ids nothing tells a record that was given out from one that was missed.
                self._usual = set(_KINDS)
                records = self._take(page, reading)
            elif self._is_adrift(reading):
                await self._go_back(pages, reading.number - 1)
                continue
            elif trouble := self._find_trouble(reading):
                # What is listed again has moved, from wherever it was seen.
                await self._go_back(pages, self._first if trouble.kind == "repeats" else reading.number - 1)
                self._count(trouble)
                continue
            else:
                records = self._take(page, reading)
            pages.stop = None if page.page_count is None else page.page_count + 1
            step = self._extent.after(
                page.page, page.page_count, page.total, self._count_stretch, length=len(reading.ids), new=is_new
            )
            if step is Step.GO_ON:
                return records
            if not self._counted or (step is Step.END and not self._is_patched):
                self._ended = True
                return records
            if step is Step.ENDLESS:
                await pages.go_to(page.page + 1)
                self._failure = self._incomplete(step, reading, self._count_stretch())
            else:
                self._failure = await self._read_again(pages, reading, step)
            if records:
                return records  # and then the error, if there is one
            self._fail()
        self._ended = True
        await pages.aclose()
        raise StopAsyncIteration

    def _fail(self) -> None:
        try:
            if self._failure is not None:
                raise self._failure
        finally:
            self._failure = None  # an error must not be held by what its traceback holds

    def _reading_of(self, page: Page[T]) -> _Reading:
        ids: list[Any] = [getattr(item, "id", None) for item in page.items]
        distinct = IdSet(id for id in ids if id is not None) if None in ids else IdSet(ids)
        return _Reading(page.page, ids, distinct, page.page_count, page.total, self._periods.pop(page.page))

    def _is_new(self, page: Page[T], reading: _Reading) -> bool:
        """Whether a page brings any record that its stretch has not seen."""
        if None in reading.ids:
            return _rows(page, reading) != self._rows_before
        return not reading.distinct.issubset(self._stretch)

    def _is_echo(self, page: Page[T], reading: _Reading) -> bool:
        """Whether records come again because the listing has ended, and not because it has changed."""
        if page.page_count is None:
            return _rows(page, reading) == self._rows_before  # it knows nothing of pages (source: live report)
        is_past = page.page > page.page_count and bool(page.items)
        return is_past and self._before is not None and self._before.counts == reading.counts

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
                self._is_doubtful |= kind == "counts"
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
        if reading.page_count is None or (reading.ids and reading.number > reading.page_count):
            return None
        size = self._extent.size if self._before is not None else self._true_size(reading)
        if reading.number < reading.page_count:
            return size
        return None if reading.total is None else max(0, min(size, reading.total - (reading.number - 1) * size))

    def _true_size(self, reading: _Reading) -> int:
        return true_size(self._asked_size, reading.number, reading.page_count, reading.total, len(reading.ids))

    def _count_stretch(self) -> int:
        """Records from the first page on, of those before the stretch as many as pages hold, if so many came at all."""
        before = (self._start - self._first) * self._extent.size
        return min(before + len(self._stretch), len(self._seen)) + self._nameless

    @property
    def _is_patched(self) -> bool:
        """Whether records may lack, since what looked like a change was found to be usual.

        Short pages and repeats may have left out records before the stretch. Counts that changed twice in the same way
        may have been two changes, with a third in between that undid the first: then records may lack anywhere, until
        a pass brings no others.
        """
        if self._nameless:
            return False
        if self._is_doubtful and self._is_fruitful:
            return True
        return self._start != self._first and not self._usual.isdisjoint(("repeats", "length"))

    async def _read_again(self, pages: ReadAhead[Page[T]], reading: _Reading, step: Step) -> ListingChangedError | None:
        """Begin anew where records are missing, or may be. The error if that was done and it is still so."""
        self._passes += 1
        seen = self._count_stretch()
        shortage = (reading.total, seen) if step is Step.SHORT else None
        # What was counted from a later page on stands on what was accepted before.
        is_certain = shortage is not None and self._start == self._first and shortage == self._shortage
        self._shortage = shortage
        if self._is_doubtful and self._passes == 1:
            # A change is to be seen in the second pass. If the counts are found to be usual again, they are.
            self._usual.discard("counts")
            self._trouble = None
            self._is_doubtful = False
        self._is_fruitful = False
        if self._nameless:
            await pages.go_to(reading.number + 1)  # rows without an id would all be given again
        else:
            await self._go_back(pages, self._first)
        if is_certain or self._nameless:
            return self._incomplete(Step.SHORT, reading, seen)
        if self._passes < ATTEMPTS:
            return None
        self._passes = 0
        return ListingChangedError(self._name, reading.number, ATTEMPTS, "it had changed on pages before")

    def _incomplete(self, step: Step, reading: _Reading, seen: int) -> ListingChangedError:
        attempts, self._passes = max(self._passes, 1), 0
        total = None if reading.total is None else self._extent.expected(reading.total, seen)
        why = reason(step, reading.number)
        return ListingChangedError(self._name, reading.number, attempts, why, total=total, seen=seen)

    def _count(self, trouble: _Trouble) -> None:
        """Give up where there is no getting any further."""
        number = trouble.reading.number
        self._trouble = trouble
        self._attempts = 1 if number > self._furthest else self._attempts + 1
        self._furthest = max(number, self._furthest)
        self._troubles += 1
        if self._attempts >= ATTEMPTS or self._troubles >= _TROUBLES:
            attempts, self._attempts, self._troubles = self._attempts, 0, 0
            raise ListingChangedError(self._name, number, attempts, trouble.message)

    async def _go_back(self, pages: ReadAhead[Page[T]], number: int) -> None:
        """Begin a new stretch."""
        self._before = None
        self._stretch = IdSet()
        await pages.go_to(max(self._first, number))

    def _take(self, page: Page[T], reading: _Reading) -> list[T]:
        if self._before is None:
            self._start = reading.number
            self._extent.size = self._true_size(reading)
        self._before = reading
        self._rows_before = _rows(page, reading) if page.page_count is None or None in reading.ids else None
        self._nameless += reading.ids.count(None)
        fresh = page.items
        if len(reading.distinct) < len(reading.ids) or not self._seen.isdisjoint(reading.distinct):
            fresh = self._unseen(page.items, reading.ids)
        self._seen.update(reading.distinct)
        if self._stretch is not self._seen:
            self._stretch.update(reading.distinct)
        if fresh:
            self._troubles = 0
            self._is_fruitful = True
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


def _rows(page: Page[Any], reading: _Reading) -> list[Any]:
    """What tells the rows of a page from those of another. With an id, it does not matter what else is in a row."""
    return [item if id is None else id for item, id in zip(page.items, reading.ids, strict=True)]


def _counts(reading: _Reading) -> str:
    count = "an unknown number of" if reading.total is None else f"{reading.total}"
    return f"{count} records on {'?' if reading.page_count is None else reading.page_count} pages"
