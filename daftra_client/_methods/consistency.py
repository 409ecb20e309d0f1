"""Consistency of a listing: every record once, although the listing is read in pages and may change meanwhile.

Daftra numbers pages by offset and has neither cursors nor snapshots. A deleted record moves all later ones up. One of
them then crosses from the next page to the page just read, and is missed. An inserted record moves them down, and one
is read twice. So each page is compared with the one before. If the two cannot belong to one state of the listing,
reading steps back to a page that begins with a known record. The order of a listing does not change, so a missed record
comes after that one. Only a record that is listed twice under unchanged counts has moved against the order; then
reading begins again.

A mismatch that is the same when its pages are read again is a property of the listing and not a change, so it is
accepted. It may be harmless, or records may be missing. The total decides, see `extent.py`: a listing with fewer
records than its total is read once more from its beginning. If no further record is found, an error is raised.
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
    from .prefetch import Prefetch

T = TypeVar("T", bound="Model")

ATTEMPTS: Final = 5
"""How often the same page is read if the listing changes again and again."""

_MAX_MISMATCHES: Final = 4 * ATTEMPTS
"""Mismatches anywhere in a listing until a further record must come."""


@attrs.frozen
class _Reading:
    """A page as it is remembered."""

    number: int
    ids: list[Any]
    distinct: IdSet = attrs.field(eq=False)
    """The ids of the rows that have one."""
    page_count: int | None
    total: int | None
    epoch: int = attrs.field(eq=False)
    """How often the reported counts had changed when the page arrived."""

    @property
    def counts(self) -> tuple[int | None, int | None]:
        return self.page_count, self.total


@attrs.frozen
class _Mismatch:
    """Why a page and the one before it cannot belong to one state of the listing."""

    kind: str
    before: _Reading | None
    reading: _Reading
    message: str = attrs.field(eq=False)


class ConsistentListing(Generic[T]):
    """Gives the records of a listing page by page, each record once.

    A run is a sequence of pages that belong to one state of the listing. It begins at the first page, or at a page
    whose first record is known, and ends at a page that contradicts the one before.
    """

    def __init__(self, first: int, size: int, name: str, *, counted: bool = True) -> None:
        self._first = first
        self._asked_size = size
        self._name = name
        self._counted = counted
        self._ended = False
        self._seen = IdSet()
        # Ids of the run. The first run uses the same set, so a listing that does not change needs only one.
        self._run = self._seen
        self._start = first
        self._without_id = 0  # rows of the run without an id
        self._before: _Reading | None = None
        self._extent = Extent(first, size)
        self._rows_before: Sequence[Any] | None = None
        # Kinds of mismatches that are habits of this listing, and no changes.
        self._accepted: set[str] = set()
        # Of this pass, which reads from the first page to the end of the listing:
        self._has_accepted_counts = False  # changed counts were accepted, since they came again
        self._has_new_records = False
        self._mismatch: _Mismatch | None = None
        self._furthest = 0
        self._attempts = 0
        self._mismatches = 0
        self._passes = 0
        self._shortage: tuple[int | None, int] | None = None
        self._failure: ListingChangedError | None = None
        self._latest_counts: tuple[int | None, int | None] | None = None
        self.page: int = first
        """The number of the page that was read last."""
        self._epoch = 0  # counts up each time the reported counts change
        self._epochs: dict[int, int] = {}

    def observe(self, page: Page[T]) -> None:
        """Note the counts of a page as soon as it arrives. Pages may arrive in any order.

        A deletion and an insertion between two pages are then noticed if any page arrived in between, even a later one.
        """
        counts = page.page_count, page.total
        if counts != self._latest_counts:
            self._latest_counts = counts
            self._epoch += 1
        self._epochs[page.page] = self._epoch

    @property
    def total(self) -> int | None:
        """How many records the listing has by the answer that came last, None if that is not known."""
        return None if self._latest_counts is None else self._latest_counts[1]

    def has(self, id: int) -> bool:
        """Whether the record with this id was given out. It is not given out again, even if its row has changed."""
        return id in self._seen

    async def next(self, pages: Prefetch[Page[T]]) -> list[T]:
        """The records of the next page that were not given out yet; the list may be empty.

        Raises:
            StopAsyncIteration: The listing has ended.
            ListingChangedError: The listing changes faster than it can be read, or has fewer records than its total.
                The next call tries again.
        """
        self._raise_failure()
        while not self._ended:
            page = await pages.next()
            reading = self._reading_of(page)
            self.page = reading.number
            is_new = self._is_new(page, reading)
            if not is_new and self._is_echo(page, reading):
                records: list[T] = []
            elif None in reading.ids:
                # Without ids, records that were given out and records that were missed look the same.
                self._accepted = set(_KINDS)
                records = self._take(page, reading)
            elif self._is_out_of_sync(reading):
                await self._begin_run(pages, reading.number - 1)
                continue
            elif mismatch := self._find_mismatch(reading):
                # A record that is listed twice has moved, perhaps from far away.
                await self._begin_run(pages, self._first if mismatch.kind == "repeats" else reading.number - 1)
                self._count(mismatch)
                continue
            else:
                records = self._take(page, reading)
            pages.stop = None if page.page_count is None else page.page_count + 1
            step = self._extent.after(
                page.page, page.page_count, page.total, self._count_run, length=len(reading.ids), new=is_new
            )
            if step is Step.GO_ON:
                return records
            if not self._counted or (step is Step.END and not self._may_lack_records):
                self._ended = True
                return records
            if step is Step.ENDLESS:
                await pages.go_to(page.page + 1)
                self._failure = self._incomplete(step, reading, self._count_run())
            else:
                self._failure = await self._read_again(pages, reading, step)
            if records:
                return records  # the next call raises the error, if there is one
            self._raise_failure()
        self._ended = True
        await pages.aclose()
        raise StopAsyncIteration

    def _raise_failure(self) -> None:
        try:
            if self._failure is not None:
                raise self._failure
        finally:
            self._failure = None  # the traceback holds this object, so this object must not hold the error

    def _reading_of(self, page: Page[T]) -> _Reading:
        ids: list[Any] = [getattr(item, "id", None) for item in page.items]
        distinct = IdSet(id for id in ids if id is not None) if None in ids else IdSet(ids)
        return _Reading(page.page, ids, distinct, page.page_count, page.total, self._epochs.pop(page.page))

    def _is_new(self, page: Page[T], reading: _Reading) -> bool:
        """Whether a page has a record that its run has not seen."""
        if None in reading.ids:
            return _rows(page, reading) != self._rows_before
        return not reading.distinct.issubset(self._run)

    def _is_echo(self, page: Page[T], reading: _Reading) -> bool:
        """Whether a page repeats records because the listing has ended, and not because it has changed."""
        if page.page_count is None:
            return _rows(page, reading) == self._rows_before  # it ignores the page number (source: live report)
        is_past = page.page > page.page_count and bool(page.items)
        return is_past and self._before is not None and self._before.counts == reading.counts

    def _is_out_of_sync(self, reading: _Reading) -> bool:
        """Whether a run that begins at this page may skip records that were missed."""
        if self._before is not None or reading.number == self._first or not self._seen:
            return False
        return not reading.ids or reading.ids[0] not in self._seen

    def _find_mismatch(self, reading: _Reading) -> _Mismatch | None:
        for kind, message in self._contradictions(reading):
            if kind in self._accepted:
                continue
            mismatch = _Mismatch(kind, self._before, reading, message)
            if mismatch == self._mismatch:
                # The pages were read again and are the same, so this is a habit of the listing and no change.
                self._has_accepted_counts |= kind == "counts"
                if kind != "counts" or self._before is None or self._before.counts != reading.counts:
                    self._accepted.add(kind)
                continue
            return mismatch
        return None

    def _contradictions(self, reading: _Reading) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        before = self._before
        if before is not None and before.epoch != reading.epoch:
            found.append(("counts", f"the listing went from {_counts(before)} to {_counts(reading)}"))
        if len(reading.distinct) < len(reading.ids) or not self._run.isdisjoint(reading.distinct):
            found.append(("repeats", "it repeats records of earlier pages"))
        expected = self._expected_length(reading)
        if expected is not None and expected != len(reading.ids):
            found.append(("length", f"it holds {len(reading.ids)} records instead of {expected}"))
        return found

    def _expected_length(self, reading: _Reading) -> int | None:
        """How many records a page must hold if its counts are right. None if the counts are not sufficient."""
        if reading.page_count is None or (reading.ids and reading.number > reading.page_count):
            return None
        size = self._extent.size if self._before is not None else self._true_size(reading)
        if reading.number < reading.page_count:
            return size
        return None if reading.total is None else max(0, min(size, reading.total - (reading.number - 1) * size))

    def _true_size(self, reading: _Reading) -> int:
        return true_size(self._asked_size, reading.number, reading.page_count, reading.total, len(reading.ids))

    def _count_run(self) -> int:
        """The number of records from the first page on: those of the run and full pages before it, at most all seen."""
        before = (self._start - self._first) * self._extent.size
        return min(before + len(self._run), len(self._seen)) + self._without_id

    @property
    def _may_lack_records(self) -> bool:
        """Whether records may be missing, since a mismatch was accepted as a habit of the listing.

        Short pages and repeats may have left out records before the run. Counts that changed twice in the same way may
        have been two changes, with a third one in between that undid the first. Then records may be missing anywhere,
        until a pass finds no new ones.
        """
        if self._without_id:
            return False
        if self._has_accepted_counts and self._has_new_records:
            return True
        return self._start != self._first and not self._accepted.isdisjoint(("repeats", "length"))

    async def _read_again(self, pages: Prefetch[Page[T]], reading: _Reading, step: Step) -> ListingChangedError | None:
        """Begin a new pass, since records are or may be missing. Gives the error if passes no longer help."""
        self._passes += 1
        seen = self._count_run()
        shortage = (reading.total, seen) if step is Step.SHORT else None
        # The count of a run that begins at a later page depends on accepted mismatches.
        is_certain = shortage is not None and self._start == self._first and shortage == self._shortage
        self._shortage = shortage
        if self._has_accepted_counts and self._passes == 1:
            # The second pass must notice a real change. If it accepts the counts again, they are a habit.
            self._accepted.discard("counts")
            self._mismatch = None
            self._has_accepted_counts = False
        self._has_new_records = False
        if self._without_id:
            await pages.go_to(reading.number + 1)  # rows without an id would all be given again
        else:
            await self._begin_run(pages, self._first)
        if is_certain or self._without_id:
            return self._incomplete(Step.SHORT, reading, seen)
        if self._passes < ATTEMPTS:
            return None
        self._passes = 0
        return ListingChangedError(self._name, reading.number, ATTEMPTS, "earlier pages had changed")

    def _incomplete(self, step: Step, reading: _Reading, seen: int) -> ListingChangedError:
        attempts, self._passes = max(self._passes, 1), 0
        total = None if reading.total is None else self._extent.expected(reading.total, seen)
        why = reason(step, reading.number)
        return ListingChangedError(self._name, reading.number, attempts, why, total=total, seen=seen)

    def _count(self, mismatch: _Mismatch) -> None:
        """Count a mismatch, and give up if reading gets no further.

        Raises:
            ListingChangedError: There were too many attempts.
        """
        number = mismatch.reading.number
        self._mismatch = mismatch
        self._attempts = 1 if number > self._furthest else self._attempts + 1
        self._furthest = max(number, self._furthest)
        self._mismatches += 1
        if self._attempts >= ATTEMPTS or self._mismatches >= _MAX_MISMATCHES:
            attempts, self._attempts, self._mismatches = self._attempts, 0, 0
            raise ListingChangedError(self._name, number, attempts, mismatch.message)

    async def _begin_run(self, pages: Prefetch[Page[T]], number: int) -> None:
        """Begin a new run at this page."""
        self._before = None
        self._run = IdSet()
        await pages.go_to(max(self._first, number))

    def _take(self, page: Page[T], reading: _Reading) -> list[T]:
        if self._before is None:
            self._start = reading.number
            self._extent.size = self._true_size(reading)
        self._before = reading
        self._rows_before = _rows(page, reading) if page.page_count is None or None in reading.ids else None
        self._without_id += reading.ids.count(None)
        fresh = page.items
        if len(reading.distinct) < len(reading.ids) or not self._seen.isdisjoint(reading.distinct):
            fresh = self._unseen(page.items, reading.ids)
        self._seen.update(reading.distinct)
        if self._run is not self._seen:  # the same set in the first run
            self._run.update(reading.distinct)
        if fresh:
            self._mismatches = 0
            self._has_new_records = True
        return fresh

    def _unseen(self, items: list[T], ids: list[Any]) -> list[T]:
        """The items that were not given out yet, each once. Every item without an id counts as new."""
        on_page: set[int] = set()
        unseen: list[T] = []
        for item, id in zip(items, ids, strict=True):
            if id is None:
                unseen.append(item)
            elif id not in on_page and id not in self._seen:
                on_page.add(id)
                unseen.append(item)
        return unseen


_KINDS: Final = ("counts", "repeats", "length")


def _rows(page: Page[Any], reading: _Reading) -> list[Any]:
    """The rows of a page in a form to compare: the id of a row that has one, else the row itself."""
    return [item if id is None else id for item, id in zip(page.items, reading.ids, strict=True)]


def _counts(reading: _Reading) -> str:
    count = "an unknown number of" if reading.total is None else f"{reading.total}"
    return f"{count} records on {'?' if reading.page_count is None else reading.page_count} pages"
