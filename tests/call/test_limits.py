"""The bounds of an account: calls in flight and per second, who is next, how it slows down and recovers, deadlines."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from daftra_client import (
    APITimeoutError,
    CallLimiter,
    ConfigurationError,
    DaftraClient,
    DaftraError,
    Limiter,
    LimiterError,
    OutcomeUnknownError,
    RateLimitError,
    ServerError,
    Slot,
)
from daftra_client.models import ClientInput, RequisitionInput
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import Answer, FakeDaftra, client, created, failed, fake, hang, invoice, ok, run

DATED = RequisitionInput(store_id=1, date=datetime(2026, 4, 3, 14, 5))
"""Its date is written in the account's format."""


def id_of(request: httpx.Request) -> int:
    return int(request.url.path.rpartition("/")[2].removesuffix(".json"))


async def take(limiter: CallLimiter, seconds: float = 0, started: list[float] | None = None) -> None:
    async with limiter.slot():
        if started is not None:
            started.append(anyio.current_time())
        await anyio.sleep(seconds)


async def throttle(limiter: CallLimiter) -> None:
    async with limiter.slot() as slot:
        slot.throttled()


async def succeed(limiter: CallLimiter, times: int) -> None:
    for _ in range(times):
        async with limiter.slot() as slot:
            slot.succeeded()


# --- how it is given ----------------------------------------------------------------------------------------------


def test_the_short_form_and_a_limiter_exclude_each_other() -> None:
    with pytest.raises(ConfigurationError, match="give max_concurrency= or limiter=, not both"):
        DaftraClient("acme", api_key="k", max_concurrency=8, limiter=Limiter())


@pytest.mark.parametrize(
    ("bounds", "message"),
    [
        *(({"max_concurrency": each}, "max_concurrency must be at least 1") for each in (0, -1, True, 2.0, "8")),
        *(({"per_second": each}, "per_second must be more than 0") for each in (0, -1, math.inf, math.nan)),
    ],
)
def test_a_bound_that_lets_nothing_through_is_refused(bounds: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Limiter(**bounds)


@on_each_backend
async def test_several_clients_share_one_limiter() -> None:
    async def answer(request: httpx.Request) -> Answer:
        await anyio.sleep(1)
        return invoice(id_of(request))

    transport = FakeDaftra(answer)
    limiter = Limiter(max_concurrency=3)
    async with (
        client(transport, limiter=limiter) as one,
        client(transport, limiter=limiter, branch_id=2) as two,
        anyio.create_task_group() as group,
    ):
        for id in range(1, 6):
            group.start_soon(one.invoices.get, id)
            group.start_soon(two.invoices.get, 10 + id)
    assert (transport.most_in_flight, sorted(map(id_of, transport.requests))) == (
        3,
        [1, 2, 3, 4, 5, 11, 12, 13, 14, 15],
    )


@on_each_backend
async def test_any_limiter_of_the_right_shape_can_be_given() -> None:
    class Recording:
        max_concurrency = 2

        def __init__(self) -> None:
            self.events: list[str] = []

        def slot(self) -> AbstractAsyncContextManager[Slot]:
            return self._slot()

        @asynccontextmanager
        async def _slot(self) -> AsyncIterator[Slot]:
            self.events.append("in")
            try:
                yield self
            finally:
                self.events.append("out")

        def succeeded(self) -> None:
            self.events.append("succeeded")

        def throttled(self) -> None:
            self.events.append("throttled")

        def pause(self, seconds: float) -> None:
            self.events.append(f"pause {seconds:g}")

    limiter = Recording()
    answers = (httpx.Response(429, headers={"Retry-After": "3"}), httpx.ReadError("x"), invoice(1), failed(404))
    async with client(fake(*answers), limiter=limiter) as daftra:
        await daftra.invoices.get(1)
        with pytest.raises(Exception, match="404"):
            await daftra.invoices.get(2)
    assert limiter.events == [
        "in", "pause 3", "throttled", "out", "in", "out", "in", "succeeded", "out", "in", "succeeded", "out",
    ]  # fmt: skip


@on_each_backend
async def test_what_a_limiter_raises_ends_the_call_before_anything_is_sent() -> None:
    class Broken(Limiter):
        @asynccontextmanager
        async def _broken(self) -> AsyncIterator[Slot]:
            raise LimiterError("no answer")
            yield

        def slot(self) -> AbstractAsyncContextManager[Slot]:
            return self._broken()

    transport = fake()
    async with client(transport, limiter=Broken()) as daftra:
        with pytest.raises(LimiterError, match="no answer"):
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert transport.requests == []


# --- calls per second ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("per_second", "gap"), [(4, 0.25), (0.5, 2.0), (1, 1.0)])
@on_each_backend
async def test_calls_start_evenly_spaced(per_second: float, gap: float) -> None:
    started: list[float] = []
    limiter = Limiter(8, per_second=per_second)
    async with anyio.create_task_group() as group:
        for _ in range(6):
            group.start_soon(take, limiter, 0, started)
    assert [at - started[0] for at in started] == pytest.approx([n * gap for n in range(6)])


@on_each_backend
async def test_each_attempt_counts_towards_the_calls_per_second() -> None:
    at: list[float] = []
    answers = iter([failed(408), failed(408), invoice(1)])

    def answer(request: httpx.Request) -> Answer:
        at.append(anyio.current_time())
        return next(answers)

    async with client(FakeDaftra(answer), limiter=Limiter(per_second=0.1)) as daftra:
        await daftra.invoices.get(1)
    assert [moment - at[0] for moment in at] == pytest.approx([0, 10, 20])


# --- who is next --------------------------------------------------------------------------------------------------


@on_each_backend
async def test_nobody_overtakes_those_who_wait_for_a_pause_to_end() -> None:
    order: list[str] = []
    limiter = Limiter(2)

    async def call(name: str) -> None:
        async with limiter.slot():
            order.append(name)
            await anyio.sleep(1)

    limiter.pause(5)
    async with anyio.create_task_group() as group:
        for name in "abc":
            group.start_soon(call, name)
            await anyio.wait_all_tasks_blocked()
        await anyio.sleep(5)  # the pause is over in the same moment
        group.start_soon(call, "late")
    assert order == ["a", "b", "c", "late"]


@on_each_backend
async def test_a_waiter_cancelled_in_the_moment_of_its_turn_loses_no_slot() -> None:
    limiter = Limiter(1)
    scope = anyio.CancelScope()
    outcome: list[str] = []

    async def waiter() -> None:
        with scope:
            await take(limiter)
            outcome.append("ran")

    async with anyio.create_task_group() as group:
        async with limiter.slot():
            group.start_soon(waiter)
            await anyio.wait_all_tasks_blocked()
            scope.cancel()  # and without a moment in between:
        with anyio.fail_after(1):
            await take(limiter)
    assert outcome == []
    assert limiter.in_flight == 0


def test_a_task_cancelled_by_asyncio_itself_loses_no_slot() -> None:
    import asyncio

    async def main() -> int:
        limiter = Limiter(1)
        async with limiter.slot():
            tasks = [asyncio.create_task(take(limiter)) for _ in range(3)]
            await asyncio.sleep(0)
            tasks[0].cancel()
            await asyncio.sleep(0)
        tasks[1].cancel()  # its turn has come, and it has not run yet
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(result) for result in results] == [asyncio.CancelledError, asyncio.CancelledError, type(None)]
        return limiter.in_flight

    assert asyncio.run(main()) == 0


# --- slowing down and recovering ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (failed(429), 4),
        (failed(503), 4),
        (httpx.Response(503, text="<html>"), 4),
        (httpx.Response(200, json={"result": "failed", "code": 429}), 4),
        (httpx.Response(200, json={"result": "failed", "code": 503}), 4),
        (failed(500), 8),
        (failed(404), 8),
        (httpx.ReadTimeout("x"), 8),
        (httpx.ConnectError("x"), 8),
        (invoice(1), 8),
    ],
)
@pytest.mark.parametrize("write", [True, False], ids=["write", "read"])
async def test_it_slows_down_only_after_429_and_503(answer: Answer, expected: int, write: bool) -> None:
    limiter = Limiter(8)
    async with client(FakeDaftra(lambda request: answer), limiter=limiter, retries=0) as daftra:
        with suppress(DaftraError):
            await daftra.request("POST" if write else "GET", "/api2/x.json")
    assert (limiter.concurrency, limiter.in_flight) == (expected, 0)


def test_a_busy_daftra_gets_fewer_calls_and_in_the_end_as_many_as_before(
    backend: str, longest_jitter: list[tuple[float, float]]
) -> None:
    """A server that refuses what is more than two at once: the client finds that out, and everything is read."""

    async def main() -> tuple[int, int, int]:
        patience = [2]

        async def answer(request: httpx.Request) -> Answer:
            refused = transport.in_flight > patience[0]
            await anyio.sleep(0.1)
            return failed(429) if refused else invoice(id_of(request))

        transport = FakeDaftra(answer)
        limiter = Limiter(8)
        async with client(transport, limiter=limiter, retries=20, timeout=None) as daftra:
            async with anyio.create_task_group() as group:
                for id in range(1, 61):
                    group.start_soon(daftra.invoices.get, id)
            refusals = len(transport.requests) - 60
            patience[0] = 99
            async with anyio.create_task_group() as group:
                for id in range(1, 61):
                    group.start_soon(daftra.invoices.get, id)
        return refusals, limiter.concurrency, transport.most_in_flight

    refusals, concurrency, most = run(backend, main)
    assert 0 < refusals < 60
    assert (concurrency, most) == (8, 8)


# --- waits that are asked for -------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [True, False], ids=["write", "read"])
@pytest.mark.parametrize("status", [429, 503])
@on_each_backend
async def test_a_wait_is_kept_by_others_also_if_the_call_itself_is_given_up(status: int, write: bool) -> None:
    busy = httpx.Response(status, headers={"Retry-After": "7"})
    async with client(fake(busy, invoice(1)), retries=0) as daftra:
        with pytest.raises((RateLimitError, ServerError, OutcomeUnknownError)):
            await daftra.request("POST" if write else "GET", "/api2/x.json")
        before = anyio.current_time()
        await daftra.invoices.get(1)
        assert anyio.current_time() - before == pytest.approx(7)


@pytest.mark.parametrize(("seconds", "wait"), [(12, 12), (9000, 30), (-60, 0)])
@on_each_backend
async def test_a_wait_until_a_date_is_kept_up_to_a_bound(
    monkeypatch: pytest.MonkeyPatch, seconds: int, wait: int
) -> None:
    now = datetime(2026, 4, 3, 12, tzinfo=UTC)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Clock:
            return cls(2026, 4, 3, 12, tzinfo=tz)

    monkeypatch.setattr("daftra_client._call.retry.datetime", Clock)
    moment = format_datetime(now + timedelta(seconds=seconds), usegmt=True)

    async with client(fake(httpx.Response(429, headers={"Retry-After": moment}), invoice(1))) as daftra:
        before = anyio.current_time()
        await daftra.invoices.get(1)
        assert anyio.current_time() - before == pytest.approx(wait)


@pytest.mark.parametrize("seconds", [31, 1e9, math.inf])
@on_each_backend
async def test_no_pause_is_longer_than_the_bound(seconds: float) -> None:
    limiter = Limiter()
    before = anyio.current_time()
    limiter.pause(seconds)
    await take(limiter)
    assert anyio.current_time() - before == pytest.approx(30)


@pytest.mark.parametrize("paused_again", [0, 7])
def test_a_limiter_can_be_used_by_one_event_loop_after_another(paused_again: int) -> None:
    """The clocks of two runs of trio have nothing to do with each other: a pause in the first binds not the next."""
    limiter = Limiter(1, per_second=5)

    async def late() -> None:
        await anyio.sleep(80_000)
        limiter.pause(20)

    async def early() -> float:
        before = anyio.current_time()
        limiter.pause(paused_again)
        await take(limiter)
        return anyio.current_time() - before

    run("trio", late)
    assert run("trio", early) == pytest.approx(paused_again)


# --- deadlines ----------------------------------------------------------------------------------------------------


@on_each_backend
async def test_the_deadline_holds_while_waiting_for_calls_per_second() -> None:
    transport = fake(invoice(1))
    async with client(transport, limiter=Limiter(per_second=0.01), timeout=4) as daftra:
        await daftra.invoices.get(1)
        before = anyio.current_time()
        with pytest.raises(APITimeoutError, match="no answer within 4 s"):
            await daftra.clients.create(ClientInput(business_name="Nile"))
        assert len(transport.requests) == 1
        assert anyio.current_time() - before == pytest.approx(4)


@on_each_backend
async def test_the_deadline_holds_for_queue_attempts_and_waits_together(
    longest_jitter: list[tuple[float, float]],
) -> None:
    async def answer(request: httpx.Request) -> Answer:
        await anyio.sleep(2 if id_of(request) == 9 else 1)
        return invoice(9) if id_of(request) == 9 else failed(503)

    transport = FakeDaftra(answer)
    async with client(transport, max_concurrency=1, retries=99) as daftra, anyio.create_task_group() as group:
        group.start_soon(daftra.invoices.get, 9)
        await anyio.wait_all_tasks_blocked()
        before = anyio.current_time()
        with pytest.raises(APITimeoutError):
            await daftra.invoices.get(1, timeout=6)
        assert anyio.current_time() - before == pytest.approx(6)
    assert len(transport.requests) - 1 == 3  # in the queue until 2, attempts at 2, 3.5 and 5.5 seconds


@on_each_backend
async def test_the_deadline_holds_while_the_date_format_is_asked_for() -> None:
    async def answer(request: httpx.Request) -> Answer:
        await anyio.sleep(3)
        if request.url.path == "/api2/site_info.json":
            return ok({"Site": {"date_format": "DD/MM/YYYY"}})
        return created()

    async with client(FakeDaftra(answer), date_format=None, timeout=5) as daftra:
        before = anyio.current_time()
        with pytest.raises(OutcomeUnknownError, match="no answer within 5 s"):
            await daftra.requisitions.create(DATED)
        assert anyio.current_time() - before == pytest.approx(5)


@on_each_backend
async def test_a_deadline_that_passes_with_the_date_format_sends_nothing_else() -> None:
    transport = FakeDaftra(hang)
    async with client(transport, date_format=None, timeout=5) as daftra:
        with pytest.raises(APITimeoutError, match="no answer within 5 s"):
            await daftra.requisitions.create(DATED)
    assert transport.paths == ["/api2/site_info.json"]


# --- against a model ----------------------------------------------------------------------------------------------

Step = tuple[str, int]
steps = st.lists(
    st.one_of(
        st.tuples(st.just("arrive"), st.just(0)),
        st.tuples(st.sampled_from(["finish", "throttle", "succeed", "cancel"]), st.integers(0, 5)),
        st.tuples(st.just("pause"), st.integers(1, 6)),
        st.tuples(st.just("pass"), st.integers(1, 4)),
    ),
    max_size=30,
)


class Model:
    """What a limiter promises, as a plain simulation in whole seconds."""

    def __init__(self, bound: int, interval: int) -> None:
        self.bound, self.interval = bound, interval
        self.allowed = float(bound)
        self.epoch = 0
        self.now = self.not_before = 0
        self.queue: list[int] = []
        self.running: dict[int, int] = {}
        self.started: list[tuple[int, int]] = []

    def settle(self) -> None:
        while self.queue and len(self.running) < int(self.allowed) and self.now >= self.not_before:
            name = self.queue.pop(0)
            self.running[name] = self.epoch
            self.started.append((name, self.now))
            if self.interval:
                self.not_before = self.now + self.interval

    def leave(self, name: int, how: str) -> None:
        epoch = self.running.pop(name)
        if how == "throttle" and epoch == self.epoch:
            self.epoch += 1
            self.allowed = max(1.0, self.allowed / 2)
        if how == "succeed" and epoch == self.epoch:
            self.allowed = min(float(self.bound), self.allowed + 1 / self.allowed)


async def follow(bound: int, interval: int, script: list[Step]) -> None:
    limiter = Limiter(bound, 1 / interval if interval else None)
    model = Model(bound, interval)
    zero = anyio.current_time()
    started: list[tuple[int, int]] = []
    scopes: dict[int, anyio.CancelScope] = {}
    ends: dict[int, anyio.Event] = {}
    how: dict[int, str] = {}

    async def call(name: int) -> None:
        with scopes[name]:
            async with limiter.slot() as slot:
                started.append((name, round(anyio.current_time() - zero)))
                await ends[name].wait()
                if how[name] == "throttle":
                    slot.throttled()
                elif how[name] == "succeed":
                    slot.succeeded()

    arrived = 0
    async with anyio.create_task_group() as group:
        for kind, number in script:
            if kind == "arrive":
                scopes[arrived], ends[arrived] = anyio.CancelScope(), anyio.Event()
                group.start_soon(call, arrived)
                model.queue.append(arrived)
                arrived += 1
            elif kind == "pause":
                limiter.pause(number)
                model.not_before = max(model.not_before, model.now + number)
            elif kind == "pass":
                for _ in range(number):
                    await anyio.sleep(1)
                    model.now += 1
                    model.settle()
            elif kind == "cancel" and (alive := [*model.running, *model.queue]):
                name = alive[number % len(alive)]
                scopes[name].cancel()
                model.running.pop(name, None)
                model.queue = [other for other in model.queue if other != name]
            elif kind in ("finish", "throttle", "succeed") and model.running:
                name = list(model.running)[number % len(model.running)]
                how[name] = kind
                ends[name].set()
                model.leave(name, kind)
            await anyio.wait_all_tasks_blocked()
            model.settle()
            assert started == model.started
            assert limiter.in_flight == len(model.running) <= bound
            assert limiter.concurrency == int(model.allowed)
        group.cancel_scope.cancel()
    assert (limiter.in_flight, len(limiter._queue)) == (0, 0)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
@settings(derandomize=True, max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bound=st.integers(1, 4), interval=st.integers(0, 2), script=steps)
def test_whatever_happens_it_does_what_its_model_does(loop: str, bound: int, interval: int, script: list[Step]) -> None:
    run(loop, follow, bound, interval, script)
