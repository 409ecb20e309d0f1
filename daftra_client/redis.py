"""What several processes share in Redis (extra `redis`): the calls per second of an account, and locks.

    limiter = RedisLimiter("redis://localhost:6379/0", account="acme", per_second=5)
    locks = RedisLocks("redis://localhost:6379/0")
    daftra = DaftraClient("acme", api_key="...", limiter=limiter, locks=locks)

The library throttled-py does the counting: one round trip to Redis per attempt, by the clock of the Redis server. The
locks are those of redis-py, kept alive while they are held. Both need asyncio.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

import anyio
import attrs

from ._call.limiter import Limiter, Slot
from ._call.locks import lock_errors
from ._loop.concurrency import uninterrupted
from ._loop.lifetime import LoopBound, on_asyncio
from .errors import ConfigurationError, LimiterError

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from throttled.asyncio import BaseStore, Throttled

    from ._call.locks import Lease

logger: logging.Logger = logging.getLogger("daftra_client")

_REMEMBERED: Final = 3600
"""Seconds for which a creation is remembered, and a write of unknown outcome."""

_LOOK_AGAIN: Final = 0.05
"""Seconds between two looks for a lock that another process holds."""

_PATIENCE: Final = 2.0
"""Seconds that Redis may take for one answer."""

_SHORT_PATIENCE: Final = 0.5
"""Seconds that it may take to free a lock that was never confirmed; it would end by itself as well."""

_BEGIN: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('pexpire', KEYS[1], ARGV[2])
redis.call('sadd', KEYS[2], ARGV[1])
redis.call('expire', KEYS[2], ARGV[3])
return 1
"""
"""Keep the lock, and mark that its holder writes."""

_SETTLE: Final = """
if ARGV[2] == '' then
  redis.call('srem', KEYS[2], ARGV[1])
else
  redis.call('del', KEYS[2])
  redis.call('set', KEYS[3], ARGV[2], 'EX', ARGV[3], 'NX')
end
if redis.call('get', KEYS[1]) == ARGV[1] then return 1 else return 0 end
"""
"""Take the holder's mark back, or all of them and keep a note."""


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
                f"Redis could not be asked for the rate ({type(error).__name__}). "
                "Nothing was sent; check that Redis is reachable"
            ) from None
        return max(result.state.retry_after, 0.001) if result.limited else 0.0


class RedisLocks:
    """Locks of Redis for `DaftraClient(locks=...)`, see `daftra_client._call.locks`.

    A lock ends `ttl` seconds after its holder has died. It is renewed in the background every third of that, and Redis
    is asked once more right before a write is sent. That a write is under way, and which record was made for a
    reference, is remembered in Redis for an hour, by one Redis: what it forgets in a failover or for lack of memory is
    forgotten. Nothing orders those who wait. If Redis cannot be asked, calls fail with `LockError` before anything is
    written. It runs on asyncio only.

    Its connections to Redis are closed by `aclose()`, and else by the event loop at its end.

    Args:
        url: Where Redis is, such as `redis://host:6379/0`.
        client: A client of redis-py (`redis.asyncio.Redis`) to use in place of `url`; it stays open.
        prefix: What the keys begin with.
        ttl: Seconds after which the lock of a process that died is free. Longer than a process is ever paused: one that
            sleeps between the last question to Redis and the sending of a write may write at the same time as another.

    Raises:
        ConfigurationError: The arguments make no sense, or the extra is not installed.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        client: Redis | None = None,
        prefix: str = "daftra_client",
        ttl: float = 30.0,
    ) -> None:
        try:
            import redis.asyncio
        except ImportError:
            raise ConfigurationError("RedisLocks needs the extra: pip install 'daftra-client[redis]'") from None
        if (url is None) == (client is None):
            raise ConfigurationError("give url= or client=")
        if not 0.1 <= ttl <= _REMEMBERED:
            raise ConfigurationError(f"ttl must be from 0.1 to {_REMEMBERED} seconds, not {ttl}")
        if url is not None:
            try:
                redis.asyncio.ConnectionPool.from_url(url)
            except (ValueError, TypeError):
                # Its text may hold the password.
                raise ConfigurationError("url must look like redis://host:6379/0, rediss://... or unix://...") from None
        self._url: Final = url
        self._client: Final = client
        self._prefix: Final = prefix
        self._ttl: Final = ttl
        self._opened: LoopBound[Redis] = LoopBound()

    def hold(self, key: str) -> AbstractAsyncContextManager[Lease]:
        return self._hold(key)

    @asynccontextmanager
    async def _hold(self, key: str) -> AsyncIterator[Lease]:
        if not on_asyncio():
            raise ConfigurationError("RedisLocks runs on asyncio only")
        # In braces, so that all keys of one lock are on the same node of a cluster.
        lease = _RedisLease(await self._open(), f"{self._prefix}:{{{key}}}", self._ttl)
        try:
            with lock_errors("Redis could not be asked for a lock", "Nothing was sent"):
                await lease.obtain()
            yield lease
        finally:
            await uninterrupted(lease.give_back)

    async def aclose(self) -> None:
        """Close the connections to Redis; a `client` that was given stays open. Another call opens new ones."""
        await self._opened.aclose()

    async def _open(self) -> Redis:
        """What asks Redis from here: connections belong to one event loop."""
        if self._client is not None:
            return self._client
        opened = self._opened.find()
        if opened is None:
            from redis.asyncio import Redis
            from redis.asyncio.retry import Retry
            from redis.backoff import NoBackoff

            # A lock that is asked for twice would be found to be held, by ourselves.
            once = Retry(NoBackoff(), 0)
            redis: Any = Redis.from_url(
                str(self._url), retry=once, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE
            )

            async def close() -> None:
                await redis.aclose(close_connection_pool=True)

            opened = await self._opened.put(redis, close)
        return opened


class _RedisLease:
    """A lock in Redis, with what is known of its key."""

    abandoned = False
    note: int | None = None

    def __init__(self, redis: Any, key: str, ttl: float) -> None:
        from redis.asyncio.lock import Lock

        self._redis = redis
        self._keys = [f"{key}:lock", f"{key}:writing", f"{key}:note"]
        self._ttl = ttl
        self._token = uuid4().hex
        self._lock = Lock(redis, self._keys[0], timeout=ttl, sleep=_LOOK_AGAIN, thread_local=False)
        self._is_lost = False
        self._until = 0.0
        self._renewal: asyncio.Task[None] | None = None

    @property
    def lost(self) -> bool:
        return self._is_lost or time.monotonic() >= self._until

    async def obtain(self) -> None:
        await self._lock.acquire(token=self._token)
        self._until = time.monotonic() + self._ttl
        self._renewal = asyncio.create_task(self._renew())
        async with self._redis.pipeline(transaction=False) as pipeline:
            pipeline.exists(self._keys[1])
            pipeline.get(self._keys[2])
            marks, note = await pipeline.execute()
        self.abandoned = bool(marks)
        self.note = None if note is None else int(note)

    async def begin(self) -> None:
        until = time.monotonic() + self._ttl
        arguments = (self._token, int(1000 * self._ttl), _REMEMBERED)
        with lock_errors("a lock could not be checked in Redis", "The write was not sent"):
            is_held = await self._redis.eval(_BEGIN, 2, *self._keys[:2], *arguments)
        if is_held:
            self._until = until
        else:
            self._is_lost = True

    async def settle(self, note: int | None = None) -> None:
        arguments = (self._token, "" if note is None else note, _REMEMBERED)
        if not await self._redis.eval(_SETTLE, 3, *self._keys, *arguments):
            self._is_lost = True

    async def give_back(self) -> None:
        """Free the lock, also where it may have been obtained although nobody told."""
        from redis.exceptions import LockNotOwnedError, RedisError

        if self._renewal is not None:
            self._renewal.cancel()
            await asyncio.wait([self._renewal])
        try:
            with anyio.fail_after(_SHORT_PATIENCE if self._renewal is None else _PATIENCE):
                await self._lock.do_release(self._token.encode())
        except LockNotOwnedError:
            pass
        except (OSError, RedisError) as error:
            if self._renewal is not None:
                logger.warning("a lock could not be given back to Redis (%s); it ends by itself within %g s",
                               type(error).__name__, self._ttl)  # fmt: skip

    async def _renew(self) -> None:
        """Keep the lock while it is held. Where Redis does not answer, its time runs out."""
        from redis.exceptions import LockNotOwnedError, RedisError

        while not self.lost:
            await asyncio.sleep(self._ttl / 3)
            until = time.monotonic() + self._ttl
            try:
                await self._lock.reacquire()
                self._until = until
            except LockNotOwnedError:
                self._is_lost = True
            except (OSError, RedisError):
                pass
