"""Waiting for what another thread, process or task does, however slow the machine is."""

from __future__ import annotations

import time
from collections.abc import Callable

import anyio

PATIENCE = 60.0
"""Seconds after which it is taken for certain that something never happens."""


def wait_until(happened: Callable[[], object]) -> None:
    """Wait for what another thread or process does."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, "it never happens"
        time.sleep(0.005)


async def until(happened: Callable[[], object]) -> None:
    """Wait while this event loop goes on."""
    with anyio.fail_after(PATIENCE):
        while not happened():  # noqa: ASYNC110 (it may happen in another thread)
            await anyio.sleep(0.005)
