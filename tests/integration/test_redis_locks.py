"""Locks in Redis: in one that is made of Python, and in a real one where `DAFTRA_TEST_REDIS` names it.

Such as redis://127.0.0.1:6379/9. Keys have a random prefix there and are deleted; nothing else is touched.
"""

from __future__ import annotations

import asyncio
import secrets
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from daftra_client import ConfigurationError, Created, LockError
from daftra_client.models import InvoiceInput
from daftra_client.redis import RedisLocks
from tests.support.fake_daftra import FakeDaftra, client, created, fake, ok, run
from tests.support.real_redis import REDIS, forget, forget_all, needs_redis
from tests.support.waiting import PATIENCE, until

pytest.importorskip("redis", reason="the extra `redis` is not installed")

Turn = Callable[[float], Awaitable[None]]
NONE = ok([], pagination={"page": 1, "page_count": 1, "total_results": 0})


async def once(transport: FakeDaftra, locks: RedisLocks) -> Created:
    """The job, by a client of its own."""
    async with client(transport, retries=0, locks=locks) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"))


@asynccontextmanager
async def redis_client(kind: str) -> AsyncIterator[Any]:
    if kind == "real":
        from redis.asyncio import Redis

        opened = Redis.from_url(REDIS)
    else:
        opened = pytest.importorskip("fakeredis").FakeAsyncRedis()
    async with opened:
        yield opened


@pytest.fixture(params=["python", pytest.param("real", marks=needs_redis)])
async def redis(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Any, str]]:
    """A client of a Redis, and the prefix of the keys of this test, which are deleted afterwards."""
    prefix = f"daftra-test-{secrets.token_hex(8)}"
    async with redis_client(request.param) as opened:
        yield opened, prefix
        await forget(opened, prefix)


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> Turn:
    """Turn the clock on by so many seconds once all tasks wait, for this process and not for Redis."""
    now, passed = time.monotonic, 0.0

    async def turn(seconds: float) -> None:
        nonlocal passed
        await anyio.wait_all_tasks_blocked()
        passed += seconds

    monkeypatch.setattr(time, "monotonic", lambda: now() + passed)
    return turn


async def ttl(redis: Any, key: str) -> float:
    return float(await redis.pttl(key)) / 1000


async def test_redis_remembers_marks_and_notes_for_an_hour(redis: tuple[Any, str]) -> None:
    opened, prefix = redis
    locks = RedisLocks(client=opened, prefix=prefix)
    began = time.monotonic()
    async with locks.hold("k") as lease:
        assert (lease.lost, lease.abandoned, lease.note) == (False, False, None)
        left = await ttl(opened, f"{prefix}:{{k}}:lock")
        assert 29 - (time.monotonic() - began) < left <= 30
        await lease.begin()
    assert 3590 < await ttl(opened, f"{prefix}:{{k}}:writing") <= 3600
    async with locks.hold("k") as lease:
        assert (lease.abandoned, lease.note) == (True, None)
        await lease.begin()
        await lease.settle()
    async with locks.hold("k") as lease:
        assert lease.abandoned, "one that was refused says nothing of the one that died"
        await lease.begin()
        await lease.settle(7)
    assert 3590 < await ttl(opened, f"{prefix}:{{k}}:note") <= 3600
    async with locks.hold("k") as lease:
        assert (lease.abandoned, lease.note, lease.lost) == (False, 7, False)
    assert [key async for key in opened.scan_iter(f"{prefix}:*")] == [f"{prefix}:{{k}}:note".encode()]


async def test_redis_lets_one_in_at_a_time_and_keys_have_nothing_to_do_with_each_other(redis: tuple[Any, str]) -> None:
    opened, prefix = redis
    inside: Counter[str] = Counter()
    most: Counter[str] = Counter()

    async def visit(key: str) -> None:
        async with RedisLocks(client=opened, prefix=prefix).hold(key):
            inside[key] += 1
            most[key] = max(most[key], inside[key])
            most["all"] = max(most["all"], inside.total())
            await until(lambda: most["all"] == 2)
            await anyio.sleep(0.01)  # another visitor of the same lock would come in now
            inside[key] -= 1

    async with anyio.create_task_group() as group:
        for number in range(10):
            group.start_soon(visit, f"k{number % 2}")
    assert most == {"k0": 1, "k1": 1, "all": 2}


async def test_a_lock_in_redis_is_renewed_while_it_is_held(redis: tuple[Any, str], turn: Turn) -> None:
    opened, prefix = redis
    key = f"{prefix}:{{k}}:lock"
    async with RedisLocks(client=opened, prefix=prefix, ttl=300).hold("k") as lease:
        for _ in range(4):  # 400 seconds pass
            await opened.pexpire(key, 200_000)
            await turn(100)
            await renewed(opened, key)
            assert not lease.lost
        await lease.begin()
        assert not lease.lost


async def renewed(redis: Any, key: str) -> None:
    with anyio.fail_after(PATIENCE):
        while await ttl(redis, key) <= 200:  # noqa: ASYNC110 (Redis sends no notice)
            await anyio.sleep(0.005)


@pytest.mark.parametrize("when", ["begin", "renewal"])
async def test_a_lock_that_another_client_took_is_lost(redis: tuple[Any, str], when: str, turn: Turn) -> None:
    opened, prefix = redis
    async with RedisLocks(client=opened, prefix=prefix, ttl=300).hold("k") as lease:
        await opened.set(f"{prefix}:{{k}}:lock", "somebody else")
        if when == "begin":
            await lease.begin()
            assert lease.lost
        else:
            assert not lease.lost
            await turn(100)
            await until(lambda: lease.lost)
    assert await opened.get(f"{prefix}:{{k}}:lock") == b"somebody else"
    assert not await opened.exists(f"{prefix}:{{k}}:writing")


async def test_what_is_settled_after_the_lock_was_lost_is_kept_and_the_loss_is_seen(redis: tuple[Any, str]) -> None:
    opened, prefix = redis
    async with RedisLocks(client=opened, prefix=prefix).hold("k") as lease:
        await lease.begin()
        await opened.delete(f"{prefix}:{{k}}:lock")
        assert not lease.lost
        await lease.settle(7)
        assert lease.lost
    assert await opened.get(f"{prefix}:{{k}}:note") == b"7"


async def test_locks_expire_without_redis(redis: tuple[Any, str], monkeypatch: pytest.MonkeyPatch, turn: Turn) -> None:
    from redis.exceptions import ConnectionError

    async def down(*arguments: Any, **options: Any) -> None:
        raise ConnectionError("redis://:sek-password@host is down")

    opened, prefix = redis
    async with RedisLocks(client=opened, prefix=prefix, ttl=300).hold("k") as lease:
        with monkeypatch.context() as patch:
            patch.setattr(opened, "execute_command", down)
            with pytest.raises(LockError, match="could not be checked") as caught:
                await lease.begin()
            assert "sek-" not in str(caught.value)
            for _ in range(3):
                assert not lease.lost
                await turn(100)
                await anyio.sleep(0.01)  # the lock is to be renewed, in vain
            assert lease.lost


@pytest.mark.parametrize("native", [True, False], ids=["asyncio", "anyio"])
async def test_a_cancelled_wait_or_holder_releases_the_lock(redis: tuple[Any, str], native: bool) -> None:
    opened, prefix = redis
    locks = RedisLocks(client=opened, prefix=prefix)

    async def soon_over() -> None:
        if native:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05), locks.hold("k"):
                    await asyncio.sleep(60)
        else:
            with anyio.move_on_after(0.05):
                async with locks.hold("k"):
                    await anyio.sleep(60)

    await soon_over()
    assert not await opened.exists(f"{prefix}:{{k}}:lock")
    async with locks.hold("k"):
        await soon_over()
        assert await opened.exists(f"{prefix}:{{k}}:lock")
    assert not await opened.exists(f"{prefix}:{{k}}:lock")


async def test_redis_locks_serve_a_client(redis: tuple[Any, str]) -> None:
    opened, prefix = redis
    transport = fake(NONE, created(7))
    assert (await once(transport, RedisLocks(client=opened, prefix=prefix))).id == 7
    assert await once(transport, RedisLocks(client=opened, prefix=prefix)) == Created(id=7, created=False)


async def test_a_redis_that_is_not_there_ends_the_call_before_anything_is_sent() -> None:
    transport = fake()
    with pytest.raises(LockError, match=r"the locks in Redis could not be reached \(ConnectionError\)") as caught:
        await once(transport, RedisLocks("redis://user:sek-password@127.0.0.1:1/0"))
    assert transport.requests == []
    assert "Nothing was sent" in str(caught.value)
    assert not any(part in str(caught.value) for part in ("sek-", "127.0.0.1", "user"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "give url= or client="),
        ({"url": "redis://localhost", "client": object()}, "give url= or client="),
        ({"url": "redis://:sek-password@host:port/0"}, "url must have the form"),
        ({"url": "redis://localhost", "ttl": 0}, "ttl must be from 0.1 to 3600"),
    ],
)
def test_settings_that_make_no_sense_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        RedisLocks(**arguments)
    assert "sek-" not in str(caught.value)


def test_redis_locks_need_their_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'daftra-client\[redis\]'"):
        RedisLocks("redis://localhost")


def test_redis_locks_say_that_they_run_on_asyncio_alone() -> None:
    with pytest.raises(ConfigurationError, match="asyncio only"):
        run("trio", once, fake(), RedisLocks("redis://localhost"))


@needs_redis
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "left to the loop"])
def test_each_event_loop_has_connections_to_redis_of_its_own(closed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.redis._TIMEOUT", PATIENCE)
    prefix = f"daftra-test-{secrets.token_hex(8)}"
    locks = RedisLocks(REDIS, prefix=prefix)

    async def main() -> Created:
        made = await once(FakeDaftra(lambda request: NONE if request.method == "GET" else created(7)), locks)
        if closed:
            await locks.aclose()
        return made

    try:
        assert [asyncio.run(main()).created for _ in range(2)] == [True, False]
    finally:
        asyncio.run(forget_all(prefix))
