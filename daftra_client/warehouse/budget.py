"""The calls that a run makes: counted, and stopped when there are enough of them."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

import anyio

from .._call.limiter import CallLimiter, Slot
from ..errors import LimiterError


class BudgetSpentError(LimiterError):
    """The run has made as many calls, or has taken as long, as it was allowed. What was loaded stays."""


class Meter:
    """The limiter of a client that counts attempts and refuses those beyond a budget.

    Args:
        limiter: The limiter of the account, which the calls still wait for.
        max_calls: Attempts in all; None for any number.
        seconds: After them no attempt begins; None for any time.

    Attributes:
        max_calls: The same.
        calls: Attempts so far.
    """

    def __init__(self, limiter: CallLimiter, max_calls: int | None, seconds: float | None) -> None:
        self._limiter = limiter
        self.max_calls = max_calls
        self._seconds = seconds
        self._ends = None if seconds is None else anyio.current_time() + seconds
        self.calls: int = 0

    @property
    def max_concurrency(self) -> int:
        return self._limiter.max_concurrency

    def slot(self) -> AbstractAsyncContextManager[Slot]:
        if self.max_calls is not None and self.calls >= self.max_calls:
            raise BudgetSpentError(f"the budget of {self.max_calls:,} calls is spent")
        if self._ends is not None and anyio.current_time() >= self._ends:
            raise BudgetSpentError(f"the budget of {(self._seconds or 0) / 60:g} minutes is spent")
        self.calls += 1
        return self._limiter.slot()

    def pause(self, seconds: float) -> None:
        self._limiter.pause(seconds)
