"""The budget of a run: counts its calls, and stops it when the budget is used up."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

import anyio

from .._call.limiter import CallLimiter, Slot
from ..errors import LimiterError


class BudgetSpentError(LimiterError):
    """The run has used its budget of calls or of time. What was loaded stays."""


class BudgetLimiter:
    """A limiter that counts the calls of a client, and refuses calls beyond a budget.

    Args:
        limiter: The limiter of the account, which still limits the calls.
        max_calls: The maximum number of calls, retries included; None for no limit.
        seconds: The time after which no call starts; None for no limit.

    Attributes:
        max_calls: The maximum number of calls.
        calls: The number of calls so far.
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
            raise BudgetSpentError(f"the budget of {self.max_calls:,} calls is used up")
        if self._ends is not None and anyio.current_time() >= self._ends:
            raise BudgetSpentError(f"the budget of {(self._seconds or 0) / 60:g} minutes is used up")
        self.calls += 1
        return self._limiter.slot()

    def pause(self, seconds: float) -> None:
        self._limiter.pause(seconds)
