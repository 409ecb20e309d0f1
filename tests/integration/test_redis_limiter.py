"""Calls per second across processes: with the library's store in memory, and with a Redis that is made of Python."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from daftra_client import ConfigurationError, LimiterError
from daftra_client.models import ClientInput
from daftra_client.redis import RedisLimiter
from tests.support.fake_daftra import FakeDaftra, client, created, fake, invoice, run

pytest.importorskip("throttled", reason="the extra `redis` is not installed")


def memory() -> Any:
    from throttled.asyncio import MemoryStore

    return MemoryStore()


def fake_redis(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A store of Redis, with its scripts, on a Redis inside of this process."""
    fakeredis = pytest.importorskip("fakeredis")
    from throttled.asyncio import RedisStore

    store = RedisStore(server="redis://localhost:1/0")
    redis = fakeredis.FakeAsyncRedis()
    monkeypatch.setattr(store._backend, "get_client", lambda: redis)
    return store


@pytest.mark.parametrize("kind", ["memory", "redis"])
async def test_the_rate_of_an_account_is_one_for_all(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store = memory() if kind == "memory" else fake_redis(monkeypatch)
    one, two = (RedisLimiter(store=store, account="acme", per_second=0.01) for _ in range(2))
    assert await one._take() == 0
    assert 90 < await two._take() <= 100
    assert 90 < await one._take() <= 100  # to ask in vain uses nothing up


@pytest.mark.parametrize("kind", ["memory", "redis"])
async def test_accounts_have_nothing_to_do_with_each_other(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store = memory() if kind == "memory" else fake_redis(monkeypatch)
    limiters = [RedisLimiter(store=store, account=name, per_second=0.01) for name in ("acme", "other")]
    assert [await limiter._take() for limiter in limiters] == [0, 0]


def test_those_who_wait_ask_one_after_the_other_and_start_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> list[tuple[int, float]]:
        limiter = RedisLimiter(store=memory(), account="acme", per_second=1, max_concurrency=8)
        answers = iter([0.0, 2.0, 0.5, 0.0, 3.0, 0.0])  # seconds to wait, and 0 to go

        async def ask() -> float:
            await anyio.lowlevel.checkpoint()
            return next(answers)

        monkeypatch.setattr(limiter, "_take", ask)
        started: list[tuple[int, float]] = []
        begin = anyio.current_time()

        async def call(name: int) -> None:
            async with limiter.slot():
                started.append((name, anyio.current_time() - begin))
                await anyio.sleep(100)

        async with anyio.create_task_group() as group:
            for name in range(3):
                group.start_soon(call, name)
                await anyio.lowlevel.checkpoint()
        return started

    assert run("asyncio", main) == [(0, 0), (1, pytest.approx(2.5)), (2, pytest.approx(5.5))]


@pytest.mark.parametrize(("per_second", "limit", "period"), [(5, 5, 1), (2.5, 5, 2), (0.1, 1, 10), (1 / 3, 1, 3)])
def test_any_rate_is_kept_exactly(per_second: float, limit: int, period: int) -> None:
    quota = RedisLimiter(store=memory(), account="acme", per_second=per_second)._arguments["quota"]
    assert (quota.rate.limit, quota.period_sec, quota.burst) == (limit, period, 1)


async def test_a_cancelled_wait_keeps_neither_slot_nor_turn() -> None:
    limiter = RedisLimiter(store=memory(), account="acme", per_second=0.01, max_concurrency=1)
    async with limiter.slot():
        pass
    for _ in range(3):
        with anyio.move_on_after(0.01) as scope:
            async with limiter.slot():
                pass
        assert scope.cancelled_caught
    assert limiter._local.in_flight == 0


async def test_it_serves_a_client_and_slows_down_in_its_own_process() -> None:
    limiter = RedisLimiter(store=memory(), account="acme", per_second=1000, max_concurrency=8)
    transport = FakeDaftra(lambda request: created() if request.method == "POST" else invoice(26))
    async with client(transport, limiter=limiter) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
        assert (await daftra.clients.create(ClientInput(business_name="Nile"))).id == 7
    async with limiter.slot() as slot:
        slot.throttled()
    assert limiter._local.concurrency == 4


async def test_a_redis_that_cannot_be_asked_ends_the_call_before_anything_is_sent() -> None:
    limiter = RedisLimiter("redis://user:sek-password@127.0.0.1:1/0", account="acme", per_second=5)
    transport = fake()
    async with client(transport, limiter=limiter) as daftra:
        with pytest.raises(LimiterError, match="could not be reached") as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert transport.requests == []
    assert "sek-" not in str(caught.value)


def test_it_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "throttled.asyncio", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'daftra-client\[redis\]'"):
        RedisLimiter("redis://localhost", account="acme", per_second=5)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"per_second": 5}, "give url= or store="),
        ({"per_second": 0, "url": "redis://localhost"}, "per_second must be more than 0"),
        ({"per_second": 1e-9, "url": "redis://localhost"}, "at least one call an hour"),
        ({"per_second": 5, "url": "redis://localhost", "max_concurrency": 0}, "max_concurrency"),
        ({"per_second": 5, "url": "localhost"}, "url must have the form redis://host:6379/0"),
    ],
)
def test_bounds_that_make_no_sense_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        RedisLimiter(account="acme", **arguments)


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "left to the loop"])
def test_each_event_loop_opens_and_closes_its_connections(closed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    ended: list[object] = []

    class Redis:
        async def aclose(self, close_connection_pool: bool = False) -> None:
            assert close_connection_pool  # or the client of redis would leave them open
            ended.append(asyncio.get_running_loop())

    def store(server: str) -> Any:
        opened.append(asyncio.get_running_loop())
        made = memory()
        monkeypatch.setattr(made._backend, "get_client", Redis, raising=False)
        return made

    monkeypatch.setattr("throttled.asyncio.RedisStore", store)
    limiter = RedisLimiter("redis://localhost:1/0", account="acme", per_second=1000)

    async def main() -> None:
        async with client(FakeDaftra(lambda request: invoice(26)), limiter=limiter) as daftra:
            for _ in range(3):
                await daftra.invoices.get(26)
        assert len(ended) == len(opened) - 1
        if closed:
            await limiter.aclose()
            await limiter.aclose()
            assert ended == opened

    for _ in range(2):
        asyncio.run(main())
    assert (len(opened), ended) == (2, opened)


async def test_a_store_that_was_given_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    store = fake_redis(monkeypatch)
    limiter = RedisLimiter(store=store, account="acme", per_second=1000)
    assert await limiter._take() == 0
    await limiter.aclose()
    await anyio.sleep(0.01)
    assert await limiter._take() == 0
