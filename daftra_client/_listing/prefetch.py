"""Reading the pages of a listing ahead of whoever takes them.

    taken          read, waiting            being read            not yet
    ... 3 4 5   |  6 7 . 9 .            |   8 10 11 ...        |  ...
                   \\______________ window _____________/

The window slides: whenever a page is taken or has come, the next read starts. A consumer that takes nothing stops it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import anyio
import attrs

from .._loop.background import Background, Job, cancel_all
from .._loop.lifetime import Home, here

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from .._call.attempt import YieldToConsumer

T = TypeVar("T")

WIDTH: Final = 2
"""Width of the window in multiples of the reads at once: wide enough that one slow page does not hold up the others,
narrow enough that few pages are kept."""


@attrs.frozen
class _Outcome(Generic[T]):
    value: T | None
    error: Exception | None = None


class ReadAhead(Generic[T]):
    """The results of `read(number, turn)` for one number after the other.

    A read may await `turn()` between its answer and the work on it, see `_turn`. Only the number that is asked for is
    read, until `stop` says how far reading ahead may go.
    """

    def __init__(
        self, background: Background, read: Callable[[int, YieldToConsumer], Awaitable[T]], first: int, *, at_once: int
    ) -> None:
        self.stop: int | None = None
        """Numbers below are read ahead."""
        self._background = background
        self._read = read
        self._head = first
        self._at_once = at_once
        self._outcomes: dict[int, _Outcome[T]] = {}
        self._jobs: dict[int, Job] = {}
        self._news: anyio.Event | None = None  # set when there is something to do; there while somebody waits
        self._group: TaskGroup | None = None
        self._filled = first  # numbers below are read or being read, without an error
        self._is_filling = False
        self._home: Home | None = None
        self._turns: anyio.Lock
        self._taken: anyio.Event  # set when a result is taken
        self._paused = False  # from an error or a cancellation to the next time that somebody asks
        self._closed = False

    async def next(self) -> T:
        """The result for the next number. An error is raised when it is its turn; asking again reads again.

        Raises:
            StopAsyncIteration: It was closed, perhaps meanwhile.
        """
        self._paused = False
        self._come_home()
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
                del outcome  # or the error would hold this frame, which holds the error, and nothing would go away
        self._head += 1
        self._taken.set()
        self._fill()
        return outcome.value  # type: ignore[return-value]  # there is no error

    async def go_to(self, number: int) -> None:
        """Forget what was read ahead and go on with this number."""
        self.stop = None
        self._head = self._filled = number
        self._outcomes.clear()
        try:
            await self._cancel()
        finally:
            self._outcomes.clear()  # what came while the rest was cancelled

    async def aclose(self) -> None:
        """Read no more."""
        self._closed = True
        self._outcomes.clear()
        await self._cancel()

    def abandon(self) -> None:
        """Read no more. May be called from anywhere."""
        self._closed = True
        self._outcomes.clear()
        for job in tuple(self._jobs.values()):
            job.cancel_soon()

    def _come_home(self) -> None:
        """Where it goes on in another event loop, what the old one still had in flight never comes."""
        home = here()
        if home != self._home:
            self._home = home
            self._jobs.clear()
            self._filled = self._head
            self._turns = anyio.Lock()
            self._taken = anyio.Event()

    @property
    def _is_awaited(self) -> bool:
        """Somebody waits for a result that is there, and only has not got round to taking it."""
        return self._news is not None and self._head in self._outcomes and not self._closed

    @property
    def _must_wait(self) -> bool:
        return self._head not in self._outcomes and not self._closed

    async def _wait_for_head(self) -> None:
        while self._must_wait:
            if self._background.is_available:
                await self._fill_until_head()
                continue
            # Nothing may run when this call is over, so what is in flight is waited for, too; nothing new is begun.
            async with anyio.create_task_group() as self._group:
                try:
                    await self._fill_until_head()
                finally:
                    self._group = None

    async def _fill_until_head(self) -> None:
        try:
            while self._must_wait:
                self._news = anyio.Event()
                self._fill()
                if not self._jobs:
                    return  # all is there, or the background went away
                await self._news.wait()
        finally:
            self._news = None
            self._taken.set()  # nobody waits who would take

    def _fill(self) -> None:
        """Start as many reads as there is room for."""
        if self._closed or self._paused or not (self._group or self._background.is_available):
            return
        if self._is_filling:
            return  # a read that was started here has ended at once, as those of eager tasks may
        stop = min(self.stop or 0, self._head + WIDTH * self._at_once)
        if self._news is not None:
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
        # Entered before it is started: a task may run at once, and end.
        job = self._jobs[number] = Job(partial(self._run, number), partial(self._ended, number))
        self._background.start(job, self._group)

    async def _run(self, number: int) -> None:
        if self._closed:
            return  # abandoned before it began
        try:
            self._came(number, _Outcome(await self._read(number, self._turn)))
        except Exception as error:
            self._came(number, _Outcome(None, error))

    async def _turn(self) -> None:
        """Let whoever waits take what is there.

        Answers come in bursts. If all of a burst were worked on at once, its first records would have left the caches
        of the processor when somebody looks at them; and all would be held at the same time. The price is two rounds of
        the event loop for each, which is little unless something else keeps the loop busy.
        """
        if not (self._is_awaited or self._turns.locked()):
            return
        async with self._turns:  # one goes on for each that was taken
            while self._is_awaited:
                self._taken = anyio.Event()
                await self._taken.wait()

    def _came(self, number: int, outcome: _Outcome[T]) -> None:
        # Apart from `_run`, whose frame is part of what an error holds: neither would ever go away by itself.
        if not self._closed:
            self._outcomes[number] = outcome
            if outcome.error is not None:
                self._filled = min(self._filled, number)

    def _ended(self, number: int, job: Job) -> None:
        if self._jobs.get(number) is job:
            del self._jobs[number]
        if self._news is not None and (number == self._head or not self._must_wait or not self._jobs):
            self._news.set()
        if number in self._outcomes:
            self._fill()
        else:  # a job that was cancelled is not replaced at once: somebody wants an end
            self._filled = min(self._filled, number)

    async def _cancel(self) -> None:
        self._paused = True
        await cancel_all(self._jobs.values())
