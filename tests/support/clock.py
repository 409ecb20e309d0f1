"""A real clock that a test turns on, so that a deadline passes at a certain point and not by chance before it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import trio.testing

from daftra_client._common.identity import on_asyncio

from .fake_daftra import Answer


def turn_clock(seconds: float) -> None:
    """Turn the clock of the running event loop on. On trio, `run_on_real_clock` must have begun the loop."""
    if on_asyncio():
        loop: Any = asyncio.get_running_loop()
        time = loop.time
        loop.time = lambda: time() + seconds
    else:
        clock = trio.lowlevel.current_clock()
        assert isinstance(clock, trio.testing.MockClock)
        clock.jump(seconds)


def run_on_real_clock(backend: str, function: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
    """Run on asyncio or trio, on a clock that `turn_clock` may turn on."""
    options = {"clock": trio.testing.MockClock(rate=1.0)} if backend == "trio" else {}
    return anyio.run(function, *arguments, backend=backend, backend_options=options)


async def too_late(request: httpx.Request) -> Answer:
    """Take the request and never answer; all deadlines within an hour pass now."""
    turn_clock(3600)
    await anyio.sleep_forever()
    raise AssertionError
