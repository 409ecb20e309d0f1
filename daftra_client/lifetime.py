"""Where a call is made: in which process and in which event loop.

Connections, locks and calls in flight belong to one event loop. A client outlives it where scripts call `asyncio.run`
several times, and is copied along with all that it holds where a process forks. Whatever keeps such things asks here
whether they are still its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TypeAlias

Home: TypeAlias = tuple[int, object]
"""A process and one of its event loops."""


def here() -> Home:
    """The home of the running task."""
    if on_asyncio():
        import asyncio

        return os.getpid(), asyncio.get_running_loop()
    import trio

    return os.getpid(), trio.lowlevel.current_trio_token()


def is_inherited(home: Home) -> bool:
    """Whether it is a home of the process that this one was forked from."""
    return home[0] != os.getpid()


def is_running(home: Home) -> bool:
    """Whether it is a home of this process whose event loop has not ended, as far as it tells: those of trio do not."""
    process, loop = home
    return process == os.getpid() and bool(getattr(loop, "is_running", bool)())


def on_asyncio() -> bool:
    """Whether the running task is one of asyncio, even where trio runs as a guest of it."""
    asyncio = sys.modules.get("asyncio")  # nobody runs on it where nobody has loaded it
    if asyncio is None:
        return False
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


async def closing_with_the_loop(close: Callable[[], Awaitable[object]]) -> AsyncGenerator[None]:
    """Calls `close` when it is closed itself, once it was begun: by whoever holds it, or else by the event loop, which
    closes all generators at its end that were left in the middle."""
    try:
        yield
    finally:
        await close()
