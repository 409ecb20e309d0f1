"""The clocks of event loops: one that jumps, and a real one that a test moves forward."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import trio.testing

from daftra_client._common.identity import on_asyncio as runs_on_asyncio

from .fake_daftra import Answer, run


def turn_clock(seconds: float) -> None:
    """Turn the clock of the running event loop on. On trio, `run_on_real_clock` must have begun the loop."""
    if runs_on_asyncio():
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


def on_asyncio(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run an async test on asyncio, on a clock that jumps."""

    @functools.wraps(test)
    def run_test(**arguments: Any) -> None:
        run("asyncio", functools.partial(test, **arguments))

    return run_test


def on_each_backend(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run an async test on asyncio and on trio, on a clock that jumps."""
    signature = inspect.signature(test)
    takes_backend = "backend" in signature.parameters

    @functools.wraps(test)
    def run_test(*, backend: str, **arguments: Any) -> None:
        if takes_backend:
            arguments["backend"] = backend
        run(backend, functools.partial(test, **arguments))

    if not takes_backend:
        parameter = inspect.Parameter("backend", inspect.Parameter.KEYWORD_ONLY)
        signature = signature.replace(parameters=[*signature.parameters.values(), parameter])
    run_test.__signature__ = signature  # type: ignore[attr-defined]
    return run_test
