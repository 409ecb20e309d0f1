"""Where a listing ends: by what its pages say of it, and by what they bring.

Each page says how many pages and records there are, and either may be wrong: pages are capped and counted as if they
were not, one in the middle stays empty, the counts grow with every answer. So a listing has ended where its last page
was read and its total is reached. While the total is not, reading goes on, also past the last page, until pages bring
nothing new.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

import attrs

PATIENCE: Final = 100
"""Pages in a row that may bring nothing new before the last one."""


class Step(Enum):
    """What is to be done after a page."""

    GO_ON = auto()
    END = auto()
    SHORT = auto()
    """There are no more pages, and fewer records than the listing counts."""
    ENDLESS = auto()
    """There are more pages, and they bring nothing new."""


@attrs.define
class Extent:
    """How far a listing reaches from the page on that was asked for.

    Attributes:
        first: Number of that page.
        size: Records a page, see `true_size`.
    """

    first: int
    size: int
    _latest: tuple[int, int] = attrs.field(default=(0, 0), init=False)
    _longest: int = attrs.field(default=0, init=False)
    _barren: int = attrs.field(default=0, init=False)
    _due: int = attrs.field(default=0, init=False)

    def expected(self, total: int, seen: int) -> int:
        """How many records there are from the first page on.

        Where pages hold fewer records than they are counted with, it is not known how many were before the first page.
        """
        expected = total - (self.first - 1) * self.size
        if seen >= expected and self._longest:
            expected = total - (self.first - 1) * min(self.size, self._longest)
        return max(0, expected)

    def after(
        self, number: int, page_count: int | None, total: int | None, seen: Callable[[], int], *, length: int, new: bool
    ) -> Step:
        """What is to be done after a page.

        Args:
            number: Its number.
            page_count: Number of pages as this page tells it.
            total: Number of records as this page tells it.
            seen: Counts the records that were seen; it is seldom asked, since it may take long.
            length: Records on this page.
            new: Any of them was not seen before.
        """
        self._barren = 0 if new else self._barren + 1
        self._due -= length
        if new:
            before, length_before = self._latest
            if before == number - 1:  # which was not the last one, then
                self._longest = max(self._longest, length_before)
            self._latest = number, length
        if page_count is None and new:
            return Step.GO_ON
        if page_count is not None and number < page_count:
            return Step.GO_ON if new else self._after_barren(number, page_count, total, seen, length)
        is_past = page_count is None or number > page_count
        if is_past and new and self._due > 0:
            return Step.GO_ON
        self._due = self._lacking(total, seen)
        if self._due <= 0:
            return Step.END
        # A page past the last one brings nothing as a rule, and tells whether the total is still the same.
        return Step.SHORT if is_past and not new else Step.GO_ON

    def _after_barren(
        self, number: int, page_count: int, total: int | None, seen: Callable[[], int], length: int
    ) -> Step:
        """The same for a page that is not the last one, and brought nothing new."""
        is_patient = self._barren < PATIENCE
        if length and is_patient:
            return Step.GO_ON
        is_reached = self._lacking(total, seen) <= 0
        if is_reached and not length:
            return Step.END
        if is_patient:
            return Step.GO_ON
        self._barren = 0
        # An endpoint that gives all its records with every page is no riddle while its counts go together.
        is_consistent = total is not None and (page_count - 1) * self.size < total
        return Step.END if is_reached and is_consistent else Step.ENDLESS

    def _lacking(self, total: int | None, seen: Callable[[], int]) -> int:
        """How many records are lacking, 0 or less if none is known to."""
        if total is None:
            return 0
        found = seen()
        return self.expected(total, found) - found


def reason(step: Step, number: int) -> str:
    """Why a listing is not whole, for its error."""
    if step is Step.ENDLESS:
        return f"nothing new on the {PATIENCE} pages up to page {number}"
    return f"no others up to page {number}, where it ends"


def true_size(asked: int, number: int, page_count: int | None, total: int | None, length: int) -> int:
    """Records a page: what was asked for, or what one holds if Daftra counts by that."""
    if page_count is None or not length or number >= page_count:
        return asked
    return length if total is None or page_count == -(-total // length) != -(-total // asked) else asked
