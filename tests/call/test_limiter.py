"""How many calls are in flight at once, who comes next, and who waits when Daftra says so."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from daftra_client import DaftraClient, NotFoundError
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import Answer, FakeDaftra, client, failed, fake, hang, invoice


def id_of(request: httpx.Request) -> int:
    return int(request.url.path.rpartition("/")[2].removesuffix(".json"))


async def get_all(daftra: DaftraClient, ids: range) -> dict[int, Any]:
    found: dict[int, Any] = {}

    async def get(id: int) -> None:
        found[id] = (await daftra.invoices.get(id)).id

    async with anyio.create_task_group() as group:
        for id in ids:
            group.start_soon(get, id)
    return found


@pytest.mark.parametrize("bound", [1, 3, 8])
@on_each_backend
async def test_no_more_calls_than_allowed_are_in_flight(bound: int) -> None:
    async def answer(request: httpx.Request) -> Answer:
        await anyio.sleep(1)
        return invoice(id_of(request))

    transport = FakeDaftra(answer)
    async with client(transport, max_concurrency=bound) as daftra:
        before = anyio.current_time()
        assert await get_all(daftra, range(1, 25)) == {id: id for id in range(1, 25)}
        assert anyio.current_time() - before == pytest.approx(24 / bound)
    assert transport.most_in_flight == bound


async def test_eight_calls_are_in_flight_unless_told_otherwise() -> None:
    transport = FakeDaftra(lambda request: invoice(id_of(request)))
    async with client(transport) as daftra:
        await get_all(daftra, range(1, 31))
    assert transport.most_in_flight == 8


@pytest.mark.parametrize("failure", [failed(404), failed(500), httpx.ReadError("x"), ZeroDivisionError()], ids=repr)
@on_each_backend
async def test_a_failed_call_gives_its_place_back(failure: Answer) -> None:
    transport = fake(failure, failure, invoice(3))
    async with client(transport, max_concurrency=1, retries=0) as daftra:
        for _ in range(2):
            with pytest.raises(Exception):  # noqa: B017, PT011 (which one does not matter here)
                await daftra.invoices.get(1)
        assert (await daftra.invoices.get(3)).id == 3


@on_each_backend
async def test_a_cancelled_call_gives_its_place_back_wherever_it_stood() -> None:
    transport = FakeDaftra(hang)
    async with client(transport, max_concurrency=2) as daftra:
        with anyio.move_on_after(1):  # two in flight, three in the queue
            await get_all(daftra, range(1, 6))
        assert transport.in_flight == 0
        transport.handler = lambda request: invoice(id_of(request))
        assert await get_all(daftra, range(1, 6)) == {id: id for id in range(1, 6)}
        assert transport.most_in_flight == 2

        transport.handler = lambda request: httpx.Response(429, headers={"Retry-After": "20"})
        with anyio.move_on_after(1):  # two wait to try again, three are held back
            await get_all(daftra, range(1, 6))
        transport.handler = lambda request: invoice(id_of(request))
        assert await get_all(daftra, range(1, 6)) == {id: id for id in range(1, 6)}


@on_each_backend
async def test_the_wait_between_attempts_holds_no_place(longest_jitter: Any) -> None:
    attempts = iter([failed(503), invoice(1)])
    transport = FakeDaftra(lambda request: next(attempts) if id_of(request) == 1 else invoice(id_of(request)))
    async with client(transport, max_concurrency=1) as daftra:
        await get_all(daftra, range(1, 5))
    assert sorted(map(id_of, transport.requests[:4])) == [1, 2, 3, 4]


@pytest.mark.parametrize("status", [429, 503])
@on_each_backend
async def test_a_wait_that_is_asked_for_holds_back_all_calls_of_the_account(status: int) -> None:
    starts: list[float] = []
    answers = iter([httpx.Response(status, headers={"Retry-After": "20"})])

    def answer(request: httpx.Request) -> Answer:
        starts.append(anyio.current_time())
        return next(answers, None) or invoice(id_of(request))

    async with client(FakeDaftra(answer)) as daftra, anyio.create_task_group() as group:
        group.start_soon(daftra.invoices.get, 1)
        await anyio.sleep(5)
        group.start_soon(daftra.invoices.get, 2)
        await anyio.sleep(5)
        group.start_soon(daftra.invoices.get, 3)
    assert [start - starts[0] for start in starts] == [0, pytest.approx(20), pytest.approx(20), pytest.approx(20)]


@on_each_backend
async def test_the_first_error_of_many_details_cancels_the_rest() -> None:
    async def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/api2/invoices.json":
            return httpx.Response(200, json={"data": [{"Invoice": {"id": id}} for id in range(1, 7)]})
        if id_of(request) == 4:
            return failed(404)
        return await hang(request)

    transport = FakeDaftra(answer)
    async with client(transport) as daftra:
        before = anyio.current_time()
        with pytest.raises(NotFoundError):
            await daftra.invoices.list(expand=True)
        assert (transport.in_flight, anyio.current_time()) == (0, before)
