"""Locks that processes share, as a client uses them: with locks in memory that say what is asked of them."""

from __future__ import annotations

import json
import logging
import os
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
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
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import FakeDaftra, client, created, failed, fake, hang, ok, replies, run

ROOT = Path(__file__).resolve().parents[2]
REDIS = os.environ.get("DAFTRA_TEST_REDIS", "")
needs_redis = pytest.mark.skipif(not REDIS, reason="DAFTRA_TEST_REDIS names no Redis")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client._methods.once.LOOKUP_DELAYS", (0.0, 0.001, 0.001))


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
@on_each_backend
async def test_clients_that_share_locks_make_one_invoice_for_each_order(shared: bool) -> None:
    shop = Shop()
    results: list[Created] = []

    async def job(daftra: DaftraClient, number: str) -> None:
        results.append(await order(daftra, number))

    locks = MemoryLocks() if shared else None
    async with (
        client(FakeDaftra(shop), locks=locks) as one,
        client(FakeDaftra(shop), locks=locks) as two,
        anyio.create_task_group() as group,
    ):
        for number in range(10):
            for daftra in (one, two):
                group.start_soon(job, daftra, f"ORDER-{number}")
    assert len(set(shop.stored)) == 10
    assert (len(shop.stored) == 10) is shared  # or the locks would prove nothing
    assert Counter(result.created for result in results)[True] == len(shop.stored)


@on_each_backend
async def test_a_process_asks_for_the_lock_once_however_many_calls_need_it() -> None:
    locks = MemoryLocks()
    results: list[Created] = []

    async def job(daftra: DaftraClient) -> None:
        results.append(await order(daftra))

    async with client(FakeDaftra(Shop()), locks=locks) as daftra, anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(job, daftra)
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
    assert "invoices.create_once: the lock was lost during the write" in record.getMessage()


@on_each_backend
async def test_after_a_holder_that_died_the_look_is_patient() -> None:
    locks, transport = MemoryLocks(), fake(NONE, NONE, listed(7))

    with anyio.move_on_after(1):
        await once(FakeDaftra(lambda request: NONE if request.method == "GET" else hang(request)), locks)
    assert locks.known.writing
    assert await once(transport, locks) == Created(id=7, created=False)
    assert (methods(transport), locks.known.writing, locks.known.note) == (["GET"] * 3, False, 7)


def test_after_an_unknown_outcome_the_record_is_looked_up_repeatedly_before_it_is_created(backend: str) -> None:
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


@on_each_backend
async def test_a_refusal_takes_back_no_mark_of_somebody_else() -> None:
    locks = MemoryLocks()

    with pytest.raises(OutcomeUnknownError):
        await once(fake(NONE, httpx.ReadError("cut"), NONE, NONE, NONE), locks)
    with pytest.raises(ValidationError):
        await once(fake(NONE, NONE, NONE, failed(400), NONE), locks)
    assert locks.known.writing


def test_a_lost_answer_and_a_record_that_is_found_leave_a_note(backend: str) -> None:
    locks = MemoryLocks()
    made = run(backend, once, fake(NONE, httpx.ReadError("cut"), listed(7)), locks)
    assert (made.id, made.created) == (7, True)
    assert locks.events == ["hold", "begin", "settle 7", "back"]


@on_each_backend
async def test_a_lock_that_is_not_obtained_in_time_is_an_error_and_nothing_is_sent() -> None:
    locks, transport = MemoryLocks(), fake()

    async with anyio.create_task_group() as group:
        group.start_soon(once, FakeDaftra(Shop()), locks)
        await anyio.sleep(0.1)
        started = anyio.current_time()
        with pytest.raises(LockError, match=r"was not obtained within 0\.4 s.*Nothing was sent"):
            await once(transport, locks, timeout=0.4)
        assert anyio.current_time() - started == pytest.approx(0.4)
    assert transport.requests == []


@pytest.mark.parametrize("failing", ["hold", "begin"])
def test_locks_that_fail_stop_the_write_and_show_no_secret(backend: str, failing: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(lambda request: NONE)
    locks.failing = {failing}

    # Even if a task group of the implementation wraps the error, the call raises a LockError.
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


@on_each_backend
async def test_the_lock_is_checked_after_the_wait_for_a_slot_and_before_each_attempt() -> None:
    locks = MemoryLocks()
    answers = replies(NONE, httpx.Response(429, headers={"Retry-After": "1"}), created(7))

    async def answer(request: httpx.Request) -> Any:
        locks.events.append(request.method)
        await anyio.sleep(1)
        return answers(request)

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
    assert locks.events == ["hold", "GET", "turn of another", "begin", "POST", "begin", "POST", "settle 7", "back"]


async def test_keys_distinguish_accounts_operations_records_and_branches() -> None:
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


@on_each_backend
async def test_an_edit_whose_lock_was_lost_writes_nothing() -> None:
    locks, transport = MemoryLocks(), FakeDaftra(edited_client())
    locks.lost_at_begin = True

    async with client(transport, locks=locks) as daftra:
        with pytest.raises(LockError, match=r"^clients\.edit: "):
            await daftra.clients.edit(5, notes="new")
    assert methods(transport) == ["GET", "GET"]


async def edit(daftra: DaftraClient, **options: Any) -> object:
    return await daftra.clients.edit(5, notes="new", **options)


@pytest.mark.parametrize(
    ("call", "key"), [(order, "invoices.create_once InvoiceInput.po_number ORDER-1"), (edit, "clients.edit 5")]
)
@on_each_backend
async def test_the_wait_counts_into_the_timeout(call: Callable[..., Awaitable[object]], key: str) -> None:
    locks, transport = MemoryLocks(), FakeDaftra(hang)

    async def hold() -> None:
        async with locks.hold(f"https://example.daftra.com {key}"):
            await anyio.sleep(3)

    async with client(transport, locks=locks, retries=0) as daftra, anyio.create_task_group() as group:
        group.start_soon(hold)
        await anyio.sleep(0.1)
        started = anyio.current_time()
        with pytest.raises(APITimeoutError):
            await call(daftra, timeout=5)
        assert anyio.current_time() - started == pytest.approx(5)
    assert len(transport.requests) == 1
