"""The identity of an event loop: its process and the loop itself.

Connections, locks and running calls belong to one event loop. A client may outlive its loop, as in scripts that call
`asyncio.run` several times, and a fork copies the client with everything in it. So each holder of such things compares
the current loop with the one it was created in.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Final, Generic, TypeAlias, TypeVar

T = TypeVar("T")

LoopId: TypeAlias = tuple[int, object]
"""The id of a process, and one of its event loops."""


class _Process:
    """The id of this process, cached: asking the operating system is slower than the rest of `current_loop`."""

    def __init__(self) -> None:
        self.id = os.getpid()
        if hasattr(os, "register_at_fork"):  # other systems have no fork
            os.register_at_fork(after_in_child=self._forked)

    def _forked(self) -> None:
        self.id = os.getpid()


_process: Final = _Process()


def current_loop() -> LoopId:
    """The event loop of the running task."""
    if (task := _asyncio_task()) is not None:
        return _process.id, task.get_loop()
    import trio

    return _process.id, trio.lowlevel.current_trio_token()


def is_running(loop: LoopId) -> bool:
    """Whether an event loop of this process runs; always False on trio, which offers no way to ask."""
    process, event_loop = loop
    ask = getattr(event_loop, "is_running", None)
    return process == _process.id and ask is not None and bool(ask())


def on_asyncio() -> bool:
    """Whether the running task is a task of asyncio, even if trio runs as its guest."""
    return _asyncio_task() is not None


def _asyncio_task() -> Any:
    """The running task of asyncio, None if there is none."""
    asyncio = sys.modules.get("asyncio")  # no task can run on it before it is loaded
    if asyncio is None:
        return None
    try:
        return asyncio.current_task()
    except RuntimeError:
        return None


class LoopBound(Generic[T]):
    """Holds a value that belongs to the event loop it was opened in, such as connections.

    `aclose` closes the value; otherwise its event loop does so at its end. Another event loop gets another value. A
    forked process leaves the value of its parent open, since closing it would break it in the parent.
    """

    def __init__(self) -> None:
        self._held: tuple[LoopId, T, AsyncGenerator[None]] | None = None

    def find(self) -> T | None:
        """The value of the current loop, None if it has none."""
        held = self._held
        return held[1] if held is not None and held[0] == current_loop() else None

    async def put(self, value: T, close: Callable[[], Awaitable[object]]) -> T:
        """Keep a value for the current loop, with the function that closes it."""
        self._let_go()
        closer = _closing(close)
        await anext(closer)
        self._held = current_loop(), value, closer
        return value

    async def aclose(self) -> None:
        """Close the value of the current loop."""
        if self.find() is not None and self._held is not None:
            held, self._held = self._held, None
            await held[2].aclose()
        self._let_go()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None and held[0][0] != _process.id:
            _inherited.append(held)


_inherited: Final[list[Any]] = []
"""Values of a parent process. They stay here so that the garbage collector does not close them."""


async def _closing(close: Callable[[], Awaitable[object]]) -> AsyncGenerator[None]:
    """Calls `close` when it is closed. An event loop closes all started generators at its end."""
    try:
        yield
    finally:
        await close()
