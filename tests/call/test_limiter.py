"""How many calls are in flight at once, who comes next, and who waits when Daftra says so."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from daftra_client import ConfigurationError, DaftraClient, NotFoundError, RateLimitError
from tests.support.fake_daftra import Answer, FakeDaftra, client, failed, fake, hang, invoice, run


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
def test_no_more_calls_than_allowed_are_in_flight(backend: str, bound: int) -> None:
    async def answer(request: httpx.Request) -> Answer:
        await anyio.sleep(1)
        return invoice(id_of(request))

    async def main() -> tuple[int, float]:
        transport = FakeDaftra(answer)
        async with client(transport, max_concurrency=bound) as daftra:
            before = anyio.current_time()
            assert await get_all(daftra, range(1, 25)) == {id: id for id in range(1, 25)}
            return transport.most_in_flight, anyio.current_time() - before

    assert run(backend, main) == (bound, pytest.approx(24 / bound))


async def test_eight_calls_are_in_flight_unless_told_otherwise() -> None:
    transport = FakeDaftra(lambda request: invoice(id_of(request)))
    async with client(transport) as daftra:
        await get_all(daftra, range(1, 31))
    assert transport.most_in_flight == 8


def test_waiters_are_served_in_order(backend: str) -> None:
    async def main() -> list[int]:
        release = anyio.Event()

        async def answer(request: httpx.Request) -> Answer:
            if id_of(request) == 1:
                await release.wait()
            return invoice(id_of(request))

        transport = FakeDaftra(answer)
        async with client(transport, max_concurrency=1) as daftra, anyio.create_task_group() as group:
            for id in range(1, 11):
                group.start_soon(daftra.invoices.get, id)
                await anyio.wait_all_tasks_blocked()
            release.set()
        return [id_of(request) for request in transport.requests]

    assert run(backend, main) == list(range(1, 11))


@pytest.mark.parametrize("failure", [failed(404), failed(500), httpx.ReadError("x"), ZeroDivisionError()], ids=repr)
def test_a_failed_call_gives_its_place_back(backend: str, failure: Answer) -> None:
    async def main() -> None:
        transport = fake(failure, failure, invoice(3))
        async with client(transport, max_concurrency=1, retries=0) as daftra:
            for _ in range(2):
                with pytest.raises(Exception):  # noqa: B017, PT011 (which one does not matter here)
                    await daftra.invoices.get(1)
            assert (await daftra.invoices.get(3)).id == 3

    run(backend, main)


def test_a_cancelled_call_gives_its_place_back_wherever_it_stood(backend: str) -> None:
    async def main() -> None:
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

    run(backend, main)


def test_the_wait_between_attempts_holds_no_place(backend: str, longest_jitter: Any) -> None:
    async def main() -> list[int]:
        attempts = iter([failed(503), invoice(1)])
        transport = FakeDaftra(lambda request: next(attempts) if id_of(request) == 1 else invoice(id_of(request)))
        async with client(transport, max_concurrency=1) as daftra:
            await get_all(daftra, range(1, 5))
        return sorted(map(id_of, transport.requests[:4]))

    assert run(backend, main) == [1, 2, 3, 4]


@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_that_is_asked_for_holds_back_all_calls_of_the_account(backend: str, status: int) -> None:
    async def main() -> list[float]:
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
        return [start - starts[0] for start in starts]

    assert run(backend, main) == [0, pytest.approx(20), pytest.approx(20), pytest.approx(20)]


def test_a_longer_wait_is_not_cut_short_by_a_shorter_one(backend: str) -> None:
    async def main() -> list[float]:
        starts: list[float] = []

        async def answer(request: httpx.Request) -> Answer:
            starts.append(anyio.current_time())
            await anyio.sleep(1)
            waits = {1: "20", 2: "2"}
            if len(starts) < 3:
                return httpx.Response(429, headers={"Retry-After": waits[id_of(request)]})
            return invoice(id_of(request))

        async with client(FakeDaftra(answer)) as daftra, anyio.create_task_group() as group:
            group.start_soon(daftra.invoices.get, 1)
            group.start_soon(daftra.invoices.get, 2)
        return [start - starts[0] for start in starts]

    assert run(backend, main) == [0, 0, pytest.approx(21), pytest.approx(21)]


def test_another_account_is_not_held_back(backend: str) -> None:
    async def main() -> list[float]:
        waits: list[float] = []
        async with (
            client(fake(httpx.Response(429, headers={"Retry-After": "20"}), invoice(1))) as one,
            client(fake(invoice(2)), subdomain="other") as two,
            anyio.create_task_group() as group,
        ):
            group.start_soon(one.invoices.get, 1)
            await anyio.wait_all_tasks_blocked()
            before = anyio.current_time()
            await two.invoices.get(2)
            waits.append(anyio.current_time() - before)
        return waits

    assert run(backend, main) == [0]


def test_a_rate_limit_that_lasts_is_raised_in_the_end(backend: str) -> None:
    async def main() -> None:
        transport = FakeDaftra(lambda request: httpx.Response(429, headers={"Retry-After": "1"}))
        async with client(transport, retries=2) as daftra:
            with pytest.raises(RateLimitError) as caught:
                await daftra.invoices.get(1)
        assert (caught.value.retry_after, len(transport.requests)) == (1.0, 3)

    run(backend, main)


@pytest.mark.parametrize("bound", [0, -1])
def test_a_bound_below_one_is_refused(bound: int) -> None:
    with pytest.raises(ConfigurationError, match="max_concurrency must be at least 1"):
        client(fake(), max_concurrency=bound)


def test_the_first_error_of_many_details_cancels_the_rest(backend: str) -> None:
    async def main() -> None:
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

    run(backend, main)
