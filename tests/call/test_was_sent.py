"""`was_sent` of errors: False only where no attempt of the call can have reached Daftra."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    DaftraClient,
    DaftraError,
    DecodeError,
    EncodeError,
    LimiterError,
    OutcomeUnknownError,
    PasswordGrant,
    Show,
    UnexpectedResponseError,
)
from daftra_client.models import ClientInput
from tests.support.clock import on_asyncio, on_each_backend
from tests.support.fake_daftra import Answer, FakeDaftra, client, created, failed, fake, hang, invoice, ok, rows


async def read(daftra: DaftraClient, **options: Any) -> None:
    await daftra.invoices.get(26, **options)


async def write(daftra: DaftraClient, **options: Any) -> None:
    await daftra.clients.create(ClientInput(business_name="Nile"), **options)


CallOf = Callable[..., Awaitable[None]]
calls = pytest.mark.parametrize("call", [read, write])


async def error_of(call: Awaitable[object]) -> DaftraError:
    with pytest.raises(DaftraError) as caught:
        await call
    return caught.value


# --- within one attempt -------------------------------------------------------------------------------------------


@calls
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (httpx.ConnectError("refused"), False),
        (httpx.ConnectTimeout("slow"), False),
        (httpx.ReadError("reset"), True),
        (failed(400), True),
        (failed(401), True),
        (failed(429), True),
        (failed(500), True),
        (httpx.Response(200, text="<html>"), True),
        (httpx.Response(302, headers={"Location": "/login"}), True),
        (ok({"Invoice": "none"}), True),
    ],
)
async def test_it_tells_whether_the_attempt_may_have_arrived(call: CallOf, answer: Answer, expected: bool) -> None:
    async with client(fake(answer), retries=0) as daftra:
        error = await error_of(call(daftra))
    assert error.was_sent is expected
    for same in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (same.was_sent, same.response_headers) == (expected, error.response_headers)


@calls
async def test_what_ends_a_call_before_it_is_sent_was_not_sent(call: CallOf) -> None:
    async with httpx.AsyncClient(transport=fake()) as http_client:
        daftra = DaftraClient("example", api_key="k", http_client=http_client)
    error = await error_of(call(daftra))
    assert (type(error), error.was_sent) == (ClientClosedError, False)
    daftra = client(fake())
    error = await error_of(call(daftra, extra_query={"q": object()}))
    assert (type(error), error.was_sent) == (EncodeError, False)


@calls
@on_each_backend
async def test_a_deadline_while_the_call_waits_for_its_token_has_sent_nothing(call: CallOf) -> None:
    async with client(FakeDaftra(hang), auth=PasswordGrant("user", "word", client_secret="s"), timeout=5) as daftra:
        error = await error_of(call(daftra))
    assert (type(error), error.was_sent) == (APITimeoutError, False)


@calls
@on_asyncio
async def test_a_call_is_not_sent_after_its_deadline_even_if_a_token_source_swallows_the_cancellation(
    call: CallOf,
) -> None:
    async def slow() -> str:
        with suppress(asyncio.CancelledError):
            await anyio.sleep(10)
        return "t"

    async with client(fake(), access_token=slow, timeout=5) as daftra:
        error = await error_of(call(daftra))
    assert (type(error), error.was_sent) == (APITimeoutError, False)
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


# --- after earlier attempts ---------------------------------------------------------------------------------------


@calls
@pytest.mark.usefixtures("longest_jitter")
@on_each_backend
async def test_an_attempt_that_found_no_connection_does_not_hide_one_that_arrived(call: CallOf) -> None:
    async with client(fake(failed(429), httpx.ConnectError("refused")), retries=1) as daftra:
        error = await error_of(call(daftra))
    assert (type(error), error.was_sent) == (APIConnectionError, True)


@calls
@pytest.mark.usefixtures("longest_jitter")
@on_each_backend
async def test_a_deadline_in_the_queue_does_not_hide_an_attempt_that_arrived(call: CallOf) -> None:
    async def refuse_and_fill(request: httpx.Request) -> Answer:
        if len(transport.requests) == 2:  # the first of those that are watched
            return failed(429)
        return await hang(request)

    transport = FakeDaftra(refuse_and_fill)

    async with (
        client(transport, max_concurrency=2, timeout=None) as daftra,
        anyio.create_task_group() as group,
    ):
        # After the 429 only one call may be in flight, and it is this one.
        group.start_soon(daftra.invoices.get, 1)
        await anyio.wait_all_tasks_blocked()
        error = await error_of(call(daftra, timeout=5))
        assert (type(error), error.was_sent, len(transport.requests)) == (APITimeoutError, True, 2)
        group.cancel_scope.cancel()


# --- limiters that fail when a slot is left -----------------------------------------------------------------------


class Slot:
    def succeeded(self) -> None: ...

    def throttled(self) -> None: ...


class Leased:
    """A limiter that awaits something when a slot is left, as one in another process would."""

    max_concurrency = 2

    def __init__(self, leave: Callable[[], Awaitable[None]]) -> None:
        self._leave = leave

    def pause(self, seconds: float) -> None: ...

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[Slot]:
        try:
            yield Slot()
        finally:
            await self._leave()


async def never() -> None:
    await anyio.sleep_forever()


async def fail() -> None:
    raise LimiterError("the slot could not be given back")


async def fail_to_connect() -> None:
    raise APIConnectionError("no connection to the limiter", method="GET", url="https://limiter.example")


@pytest.mark.parametrize("answer", [created(), failed(500), httpx.ReadError("reset")], ids=["done", "failed", "lost"])
@pytest.mark.parametrize("leave", [never, fail, fail_to_connect])
@on_each_backend
async def test_a_write_whose_slot_cannot_be_left_has_an_unknown_outcome_and_is_sent_once(
    leave: Callable[[], Awaitable[None]], answer: Answer
) -> None:
    transport = fake(answer)

    async with client(transport, limiter=Leased(leave), timeout=5) as daftra:
        error = await error_of(write(daftra))
    assert (type(error), error.was_sent) == (OutcomeUnknownError, True)
    assert len(transport.requests) == 1


# --- calls that are made for another ------------------------------------------------------------------------------


@calls
@pytest.mark.parametrize("answer", [httpx.ReadError("reset"), failed(500)], ids=["lost", "failed"])
async def test_a_lost_call_for_a_token_means_that_the_call_itself_was_not_sent(call: CallOf, answer: Answer) -> None:
    grant = PasswordGrant("user", "word", client_secret="s")
    async with client(fake(answer), auth=grant, retries=0) as daftra:
        error = await error_of(call(daftra))
    assert not error.was_sent


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.ConnectError("refused"), APIConnectionError),
        (ok({"Site": {}}), UnexpectedResponseError),
    ],
)
async def test_a_read_that_needs_the_date_format_for_its_answer_was_sent(
    answer: Answer, kind: type[DaftraError]
) -> None:
    async with client(fake(invoice(date="03/04/2026"), answer), date_format=None, retries=0) as daftra:
        error = await error_of(read(daftra))
    assert (type(error), error.was_sent) == (kind, True)


async def test_a_part_of_an_answer_that_cannot_be_read_was_sent() -> None:
    answer = httpx.Response(200, json={"invoice": {"id": "x"}})
    async with client(fake(answer)) as daftra:
        error = await error_of(daftra.multi_entity([Show("invoice", 81)]))
    assert (type(error), error.was_sent) == (DecodeError, True)


async def test_a_page_that_cannot_be_read_was_sent() -> None:
    broken = rows([1])
    broken = httpx.Response(200, json={**broken.json(), "data": [{"Invoice": {"id": "x"}}]})
    async with client(fake(broken)) as daftra:
        error = await error_of(anext(aiter(daftra.invoices.list())))
    assert (type(error), error.was_sent) == (DecodeError, True)
