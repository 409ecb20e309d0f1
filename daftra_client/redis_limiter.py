"""Calls per second of an account across processes, kept in Redis (extra `redis`).

    limiter = RedisLimiter("redis://localhost:6379/0", account="acme", per_second=5)
    daftra = DaftraClient("acme", api_key="...", limiter=limiter)

The library throttled-py does the counting: one round trip to Redis per attempt, by the clock of the Redis server.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import anyio
import attrs

from .errors import ConfigurationError, LimiterError
from .lifetime import LoopBound
from .limiter import Limiter, Slot

if TYPE_CHECKING:
    from throttled.asyncio import BaseStore, Throttled


@attrs.frozen
class _Asked:
    """What asks Redis, and whose turn it is."""

    turn: anyio.Lock
    rate: Throttled


class RedisLimiter:
    """Bounds the calls per second of an account for all processes that use the same Redis and `account`.

    What it shares is the rate alone: evenly spaced over all processes, no two calls start closer together than
    1/per_second. What it does not do: calls in flight are bounded in this process only; slowing down after a 429 or 503
    and waits that Daftra asks for stay in this process; there is no order among the waiters of different processes
    (within one it is first come, first served); a call that is cancelled between its turn and its start has used up its
    turn. If Redis cannot be asked, calls fail with `LimiterError` before anything is sent. It runs on asyncio only.

    Its connections to Redis are closed by `aclose()`, and else by the event loop at its end.

    Args:
        url: Where Redis is, such as `redis://host:6379/0`.
        account: What tells the accounts apart, such as the subdomain.
        per_second: Calls that may start per second.
        max_concurrency: Calls in flight at once in this process.
        store: A store of throttled-py to use in place of `url`.

    Raises:
        ConfigurationError: A bound makes no sense, or the extra is not installed.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        account: str,
        per_second: float,
        max_concurrency: int = 8,
        store: BaseStore | None = None,
    ) -> None:
        try:
            from throttled.asyncio import Quota, Rate, RateLimiterType
        except ImportError:
            raise ConfigurationError("RedisLimiter needs the extra: pip install 'daftra-client[redis]'") from None
        if (url is None) == (store is None):
            raise ConfigurationError("give url= or store=")
        Limiter(per_second=per_second)  # checks it
        self._local: Final = Limiter(max_concurrency)
        # The library counts whole calls in whole seconds.
        rate = Fraction(per_second).limit_denominator(3600)
        if rate <= 0:
            raise ConfigurationError(f"per_second must be at least one call an hour, not {per_second}")
        self._url: Final = url
        self._store: Final = store
        self._arguments: Final[dict[str, Any]] = {
            "key": account,
            "using": RateLimiterType.GCRA.value,
            "quota": Quota(Rate(timedelta(seconds=rate.denominator), rate.numerator), burst=1),
            "key_prefix": "daftra_client",
        }
        self._asked: LoopBound[_Asked] = LoopBound()

    @property
    def max_concurrency(self) -> int:
        return self._local.max_concurrency

    def slot(self) -> AbstractAsyncContextManager[Slot]:
        return self._slot()

    def pause(self, seconds: float) -> None:
        """Let no call of this process start for a while."""
        self._local.pause(seconds)

    @asynccontextmanager
    async def _slot(self) -> AsyncIterator[Slot]:
        async with self._local.slot() as slot:
            # The next one asks only when the one before it has been let through: first come, first served.
            async with (await self._open()).turn:
                while wait := await self._ask():  # noqa: ASYNC110 (Redis tells nobody)
                    await anyio.sleep(wait)
            yield slot

    async def aclose(self) -> None:
        """Close the connections to Redis; a `store` that was given stays open. Another call opens new ones."""
        await self._asked.aclose()

    async def _open(self) -> _Asked:
        """What asks Redis from here: connections belong to one event loop."""
        asked = self._asked.find()
        if asked is None:
            from throttled.asyncio import RedisStore, Throttled

            own = None if self._store is not None else RedisStore(server=self._url)

            async def close() -> None:
                if own is not None:
                    redis: Any = own._backend.get_client()  # there is no public way
                    await redis.aclose(close_connection_pool=True)

            rate = Throttled(store=own or self._store, **self._arguments)
            asked = await self._asked.put(_Asked(anyio.Lock(), rate), close)
        return asked

    async def _ask(self) -> float:
        """Take a call from the rate: 0 if that went well, else seconds after which to ask again."""
        try:
            result = await (await self._open()).rate.limit()
        except Exception as error:
            # Its text may hold the address of Redis with a password.
            raise LimiterError(
                f"the rate could not be asked for in Redis ({type(error).__name__}). "
                "Nothing was sent; check that Redis is reachable"
            ) from None
        return max(result.state.retry_after, 0.001) if result.limited else 0.0
