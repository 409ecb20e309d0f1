"""Observers see each call, its attempts and its outcome, and cannot disturb it."""

from __future__ import annotations

import asyncio
import gc
import logging
import weakref
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    APIConnectionError,
    APITimeoutError,
    AttemptInfo,
    CallInfo,
    CallOutcome,
    ClientClosedError,
    ConfigurationError,
    DaftraClient,
    DecodeError,
    EncodeError,
    NotFoundError,
    Observer,
    OutcomeUnknownError,
    PasswordGrant,
    ServerError,
    UnexpectedResponseError,
    WriteNotConfirmedError,
)
from daftra_client.models import ClientInput
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import BASE, client, created, failed, fake, hang, invoice, ok, rows

SECRET = "s3cr3t"


class Log(Observer):
    """Keeps the events that it receives, as text and as objects."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.calls: list[CallInfo] = []
        self.attempts: list[AttemptInfo] = []
        self.outcomes: list[CallOutcome] = []

    def call_started(self, call: CallInfo) -> None:
        self.calls.append(call)
        self.lines.append(f"{call.operation} started")

    def attempt_ended(self, call: CallInfo, attempt: AttemptInfo) -> None:
        assert call in self.calls
        self.attempts.append(attempt)
        self.lines.append(f"{call.operation} attempt {attempt.number}: {attempt.status} {_name(attempt.error)}")

    def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
        assert call in self.calls
        self.outcomes.append(outcome)
        self.lines.append(f"{call.operation} ended after {outcome.attempts}: {outcome.status} {_name(outcome.error)}")


def _name(error: BaseException | None) -> str:
    return "ok" if error is None else type(error).__name__


@pytest.fixture(autouse=True)
def no_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)


async def test_a_call_is_started_attempted_and_ended() -> None:
    log = Log()
    async with client(fake(invoice(26)), observers=[log]) as daftra:
        await daftra.invoices.get(26)
    assert log.lines == ["invoices.get started", "invoices.get attempt 1: 200 ok", "invoices.get ended after 1: 200 ok"]
    (call,) = log.calls
    assert (call.operation, call.method) == ("invoices.get", "GET")
    assert (call.route, call.path) == ("/api2/invoices/{id}.json", "/api2/invoices/26.json")
    assert call.base_url == BASE


async def test_each_attempt_is_told_with_its_status_and_error() -> None:
    log = Log()
    answers = (httpx.ConnectError("x"), httpx.ReadError("x"), failed(503), failed(429), invoice(26))
    async with client(fake(*answers), observers=[log], retries=4) as daftra:
        await daftra.invoices.get(26)
    assert log.lines[1:] == [
        "invoices.get attempt 1: None APIConnectionError",
        "invoices.get attempt 2: None APIConnectionError",
        "invoices.get attempt 3: 503 ServerError",
        "invoices.get attempt 4: 429 RateLimitError",
        "invoices.get attempt 5: 200 ok",
        "invoices.get ended after 5: 200 ok",
    ]
    first, second = log.attempts[:2]
    assert isinstance(first.error, APIConnectionError)
    assert isinstance(second.error, APIConnectionError)
    assert (first.error.was_sent, second.error.was_sent) == (False, True)


async def test_headers_are_given_by_lower_case_names_with_secrets_hidden() -> None:
    headers = {
        "X-Request-Id": "r-1",
        "Set-Cookie": f"CAKEPHP={SECRET}",
        "Location": f"{BASE}/login?hash={SECRET}",
        "X-Api-Key": SECRET,
    }
    log = Log()
    async with client(fake(httpx.Response(302, headers=headers)), observers=[log]) as daftra:
        with pytest.raises(UnexpectedResponseError) as caught:
            await daftra.invoices.get(26)
    for found in (log.attempts[0].response_headers, log.outcomes[0].response_headers, caught.value.response_headers):
        assert found["x-request-id"] == "r-1"
        assert (found["set-cookie"], found["x-api-key"]) == ("***", "***")
        assert found["location"] == f"{BASE}/login"
        assert SECRET not in repr(found)


@pytest.mark.parametrize(
    ("answer", "error", "is_write"),
    [
        (failed(404), NotFoundError, False),
        (failed(500), ServerError, False),
        (ok([]), UnexpectedResponseError, False),
        (invoice(26, date="32/01/2026"), DecodeError, False),
        (failed(500), OutcomeUnknownError, True),
        (httpx.Response(200, json={}), OutcomeUnknownError, True),
        (created(None), WriteNotConfirmedError, True),
    ],
)
async def test_an_error_about_an_answer_carries_its_headers(
    answer: httpx.Response, error: type[Exception], is_write: bool
) -> None:
    answer.headers["X-Request-Id"] = "r-2"
    log = Log()
    async with client(fake(answer), retries=0, observers=[log]) as daftra:
        with pytest.raises(error) as caught:
            await (daftra.clients.create(ClientInput(business_name="Nile")) if is_write else daftra.invoices.get(26))
    found: Any = caught.value
    assert (found.response_headers["x-request-id"], found.was_sent) == ("r-2", True)
    assert log.outcomes[0].error is found


async def test_what_fails_before_it_is_sent_has_no_attempt() -> None:
    log = Log()
    async with client(fake(), observers=[log]) as daftra:
        with pytest.raises(EncodeError):
            await daftra.request("POST", "/api2/x.json", body={"at": object()})
    assert log.lines == ["POST /api2/x.json started", "POST /api2/x.json ended after 0: None EncodeError"]
    with pytest.raises(ClientClosedError):
        await daftra.invoices.get(26)
    assert len(log.calls) == 1


@on_each_backend
async def test_a_deadline_that_passes_ends_attempt_and_call() -> None:
    log = Log()

    async with client(fake(invoice(1)), observers=[log], timeout=5.0) as daftra:
        daftra._engine.transport._choice.handler = hang  # type: ignore[union-attr]
        with pytest.raises(APITimeoutError):
            await daftra.invoices.get(26)
    assert log.attempts[0].status is None
    assert log.attempts[0].seconds == pytest.approx(5.0, abs=0.1)
    assert not isinstance(log.attempts[0].error, Exception)  # the cancellation of the attempt
    assert isinstance(log.outcomes[0].error, APITimeoutError)
    assert log.outcomes[0].seconds == pytest.approx(5.0, abs=0.1)


@on_each_backend
async def test_a_call_that_is_cancelled_is_ended() -> None:
    log = Log()

    async with client(fake(), observers=[log]) as daftra:
        daftra._engine.transport._choice.handler = hang  # type: ignore[union-attr]
        with anyio.move_on_after(1):
            await daftra.invoices.get(26)
    assert len(log.outcomes) == 1
    assert log.outcomes[0].error is not None
    assert not isinstance(log.outcomes[0].error, Exception)


async def test_a_token_that_a_call_needs_is_a_call_of_its_own() -> None:
    token = httpx.Response(200, json={"access_token": SECRET, "expires_in": 3600})
    log = Log()
    grant = PasswordGrant("me@example.com", SECRET, client_secret=SECRET)
    async with client(fake(token, invoice(26)), auth=grant, observers=[log]) as daftra:
        await daftra.invoices.get(26)
    assert log.lines == [
        "invoices.get started",
        "oauth.token started",
        "oauth.token attempt 1: 200 ok",
        "oauth.token ended after 1: 200 ok",
        "invoices.get attempt 1: 200 ok",
        "invoices.get ended after 1: 200 ok",
    ]
    assert SECRET not in repr([log.calls, log.attempts, log.outcomes])


async def test_each_page_of_a_listing_is_a_call() -> None:
    log = Log()
    pages = [rows([1, 2], page_count=2, total_results=3), rows([3], page_count=2, total_results=3)]
    async with client(fake(*pages), observers=[log], max_concurrency=1) as daftra:
        assert [record.id async for record in daftra.invoices.list(limit=2)] == [1, 2, 3]
    assert [call.path for call in log.calls] == ["/api2/invoices.json"] * 2
    assert len(log.outcomes) == 2


async def test_a_download_is_a_call_without_its_query(tmp_path: Path) -> None:
    log = Log()
    async with client(fake(httpx.Response(200, content=b"%PDF-1.7")), observers=[log]) as daftra:
        await daftra.download(f"/invoices/view/26.pdf?hash={SECRET}", tmp_path / "26.pdf")
    assert log.lines == ["download started", "download attempt 1: 200 ok", "download ended after 1: 200 ok"]
    assert log.calls[0].path == "/invoices/view/26.pdf"
    assert SECRET not in repr(log.calls)


async def test_another_account_has_the_same_observers() -> None:
    log = Log()
    async with client(fake(invoice(1), invoice(2)), observers=[log]) as daftra:
        async with daftra.for_account("other", api_key="k") as other:
            await other.invoices.get(1)
        await daftra.invoices.get(2)
    assert [call.base_url for call in log.calls] == ["https://other.daftra.com", BASE]


class Broken(Observer):
    def __init__(self, *methods: str) -> None:
        self.methods = methods

    def _break(self, method: str) -> None:
        if method in self.methods:
            raise ZeroDivisionError(method)

    def call_started(self, call: CallInfo) -> None:
        self._break("call_started")

    def attempt_ended(self, call: CallInfo, attempt: AttemptInfo) -> None:
        self._break("attempt_ended")

    def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
        self._break("call_ended")


@pytest.mark.parametrize(
    "methods", [("call_started",), ("attempt_ended",), ("call_ended",), ("call_started", "call_ended")]
)
async def test_an_observer_that_fails_is_logged_once_and_breaks_nothing(
    methods: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    log = Log()
    async with client(fake(invoice(1), failed(404), invoice(3)), observers=[Broken(*methods), log]) as daftra:
        await daftra.invoices.get(1)
        with pytest.raises(NotFoundError):
            await daftra.invoices.get(2)
        await daftra.for_account(api_key="k").invoices.get(3)
    assert len(log.outcomes) == 3
    (record,) = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage().startswith(f"{methods[0]} of the observer Broken failed")
    assert record.exc_info is not None


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (object(), "object"),
        (Log, "Log"),
        (type("Slow", (Log,), {"call_ended": asyncio.sleep})(), "Slow"),
    ],
)
def test_what_cannot_observe_is_refused(given: Any, named: str) -> None:
    with pytest.raises(
        ConfigurationError, match=f"observers: .*the methods.* of {named} is not a method without async"
    ):
        DaftraClient("acme", api_key="k", observers=[given])


async def test_no_event_is_made_without_observers(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("daftra_client._call.observing.CallRecorder", refuse)
    monkeypatch.setattr("daftra_client._call.observing.CallInfo", refuse)
    async with client(fake(invoice(26), failed(404))) as daftra:
        await daftra.invoices.get(26)
        with pytest.raises(NotFoundError):
            await daftra.invoices.get(27)


async def test_a_client_with_observers_goes_away_by_itself() -> None:
    gc.disable()
    try:
        daftra = client(fake(invoice(26)), observers=[Log()])
        await daftra.invoices.get(26)
        await daftra.aclose()
        engine = weakref.ref(daftra._engine)
        del daftra
        assert engine() is None
    finally:
        gc.enable()
