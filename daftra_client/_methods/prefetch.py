"""Prefetch of pages: a window of reads that runs ahead of the consumer.

    taken          read, waiting            being read            not yet
    ... 3 4 5   |  6 7 . 9 .            |   8 10 11 ...        |  ...
                   \\______________ window _____________/

The window slides: whenever a page is taken or arrives, the next read starts. If the consumer takes nothing, reading
stops.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import anyio
import attrs

from .._common.background import Background, Job, cancel_all
from .._common.identity import LoopId, current_loop

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from .._call.attempt import YieldToConsumer

T = TypeVar("T")

WIDTH: Final = 2
"""Width of the window, in multiples of the concurrent reads. One slow page does not delay the others, and few pages are
in memory."""


@attrs.frozen
class _Outcome(Generic[T]):
    value: T | None
    error: Exception | None = None


class Prefetch(Generic[T]):
    """Gives the results of `read(number, yield_to_consumer)` for one number after the other.

    A read may await `yield_to_consumer()` after it has received an answer and before it decodes it, see
    `_yield_to_consumer`. Only the next number is read until `stop` is set.

    Args:
        background: What the reads run in.
        read: Reads one number.
        first: The first number.
        at_once: Reads that run at the same time.
        window: Results that are being read or wait for the consumer; `WIDTH` times `at_once` by default.
    """

    def __init__(
        self,
        background: Background,
        read: Callable[[int, YieldToConsumer], Awaitable[T]],
        first: int,
        *,
        at_once: int,
        window: int | None = None,
    ) -> None:
        self.stop: int | None = None
        """The first number that is not prefetched."""
        self._background = background
        self._read = read
        self._head = first
        self._at_once = at_once
        self._window = WIDTH * at_once if window is None else window
        self._outcomes: dict[int, _Outcome[T]] = {}
        self._jobs: dict[int, Job] = {}
        self._wake_up: anyio.Event | None = None  # exists while the consumer waits; set when it can continue
        self._group: TaskGroup | None = None
        self._filled = first  # lower numbers are read or being read, without an error
        self._is_filling = False
        self._loop: LoopId | None = None
        self._yield_lock: anyio.Lock
        self._was_taken: anyio.Event  # set when the consumer has taken a result
        self._paused = False  # from an error or a cancellation to the next call of `next`
        self._closed = False

    async def next(self) -> T:
        """The result for the next number. An error of its read is raised here; the next call reads it again.

        Raises:
            StopAsyncIteration: The prefetch was closed, perhaps during this call.
        """
        self._paused = False
        self._enter_loop()
        try:
            await self._wait_for_head()
        except BaseException:
            await self._cancel()
            raise
        if self._closed:
            raise StopAsyncIteration
        outcome = self._outcomes.pop(self._head)
        if outcome.error is not None:
            await self._cancel()
            try:
                raise outcome.error
            finally:
                del outcome  # else the error and this frame would keep each other alive
        self._head += 1
        self._was_taken.set()
        self._fill()
        return outcome.value  # type: ignore[return-value]  # there is no error

    async def go_to(self, number: int) -> None:
        """Forget all prefetched results and continue with this number."""
        self.stop = None
        self._head = self._filled = number
        self._outcomes.clear()
        try:
            await self._cancel()
        finally:
            self._outcomes.clear()  # of reads that ended during the cancellation

    async def aclose(self) -> None:
        """Stop reading, and wait until no read runs."""
        self._closed = True
        self._outcomes.clear()
        await self._cancel()

    def abandon(self) -> None:
        """Stop reading. This may be called from any thread and at any time."""
        self._closed = True
        self._outcomes.clear()
        for job in tuple(self._jobs.values()):
            job.cancel_soon()

    def _enter_loop(self) -> None:
        """Start again if the event loop is another one: reads that ran in the old loop never end."""
        loop = current_loop()
        if loop != self._loop:
            self._loop = loop
            self._jobs.clear()
            self._filled = self._head
            self._yield_lock = anyio.Lock()
            self._was_taken = anyio.Event()

    @property
    def _is_awaited(self) -> bool:
        """The next result is ready, and the waiting consumer has not resumed yet."""
        return self._wake_up is not None and self._head in self._outcomes and not self._closed

    @property
    def _must_wait(self) -> bool:
        return self._head not in self._outcomes and not self._closed

    async def _wait_for_head(self) -> None:
        while self._must_wait:
            if self._background.is_available:
                await self._fill_until_head()
                continue
            # No read may outlive this call, so it waits for those that run, and starts no others.
            async with anyio.create_task_group() as self._group:
                try:
                    await self._fill_until_head()
                finally:
                    self._group = None

    async def _fill_until_head(self) -> None:
        try:
            while self._must_wait:
                self._wake_up = anyio.Event()
                self._fill()
                if not self._jobs:
                    return  # all results are there, or the background was closed
                await self._wake_up.wait()
        finally:
            self._wake_up = None
            self._was_taken.set()  # the consumer does not wait, so no read needs to yield to it

    def _fill(self) -> None:
        """Start as many reads as the window has room for."""
        if self._closed or self._paused or not (self._group or self._background.is_available):
            return
        if self._is_filling:
            return  # called by a read that ended while it was started, as eager tasks may
        stop = min(self.stop or 0, self._head + self._window)
        if self._wake_up is not None:
            stop = max(stop, self._head + 1)
        self._is_filling = True
        try:
            while (number := max(self._filled, self._head)) < stop and len(self._jobs) < self._at_once:
                outcome = self._outcomes.get(number)
                if outcome is not None and outcome.error is not None:
                    return
                self._filled = number + 1
                if outcome is None and number not in self._jobs:
                    self._start(number)
        finally:
            self._is_filling = False

    def _start(self, number: int) -> None:
        # Stored before it is started, since a task may run at once and end.
        job = self._jobs[number] = Job(partial(self._run, number), partial(self._job_ended, number))
        self._background.start(job, self._group)

    async def _run(self, number: int) -> None:
        if self._closed:
            return  # abandoned before it began
        try:
            self._store(number, _Outcome(await self._read(number, self._yield_to_consumer)))
        except Exception as error:
            self._store(number, _Outcome(None, error))

    async def _yield_to_consumer(self) -> None:
        """Let a waiting consumer take the result that is ready.

        Answers arrive in bursts. If a burst were decoded at once, its first records would have left the processor's
        caches when the consumer reads them, and all of them would be in memory at the same time. Yielding costs two
        rounds of the event loop for each answer, which is little unless the loop is busy with other work.
        """
        if not (self._is_awaited or self._yield_lock.locked()):
            return
        async with self._yield_lock:  # one read continues for each result that was taken
            while self._is_awaited:
                self._was_taken = anyio.Event()
                await self._was_taken.wait()

    def _store(self, number: int, outcome: _Outcome[T]) -> None:
        # Not inlined into `_run`: the error holds that frame, and the frame would hold the error.
        if not self._closed:
            self._outcomes[number] = outcome
            if outcome.error is not None:
                self._filled = min(self._filled, number)

    def _job_ended(self, number: int, job: Job) -> None:
        if self._jobs.get(number) is job:
            del self._jobs[number]
        if self._wake_up is not None and (number == self._head or not self._must_wait or not self._jobs):
            self._wake_up.set()
        if number in self._outcomes:
            self._fill()
        else:  # a cancelled job is not replaced at once, since the caller wants reading to end
            self._filled = min(self._filled, number)

    async def _cancel(self) -> None:
        self._paused = True
        await cancel_all(self._jobs.values())
