"""Secrets stay out of representations, errors, logs and pickles; errors survive being copied and pickled."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from daftra_client import (
    AccessToken,
    AmbiguousDateError,
    APIConnectionError,
    ApiKey,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    DaftraClient,
    DaftraError,
    DecodeError,
    EncodeError,
    NotFoundError,
    OutcomeUnknownError,
    PasswordGrant,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    ServerError,
    Token,
    UnexpectedResponseError,
    ValidationError,
    WriteNotConfirmedError,
)
from daftra_client.models import ClientInput
from tests.engine.support import BASE, Answer, FakeDaftra, client, created, failed, fake, invoice

SECRETS = {
    "api_key": "sek-api-key",
    "access_token": "sek-access-token",
    "refresh_token": "sek-refresh-token",
    "username": "sek-user@example.com",
    "password": "sek-password",
    "client_secret": "sek-client-secret",
}
QUERY = {"hash": "sek-query-value"}


def grant() -> PasswordGrant:
    return PasswordGrant(SECRETS["username"], SECRETS["password"], client_secret=SECRETS["client_secret"])


def token_answer() -> httpx.Response:
    return httpx.Response(
        200,
        json={"access_token": SECRETS["access_token"], "refresh_token": SECRETS["refresh_token"], "expires_in": 3600},
    )


CREDENTIALS: dict[str, dict[str, Any]] = {
    "api_key": {"api_key": SECRETS["api_key"]},
    "access_token": {"access_token": SECRETS["access_token"]},
    "auth": {"auth": grant()},
}
credentials = pytest.mark.parametrize("given", CREDENTIALS.values(), ids=CREDENTIALS.keys())


def assert_clean(text: str) -> None:
    assert "sek-" not in text


# --- representations ----------------------------------------------------------------------------------------------


@credentials
async def test_no_representation_shows_a_secret(given: dict[str, Any]) -> None:
    transport = FakeDaftra(lambda r: token_answer() if r.url.path == "/v2/oauth/token" else invoice(26))
    async with client(transport, **given) as daftra:
        await daftra.invoices.get(26)
        for thing in (daftra, daftra.invoices, daftra.invoices.list(), daftra._engine, vars(daftra._engine)):
            assert_clean(f"{thing} {thing!r}")
        assert repr(daftra) == f"<DaftraClient of {BASE}>"


def test_credentials_do_not_show_themselves() -> None:
    token = Token(access_token=SECRETS["access_token"], refresh_token=SECRETS["refresh_token"], expires_in=5.0)
    for thing in (ApiKey(SECRETS["api_key"]), AccessToken(SECRETS["access_token"]), grant(), token):
        assert_clean(f"{thing} {thing!r}")
    assert repr(token) == "Token(expires_in=5.0, expires_at=None, site_id=None, subdomain=None)"


# --- errors and logs ----------------------------------------------------------------------------------------------

FAILURES: list[Answer] = [
    failed(400), failed(401), failed(403), failed(404), failed(429), failed(500), httpx.Response(302), created(None),
    httpx.Response(200, text="<html>"), httpx.Response(202, content=b"[]"), httpx.ConnectError("refused"),
    httpx.ReadTimeout(""), httpx.Response(200, json={"result": "failed"}),
]  # fmt: skip


@credentials
@pytest.mark.parametrize("write", [True, False])
async def test_no_error_and_no_log_shows_a_secret(
    given: dict[str, Any], write: bool, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG, "daftra_client")
    for library in ("httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, library)
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    caught: list[DaftraError] = []
    for failure in FAILURES:
        for at_token in (False, True):

            def answer(request: httpx.Request, failure: Answer = failure, at_token: bool = at_token) -> Answer:
                if request.url.path == "/v2/oauth/token":
                    return failure if at_token else token_answer()
                return invoice(26) if at_token else failure

            async with client(FakeDaftra(answer), retries=1, **given) as daftra:
                try:
                    if write:
                        await daftra.clients.create(ClientInput(business_name="Nile"), extra_query=QUERY)
                    else:
                        await daftra.invoices.get(26, extra_query=QUERY)
                except DaftraError as error:
                    caught.append(error)
    assert len(caught) >= len(FAILURES)  # and more where there is a login that can fail
    for failed_with in caught:
        assert_clean("".join(traceback.format_exception(failed_with)))
        assert_clean(f"{failed_with!r} {vars(failed_with)}")
        assert b"sek-" not in pickle.dumps(failed_with)
        assert isinstance(failed_with, ResponseError | APIConnectionError | OutcomeUnknownError)
        assert "?" not in failed_with.url
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("daftra_client")]
    assert ours
    assert_clean("".join(ours))
    # httpx logs whole addresses by itself, with the query, in which no credentials ever are.
    assert_clean(caplog.text.replace(QUERY["hash"], ""))


async def test_a_captured_failure_keeps_no_query_in_its_address() -> None:
    async with client(fake(failed(404)), branch_id=3) as daftra:
        with pytest.raises(NotFoundError) as caught:
            await daftra.invoices.get(26, extra_query=QUERY)
    assert caught.value.url == f"{BASE}/api2/invoices/26.json"
    said = "404: no such record or address; it may have been deleted"
    assert str(caught.value) == f"{said} [GET {BASE}/api2/invoices/26.json]"


async def test_a_login_that_was_lost_does_not_tell_what_was_sent() -> None:
    async with client(fake(httpx.ReadError("x")), retries=0, auth=grant()) as daftra:
        with pytest.raises(APIConnectionError) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert_clean(repr(vars(caught.value)))


async def test_a_token_asked_for_by_hand_does_not_tell_what_was_sent() -> None:
    async with client(fake(httpx.ReadError("x"), httpx.Response(200, content=b"[]")), api_key="k") as daftra:
        for _ in range(2):
            with pytest.raises(DaftraError) as caught:
                await daftra.oauth.token(
                    {"grant_type": "password", "password": SECRETS["password"]},  # type: ignore[arg-type]
                )
            assert_clean(repr(vars(caught.value)))


# --- copies and pickles -------------------------------------------------------------------------------------------


def through_pickle(protocol: int, thing: Any) -> Any:
    return pickle.loads(pickle.dumps(thing, protocol))


COPIERS: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {n}": partial(through_pickle, n) for n in range(2, pickle.HIGHEST_PROTOCOL + 1)},
}
copiers = pytest.mark.parametrize("copier", COPIERS.values(), ids=COPIERS.keys())


@copiers
@pytest.mark.parametrize("used", [True, False])
async def test_nothing_that_reaches_an_account_can_be_copied_or_pickled(
    copier: Callable[[Any], Any], used: bool
) -> None:
    async with client(fake(invoice(26)), api_key=SECRETS["api_key"]) as daftra:
        if used:
            await daftra.invoices.get(26)
        pager = daftra.invoices.list()
        for thing in (daftra, daftra.invoices, daftra._engine, pager, pager.pages(), pager.__aiter__(), [daftra]):
            if copier is copy.copy and thing is not daftra and thing is not daftra._engine:
                continue  # a shallow copy shares the engine, as the original does
            with pytest.raises(TypeError, match="cannot be pickled or copied"):
                copier(thing)


@copiers
def test_credentials_cannot_be_copied_or_pickled(copier: Callable[[Any], Any]) -> None:
    for thing in (ApiKey(SECRETS["api_key"]), AccessToken(SECRETS["access_token"]), grant()):
        with pytest.raises(TypeError, match="holds credentials and cannot be pickled or copied"):
            copier(thing)


@copiers
def test_a_token_can_be_kept(copier: Callable[[Any], Any]) -> None:
    token = Token(access_token=SECRETS["access_token"], refresh_token=SECRETS["refresh_token"], expires_in=5.0)
    assert copier(token) == token


def errors() -> list[DaftraError]:
    call: dict[str, Any] = {"method": "POST", "url": f"{BASE}/api2/clients.json"}
    answer = {
        **call, "status": 400, "code": 7, "errors": {"code": ["Taken"]}, "error_type": "extra_data", "body": {"a": [1]},
        "retry_after": 2.5,
    }  # fmt: skip
    kinds = (
        ResponseError, AuthenticationError, PermissionDeniedError, NotFoundError, ValidationError, RateLimitError,
        ServerError, UnexpectedResponseError, WriteNotConfirmedError,
    )  # fmt: skip
    return [
        DaftraError("plain"),
        ConfigurationError("wrong"),
        EncodeError("InvoiceInput.date", 7, "a date is needed"),
        DecodeError("Invoice", "id", "x", "a number was expected"),
        DecodeError("Invoice", None, [], "an object was expected"),
        AmbiguousDateError("Invoice", "date", "03/04/2026", "unknown"),
        APIConnectionError("refused", **call),
        APITimeoutError("late", **call),
        OutcomeUnknownError("lost", **call, sent={"Client": {"name": "شركة"}}, status=502),
        *(kind("خطأ", **answer) for kind in kinds),
    ]


@copiers
@pytest.mark.parametrize("position", range(len(errors())), ids=[type(error).__name__ for error in errors()])
def test_an_error_survives_whole(copier: Callable[[Any], Any], position: int) -> None:
    error = errors()[position]
    error.add_note("while syncing")
    copied = copier(error)
    assert copied is not error
    assert type(copied) is type(error)
    assert (str(copied), repr(copied), copied.args) == (str(error), repr(error), error.args)
    assert vars(copied) == vars(error)
    assert copied.__notes__ == ["while syncing"]


def test_a_copied_error_shares_nothing_that_can_change() -> None:
    error = errors()[-1]
    assert isinstance(error, ResponseError)
    deep = copy.deepcopy(error)
    deep.body["a"].append(2)
    deep.errors["code"].append("Long")
    assert (error.body, error.errors) == ({"a": [1]}, {"code": ["Taken"]})


async def test_an_error_out_of_a_call_comes_back_from_another_process() -> None:
    async with client(fake(failed(400, message="خطأ", validation_errors={"code": "Taken"}))) as daftra:
        with pytest.raises(ValidationError) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
    back = await asyncio.to_thread(lambda: pickle.loads(pickle.dumps(caught.value)))
    assert (back.message, back.errors, back.status, back.method, back.url) == (
        "خطأ", {"code": ["Taken"]}, 400, "POST", f"{BASE}/api2/clients.json",
    )  # fmt: skip


def test_a_subclass_of_a_user_survives_too() -> None:
    assert vars(pickle.loads(pickle.dumps(Shop("x")))) == {"shop": "x"}


class Shop(DaftraError):
    def __init__(self, shop: str) -> None:
        self.shop = shop
        super().__init__(f"shop {shop}")


def test_a_client_that_was_never_used_is_no_exception() -> None:
    daftra = DaftraClient("example", api_key=SECRETS["api_key"])
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(daftra.invoices)
