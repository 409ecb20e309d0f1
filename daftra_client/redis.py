"""Limiter and locks that processes share in Redis (extra `redis`).

    limiter = RedisLimiter("redis://localhost:6379/0", account="acme", per_second=5)
    locks = RedisLocks("redis://localhost:6379/0")
    daftra = DaftraClient("acme", api_key="...", limiter=limiter, locks=locks)

The library throttled-py counts the calls: one round trip to Redis per attempt, with the clock of the Redis server. The
locks are locks of redis-py and are renewed while they are held. Both need asyncio.
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
from ._common.concurrency import uninterrupted
from ._common.identity import LoopBound, on_asyncio
from .errors import ConfigurationError, LimiterError

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from throttled.asyncio import BaseStore, Throttled

    from ._call.locks import Lease

logger: logging.Logger = logging.getLogger("daftra_client")

_RETENTION: Final = 3600
"""Seconds for which Redis stores that a record was created, and that the outcome of a write is unknown."""

_POLL_INTERVAL: Final = 0.05
"""Seconds between two attempts to obtain a lock that another process holds."""

_TIMEOUT: Final = 2.0
"""Seconds within which Redis must answer."""

_RELEASE_TIMEOUT: Final = 0.5
"""Seconds within which Redis must release a lock that it never confirmed. The lock also expires."""

_BEGIN: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('pexpire', KEYS[1], ARGV[2])
redis.call('sadd', KEYS[2], ARGV[1])
redis.call('expire', KEYS[2], ARGV[3])
return 1
"""
"""Renew the lock, and mark that its holder writes."""

_SETTLE: Final = """
if ARGV[2] == '' then
  redis.call('srem', KEYS[2], ARGV[1])
else
  redis.call('del', KEYS[2])
  redis.call('set', KEYS[3], ARGV[2], 'EX', ARGV[3], 'NX')
end
if redis.call('get', KEYS[1]) == ARGV[1] then return 1 else return 0 end
"""
"""Remove the mark of the holder, or remove all marks and store a note. Returns whether the lock is still held."""


@attrs.frozen
class _SharedRate:
    """The rate limit in Redis, and the queue of the calls that wait for it."""

    queue: anyio.Lock
    rate: Throttled


def _check(url: str) -> None:
    """Refuse an invalid address of Redis before a call needs it."""
    from redis.asyncio import ConnectionPool

    try:
        ConnectionPool.from_url(url)
    except (ValueError, TypeError):
        # The text of the error may contain the password.
        raise ConfigurationError("url must have the form redis://host:6379/0, rediss://... or unix://...") from None


class RedisLimiter:
    """Limits the calls per second of an account for all processes that use the same Redis and `account`.

    Processes share only the rate: there are at least 1/per_second seconds between two calls of all processes. Other
    limits apply to each process: the number of calls in flight, the slowdown after a 429 or 503, and pauses that Daftra
    requests. Waiting calls are served in order within a process, and in no order among processes. A call that is
    cancelled between its admission and its start still counts. If Redis cannot be reached, calls fail with
    `LimiterError` before anything is sent. The limiter runs only on asyncio.

    `aclose()` closes its connections to Redis; otherwise they are closed at the end of the event loop.

    Args:
        url: Address of Redis, such as `redis://host:6379/0`.
        account: Name of the account in Redis, such as the subdomain.
        per_second: Calls that may start per second.
        max_concurrency: Maximum number of calls in flight in this process.
        store: A store of throttled-py, instead of `url`.

    Raises:
        ConfigurationError: A limit or the address is not valid, or the extra is not installed.
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
        if url is not None:
            _check(url)
        Limiter(per_second=per_second)  # checks the value
        self._local: Final = Limiter(max_concurrency)
        # throttled-py needs integers for the calls and for the seconds.
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
        self._shared: LoopBound[_SharedRate] = LoopBound()

    @property
    def max_concurrency(self) -> int:
        return self._local.max_concurrency

    def slot(self) -> AbstractAsyncContextManager[Slot]:
        return self._slot()

    def pause(self, seconds: float) -> None:
        """Start no call of this process for some seconds."""
        self._local.pause(seconds)

    @asynccontextmanager
    async def _slot(self) -> AsyncIterator[Slot]:
        async with self._local.slot() as slot:
            # A call requests its admission after the earlier call was admitted: first come, first served.
            async with (await self._open()).queue:
                while wait := await self._take():  # noqa: ASYNC110 (Redis sends no notice)
                    await anyio.sleep(wait)
            yield slot

    async def aclose(self) -> None:
        """Close the connections to Redis. A given `store` stays open. A further call opens new connections."""
        await self._shared.aclose()

    async def _open(self) -> _SharedRate:
        """The rate limit with connections of the current event loop."""
        shared = self._shared.find()
        if shared is None:
            from throttled.asyncio import RedisStore, Throttled

            own = None if self._store is not None else RedisStore(server=self._url)

            async def close() -> None:
                if own is not None:
                    redis: Any = own._backend.get_client()  # throttled-py has no public way
                    await redis.aclose(close_connection_pool=True)

            rate = Throttled(store=own or self._store, **self._arguments)
            shared = await self._shared.put(_SharedRate(anyio.Lock(), rate), close)
        return shared

    async def _take(self) -> float:
        """Request an admission. Returns 0 if the call may start, otherwise the seconds until the next request."""
        try:
            result = await (await self._open()).rate.limit()
        except Exception as error:
            # The text of the error may contain the address of Redis with its password.
            raise LimiterError(
                f"the rate limiter in Redis could not be reached ({type(error).__name__}). "
                "Nothing was sent; check that Redis is reachable"
            ) from None
        return max(result.state.retry_after, 0.001) if result.limited else 0.0


class RedisLocks:
    """Locks of Redis for `DaftraClient(locks=...)`, see `daftra_client._call.locks`.

    A lock expires at most `ttl` seconds after its holder has died. The holder renews it in the background every third
    of that time, and checks it in Redis immediately before a write is sent. For an hour, Redis also stores that a write
    is running and which record was created for a reference. This is in one Redis server only: it is lost in a failover,
    or if Redis runs out of memory. Waiting processes are served in no order. If Redis cannot be reached, calls fail
    with `LockError` before anything is written. The locks run only on asyncio.

    `aclose()` closes the connections to Redis; otherwise they are closed at the end of the event loop.

    Args:
        url: Address of Redis, such as `redis://host:6379/0`.
        client: A client of redis-py (`redis.asyncio.Redis`), instead of `url`. It is not closed.
        prefix: Prefix of the keys.
        ttl: Seconds after which the lock of a dead process expires. It must be longer than any pause of a process: a
            process that is paused between the check in Redis and its write may write at the same time as another.

    Raises:
        ConfigurationError: The arguments are not valid, or the extra is not installed.
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
            import redis.asyncio  # noqa: F401
        except ImportError:
            raise ConfigurationError("RedisLocks needs the extra: pip install 'daftra-client[redis]'") from None
        if (url is None) == (client is None):
            raise ConfigurationError("give url= or client=")
        if not 0.1 <= ttl <= _RETENTION:
            raise ConfigurationError(f"ttl must be from 0.1 to {_RETENTION} seconds, not {ttl}")
        if url is not None:
            _check(url)
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
        # The braces put all keys of one lock on the same node of a cluster.
        lease = _RedisLease(await self._open(), f"{self._prefix}:{{{key}}}", self._ttl)
        try:
            with lock_errors("the locks in Redis could not be reached", "Nothing was sent"):
                await lease.obtain()
            yield lease
        finally:
            await uninterrupted(lease.release)

    async def aclose(self) -> None:
        """Close the connections to Redis. A given `client` stays open. A further call opens new connections."""
        await self._opened.aclose()

    async def _open(self) -> Redis:
        """The client of redis-py with connections of the current event loop."""
        if self._client is not None:
            return self._client
        opened = self._opened.find()
        if opened is None:
            from redis.asyncio import Redis
            from redis.asyncio.retry import Retry
            from redis.backoff import NoBackoff

            # No retries: a repeated request would find that the lock is held, by this client itself.
            no_retries = Retry(NoBackoff(), 0)
            redis: Any = Redis.from_url(
                str(self._url), retry=no_retries, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT
            )

            async def close() -> None:
                await redis.aclose(close_connection_pool=True)

            opened = await self._opened.put(redis, close)
        return opened


class _RedisLease:
    """A lock in Redis, with the marks and the note of its key."""

    abandoned = False
    note: int | None = None

    def __init__(self, redis: Any, key: str, ttl: float) -> None:
        from redis.asyncio.lock import Lock

        self._redis = redis
        self._keys = [f"{key}:lock", f"{key}:writing", f"{key}:note"]
        self._ttl = ttl
        self._token = uuid4().hex
        self._lock = Lock(redis, self._keys[0], timeout=ttl, sleep=_POLL_INTERVAL, thread_local=False)
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
        arguments = (self._token, int(1000 * self._ttl), _RETENTION)
        with lock_errors("a lock could not be checked in Redis", "The write was not sent"):
            is_held = await self._redis.eval(_BEGIN, 2, *self._keys[:2], *arguments)
        if is_held:
            self._until = until
        else:
            self._is_lost = True

    async def settle(self, note: int | None = None) -> None:
        arguments = (self._token, "" if note is None else note, _RETENTION)
        if not await self._redis.eval(_SETTLE, 3, *self._keys, *arguments):
            self._is_lost = True

    async def release(self) -> None:
        """Release the lock. Redis may have granted it although its answer was lost."""
        from redis.exceptions import LockNotOwnedError, RedisError

        if self._renewal is not None:
            self._renewal.cancel()
            await asyncio.wait([self._renewal])
        try:
            with anyio.fail_after(_RELEASE_TIMEOUT if self._renewal is None else _TIMEOUT):
                await self._lock.do_release(self._token.encode())
        except LockNotOwnedError:
            pass
        except (OSError, RedisError) as error:
            if self._renewal is not None:
                logger.warning("a lock in Redis could not be released (%s); it expires within %g s",
                               type(error).__name__, self._ttl)  # fmt: skip

    async def _renew(self) -> None:
        """Renew the lock while it is held. It expires if Redis does not answer."""
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
