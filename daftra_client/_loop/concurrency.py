"""Running calls side by side, on asyncio and trio alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from copy import copy
from typing import Final, ParamSpec, TypeVar

import anyio
import anyio.lowlevel

from ..errors import DaftraError
from .lifetime import Home, here, on_asyncio

P = ParamSpec("P")
T = TypeVar("T")

before_write: Final[ContextVar[Callable[[], Awaitable[None]] | None]] = ContextVar("before_write", default=None)
"""What the task has to ask right before each attempt to write, so that nothing is sent without the lock for it."""


async def gather(calls: Sequence[Callable[[], Awaitable[T]]], *, at_once: int) -> list[T]:
    """Make all calls side by side, no more than so many at once, and return their results in order.

    The first error cancels the rest and is raised as it is, not in a group.
    """
    results: list[T | None] = [None] * len(calls)
    failure: Exception | None = None

    positions = iter(range(len(calls)))

    async def work() -> None:
        nonlocal failure
        for position in positions:
            try:
                results[position] = await calls[position]()
            except Exception as error:
                if failure is None:
                    failure = error
                group.cancel_scope.cancel()
                return

    async with anyio.create_task_group() as group:
        for _ in range(min(at_once, len(calls))):
            group.start_soon(work)
    if failure is not None:
        try:
            raise failure
        finally:
            failure = None  # or the error would hold this frame, which holds the error, and neither would go away
    return results  # type: ignore[return-value]  # every call has returned


async def uninterrupted(call: Callable[P, Awaitable[None]], *args: P.args, **kwargs: P.kwargs) -> None:
    """Make a call that goes on to its end whatever happens to the caller, whose own cancellation waits for it."""
    with anyio.CancelScope(shield=True):
        if on_asyncio():
            await _uncancelled(call(*args, **kwargs))
        else:
            await call(*args, **kwargs)
    await anyio.lowlevel.checkpoint_if_cancelled()  # or a caller that was cancelled might yet send something


async def _uncancelled(call: Awaitable[None]) -> None:
    """Shields of anyio are none against cancellations of asyncio itself, such as those of `asyncio.timeout`."""
    import asyncio

    task = asyncio.ensure_future(call)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    try:
        if cancelled is not None:
            raise cancelled
        task.result()
    finally:
        del task, cancelled  # see `gather`


class SingleFlight:
    """Lets one call do what several need at once. Those that waited get its result, or its failure."""

    def __init__(self) -> None:
        self._lock: anyio.Lock | None = None
        self._home: Home | None = None
        self._flights = 0
        self._failure: DaftraError | None = None

    async def run(self, find: Callable[[], T | None], make: Callable[[], Awaitable[T]]) -> T:
        """What `find` finds once it is this call's turn, else what `make` makes."""
        if self._lock is None or self._home != here():
            # The one of another event loop may be held for ever.
            self._lock, self._home = anyio.Lock(), here()
        flights = self._flights
        async with self._lock:
            found = find()
            if found is not None:
                return found
            if self._flights != flights and self._failure is not None:
                raise copy(self._failure)
            self._failure = None
            try:
                return await make()
            except DaftraError as error:
                self._failure = copy(error)  # which has no traceback, and so keeps nothing alive
                raise
            finally:
                self._flights += 1


class KeyedLocks:
    """A lock for each key that is in use, for what must not run twice at once on the same record."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, tuple[anyio.Lock, int]] = {}

    @asynccontextmanager
    async def hold(self, key: Hashable) -> AsyncIterator[None]:
        """Hold the lock of a key. It exists only as long as somebody holds it or waits for it."""
        key = (here(), key)  # one that another event loop holds may be held for ever
        lock, users = self._locks.get(key) or (anyio.Lock(), 0)
        self._locks[key] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks.pop(key)
            if users > 1:
                self._locks[key] = lock, users - 1
