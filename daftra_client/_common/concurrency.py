"""Concurrent calls and locks within a process, on asyncio and trio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from copy import copy
from typing import Final, ParamSpec, TypeVar

import anyio
import anyio.lowlevel

from .identity import LoopId, current_loop, on_asyncio

P = ParamSpec("P")
T = TypeVar("T")

before_write: Final[ContextVar[Callable[[], Awaitable[None]] | None]] = ContextVar("before_write", default=None)
"""A check that the task must make right before each attempt to write, so that nothing is sent without its lock."""


async def gather(calls: Sequence[Callable[[], Awaitable[T]]], *, at_once: int) -> list[T]:
    """Make all calls, up to `at_once` concurrently, and return their results in order.

    The first error cancels the other calls. It is raised as it is, not in a group.
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
            failure = None  # else the error and this frame would keep each other alive
    return results  # type: ignore[return-value]  # every call has returned


async def uninterrupted(call: Callable[P, Awaitable[None]], *args: P.args, **kwargs: P.kwargs) -> None:
    """Make a call that runs to its end. A cancellation of the caller takes effect after that."""
    with anyio.CancelScope(shield=True):
        if on_asyncio():
            await _uncancelled(call(*args, **kwargs))
        else:
            await call(*args, **kwargs)
    await anyio.lowlevel.checkpoint_if_cancelled()  # so that a cancelled caller sends nothing more


async def _uncancelled(call: Awaitable[None]) -> None:
    """Wait for a call despite cancellations by asyncio, such as `asyncio.timeout`, which pass anyio's shields."""
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
    """Single flight: of several callers, one makes the call. Those that waited get its result, or its failure."""

    def __init__(self, shared: type[Exception]) -> None:
        """`shared` are the failures that those who waited get as well."""
        self._shared = shared
        self._lock: anyio.Lock | None = None
        self._loop: LoopId | None = None
        self._flights = 0
        self._failure: Exception | None = None

    async def run(self, find: Callable[[], T | None], make: Callable[[], Awaitable[T]]) -> T:
        """The result of `find` when the callers before have ended, or of `make` if `find` gives None."""
        if self._lock is None or self._loop != current_loop():
            # The lock of another event loop may be held for ever.
            self._lock, self._loop = anyio.Lock(), current_loop()
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
            except self._shared as error:
                self._failure = copy(error)  # a copy has no traceback, so it refers to no frames
                raise
            finally:
                self._flights += 1


class KeyedLocks:
    """A lock for each key in use, for work that must not run twice at once on the same record."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, tuple[anyio.Lock, int]] = {}

    @asynccontextmanager
    async def hold(self, key: Hashable) -> AsyncIterator[None]:
        """Hold the lock of a key. The lock exists while a task holds it or waits for it."""
        key = (current_loop(), key)  # the lock of another event loop may be held for ever
        lock, users = self._locks.get(key) or (anyio.Lock(), 0)
        self._locks[key] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks.pop(key)
            if users > 1:
                self._locks[key] = lock, users - 1
