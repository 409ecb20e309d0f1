"""Locks that processes share: with locks in memory, in files and in a Redis made of Python, and with real ones.

`DAFTRA_TEST_REDIS` names a Redis for those that need one, such as redis://127.0.0.1:6379/9. Their keys have a random
prefix and are deleted; nothing else is touched.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import attrs
import httpx
import pytest

from daftra_client import (
    APITimeoutError,
    ConfigurationError,
    ConflictError,
    Created,
    DaftraClient,
    Lease,
    Limiter,
    LockError,
    Locks,
    OutcomeUnknownError,
    ValidationError,
)
from daftra_client.models import ClientInput, InvoiceInput
from daftra_client.redis import RedisLimiter, RedisLocks
from daftra_client.sandbox import Sandbox
from tests.engine.support import FakeDaftra, client, created, failed, fake, hang, ok, replies, run

ROOT = Path(__file__).resolve().parents[2]
REDIS = os.environ.get("DAFTRA_TEST_REDIS", "")
needs_redis = pytest.mark.skipif(not REDIS, reason="DAFTRA_TEST_REDIS names no Redis")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.once.LOOKS_AFTER_LOSS", (0.0, 0.001, 0.001))


# --- locks in memory ----------------------------------------------------------------------------------------------


@attrs.define
class Known:
    """What is known of a key."""

    lock: anyio.Lock = attrs.field(factory=anyio.Lock)
    writing: bool = False
    note: int | None = None


class MemoryLease:
    def __init__(self, locks: MemoryLocks, known: Known) -> None:
        self._locks = locks
        self._known = known
        self.abandoned = known.writing
        self.note = known.note
        self.lost = False

    async def begin(self) -> None:
        await self._locks.happens("begin")
        self.lost = self.lost or self._locks.lost_at_begin
        self._known.writing = self._known.writing or not self.lost

    async def settle(self, note: int | None = None) -> None:
        await self._locks.happens("settle" if note is None else f"settle {note}")
        self.lost = self.lost or self._locks.lost_later
        self._known.writing = self.abandoned and note is None
        self._known.note = note


class MemoryLocks:
    """Locks for clients of one event loop, which say what is asked of them."""

    def __init__(self) -> None:
        self.keys: defaultdict[str, Known] = defaultdict(Known)
        self.events: list[str] = []
        self.lost_at_begin = self.lost_later = False
        self.failing: set[str] = set()

    async def happens(self, event: str) -> None:
        await anyio.lowlevel.checkpoint()
        self.events.append(event)
        if event.partition(" ")[0] in self.failing:
            raise OSError("redis://:sek-password@host is down")

    @asynccontextmanager
    async def hold(self, key: str) -> AsyncIterator[Lease]:
        # With a task group of its own, as one that renews its lock may have.
        async with anyio.create_task_group() as group:
            group.start_soon(anyio.sleep_forever)
            await self.happens("hold")
            async with self.keys[key].lock:
                yield MemoryLease(self, self.keys[key])
            try:
                await self.happens("back")
            finally:
                group.cancel_scope.cancel()

    @property
    def known(self) -> Known:
        """What is known of the only key."""
        (known,) = self.keys.values()
        return known


class Shop:
    """A Daftra that keeps invoices by their order number; each answer takes half a second."""

    def __init__(self) -> None:
        self.stored: list[str] = []
        self.hidden: set[str] = set()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            self.stored.append(json.loads(request.content)["Invoice"]["po_number"])
            await anyio.sleep(0.5)
            return created(len(self.stored))
        await anyio.sleep(0.5)
        wanted = request.url.params["po_number"]
        rows = [
            {"Invoice": {"id": str(id), "po_number": number}}
            for id, number in enumerate(self.stored, 1)
            if number == wanted and number not in self.hidden
        ]
        return ok(rows, pagination={"page": 1, "page_count": 1, "total_results": len(rows)})


async def order(daftra: DaftraClient, number: str = "ORDER-1", **options: Any) -> Created:
    return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number=number), **options)


def methods(transport: FakeDaftra) -> list[str]:
    return [request.method for request in transport.requests]


NONE = ok([], pagination={"page": 1, "page_count": 1, "total_results": 0})


def listed(*ids: int) -> httpx.Response:
    rows = [{"Invoice": {"id": str(id), "po_number": "ORDER-1"}} for id in ids]
    return ok(rows, pagination={"page": 1, "page_count": 1, "total_results": len(rows)})


async def once(transport: FakeDaftra, locks: Locks, **options: Any) -> Created:
    """The job, by a client of its own."""
    async with client(transport, retries=0, locks=locks) as daftra:
        return await order(daftra, **options)


@pytest.mark.parametrize("shared", [True, False], ids=["shared", "without locks"])
def test_clients_that_share_locks_make_one_invoice_for_each_order(backend: str, shared: bool) -> None:
    shop = Shop()
    results: list[Created] = []

    async def job(daftra: DaftraClient, number: str) -> None:
        results.append(await order(daftra, number))

    async def scenario() -> None:
        locks = MemoryLocks() if shared else None
        async with (
            client(FakeDaftra(shop), locks=locks) as one,
            client(FakeDaftra(shop), locks=locks) as two,
            anyio.create_task_group() as group,
        ):
            for number in range(10):
                for daftra in (one, two):
                    group.start_soon(job, daftra, f"ORDER-{number}")

    run(backend, scenario)
    assert len(set(shop.stored)) == 10
    assert (len(shop.stored) == 10) is shared  # or the locks would prove nothing
    assert Counter(result.created for result in results)[True] == len(shop.stored)


def test_a_process_asks_for_the_lock_once_however_many_calls_need_it(backend: str) -> None:
    locks = MemoryLocks()
    results: list[Created] = []

    async def job(daftra: DaftraClient) -> None:
        results.append(await order(daftra))

    async def scenario() -> None:
        async with client(FakeDaftra(Shop()), locks=locks) as daftra, anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(job, daftra)

    run(backend, scenario)
    assert {result.id for result in results} == {1}
    assert locks.events == ["hold", "begin", "settle 1", "back"]


def test_the_note_is_trusted_without_a_look(backend: str) -> None:
    locks = MemoryLocks()

    async def scenario() -> tuple[Created, Created, FakeDaftra]:
        first = await once(fake(NONE, created(7)), locks)
        nobody = fake()
        return first, await once(nobody, locks), nobody

    first, second, nobody = run(backend, scenario)
    assert (first.id, first.created) == (7, True)
    assert (second, nobody.requests) == (Created(id=7, created=False), [])


def test_a_record_that_is_found_needs_no_mark(backend: str) -> None:
    locks = MemoryLocks()
    assert run(backend, once, fake(listed(7)), locks) == Created(id=7, created=False)
    assert locks.events == ["hold", "back"]


def test_a_lock_that_was_lost_before_the_write_stops_it(backend: str) -> None:
    locks, transport = MemoryLocks(), fake(NONE)
    locks.lost_at_begin = True
    with pytest.raises(LockError, match="was lost before the write was sent") as caught:
        run(backend, once, transport, locks)
    assert "Nothing was written" in str(caught.value)
    assert (methods(transport), locks.known.writing) == (["GET"], False)


def test_a_lock_that_is_lost_later_is_logged_and_the_result_stands(
    backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    locks = MemoryLocks()
    locks.lost_later = True
    assert run(backend, once, fake(NONE, created(7)), locks).id == 7
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "invoices.create_once: the lock was lost while the write was under way" in record.getMessage()


def test_after_a_holder_that_died_the_look_is_patient(backend: str) -> None:
    locks, transport = MemoryLocks(), fake(NONE, NONE, listed(7))

    async def scenario() -> Created:
        with anyio.move_on_after(1):
            await once(FakeDaftra(lambda request: NONE if request.method == "GET" else hang(request)), locks)
        assert locks.known.writing
        return await once(transport, locks)

    assert run(backend, scenario) == Created(id=7, created=False)
    assert (methods(transport), locks.known.writing, locks.known.note) == (["GET"] * 3, False, 7)


def test_after_an_outcome_that_stayed_unknown_the_look_is_patient_and_then_it_is_made(backend: str) -> None:
    locks, transport = MemoryLocks(), fake(NONE, NONE, NONE, created(8))

    async def scenario() -> Created:
        with pytest.raises(OutcomeUnknownError):
            await once(fake(NONE, httpx.ReadError("cut"), NONE, NONE, NONE), locks)
        return await once(transport, locks)

    assert run(backend, scenario).id == 8
    assert methods(transport) == ["GET", "GET", "GET", "POST"]


def test_a_write_that_was_refused_leaves_no_mark(backend: str) -> None:
    locks, transport = MemoryLocks(), fake(NONE, created(7))

    async def scenario() -> Created:
        with pytest.raises(ValidationError):
            await once(fake(NONE, failed(400), NONE), locks)
        assert not locks.known.writing
        return await once(transport, locks)

    assert run(backend, scenario).id == 7
    assert methods(transport) == ["GET", "POST"]


def test_a_refusal_takes_back_no_mark_of_somebody_else(backend: str) -> None:
    locks = MemoryLocks()

    async def scenario() -> None:
        with pytest.raises(OutcomeUnknownError):
            await once(fake(NONE, httpx.ReadError("cut"), NONE, NONE, NONE), locks)
        with pytest.raises(ValidationError):
            await once(fake(NONE, NONE, NONE, failed(400), NONE), locks)

    run(backend, scenario)
    assert locks.known.writing


def test_a_lost_answer_and_a_record_that_is_found_leave_a_note(backend: str) -> None:
    locks = MemoryLocks()
    made = run(backend, once, fake(NONE, httpx.ReadError("cut"), listed(7)), locks)
    assert (made.id, made.created) == (7, True)
    assert locks.events == ["hold", "begin", "settle 7", "back"]


def test_a_lock_that_is_not_obtained_in_time_is_told_and_nothing_is_sent(backend: str) -> None:
    locks, transport = MemoryLocks(), fake()

    async def scenario() -> float:
        async with anyio.create_task_group() as group:
            group.start_soon(once, FakeDaftra(Shop()), locks)
            await anyio.sleep(0.1)
            started = anyio.current_time()
            with pytest.raises(LockError, match=r"was not obtained within 0\.4 s.*Nothing was sent"):
                await once(transport, locks, timeout=0.4)
            return anyio.current_time() - started

    assert run(backend, scenario) == pytest.approx(0.4)
    assert transport.requests == []


def test_the_wait_counts_into_the_timeout(backend: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(hang)

    async def scenario() -> float:
        async with anyio.create_task_group() as group:
            # Another order, so that there is no note: it is the same lock that counts.
            group.start_soon(hold_for, locks, 3)
            await anyio.sleep(0.1)
            started = anyio.current_time()
            with pytest.raises(APITimeoutError):
                await once(transport, locks, timeout=5)
            return anyio.current_time() - started

    async def hold_for(locks: MemoryLocks, seconds: float) -> None:
        async with locks.hold("https://example.daftra.com invoices.create_once InvoiceInput.po_number ORDER-1"):
            await anyio.sleep(seconds)

    assert run(backend, scenario) == pytest.approx(5)
    assert len(transport.requests) == 1


@pytest.mark.parametrize("failing", ["hold", "begin"])
def test_locks_that_fail_stop_the_write_and_show_no_secret(backend: str, failing: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(lambda request: NONE)
    locks.failing = {failing}

    # Whatever a task group of theirs makes of it, it is told as ours.
    with pytest.raises(LockError) as caught:
        run(backend, once, transport, locks)
    assert "POST" not in methods(transport)
    assert "sek-" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("failing", ["settle", "back"])
def test_locks_that_fail_after_the_write_are_logged_and_the_result_stands(
    backend: str, failing: str, caplog: pytest.LogCaptureFixture
) -> None:
    locks = MemoryLocks()
    locks.failing = {failing}
    assert run(backend, once, fake(NONE, created(7)), locks).id == 7
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "invoices.create_once: " in record.getMessage()
    assert "sek-" not in record.getMessage()


def test_the_lock_is_checked_when_the_turn_has_come_and_before_each_attempt(backend: str) -> None:
    locks = MemoryLocks()
    answers = replies(NONE, httpx.Response(429, headers={"Retry-After": "1"}), created(7))

    async def answer(request: httpx.Request) -> Any:
        locks.events.append(request.method)
        await anyio.sleep(1)
        return answers(request)

    async def scenario() -> None:
        limiter = Limiter(1)

        async def others() -> None:
            await anyio.sleep(0.5)  # the look is under way
            async with limiter.slot():
                await anyio.sleep(5)
                locks.events.append("turn of another")

        async with (
            client(FakeDaftra(answer), locks=locks, limiter=limiter) as daftra,
            anyio.create_task_group() as group,
        ):
            group.start_soon(others)
            await order(daftra)

    run(backend, scenario)
    assert locks.events == ["hold", "GET", "turn of another", "begin", "POST", "begin", "POST", "settle 7", "back"]


def test_a_lock_that_is_lost_while_a_write_waits_for_its_turn_stops_it(backend: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(Shop())

    async def scenario() -> None:
        limiter = Limiter(1)

        async def others() -> None:
            await anyio.sleep(0.1)  # the look is under way
            async with limiter.slot():
                await anyio.sleep(5)
                locks.lost_at_begin = True

        async with client(transport, locks=locks, limiter=limiter) as daftra, anyio.create_task_group() as group:
            group.start_soon(others)
            with pytest.raises(LockError):
                await order(daftra)

    run(backend, scenario)
    assert methods(transport) == ["GET"]


async def test_keys_tell_accounts_operations_records_and_branches_apart() -> None:
    locks = MemoryLocks()
    transport = FakeDaftra(lambda request: NONE if request.method == "GET" else created(7))
    async with client(transport, locks=locks) as daftra:
        for other in (
            daftra,
            daftra.for_account(branch_id=2),
            daftra.for_account("nile", api_key="k" * 40),
            daftra.for_account(base_url="https://app.example.com", api_key="k" * 40, site_id=3000001),
        ):
            await order(other, "طلب 1")
        await daftra.clients.create_once(ClientInput(business_name="Nile", client_number="طلب 1"))
    async with client(FakeDaftra(edited_client()), locks=locks) as daftra:
        await daftra.clients.edit(5, notes="new")
    quoted = "%D8%B7%D9%84%D8%A8%201"
    assert list(locks.keys) == [
        f"https://example.daftra.com invoices.create_once InvoiceInput.po_number {quoted}",
        f"https://example.daftra.com invoices.create_once InvoiceInput.po_number {quoted} branch=2",
        f"https://nile.daftra.com invoices.create_once InvoiceInput.po_number {quoted}",
        f"https://app.example.com@3000001 invoices.create_once InvoiceInput.po_number {quoted}",
        f"https://example.daftra.com clients.create_once ClientInput.client_number {quoted}",
        "https://example.daftra.com clients.edit 5",
    ]


# --- edits --------------------------------------------------------------------------------------------------------


def edited_client() -> Callable[[httpx.Request], Any]:
    """A Daftra with one client that can be changed; each answer takes half a second."""
    stored = {"id": "5", "business_name": "Nile", "notes": "old", "category": "old"}

    async def answer(request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.5)
        if request.method == "PUT":
            stored.update(json.loads(request.content)["Client"])
            return ok({})
        return ok({"Client": dict(stored)})

    return answer


@pytest.mark.parametrize("shared", [True, False], ids=["shared", "without locks"])
def test_edits_of_a_record_take_turns_among_clients(backend: str, shared: bool) -> None:
    conflicts: list[str] = []

    async def scenario() -> tuple[Any, Any]:
        locks = MemoryLocks() if shared else None
        daftra = edited_client()
        async with (
            client(FakeDaftra(daftra), locks=locks) as one,
            client(FakeDaftra(daftra), locks=locks) as two,
            anyio.create_task_group() as group,
        ):

            async def edit(which: DaftraClient, **changes: str) -> None:
                try:
                    await which.clients.edit(5, **changes)  # type: ignore[arg-type]
                except ConflictError:
                    conflicts.append("conflict")

            group.start_soon(lambda: edit(one, notes="new"))
            await anyio.sleep(0.25)
            group.start_soon(lambda: edit(two, category="new"))
        async with client(FakeDaftra(daftra)) as reader:
            record = await reader.clients.get(5)
        return record.notes, record.category

    both = run(backend, scenario)
    assert (both == ("new", "new")) is shared


def test_an_edit_whose_lock_was_lost_writes_nothing(backend: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(edited_client())
    locks.lost_at_begin = True

    async def scenario() -> None:
        async with client(transport, locks=locks) as daftra:
            with pytest.raises(LockError, match=r"^clients\.edit: "):
                await daftra.clients.edit(5, notes="new")

    run(backend, scenario)
    assert methods(transport) == ["GET", "GET"]


def test_the_wait_of_an_edit_counts_into_its_timeout(backend: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(hang)

    async def scenario() -> float:
        async with client(transport, locks=locks, retries=0) as daftra, anyio.create_task_group() as group:

            async def hold() -> None:
                async with locks.hold("https://example.daftra.com clients.edit 5"):
                    await anyio.sleep(3)

            group.start_soon(hold)
            await anyio.sleep(0.1)
            started = anyio.current_time()
            with pytest.raises(APITimeoutError):
                await daftra.clients.edit(5, notes="new", timeout=5)
            return anyio.current_time() - started

    assert run(backend, scenario) == pytest.approx(5)


# --- locks in Redis -----------------------------------------------------------------------------------------------


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


async def forget(redis: Any, prefix: str) -> None:
    async for key in redis.scan_iter(f"{prefix}:*", count=1000):
        await redis.delete(key)


async def ttl(redis: Any, key: str) -> float:
    return float(await redis.pttl(key)) / 1000


async def test_redis_remembers_marks_and_notes_for_an_hour(redis: tuple[Any, str]) -> None:
    opened, prefix = redis
    locks = RedisLocks(client=opened, prefix=prefix)
    async with locks.hold("k") as lease:
        assert (lease.lost, lease.abandoned, lease.note) == (False, False, None)
        assert 29 < await ttl(opened, f"{prefix}:{{k}}:lock") <= 30
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
            await anyio.sleep(0.01)
            inside[key] -= 1

    async with anyio.create_task_group() as group:
        for number in range(10):
            group.start_soon(visit, f"k{number % 2}")
    assert most == {"k0": 1, "k1": 1, "all": 2}


async def test_a_lock_in_redis_is_renewed_while_it_is_held(redis: tuple[Any, str]) -> None:
    opened, prefix = redis
    locks = RedisLocks(client=opened, prefix=prefix, ttl=0.3)
    async with locks.hold("k") as lease:
        await anyio.sleep(0.7)
        assert not lease.lost
        await lease.begin()
        assert not lease.lost


@pytest.mark.parametrize("when", ["begin", "renewal"])
async def test_a_lock_in_redis_that_somebody_else_has_by_now_is_lost(redis: tuple[Any, str], when: str) -> None:
    opened, prefix = redis
    locks = RedisLocks(client=opened, prefix=prefix, ttl=0.3 if when == "renewal" else 30)
    async with locks.hold("k") as lease:
        await opened.set(f"{prefix}:{{k}}:lock", "somebody else")
        if when == "begin":
            await lease.begin()
        else:
            await anyio.sleep(0.2)
        assert lease.lost
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


async def test_a_redis_that_does_not_answer_lets_the_time_of_a_lock_run_out(
    redis: tuple[Any, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from redis.exceptions import ConnectionError

    async def down(*arguments: Any, **options: Any) -> None:
        raise ConnectionError("redis://:sek-password@host is down")

    opened, prefix = redis
    async with RedisLocks(client=opened, prefix=prefix, ttl=0.3).hold("k") as lease:
        with monkeypatch.context() as patch:
            patch.setattr(opened, "execute_command", down)
            await anyio.sleep(0.15)
            assert not lease.lost
            with pytest.raises(LockError, match="could not be checked") as caught:
                await lease.begin()
            assert "sek-" not in str(caught.value)
            await anyio.sleep(0.2)
            assert lease.lost


@pytest.mark.parametrize("native", [True, False], ids=["asyncio", "anyio"])
async def test_a_cancelled_wait_keeps_nothing_and_a_cancelled_holder_gives_back(
    redis: tuple[Any, str], native: bool
) -> None:
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
    with pytest.raises(LockError, match=r"could not be asked for in Redis \(ConnectionError\)") as caught:
        await once(transport, RedisLocks("redis://user:sek-password@127.0.0.1:1/0"))
    assert transport.requests == []
    assert "Nothing was sent" in str(caught.value)
    assert not any(part in str(caught.value) for part in ("sek-", "127.0.0.1", "user"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "give url= or client="),
        ({"url": "redis://localhost", "client": object()}, "give url= or client="),
        ({"url": "redis://:sek-password@host:port/0"}, "url must look like"),
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


def test_the_old_place_of_the_limiter_is_kept() -> None:
    from daftra_client import redis_limiter

    assert redis_limiter.RedisLimiter is RedisLimiter


@needs_redis
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "left to the loop"])
def test_each_event_loop_has_connections_to_redis_of_its_own(closed: bool) -> None:
    prefix = f"daftra-test-{secrets.token_hex(8)}"
    locks = RedisLocks(REDIS, prefix=prefix)

    async def main() -> Created:
        made = await once(FakeDaftra(lambda request: NONE if request.method == "GET" else created(7)), locks)
        if closed:
            await locks.aclose()
        return made

    async def clean() -> None:
        async with redis_client("real") as opened:
            await forget(opened, prefix)

    try:
        assert [asyncio.run(main()).created for _ in range(2)] == [True, False]
    finally:
        asyncio.run(clean())


# --- processes ----------------------------------------------------------------------------------------------------

WORKER = """
import asyncio, random, sys
from pathlib import Path
from daftra_client import DaftraClient
from daftra_client.models import InvoiceInput
from daftra_client.redis import RedisLocks
from examples.file_locks import FileLocks

base_url, api_key, kind, where, seed, client_id = sys.argv[1:]
sys.stdin.readline()

async def main():
    locks = FileLocks(Path(where)) if kind == "files" else RedisLocks(kind, prefix=where, ttl=2)
    orders = [f"ORDER-{number}" for number in range(200)]
    random.Random(int(seed)).shuffle(orders)
    async with DaftraClient(base_url=base_url, api_key=api_key, locks=locks) as daftra:
        turns = iter(orders)
        async def work():
            for number in turns:
                made = await daftra.invoices.create_once(InvoiceInput(client_id=int(client_id), po_number=number))
                print(number, made.id, flush=True)
        async with asyncio.TaskGroup() as group:
            for _ in range(8):
                group.create_task(work())

asyncio.run(main())
"""


@pytest.fixture(params=["files", pytest.param("redis", marks=needs_redis)])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """What a worker makes its locks of: a folder, or a Redis and a prefix."""
    if request.param == "files":
        yield "files", str(tmp_path)
        return
    prefix = f"daftra-test-{secrets.token_hex(8)}"
    yield REDIS, prefix

    async def clean() -> None:
        async with redis_client("real") as opened:
            await forget(opened, prefix)

    asyncio.run(clean())


def test_two_processes_and_one_that_is_killed_make_one_invoice_for_each_order(shared: tuple[str, str]) -> None:
    """200 orders, each by two processes, with lists that lag; a third is killed while its writes are under way."""
    with Sandbox(read_lag=0.3) as sandbox:
        client_id = asyncio.run(buyer(sandbox))

        def worker(seed: int) -> subprocess.Popen[str]:
            arguments = [sandbox.base_url, sandbox.api_key, *shared, str(seed), str(client_id)]
            return subprocess.Popen(
                [sys.executable, "-c", WORKER, *arguments],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )

        def begin(process: subprocess.Popen[str]) -> None:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()

        def posts() -> int:
            return sum(request.method == "POST" for request in sandbox.requests)

        with worker(1) as doomed, worker(1) as one, worker(2) as two:
            sandbox.latency, before, until = 1.0, posts(), time.monotonic() + 30
            begin(doomed)
            while posts() == before and time.monotonic() < until:
                time.sleep(0.01)
            # Its first writes have arrived and are stored a second later, when it is dead and the others look for them.
            doomed.send_signal(signal.SIGKILL)
            sandbox.latency = 0.0
            assert posts() > before
            begin(one)
            begin(two)
            told = [
                dict(line.split() for line in process.communicate(timeout=100)[0].splitlines())
                for process in (one, two)
            ]
            assert doomed.communicate()[0] == ""
        assert (one.returncode, two.returncode) == (0, 0)
        assert len(told[0]) == 200
        assert told[0] == told[1], "every call was given the id of the one invoice"
        stored = asyncio.run(invoices(sandbox))
    assert Counter(stored.values()) == Counter(f"ORDER-{number}" for number in range(200))
    assert {number: str(id) for id, number in stored.items()} == told[0]


async def buyer(sandbox: Sandbox) -> int:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        return (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id


async def invoices(sandbox: Sandbox) -> dict[int | None, str | None]:
    await anyio.sleep(0.3)
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        return {invoice.id: invoice.po_number async for invoice in daftra.invoices.list()}
