"""Where a call is made: in which process and in which event loop.

Connections, locks and calls in flight belong to one event loop. A client outlives it where scripts call `asyncio.run`
several times, and is copied along with all that it holds where a process forks. Whatever keeps such things asks here
whether they are still its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Final, Generic, TypeAlias, TypeVar

T = TypeVar("T")

Home: TypeAlias = tuple[int, object]
"""A process and one of its event loops."""


class _Process:
    """This process. To ask the operating system each time would cost more than the rest of `here`."""

    def __init__(self) -> None:
        self.id = os.getpid()
        if hasattr(os, "register_at_fork"):  # else there is no fork
            os.register_at_fork(after_in_child=self._forked)

    def _forked(self) -> None:
        self.id = os.getpid()


_process: Final = _Process()


def here() -> Home:
    """The home of the running task."""
    if (task := _asyncio_task()) is not None:
        return _process.id, task.get_loop()
    import trio

    return _process.id, trio.lowlevel.current_trio_token()


def is_running(home: Home) -> bool:
    """Whether it belongs to this process and its event loop is known to run; loops of trio do not tell."""
    process, loop = home
    return process == _process.id and bool(getattr(loop, "is_running", bool)())


def on_asyncio() -> bool:
    """Whether the running task is one of asyncio, even where trio runs as a guest of it."""
    return _asyncio_task() is not None


def _asyncio_task() -> Any:
    """The running task of asyncio, None if there is none."""
    asyncio = sys.modules.get("asyncio")  # nobody runs on it where nobody has loaded it
    if asyncio is None:
        return None
    try:
        return asyncio.current_task()
    except RuntimeError:
        return None


class LoopBound(Generic[T]):
    """Something that belongs to the event loop it was opened in, such as connections.

    It is closed by `aclose`, or else by its event loop at the end. Elsewhere there is another one; in a process that
    was forked off, that of the parent is left alone, since to close it here would break it there.
    """

    def __init__(self) -> None:
        self._held: tuple[Home, T, AsyncGenerator[None]] | None = None

    def find(self) -> T | None:
        """The one that belongs here, None if there is none."""
        held = self._held
        return held[1] if held is not None and held[0] == here() else None

    async def put(self, value: T, close: Callable[[], Awaitable[object]]) -> T:
        """Keep it from now on, with what closes it."""
        self._let_go()
        closer = _closing(close)
        await anext(closer)
        self._held = here(), value, closer
        return value

    async def aclose(self) -> None:
        """Close the one that belongs here."""
        if self.find() is not None and self._held is not None:
            held, self._held = self._held, None
            await held[2].aclose()
        self._let_go()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None and held[0][0] != _process.id:
            _inherited.append(held)


_inherited: Final[list[Any]] = []
"""What belongs to a parent process. It is kept, or else the garbage collector would close it."""


async def _closing(close: Callable[[], Awaitable[object]]) -> AsyncGenerator[None]:
    """Calls `close` when it is closed itself: an event loop does so at its end with all generators that were begun."""
    try:
        yield
    finally:
        await close()
