"""Secrets stay out of representations, errors, logs and pickles; errors survive being copied and pickled."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import anyio
import httpx
import httpx_aiohttp
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
from daftra_client._common.redaction import redacted_text
from daftra_client._http.connections import describe
from daftra_client.models import ClientInput
from tests.support.fake_daftra import BASE, Answer, FakeDaftra, client, created, failed, fake, invoice
from tests.support.raw_server import Plain, RawServer

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
    # httpx itself logs whole addresses with the query, which never holds credentials.
    assert_clean(caplog.text.replace(QUERY["hash"], ""))


async def test_a_captured_failure_keeps_no_query_in_its_address() -> None:
    async with client(fake(failed(404)), branch_id=3) as daftra:
        with pytest.raises(NotFoundError) as caught:
            await daftra.invoices.get(26, extra_query=QUERY)
    assert caught.value.url == f"{BASE}/api2/invoices/26.json"
    said = "404: no such record or address; the record may have been deleted"
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
async def test_clients_and_resources_cannot_be_copied_or_pickled(copier: Callable[[Any], Any], used: bool) -> None:
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


# --- what lies behind an error ------------------------------------------------------------------------------------

MALFORMED: dict[str, bytes] = {
    "a bad status line": b"HTTP/1.1 2x0 OK\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "a bad chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a header without a colon": b"HTTP/1.1 200 OK\r\nnothing\r\n\r\n",
    "half a body": b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{",
    "not gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    "nothing": b"",
    "a switch of protocols": b"HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
    "addresses without an end": b"HTTP/1.1 200 " + b"https://" * 700 + b"\r\n: \r\n\r\n",
}
GIVEN = ("aiohttp", "httpx", "a transport", "a client", "httpx-aiohttp")
CALLS: dict[str, Callable[[DaftraClient, Path], Any]] = {
    "a read": lambda daftra, folder: daftra.invoices.get(26, extra_query=QUERY),
    "a write": lambda daftra, folder: daftra.clients.create(ClientInput(business_name="Nile"), extra_query=QUERY),
    "a file": lambda daftra, folder: daftra.download(
        f"{daftra._engine.settings.base_url}/x.pdf?{urlencode(QUERY)}", folder / "x.pdf"
    ),
}


def behind(error: BaseException | None) -> list[BaseException]:
    """An error, and all that can be reached from it."""
    found: list[BaseException] = []
    rest = [error]
    while rest:
        error = rest.pop()
        if error is not None and error not in found:
            found.append(error)
            rest += [error.__cause__, error.__context__]
    return found


def everything_in(value: Any, depth: int = 4) -> str:
    shown = repr(value)
    if depth and hasattr(value, "__dict__"):
        shown += "".join(everything_in(part, depth - 1) for part in vars(value).values())
    if depth and isinstance(value, tuple | list):
        shown += "".join(everything_in(part, depth - 1) for part in value)
    if depth and isinstance(value, Mapping):
        shown += "".join(everything_in(part, depth - 1) for part in value.items())
    return shown


async def given_client(base_url: str, given: str, stack: AsyncExitStack) -> DaftraClient:
    choice: dict[str, Any] = {"transport": given}
    if given == "a transport":
        choice = {"transport": httpx.AsyncHTTPTransport()}
    if given == "a client":
        choice = {"http_client": await stack.enter_async_context(httpx.AsyncClient())}
    if given == "httpx-aiohttp":
        choice = {"transport": httpx_aiohttp.AiohttpTransport()}
    return DaftraClient(base_url=base_url, api_key=SECRETS["api_key"], retries=0, **choice)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("given", GIVEN)
def test_errors_hide_secrets(given: str, call: Callable[[DaftraClient, Path], Any], loop: str, tmp_path: Path) -> None:
    if loop == "trio" and "aiohttp" in given:
        pytest.skip("aiohttp needs asyncio")
    caught: list[DaftraError] = []

    async def one(base_url: str) -> None:
        async with AsyncExitStack() as stack:
            daftra = await stack.enter_async_context(await given_client(base_url, given, stack))
            with pytest.raises(DaftraError) as raised:
                await call(daftra, tmp_path)
            caught.append(raised.value)

    def answer(malformed: bytes, connection: Plain) -> None:
        connection.request()
        connection.send(malformed)

    for malformed in MALFORMED.values():
        with RawServer(partial(answer, malformed)) as server:
            anyio.run(one, server.base_url, backend=loop)
    anyio.run(one, "https://localhost:9", backend=loop)  # nothing listens there
    assert len(caught) == len(MALFORMED) + 1
    for error in caught:
        assert_clean("".join(traceback.format_exception(error)))
        for one_behind in behind(error):
            assert_clean(f"{one_behind} {everything_in(vars(one_behind))} {everything_in(one_behind.args)}")
        assert len(str(error)) < 1000


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_the_login_of_a_proxy_is_not_shown(
    transport: Any, scheme: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def refuse(connection: Plain) -> None:
        connection.request()
        connection.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with RawServer(refuse) as server:
        proxy = server.base_url.replace("://", "://sek-user:sek-pass%2Fword@")
        monkeypatch.setenv(f"{scheme}_proxy", proxy)
        monkeypatch.setenv("no_proxy", "")
        base_url = f"{scheme}://localhost:1"
        async with DaftraClient(base_url=base_url, api_key="sek-key", transport=transport, retries=0) as daftra:
            with pytest.raises(DaftraError) as raised:
                await daftra.clients.create(ClientInput(business_name="Nile"))
    for error in behind(raised.value):
        assert_clean(f"{error} {everything_in(vars(error))} {everything_in(error.args)}")
    assert_clean("".join(traceback.format_exception(raised.value)) + caplog.text)


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize(
    "proxy",
    [
        "http://sek-user:sek/pass@127.0.0.1:9", "ftp://sek-user:sek-pass@127.0.0.1:9", "http://",
        "http://sek-user:sek-pass@127.0.0.1:99999", "http://sek-user:sek-pass@[::1",
    ],
)  # fmt: skip
async def test_an_error_of_a_proxy_hides_its_login(transport: Any, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    daftra = DaftraClient("example", api_key="k", transport=transport)
    with pytest.raises(ConfigurationError, match="the proxy for https in the environment") as raised:
        await daftra.invoices.get(26)
    await daftra.aclose()
    assert_clean("".join(traceback.format_exception(raised.value)))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("at https://h:1/path?hash=sek-x#y now", "at https://h:1/path now"),
        ("url='http://sek-u:sek-p@h:1'", "url='http://h:1'"),
        ("url='http://sek-u:sek-p@h:1/a/b?c=sek-d'", "url='http://h:1/a/b'"),
        ("socks5://sek-u:sek-p@h:1 failed", "socks5://h:1 failed"),
        ("http://sek-u:sek?p@h:1/x", "http://***"),
        ("http://sek-u:sek/p@h:1/x", "http://***"),
        ("http://h/x and ftp://sek-u@h/y", "http://h/x and ftp://h/y"),
    ],
)
def test_what_a_library_says_is_shown_without_users_and_queries(said: str, shown: str) -> None:
    assert describe(Exception(said)) == shown


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("Location", "https://acme.daftra.com/owner/invoices?hash=sek", "https://acme.daftra.com/owner/invoices"),
        ("Location", "/callback#access_token=sek", "/callback"),
        ("Location", "https://user:sek@acme.daftra.com/login", "***"),
        ("Location", "https://user:s/ek@acme.daftra.com/login", "***"),
        ("Location", "https://user:s?ek@acme.daftra.com/login", "***"),
        ("Location", "/login?email=a@example.com", "/login"),
        ("Refresh", "0; url=https://acme.daftra.com/login?hash=sek", "0; url=https://acme.daftra.com/login"),
        ("Link", '</invoices?hash=sek>; rel="next"', "</invoices"),
        ("Set-Cookie", "session=sek", "***"),
        ("X-Request-Id", "7", "7"),
    ],
)
async def test_the_headers_of_an_error_show_no_secret(name: str, value: str, shown: str) -> None:
    async with client(fake(httpx.Response(404, headers={name: value}, json={}))) as daftra:
        with pytest.raises(NotFoundError) as caught:
            await daftra.invoices.get(26)
    assert caught.value.response_headers[name.lower()] == shown


def test_what_a_library_says_takes_no_longer_than_it_is_long() -> None:
    for part in ("https://", "https://a@", "://", "a", "?", "a://?", "@", "https://x?a=b&"):
        started = time.process_time()
        assert len(describe(Exception(part * 100_000))) <= 500
        assert time.process_time() - started < 20, part


def test_a_text_is_redacted_in_no_longer_than_it_is_long() -> None:
    for part in ("?", "&", "=", "?a", "?a&", "?token=", "&token", "[", "?%5B", "a?b=c&"):
        started = time.process_time()
        redacted_text(part * 100_000)
        assert time.process_time() - started < 20, part
    assert redacted_text("/x?a=1&token=sek-1?key=sek-2") == "/x?a=1&token=***"


def test_no_message_is_longer_than_anybody_reads() -> None:
    long = "x" * 1_000_000
    call: dict[str, Any] = {"method": "GET", "url": BASE}
    located = DecodeError("Invoice", "id", "x", long)
    located.locate({"id": 26})
    for error in (
        DaftraError(long), ConfigurationError(long), EncodeError(long, long, long), APIConnectionError(long, **call),
        ValidationError(long, **call, status=400, errors={long: [long]}), DecodeError(long, long, long, long), located,
    ):  # fmt: skip
        assert len(str(error)) == 4000
        assert len(str(pickle.loads(pickle.dumps(error)))) == 4000
    assert str(ValidationError(long, **call, status=400)).endswith(f"[GET {BASE}]")
