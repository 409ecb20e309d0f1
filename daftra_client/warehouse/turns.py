"""The thread in which dlt works for a run, and turns at a warehouse that one program at a time can open.

A run waits for its turn in the event loop. The thread never waits, so whatever cancels a run ends its wait at once, and
nothing is left that would open the warehouse later.
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

_MOMENT: Final = 1.0
"""Seconds after which a wait is told of."""
_SHORTEST_PAUSE: Final = 0.02
_LONGEST_PAUSE: Final = 0.5


async def in_thread(worker: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    """Do work in the thread of dlt. A cancelled wait goes on until it is done, since nothing can stop it."""
    return await anyio.to_thread.run_sync(lambda: worker.submit(work).result())


@asynccontextmanager
async def turn(
    target: Target,
    worker: ThreadPoolExecutor,
    *,
    patience: Callable[[HeldError], float] = lambda held: held.patience,
    tell: Callable[[str], None] = lambda who: None,
) -> AsyncIterator[None]:
    """Hold a warehouse in the thread of dlt, once nobody else does.

    Args:
        target: The warehouse.
        worker: The thread.
        patience: For how many seconds the wait may go on. It is asked again and again.
        tell: Is told who has the warehouse if the wait is longer than a moment, and an empty text at its end.

    Raises:
        HeldError: Somebody else has it still.
        WarehouseError: It cannot be opened.
    """
    held = ExitStack()
    try:
        began, pause, who = time.monotonic(), _SHORTEST_PAUSE, ""
        while True:
            try:
                await in_thread(worker, lambda: held.enter_context(target.turn()))
                break
            except HeldError as error:
                waited = time.monotonic() - began
                if waited >= patience(error):
                    raise
                if waited >= _MOMENT and error.who != who:
                    tell(who := error.who)
            await anyio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
        if who:
            tell("")
        yield
    finally:
        with anyio.CancelScope(shield=True):
            await in_thread(worker, held.close)
