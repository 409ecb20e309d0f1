"""What is made again, how long is waited before, and where it ends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    DaftraClient,
    DaftraError,
    DecodeError,
    FilterIgnoredError,
    LimiterError,
    ListingChangedError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)
from daftra_client._call.retry import is_safe_to_repeat
from daftra_client.models import BookingStatus, ClientInput
from tests.support.clock import on_asyncio, on_each_backend
from tests.support.fake_daftra import BASE, Answer, FakeDaftra, client, created, failed, fake, hang, invoice, ok, run

CallOf = Callable[[DaftraClient], Awaitable[Any]]

WRITES: dict[str, CallOf] = {
    "create": lambda daftra: daftra.clients.create(ClientInput(business_name="Nile")),
    "update": lambda daftra: daftra.clients.update(4, ClientInput(business_name="Nile")),
    "delete": lambda daftra: daftra.clients.delete(4),
    "GET that changes a status": lambda daftra: daftra.bookings.change_status(3, BookingStatus(1)),
    "GET that makes an invoice": lambda daftra: daftra.bookings.convert_to_invoice(3),
    "request": lambda daftra: daftra.request("POST", "/api2/cost_centers.json", body={"name": "x"}),
    "request of a GET": lambda daftra: daftra.request(
        "GET", "/api2/invoices/update_draft/1/0.json", changes_state=True
    ),
}
writes = pytest.mark.parametrize("call", WRITES.values(), ids=WRITES.keys())

NOT_SENT = [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), httpx.PoolTimeout("full")]
LOST = [
    httpx.ReadError("reset"),
    httpx.ReadTimeout("silence"),
    httpx.WriteError("broken pipe"),
    httpx.WriteTimeout("stuck"),
    httpx.CloseError("closed"),
    httpx.RemoteProtocolError("server disconnected"),
    httpx.DecodingError("bad gzip"),
]


def named(errors: Sequence[Exception]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("failure", errors, ids=[type(error).__name__ for error in errors])


TRANSIENT: list[Answer] = [
    *NOT_SENT,
    *LOST,
    failed(500),
    failed(502),
    failed(503),
    failed(504),
    failed(408),
    failed(425),
    failed(429),
    httpx.Response(200, text="<html>try later</html>"),
    httpx.Response(200, content=b'{"result":"success'),
    httpx.Response(200, json={"result": "failed", "code": 503}),
]


# --- reads --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("longest_jitter")
@pytest.mark.parametrize("failure", TRANSIENT, ids=lambda answer: getattr(answer, "status_code", type(answer).__name__))
@on_each_backend
async def test_a_read_is_made_again_after_a_failure_that_may_pass(failure: Answer) -> None:
    transport = fake(failure, failure, invoice(26))
    async with client(transport) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
    assert transport.paths == ["/api2/invoices/26.json"] * 3


@pytest.mark.parametrize(
    "answer",
    [failed(400), failed(401), failed(403), failed(404), failed(409), failed(422), httpx.Response(302),
     httpx.Response(200, json={"result": "failed"}), httpx.Response(200, json={"data": 7})],
    ids=lambda answer: answer.status_code,
)  # fmt: skip
async def test_a_read_is_not_made_again_after_a_failure_that_stays(answer: httpx.Response) -> None:
    transport = fake(answer)
    async with client(transport) as daftra:
        with pytest.raises(ResponseError):
            await daftra.invoices.get(26)
    assert len(transport.requests) == 1


@named([*NOT_SENT, *LOST])
@on_asyncio
async def test_a_read_whose_answers_are_all_lost_ends_in_a_connection_error(failure: Exception) -> None:
    transport = fake(failure, failure)
    async with client(transport, retries=1) as daftra:
        with pytest.raises(APIConnectionError) as caught:
            await daftra.invoices.get(26)
    assert type(caught.value) is APIConnectionError
    assert str(failure) in caught.value.message
    assert (caught.value.method, caught.value.url) == ("GET", f"{BASE}/api2/invoices/26.json")


# --- writes -------------------------------------------------------------------------------------------------------


@writes
@named(NOT_SENT)
@on_asyncio
async def test_a_write_is_made_again_when_no_connection_came_about(call: CallOf, failure: Exception) -> None:
    transport = fake(failure, failure, created(4))
    async with client(transport) as daftra:
        await call(daftra)
    assert len(transport.requests) == 3
    assert len({(r.method, r.url, r.content) for r in transport.requests}) == 1


@writes
@pytest.mark.parametrize("answer", [failed(429), httpx.Response(429, text="slow down")])
@on_asyncio
async def test_a_write_is_made_again_when_it_was_turned_away_for_the_rate(call: CallOf, answer: httpx.Response) -> None:
    transport = fake(answer, created(4))
    async with client(transport) as daftra:
        await call(daftra)
    assert len(transport.requests) == 2


async def new_token() -> str:
    return "t"


@writes
async def test_a_write_is_not_made_again_for_a_code_in_an_answer_with_status_200(call: CallOf) -> None:
    for code in (401, 429):
        transport = fake(httpx.Response(200, json={"result": "failed", "code": code}))
        async with client(transport, access_token=new_token) as daftra:
            with pytest.raises(ResponseError):
                await call(daftra)
        assert len(transport.requests) == 1


@writes
@named(LOST)
async def test_a_write_whose_answer_was_lost_is_not_made_again(call: CallOf, failure: Exception) -> None:
    transport = fake(failure)
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await call(daftra)
    assert len(transport.requests) == 1
    assert caught.value.status is None
    assert caught.value.message == f"the answer was lost: {failure}"
    assert "The write may have been done" in str(caught.value)


@writes
@pytest.mark.parametrize(
    "answer",
    [
        *(failed(status) for status in (408, 425, 500, 503, 600, 999)),
        *(httpx.Response(status) for status in (300, 302, 304, 307)),
        httpx.Response(200, text="<html>"),
    ],
)
async def test_a_write_with_an_open_outcome_is_not_made_again(call: CallOf, answer: httpx.Response) -> None:
    transport = fake(answer)
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await call(daftra)
    assert len(transport.requests) == 1
    assert caught.value.status == answer.status_code


@writes
@pytest.mark.parametrize("status", [400, 402, 403, 404, 409, 422])
async def test_a_refused_write_is_not_made_again(call: CallOf, status: int) -> None:
    transport = fake(failed(status))
    async with client(transport) as daftra:
        with pytest.raises(ResponseError):
            await call(daftra)
    assert len(transport.requests) == 1


async def test_an_unknown_outcome_has_the_body_that_was_sent() -> None:
    async with client(fake(httpx.ReadError("reset"))) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await daftra.clients.create(ClientInput(business_name="شركة النيل"))
    assert caught.value.sent == {"Client": {"business_name": "شركة النيل"}}
    assert "شركة النيل" not in str(caught.value)


async def test_a_get_of_unknown_outcome_has_sent_no_body() -> None:
    async with client(fake(httpx.ReadError("reset"))) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await daftra.bookings.convert_to_invoice(3)
    assert (caught.value.sent, caught.value.method) == (None, "GET")


@on_asyncio
async def test_a_get_is_a_write_only_where_it_is_said_to_be_one() -> None:
    transport = fake(failed(500), ok({}))
    async with client(transport) as daftra:
        assert await daftra.request("get", "/api2/site_info.json") == {
            "result": "successful", "code": 200, "data": {},
        }  # fmt: skip
    assert len(transport.requests) == 2

    transport = fake(failed(500), ok({}))
    async with client(transport) as daftra:
        await daftra.request("POST", "/api2/reports/search.json", body={}, changes_state=False)
    assert len(transport.requests) == 2


# --- how often ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("retries", [0, 1, 4])
@on_asyncio
async def test_a_call_is_made_once_and_as_often_again_as_allowed(retries: int) -> None:
    for options in ({}, {"retries": retries}):
        transport = FakeDaftra(lambda request: failed(503))
        async with client(transport, retries=9 if options else retries) as daftra:
            with pytest.raises(ServerError):
                await daftra.invoices.get(26, **options)  # type: ignore[arg-type]
        assert len(transport.requests) == 1 + retries


@on_asyncio
async def test_the_last_failure_is_the_one_that_is_raised() -> None:
    async with client(fake(failed(500), httpx.ReadError("x"), failed(404)), retries=3) as daftra:
        with pytest.raises(NotFoundError):
            await daftra.invoices.get(26)


# --- how long -----------------------------------------------------------------------------------------------------


def test_waits_double_up_to_a_bound_and_are_drawn_from_zero_on(
    backend: str, longest_jitter: list[tuple[float, float]]
) -> None:
    async def main() -> float:
        async with client(FakeDaftra(lambda request: failed(503)), retries=9, timeout=None) as daftra:
            before = anyio.current_time()
            with pytest.raises(ServerError):
                await daftra.invoices.get(26)
            return anyio.current_time() - before

    bounds = [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]
    assert run(backend, main) == pytest.approx(sum(bounds))
    assert longest_jitter == [(0, bound) for bound in bounds]


@pytest.mark.parametrize(("header", "wait"), [("7", 7.0), ("0.25", 0.25), ("0", 0.0), ("3600", 30.0), ("inf", 30.0)])
@on_each_backend
async def test_a_wait_that_daftra_asks_for_is_kept_up_to_a_bound(
    header: str, wait: float, longest_jitter: list[tuple[float, float]]
) -> None:
    transport = fake(httpx.Response(429, headers={"Retry-After": header}), created())
    async with client(transport) as daftra:
        before = anyio.current_time()
        await daftra.clients.create(ClientInput(business_name="Nile"))
        assert anyio.current_time() - before == pytest.approx(wait)
    assert longest_jitter == []


# --- deadlines ----------------------------------------------------------------------------------------------------


@on_each_backend
async def test_a_read_without_an_answer_ends_at_its_deadline() -> None:
    async with client(FakeDaftra(hang), timeout=5) as daftra:
        before = anyio.current_time()
        with pytest.raises(APITimeoutError, match="no answer within 5 s") as caught:
            await daftra.invoices.get(26)
        assert caught.value.url == f"{BASE}/api2/invoices/26.json"
        assert anyio.current_time() - before == pytest.approx(5)


@writes
@on_each_backend
async def test_a_write_in_flight_at_its_deadline_has_an_unknown_outcome(call: CallOf) -> None:
    transport = FakeDaftra(hang)
    async with client(transport, timeout=5) as daftra:
        with pytest.raises(OutcomeUnknownError, match="no answer within 5 s"):
            await call(daftra)
    assert (len(transport.requests), transport.in_flight) == (1, 0)


@pytest.mark.usefixtures("longest_jitter")
@on_each_backend
async def test_a_write_that_waits_for_its_turn_at_the_deadline_did_not_happen() -> None:
    transport = FakeDaftra(hang)
    async with (
        client(transport, max_concurrency=1, timeout=None) as daftra,
        anyio.create_task_group() as group,
    ):
        group.start_soon(daftra.invoices.get, 26)
        await anyio.wait_all_tasks_blocked()
        with pytest.raises(APITimeoutError):
            await daftra.clients.create(ClientInput(business_name="Nile"), timeout=3)
        group.cancel_scope.cancel()
    assert transport.paths == ["/api2/invoices/26.json"]


@pytest.mark.parametrize("timeout", [5, 20, 20.1, 60])
@on_each_backend
async def test_no_wait_is_made_for_an_attempt_after_the_deadline(timeout: float) -> None:
    """The error is raised at once, and not replaced by a timeout later."""
    transport = FakeDaftra(lambda request: httpx.Response(429, headers={"Retry-After": "20"}))
    async with client(transport, timeout=timeout, retries=1) as daftra:
        before = anyio.current_time()
        with pytest.raises(RateLimitError) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
        assert caught.value.retry_after == 20
        assert anyio.current_time() - before == pytest.approx(20 if timeout > 20 else 0)
    assert len(transport.requests) == (2 if timeout > 20 else 1)


@writes
@pytest.mark.parametrize("failure", NOT_SENT, ids=[type(error).__name__ for error in NOT_SENT])
@pytest.mark.usefixtures("longest_jitter")
@on_asyncio
async def test_a_write_that_found_no_connection_until_the_deadline_did_not_happen(
    call: CallOf, failure: Exception
) -> None:
    async with client(FakeDaftra(lambda request: failure), timeout=5, retries=99) as daftra:
        with pytest.raises(APIConnectionError, match="no connection to Daftra"):
            await call(daftra)


@on_each_backend
async def test_without_a_deadline_a_call_waits_for_ever() -> None:
    async def late(request: httpx.Request) -> Answer:
        await anyio.sleep(80_000)
        return invoice(26)

    async with client(FakeDaftra(late)) as daftra:
        assert (await daftra.invoices.get(26, timeout=None)).id == 26


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [(60, {"connect": 10.0, "read": 60, "write": 60, "pool": None}),
     (2.5, {"connect": 2.5, "read": 2.5, "write": 2.5, "pool": None}),
     (None, {"connect": 10.0, "read": None, "write": None, "pool": None})],
)  # fmt: skip
async def test_the_http_library_gets_limits_that_fit_the_deadline(timeout: float | None, expected: Any) -> None:
    transport = fake(invoice(26))
    async with client(transport) as daftra:
        await daftra.invoices.get(26, timeout=timeout)
    assert transport.requests[0].extensions["timeout"] == expected


@pytest.mark.parametrize("options", [{"timeout": 0}, {"timeout": -1}, {"timeout": float("nan")}, {"retries": -1}])
async def test_limits_out_of_range_are_refused_before_anything_is_sent(options: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(ConfigurationError):
            await daftra.invoices.get(26, **options)
    with pytest.raises(ConfigurationError):
        client(transport, **options)
    assert transport.requests == []


# --- cancellation and logs ----------------------------------------------------------------------------------------


@on_each_backend
async def test_a_cancelled_call_is_cancelled_and_raises_nothing_of_ours() -> None:
    transport = FakeDaftra(hang)
    async with client(transport) as daftra:
        with anyio.move_on_after(1) as scope:
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert scope.cancelled_caught
    assert (len(transport.requests), transport.in_flight) == (1, 0)


async def test_a_fault_of_the_transport_itself_is_not_dressed_up() -> None:
    transport = fake(ZeroDivisionError("a bug"))
    async with client(transport) as daftra:
        with pytest.raises(ZeroDivisionError, match="a bug"):
            await daftra.invoices.get(26)


# --- the rule that guards against doubled invoices ------------------------------------------------------------------


def every_error(kind: type[DaftraError] = DaftraError) -> Iterator[type[DaftraError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from every_error(below)


WHERE: dict[str, Any] = {"method": "POST", "url": f"{BASE}/api2/invoices.json"}


@pytest.mark.parametrize(
    ("error", "is_safe"),
    [
        (APIConnectionError("no connection", **WHERE, was_sent=False), True),
        (APIConnectionError("lost", **WHERE, was_sent=True), False),
        (APITimeoutError("late", **WHERE, was_sent=False), True),
        (APITimeoutError("late", **WHERE, was_sent=True), False),
        (OutcomeUnknownError("lost", **WHERE), False),
        (RateLimitError("too many", **WHERE, status=429), True),
        (RateLimitError("too many", **WHERE, status=200, code=429), False),
        (AuthenticationError("expired", **WHERE, status=401), True),
        (AuthenticationError("expired", **WHERE, status=200, code=401), False),
        (ServerError("down", **WHERE, status=503), False),
        (UnexpectedResponseError("HTML", **WHERE, status=200), False),
        (ValidationError("wrong", **WHERE, status=400), False),
        (LimiterError("the limiter in Redis could not be reached"), True),
    ],
    ids=lambda value: f"{type(value).__name__}-{getattr(value, 'was_sent', value)}",
)
def test_a_write_is_repeated_only_if_it_was_not_sent_or_was_refused_unread(error: DaftraError, is_safe: bool) -> None:
    assert is_safe_to_repeat(error, changes_state=True) is is_safe
    assert is_safe_to_repeat(error, changes_state=False) is True


@pytest.mark.parametrize("kind", [kind for kind in every_error() if kind.__module__ == "daftra_client.errors"])
def test_each_kind_of_error_says_whether_the_call_was_sent(kind: type[DaftraError]) -> None:
    answered = (DecodeError, FilterIgnoredError, ListingChangedError, OutcomeUnknownError, ResponseError)
    expected = issubclass(kind, answered) and not issubclass(kind, DecodeError)  # users decode data of their own too
    assert kind.was_sent is expected
