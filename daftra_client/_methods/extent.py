"""The end of a listing, found from the counts and the records of its pages.

Each page reports the number of pages and of records, and both may be wrong: a server caps the page size but counts by
the size that was asked for, leaves a page in the middle empty, or raises the counts with every answer. So a listing has
ended when its last page was read and its total is reached. While records are missing, reading continues after the last
page, until pages have no new records.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

import attrs

PATIENCE: Final = 100
"""Pages in a row without a new record after which reading stops, although more pages are announced."""


class Step(Enum):
    """What follows a page."""

    GO_ON = auto()
    END = auto()
    SHORT = auto()
    """The pages have ended, with fewer records than the total."""
    ENDLESS = auto()
    """More pages are announced, but they have no new records."""


@attrs.define
class Extent:
    """The extent of a listing, from the first page that was asked for.

    Attributes:
        first: Number of that page.
        size: Records per page, see `true_size`.
    """

    first: int
    size: int
    _latest: tuple[int, int] = attrs.field(default=(0, 0), init=False)
    """Number and length of the latest page with a new record."""
    _longest: int = attrs.field(default=0, init=False)
    """Length of the longest page that is not the last one."""
    _pages_without_new: int = attrs.field(default=0, init=False)
    """Pages in a row, up to the latest one, without a new record."""
    _missing: int = attrs.field(default=0, init=False)
    """Records that were missing when they were last counted, less those on the pages since."""

    def expected(self, total: int, seen: int) -> int:
        """How many records the listing has from the first page on.

        Pages may be shorter than the counts imply, and then fewer records precede the first page. So once the first
        estimate is reached, a larger one is made from the length of the pages.
        """
        expected = total - (self.first - 1) * self.size
        if seen >= expected and self._longest:
            expected = total - (self.first - 1) * min(self.size, self._longest)
        return max(0, expected)

    def after(
        self, number: int, page_count: int | None, total: int | None, seen: Callable[[], int], *, length: int, new: bool
    ) -> Step:
        """What follows a page.

        Args:
            number: Number of the page.
            page_count: Number of pages, as this page reports it.
            total: Number of records, as this page reports it.
            seen: Counts the records that were seen. It may be slow, so it is called only when needed.
            length: Records on this page.
            new: One of them was not seen before.
        """
        self._pages_without_new = 0 if new else self._pages_without_new + 1
        self._missing -= length
        if new:
            before, length_before = self._latest
            if before == number - 1:  # so that one was not the last page
                self._longest = max(self._longest, length_before)
            self._latest = number, length
        if page_count is None and new:
            return Step.GO_ON
        if page_count is not None and number < page_count:
            return Step.GO_ON if new else self._after_page_without_new(number, page_count, total, seen, length)
        is_past = page_count is None or number > page_count
        if is_past and new and self._missing > 0:
            return Step.GO_ON
        self._missing = self._count_missing(total, seen)
        if self._missing <= 0:
            return Step.END
        # A page beyond the last one is usually empty, but it shows whether the total is still the same.
        return Step.SHORT if is_past and not new else Step.GO_ON

    def _after_page_without_new(
        self, number: int, page_count: int, total: int | None, seen: Callable[[], int], length: int
    ) -> Step:
        """What follows a page without a new record that is not the last one."""
        is_patient = self._pages_without_new < PATIENCE
        if length and is_patient:
            return Step.GO_ON
        is_reached = self._count_missing(total, seen) <= 0
        if is_reached and not length:
            return Step.END
        if is_patient:
            return Step.GO_ON
        self._pages_without_new = 0
        # An endpoint may give all its records with every page. Its listing is complete if the counts agree.
        is_consistent = total is not None and (page_count - 1) * self.size < total
        return Step.END if is_reached and is_consistent else Step.ENDLESS

    def _count_missing(self, total: int | None, seen: Callable[[], int]) -> int:
        """How many records are missing; 0 or less if none is known to be."""
        if total is None:
            return 0
        found = seen()
        return self.expected(total, found) - found


def reason(step: Step, number: int) -> str:
    """Why a listing is not complete, for the error."""
    if step is Step.ENDLESS:
        return f"nothing new on the {PATIENCE} pages up to page {number}"
    return f"no others up to page {number}, where it ends"


def true_size(asked: int, number: int, page_count: int | None, total: int | None, length: int) -> int:
    """Records per page: the size that was asked for, or the length of a page if the counts are based on that."""
    if page_count is None or not length or number >= page_count:
        return asked
    return length if total is None or page_count == -(-total // length) != -(-total // asked) else asked
