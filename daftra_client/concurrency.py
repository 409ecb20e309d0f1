"""Running calls side by side, on asyncio and trio alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import anyio

T = TypeVar("T")


async def gather(calls: Sequence[Callable[[], Awaitable[T]]]) -> list[T]:
    """Make all calls at once and return their results in order.

    The first error cancels the rest and is raised as it is, not in a group.
    """
    results: list[T | None] = [None] * len(calls)
    failure: Exception | None = None

    async def run(position: int) -> None:
        nonlocal failure
        try:
            results[position] = await calls[position]()
        except Exception as error:
            if failure is None:
                failure = error
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for position in range(len(calls)):
            group.start_soon(run, position)
    if failure is not None:
        raise failure
    return results  # type: ignore[return-value]  # every call has returned
