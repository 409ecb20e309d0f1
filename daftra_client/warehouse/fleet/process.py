"""Accounts that are synced in one process: in one event loop, so that they can share limiters.

What blocks, above all dlt, runs in a thread for each account (`sync` sees to that), so the loop is free to read others.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Final, Self, TypeAlias

import anyio
import anyio.from_thread
import anyio.to_thread

from ..._call.limiter import CallLimiter, Limiter
from .account import Account
from .engine import Ended, Told, Work

Do: TypeAlias = "Callable[[Work, Process], Awaitable[Ended]]"
"""Makes a try in the loop of a process."""

_THREADS: Final = 1000
"""More threads than accounts need that wait for dlt, so that none waits for another."""


class Process:
    """The event loop in which the tries of this process run.

    Args:
        do: Makes a try.
        tell: Is told how far tries are, in the thread of the loop.
    """

    def __init__(self, do: Do, tell: Callable[[Told], None]) -> None:
        self._do = do
        self.tell: Final = tell
        self._limiters: dict[str, CallLimiter] = {}
        self._stops: dict[tuple[str, int], anyio.Event] = {}
        self._stopped: set[tuple[str, int]] = set()
        self._running: set[Future[Ended]] = set()
        self._is_stopping = False
        self._lock = threading.Lock()
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._portal = self._stack.enter_context(anyio.from_thread.start_blocking_portal("asyncio"))
        self._portal.call(self._more_threads)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop(now=True)
        self._stack.close()

    @staticmethod
    async def _more_threads() -> None:
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS

    def begin(self, work: Work) -> Future[Ended]:
        """Begin a try."""
        begun = self._portal.start_task_soon(self._do, work, self)
        with self._lock:
            self._running.add(begun)
        begun.add_done_callback(self._forget)
        return begun

    def _forget(self, ended: Future[Ended]) -> None:
        with self._lock:
            self._running.discard(ended)

    def stop(self, *, now: bool) -> None:
        """Let the tries load what they read and end, or end them at once."""
        self._portal.start_task_soon(self._set_stops)
        if now:
            with self._lock:
                running = list(self._running)
            for each in running:
                each.cancel()

    async def _set_stops(self) -> None:
        self._is_stopping = True
        for stop in self._stops.values():
            stop.set()

    def stop_one(self, work: Work) -> None:
        """Let one try load what it read and end. The other tries continue."""
        self._portal.start_task_soon(self._set_stop, (work.account.name, work.number))

    async def _set_stop(self, which: tuple[str, int]) -> None:
        self._stopped.add(which)
        if which in self._stops:
            self._stops[which].set()

    # --- for what runs in the loop ---

    @contextmanager
    def stopping(self, work: Work) -> Iterator[anyio.Event]:
        """An event for one try, which is set when it should load what it read and end."""
        which = work.account.name, work.number
        stop = self._stops[which] = anyio.Event()
        if self._is_stopping or which in self._stopped:
            stop.set()
        try:
            yield stop
        finally:
            del self._stops[which]

    def limiter(self, account: Account) -> CallLimiter:
        """The limiter of an account: that of all which share its bounds, in Redis if there is one.

        Raises:
            ConfigurationError: The address of Redis cannot be read, or the extra `redis` is not installed.
        """
        if account.shares is None:
            return Limiter(account.max_concurrency, account.per_second)
        found = self._limiters.get(account.shares)
        if found is None:
            found = self._limiters[account.shares] = self._shared(account, account.shares)
        return found

    @staticmethod
    def _shared(account: Account, name: str) -> CallLimiter:
        if account.redis is None or account.per_second is None:
            return Limiter(account.max_concurrency, account.per_second)
        from ...redis import RedisLimiter

        return RedisLimiter(
            account.redis.read(),
            account=name,
            per_second=account.per_second,
            max_concurrency=account.max_concurrency,
        )
