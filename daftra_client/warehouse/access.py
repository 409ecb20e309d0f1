"""The worker thread in which dlt runs, and exclusive access to a warehouse that only one program at a time can open.

A run waits for access in the event loop, not in the thread. So a cancelled run stops waiting at once, and no thread
opens the warehouse later.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Final, TypeVar

import anyio
import anyio.to_thread

from .errors import HeldError

if TYPE_CHECKING:
    from .destinations.target import Target

T = TypeVar("T")

_REPORT_AFTER: Final = 1.0
"""Seconds after which a wait is reported."""
_MIN_PAUSE: Final = 0.02
_MAX_PAUSE: Final = 0.5


async def run_in_worker(worker: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    """Run a function in the thread of dlt. If the caller is cancelled, it still waits for the function to return."""
    return await anyio.to_thread.run_sync(lambda: worker.submit(work).result())


@asynccontextmanager
async def exclusive_access(
    target: Target,
    worker: ThreadPoolExecutor,
    *,
    timeout: Callable[[HeldError], float] = lambda held: held.timeout,
    on_wait: Callable[[str], None] = lambda holder: None,
) -> AsyncIterator[None]:
    """Wait until no other program uses the warehouse, and open it in the thread of dlt.

    Args:
        target: The warehouse.
        worker: The thread.
        timeout: Returns the maximum time to wait, in seconds. It is called before each retry.
        on_wait: Called with the current holder if the wait takes longer than a second, and with an empty text when the
            wait ends.

    Raises:
        HeldError: Another program uses the warehouse after the timeout.
        WarehouseError: The warehouse cannot be opened.
    """
    held = ExitStack()
    try:
        started, pause, holder = time.monotonic(), _MIN_PAUSE, ""
        while True:
            try:
                await run_in_worker(worker, lambda: held.enter_context(target.access()))
                break
            except HeldError as error:
                waited = time.monotonic() - started
                if waited >= timeout(error):
                    raise
                if waited >= _REPORT_AFTER and error.holder != holder:
                    on_wait(holder := error.holder)
            await anyio.sleep(pause)
            pause = min(2 * pause, _MAX_PAUSE)
        if holder:
            on_wait("")
        yield
    finally:
        with anyio.CancelScope(shield=True):
            await run_in_worker(worker, held.close)
