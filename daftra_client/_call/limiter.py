"""Limits of an account: calls in flight, calls per second, and pauses that Daftra requests."""

from __future__ import annotations

import math
from collections import OrderedDict
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Final, Protocol

import anyio

from .._common.identity import LoopId, current_loop, is_running
from ..errors import ConfigurationError, RateLimitError, ResponseError
from .retry import MAX_WAIT

_SLACK: Final = 1.0
"""Seconds; larger than the rounding error of any wait."""


class Slot(Protocol):
    """A slot for one attempt among the calls in flight. It receives the outcome of the attempt."""

    def succeeded(self) -> None:
        """Daftra answered without a sign of overload."""
        ...

    def throttled(self) -> None:
        """Daftra answered 429 or 503."""
        ...


class CallLimiter(Protocol):
    """The limiter of a client. An object of any class with these methods can be `DaftraClient(limiter=...)`.

    Each attempt of each call enters one slot, reports its outcome to it, and leaves it. Time in the queue counts
    towards the deadline of the call. The deadline cancels the wait, and a cancelled wait must not occupy a slot. Errors
    that a limiter raises end the call; they should be `LimiterError`. If leaving a slot fails or takes longer than the
    deadline, the call was sent already, so the outcome of a write is unknown.
    """

    @property
    def max_concurrency(self) -> int:
        """The maximum number of calls in flight. It also sets the size of connection pools and of the prefetch."""
        ...

    def slot(self) -> AbstractAsyncContextManager[Slot]:
        """Wait for a slot, hold it in the context, and release it at the end."""
        ...

    def pause(self, seconds: float) -> None:
        """Start no call for some seconds, as an answer requests."""
        ...


def report(limiter: CallLimiter, slot: Slot | None, error: ResponseError) -> None:
    """Report an answer that is not a success to a limiter."""
    if error.retry_after is not None:
        limiter.pause(min(error.retry_after, MAX_WAIT))
    if slot is None:
        return
    if isinstance(error, RateLimitError) or 503 in (error.status, error.code):
        slot.throttled()
    elif error.status < 500:
        slot.succeeded()  # a refusal is no sign of overload


class Limiter:
    """Limits the calls in flight of one account and, optionally, the calls per second.

    Give the same limiter to all clients of an account so that they share its limits. The queue is first come, first
    served, and each attempt of a call queues again. After a 429 or 503 the number of calls in flight is halved, once
    for all calls that were in flight together. Each success then raises it a little (by about one each time that all
    slots were used), up to `max_concurrency`. A pause that an answer requests delays every call that has not started.

    A limiter serves one event loop at a time and is not thread-safe. In a forked process, and after an event loop that
    ended during calls, it starts again without calls.

    Args:
        max_concurrency: Maximum number of calls in flight.
        per_second: Calls that may start per second, evenly spaced: at least 1/per_second between two of them. None
            means no limit. Each attempt counts.

    Raises:
        ConfigurationError: A limit is out of range.
        RuntimeError: A call is made while calls of another event loop that still runs are in flight.
    """

    def __init__(self, max_concurrency: int = 8, per_second: float | None = None) -> None:
        if type(max_concurrency) is not int or max_concurrency < 1:  # a flag is an int too
            raise ConfigurationError(f"max_concurrency must be at least 1, not {max_concurrency}")
        if per_second is not None and not 0 < per_second < math.inf:
            raise ConfigurationError(f"per_second must be more than 0, not {per_second}")
        self._max_concurrency: Final = max_concurrency
        self._interval: Final = 0.0 if per_second is None else 1 / per_second
        self._concurrency = float(max_concurrency)
        self._in_flight = 0
        self._decreases = 0
        self._not_before = -math.inf
        self._queue: OrderedDict[_Waiter, None] = OrderedDict()
        self._loop: LoopId | None = None

    @property
    def max_concurrency(self) -> int:
        return self._max_concurrency

    @property
    def concurrency(self) -> int:
        """The number of calls that may be in flight now: less than `max_concurrency` for a time after a 429 or 503."""
        return int(self._concurrency)

    @property
    def in_flight(self) -> int:
        """The number of calls that hold a slot now."""
        return self._in_flight

    def slot(self) -> AbstractAsyncContextManager[Slot]:
        return _Slot(self)

    def pause(self, seconds: float) -> None:
        """Start no call for some seconds, at most `retry.MAX_WAIT`. It does not shorten an earlier pause."""
        seconds = min(seconds, MAX_WAIT)
        if seconds > self._wait():
            self._not_before = anyio.current_time() + seconds

    def __repr__(self) -> str:
        return f"<Limiter {self._in_flight} of {self.concurrency} in flight, {len(self._queue)} waiting>"

    # A slot is never passed to a waiter: the first waiter of the queue checks for a free slot and takes it without an
    # await in between. So no slot is lost when a waiter is cancelled.

    def _move(self, loop: LoopId) -> None:
        """Serve another event loop. Slots of an event loop that has ended are never released, so they are dropped."""
        if self._loop is not None and (self._in_flight or self._queue) and is_running(self._loop):
            raise RuntimeError("a limiter serves one event loop at a time: create one limiter for each loop")
        self._loop = loop
        self._in_flight = 0
        self._queue = OrderedDict()

    async def _wait_for_turn(self) -> None:
        waiter = _Waiter()
        self._queue[waiter] = None
        try:
            while True:
                is_first = next(iter(self._queue)) is waiter
                if is_first and self._may_start():
                    return
                # Only the first waiter waits for the end of a pause. When it wakes, it checks for a longer pause.
                waiter.turn = anyio.Event()
                if is_first and self._has_room():
                    with anyio.CancelScope(deadline=self._not_before):
                        await waiter.turn.wait()
                else:
                    await waiter.turn.wait()
        finally:
            if waiter in self._queue:
                del self._queue[waiter]
                self._wake_first()

    def _wake_first(self) -> None:
        if self._queue:
            next(iter(self._queue)).turn.set()

    def _has_room(self) -> bool:
        return self._in_flight < int(self._concurrency)

    def _may_start(self) -> bool:
        return self._has_room() and (self._not_before == -math.inf or self._wait() <= 0)

    def _wait(self) -> float:
        """Seconds until the next call may start, if there is room for it."""
        if self._not_before == -math.inf:
            return 0.0
        wait = self._not_before - anyio.current_time()
        if wait > max(MAX_WAIT, self._interval) + _SLACK:
            self._not_before = -math.inf  # too long for a wait, so it is from the clock of an earlier event loop
            return 0.0
        return wait

    def _throttled(self, decreases: int) -> None:
        # Calls that were in flight together report the same overload, so only the first of them counts.
        if decreases == self._decreases:
            self._decreases += 1
            self._concurrency = max(1.0, self._concurrency / 2)

    def _succeeded(self, decreases: int) -> None:
        if self._concurrency < self._max_concurrency and decreases == self._decreases:
            self._concurrency = min(float(self._max_concurrency), self._concurrency + 1 / self._concurrency)


class _Waiter:
    __slots__ = ("turn",)

    turn: anyio.Event


class _Slot:
    __slots__ = ("_decreases", "_limiter", "_loop")

    _loop: LoopId

    def __init__(self, limiter: Limiter) -> None:
        self._limiter = limiter
        self._decreases = -1

    async def __aenter__(self) -> _Slot:
        limiter = self._limiter
        loop = self._loop = current_loop()
        if loop != limiter._loop:
            limiter._move(loop)
        if limiter._queue or not limiter._may_start():
            await limiter._wait_for_turn()
        limiter._in_flight += 1
        if limiter._interval:
            limiter._not_before = anyio.current_time() + limiter._interval
        self._decreases = limiter._decreases
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        limiter = self._limiter
        if self._loop == limiter._loop:
            limiter._in_flight -= 1
            if limiter._queue:
                limiter._wake_first()

    def succeeded(self) -> None:
        self._limiter._succeeded(self._decreases)

    def throttled(self) -> None:
        self._limiter._throttled(self._decreases)
