"""The Redis that tests may use: `DAFTRA_TEST_REDIS` names it."""

from __future__ import annotations

import os
from typing import Any, Final

import pytest

REDIS: Final = os.environ.get("DAFTRA_TEST_REDIS", "")
needs_redis: Final = pytest.mark.skipif(not REDIS, reason="DAFTRA_TEST_REDIS names no Redis")


async def forget(redis: Any, prefix: str) -> None:
    """Delete the keys of a test, and nothing else."""
    async for key in redis.scan_iter(f"{prefix}:*", count=1000):
        await redis.delete(key)


async def forget_all(prefix: str) -> None:
    """The same by a connection of its own."""
    from redis.asyncio import Redis

    async with Redis.from_url(REDIS) as redis:
        await forget(redis, prefix)
