"""Answers of a sandbox that a test holds back for as long as it likes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
from starlette.types import Receive, Scope, Send

from daftra_client.sandbox import Sandbox


@contextmanager
def answers_held(sandbox: Sandbox, path: str = "/", method: str | None = None) -> Iterator[threading.Event]:
    """Log requests, and handle and answer them only once the event is set, or the block is left.

    Args:
        sandbox: The sandbox.
        path: How the paths of these requests begin.
        method: Their method; None for any.
    """
    application: Any = sandbox._app  # pyright: ignore[reportPrivateUsage]
    router, released = application._router, threading.Event()

    async def held(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(path) and method in (None, scope["method"]):
            while not released.is_set():  # noqa: ASYNC110 (it is set in another thread)
                await anyio.sleep(0.005)
        await router(scope, receive, send)

    application._router = held
    try:
        yield released
    finally:
        released.set()
        application._router = router
