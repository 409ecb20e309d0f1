"""Syncs the accounts of one process in one event loop, so that they can share limiters.

Blocking code, mainly dlt, runs in one thread for each account, which `sync` starts. So the loop can read other accounts
meanwhile.
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
from .engine import AttemptResult, ProgressEvent, Task

SyncFunction: TypeAlias = "Callable[[Task, Worker], Awaitable[AttemptResult]]"
"""Runs an attempt in the event loop of a worker."""

_THREADS: Final = 1000
"""The maximum number of threads: more than the accounts need, so that no account waits for another."""


class Worker:
    """The event loop in which the attempts of this process run.

    Args:
        do: Runs an attempt.
        report: Called with the progress of attempts, in the thread of the loop.
    """

    def __init__(self, do: SyncFunction, report: Callable[[ProgressEvent], None]) -> None:
        self._do = do
        self.report: Final = report
        self._limiters: dict[str, CallLimiter] = {}
        self._stops: dict[tuple[str, int], anyio.Event] = {}
        self._stopped: set[tuple[str, int]] = set()
        self._running: set[Future[AttemptResult]] = set()
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

    def start(self, task: Task) -> Future[AttemptResult]:
        """Start an attempt."""
        started = self._portal.start_task_soon(self._do, task, self)
        with self._lock:
            self._running.add(started)
        started.add_done_callback(self._forget)
        return started

    def _forget(self, ended: Future[AttemptResult]) -> None:
        with self._lock:
            self._running.discard(ended)

    def stop(self, *, now: bool) -> None:
        """Let the attempts load what they have read, and end; with `now`, cancel them."""
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

    def stop_one(self, task: Task) -> None:
        """Let one attempt load what it has read, and end. The other attempts continue."""
        self._portal.start_task_soon(self._set_stop, (task.account.name, task.number))

    async def _set_stop(self, which: tuple[str, int]) -> None:
        self._stopped.add(which)
        if which in self._stops:
            self._stops[which].set()

    # --- for what runs in the loop ---

    @contextmanager
    def stopping(self, task: Task) -> Iterator[anyio.Event]:
        """Provide an event for one attempt. It is set when the attempt should load what it has read, and end."""
        which = task.account.name, task.number
        stop = self._stops[which] = anyio.Event()
        if self._is_stopping or which in self._stopped:
            stop.set()
        try:
            yield stop
        finally:
            del self._stops[which]

    def limiter(self, account: Account) -> CallLimiter:
        """Return the limiter of an account. Accounts with common limits share one, in Redis if there is one.

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
