"""Background calls, on asyncio and trio.

A task group cannot span an iterator: a loop that is left early would be cancelled by it. On asyncio it cannot span the
life of a client either, since frameworks such as pytest-asyncio enter and leave a client in different tasks. So on
asyncio each job is a separate task. On trio nothing may run outside a nursery. There the client opens one from
`__aenter__` to `__aexit__`, and without it there is no background.
"""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

import anyio

from .identity import current_loop, on_asyncio

if TYPE_CHECKING:
    import asyncio

    from anyio.abc import TaskGroup

Call = Callable[[], Awaitable[None]]


class Job:
    """A call in the background, which must not raise. `on_end` is called when it ends, in any way."""

    def __init__(self, call: Call, on_end: Callable[[Job], None]) -> None:
        self._call = call
        self._on_end = [on_end]
        self._scope = anyio.CancelScope()
        self._has_ended = False
        self._end_awaited: anyio.Event | None = None
        self._loop = current_loop()
        self._task: asyncio.Task[None] | None = None  # asyncio itself holds only a weak reference
        self._soon: Callable[[Callable[[], object]], object]
        if on_asyncio():
            import asyncio

            self._soon = asyncio.get_running_loop().call_soon_threadsafe
        else:
            import trio

            self._soon = trio.lowlevel.current_trio_token().run_sync_soon

    def start(self, group: TaskGroup | None, jobs: set[Job]) -> None:
        """Run in a task group, or as a separate task on asyncio. `jobs` contains the job while it runs."""
        jobs.add(self)
        self._on_end.insert(0, jobs.discard)
        if group is not None:
            group.start_soon(self._run)
        else:
            import asyncio

            self._task = asyncio.create_task(self._run())
            # A task that is cancelled before its first step does not run `_run`.
            self._task.add_done_callback(self._end)

    async def _run(self) -> None:
        try:
            with self._scope:
                if not self._scope.cancel_called:
                    await self._call()
        finally:
            self._end()

    def _end(self, _: object = None) -> None:
        if not self._has_ended:
            self._has_ended = True
            if self._end_awaited is not None:
                self._end_awaited.set()
            for on_end in self._on_end:
                on_end(self)

    def cancel(self) -> None:
        self._scope.cancel()

    def cancel_soon(self) -> None:
        """Cancel from any thread and at any time, as the garbage collector may call it."""
        with contextlib.suppress(RuntimeError):  # the event loop has ended, and the job with it
            self._soon(self._scope.cancel)

    @property
    def is_lost(self) -> bool:
        """Whether the job belongs to another event loop, which may have ended, or to the process before a fork."""
        return self._loop != current_loop()

    async def wait(self) -> None:
        if not self._has_ended:
            if self._end_awaited is None:
                self._end_awaited = anyio.Event()
            await self._end_awaited.wait()


class Background:
    """The jobs of one client."""

    def __init__(self) -> None:
        self._group: TaskGroup | None = None
        self._jobs: set[Job] = set()

    @property
    def is_available(self) -> bool:
        return self._group is not None or on_asyncio()

    async def enter(self) -> None:
        """Open the nursery that trio needs. On trio, `leave` must be called from the same task."""
        if self._group is None and not on_asyncio():
            group = anyio.create_task_group()
            await group.__aenter__()
            self._group = group

    async def leave(self) -> None:
        """Cancel all jobs and close the nursery."""
        group, self._group = self._group, None
        await self.cancel()
        if group is not None:
            # The nursery gets no error that is being raised, since it would wrap it in a group.
            await group.__aexit__(None, None, None)

    async def cancel(self) -> None:
        """Cancel all jobs and wait until they have ended."""
        await cancel_all(self._jobs)

    def start(self, job: Job, group: TaskGroup | None = None) -> None:
        """Run a job in the given task group, or in the background."""
        job.start(group or self._group, self._jobs)


async def cancel_all(jobs: Iterable[Job]) -> None:
    """Cancel jobs and wait until they have ended, even if the caller is being cancelled itself."""
    jobs = [job for job in jobs if not job.is_lost]
    for job in jobs:
        job.cancel()
    with anyio.CancelScope(shield=True):
        for job in jobs:
            await job.wait()
