"""Who the calls are made for, and how tokens are fetched, renewed and shared."""

from __future__ import annotations

import asyncio
import itertools
import json
import weakref
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from daftra_client import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    DaftraClient,
    DaftraError,
    OutcomeUnknownError,
    PasswordGrant,
    ServerError,
    Token,
    UnexpectedResponseError,
    ValidationError,
)
from daftra_client.models import ClientInput
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import (
    API_KEY,
    BASE,
    Answer,
    FakeDaftra,
    client,
    created,
    failed,
    fake,
    hang,
    invoice,
    no_collector,
    run,
)

TOKEN_PATH = "/v2/oauth/token"


def grant(**arguments: Any) -> PasswordGrant:
    return PasswordGrant("user@example.com", "pass word&=", client_secret="s3cret", **arguments)


class TokenEndpoint(FakeDaftra):
    """Gives the tokens t1, t2, ... and takes only the newest; `token_answers` come first where given."""

    def __init__(
        self, *token_answers: Answer, refreshes: bool = True, expires_in: Any = 3600, delay: float = 0
    ) -> None:
        super().__init__(self.answer)
        self.token_answers = list(token_answers)
        self.refreshes = refreshes
        self.expires_in = expires_in
        self.delay = delay
        self.given = 0
        self.after: list[Answer] = []

    async def answer(self, request: httpx.Request) -> Answer:
        if request.url.path == TOKEN_PATH:
            await anyio.sleep(self.delay)
            return self.token_answers.pop(0) if self.token_answers else self.token()
        if request.headers.get("authorization") != f"Bearer t{self.given}":
            return failed(401, message="Expired")
        return self.after.pop(0) if self.after else invoice(26)

    def token(self) -> httpx.Response:
        self.given += 1
        body: dict[str, Any] = {"token_type": "Bearer", "access_token": f"t{self.given}"}
        if self.expires_in is not None:
            body["expires_in"] = self.expires_in
        if self.refreshes:
            body["refresh_token"] = f"r{self.given}"
        return httpx.Response(200, json=body)


def tokens_of(transport: FakeDaftra) -> list[str | None]:
    return [r.headers.get("authorization") for r in transport.requests if r.url.path != TOKEN_PATH]


async def get_many(daftra: DaftraClient, count: int) -> list[Any]:
    """The results of many calls at once, or their errors."""
    results: list[Any] = [None] * count

    async def get(position: int) -> None:
        try:
            results[position] = (await daftra.invoices.get(26)).id
        except Exception as error:
            results[position] = error

    async with anyio.create_task_group() as group:
        for position in range(count):
            group.start_soon(get, position)
    return results


# --- keys and tokens ----------------------------------------------------------------------------------------------

CALLS: dict[str, Callable[[DaftraClient], Awaitable[Any]]] = {
    "GET": lambda daftra: daftra.request("GET", "/api2/site_info.json"),
    "POST": lambda daftra: daftra.request("POST", "/api2/clients.json", body={}),
    "PUT": lambda daftra: daftra.request("PUT", "/api2/clients/1.json", body={}),
    "DELETE": lambda daftra: daftra.request("DELETE", "/api2/clients/1.json"),
    "PATCH": lambda daftra: daftra.request("PATCH", "/v2/api/entity/client/1", body={}),
}
verbs = pytest.mark.parametrize("verb", CALLS)


@verbs
@pytest.mark.parametrize(
    ("given", "header", "value"),
    [({"api_key": API_KEY}, "apikey", API_KEY), ({"access_token": "t0ken"}, "authorization", "Bearer t0ken")],
)
async def test_one_credential_is_sent(verb: str, given: dict[str, str], header: str, value: str) -> None:
    transport = fake(created())
    async with client(transport, **given) as daftra:
        await CALLS[verb](daftra)
    headers = transport.requests[0].headers
    assert headers.get_list(header) == [value]
    assert headers.keys() & {"apikey", "authorization", "cookie", "site-id"} == {header}


async def test_headers_of_a_given_http_client_are_not_added_to_the_credentials() -> None:
    transport = fake(created())
    async with httpx.AsyncClient(
        transport=transport,
        auth=("user", "password"),
        headers={"Authorization": "Basic x"},
        cookies={"session": "x"},
        params={"a": "b"},
        base_url="https://evil.example.com",
    ) as http_client:
        await DaftraClient("example", api_key=API_KEY, http_client=http_client).clients.create(
            ClientInput(business_name="Nile")
        )
    request = transport.requests[0]
    assert str(request.url) == f"{BASE}/api2/clients.json"
    assert not request.headers.keys() & {"authorization", "cookie"}


async def test_a_callable_is_asked_for_the_token_of_each_attempt() -> None:
    tokens = iter(["t1", "t2"])

    async def token() -> str:
        return next(tokens)

    transport = fake(invoice(26), invoice(26))
    async with client(transport, access_token=token) as daftra:
        await daftra.invoices.get(26)
        await daftra.invoices.get(26)
    assert tokens_of(transport) == ["Bearer t1", "Bearer t2"]


async def test_a_callable_with_another_token_after_a_401_gets_the_call_replayed() -> None:
    current = "old"

    async def token() -> str:
        return current

    def answer(request: httpx.Request) -> Answer:
        nonlocal current
        current = "new"
        return invoice(26) if request.headers["authorization"] == "Bearer new" else failed(401)

    transport = FakeDaftra(answer)
    async with client(transport, access_token=token) as daftra:
        await daftra.invoices.get(26)
    assert tokens_of(transport) == ["Bearer old", "Bearer new"]


@pytest.mark.parametrize("fresh", [True, False])
async def test_a_401_is_raised_where_there_is_nothing_to_renew(fresh: bool) -> None:
    async def token() -> str:
        return "same"

    transport = fake(failed(401, message="Who are you"))
    async with client(transport, **({"access_token": token} if fresh else {"api_key": "k"})) as daftra:
        with pytest.raises(AuthenticationError, match="Who are you"):
            await daftra.invoices.get(26)


async def test_a_callable_that_gives_no_token_is_a_mistake_of_its_own() -> None:
    async def token() -> Any:
        return None

    transport = fake()
    async with client(transport, access_token=token) as daftra:
        with pytest.raises(ConfigurationError, match="access_token is empty"):
            await daftra.invoices.get(26)


@pytest.mark.parametrize("value", ["", " ", "a b", "a\r\nX-Evil: 1", "schlüssel", "key\n", "\x00"])
def test_secrets_that_no_header_can_hold_are_refused_without_being_shown(value: str) -> None:
    for name in ("api_key", "access_token"):
        with pytest.raises(ConfigurationError) as caught:
            DaftraClient("example", **{name: value})  # type: ignore[arg-type]
        assert str(caught.value) in (
            f"{name} is empty",
            f"{name} has characters that are not allowed in an HTTP header",
        )


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"api_key": "k", "access_token": "t"},
        {"api_key": "k", "auth": grant()},
        {"access_token": "t", "auth": grant()},
    ],
)
def test_exactly_one_kind_of_credentials_is_needed(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="exactly one of"):
        DaftraClient("example", **given)


# --- the password grant -------------------------------------------------------------------------------------------


@on_each_backend
async def test_a_login_is_a_form_at_the_root_of_the_account() -> None:
    transport = TokenEndpoint()
    async with client(transport, auth=grant(), branch_id=3) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
        assert (await daftra.invoices.get(26)).id == 26
    login = transport.requests[0]
    assert (login.method, str(login.url)) == ("POST", f"{BASE}{TOKEN_PATH}")
    assert login.headers["content-type"] == "application/x-www-form-urlencoded"
    assert not login.headers.keys() & {"apikey", "authorization"}
    assert transport.forms() == [
        {
            "grant_type": "password",
            "client_id": "1",
            "client_secret": "s3cret",
            "username": "user@example.com",
            "password": "pass word&=",
        }
    ]
    assert tokens_of(transport) == ["Bearer t1", "Bearer t1"]
    assert all("apikey" not in request.headers for request in transport.requests)


async def test_a_captured_token_is_understood(samples: Path) -> None:
    captured = json.loads((samples / "oauth__token_response__1.json").read_bytes())
    content = json.dumps({**captured, "access_token": "t1"}).encode()
    kept: list[Token] = []

    async def keep(token: Token) -> None:
        kept.append(token)

    async with client(fake(httpx.Response(200, content=content), invoice(26)), auth=grant(on_token=keep)) as daftra:
        await daftra.invoices.get(26)
    expires_at = kept[0].expires_at
    assert expires_at is not None
    assert abs(expires_at - datetime.now(UTC) - timedelta(days=365)) < timedelta(minutes=1)
    assert kept == [
        Token(
            access_token="t1",
            refresh_token=captured["refresh_token"],
            expires_in=31536000.0,
            expires_at=expires_at,
            site_id=3000001,
            subdomain="example.daftra.com",
        )
    ]


@pytest.mark.parametrize("bound", [1, 8, 50])
@on_each_backend
async def test_fifty_calls_at_once_log_in_once(bound: int) -> None:
    transport = TokenEndpoint(delay=1)
    async with client(transport, auth=grant(), max_concurrency=bound) as daftra:
        assert await get_many(daftra, 50) == [26] * 50
    assert transport.paths.count(TOKEN_PATH) == 1
    assert tokens_of(transport) == ["Bearer t1"] * 50


@on_each_backend
async def test_fifty_calls_turned_away_at_once_renew_once() -> None:
    transport = TokenEndpoint(delay=1)
    auth = grant(token=Token(access_token="old", refresh_token="r0"))
    async with client(transport, auth=auth, max_concurrency=50) as daftra:
        assert await get_many(daftra, 50) == [26] * 50
    assert transport.forms() == [
        {"grant_type": "refresh_token", "client_id": "1", "client_secret": "s3cret", "refresh_token": "r0"}
    ]
    assert tokens_of(transport) == ["Bearer old"] * 50 + ["Bearer t1"] * 50


@on_each_backend
async def test_a_refused_login_is_tried_once_and_raised_in_every_call() -> None:
    transport = TokenEndpoint(failed(401, message="Wrong password"), delay=1)
    async with client(transport, auth=grant(), max_concurrency=50) as daftra:
        errors = await get_many(daftra, 50)
    assert [(type(error), error.message, error.url) for error in errors] == [
        (AuthenticationError, "Wrong password", f"{BASE}{TOKEN_PATH}")
    ] * 50
    assert len(set(map(id, errors))) == 50
    assert transport.paths == [TOKEN_PATH]


@on_each_backend
async def test_the_failure_that_calls_share_keeps_none_of_them() -> None:
    transport = TokenEndpoint(failed(401, message="Wrong password"), delay=1)
    async with client(transport, auth=grant(), max_concurrency=50) as daftra:
        kept: list[weakref.ref[DaftraError]] = []

        async def get() -> None:
            try:
                await daftra.invoices.get(26)
            except DaftraError as error:
                kept.append(weakref.ref(error))

        with no_collector():
            async with anyio.create_task_group() as group:
                for _ in range(3):
                    group.start_soon(get)
            assert [error() for error in kept] == [None] * 3


@on_each_backend
async def test_a_login_that_is_refused_between_two_attempts_is_tried_once() -> None:
    transport = TokenEndpoint(expires_in=120)
    async with client(transport, auth=grant()) as daftra:
        await daftra.invoices.get(26)
        transport.after.append(httpx.Response(503, headers={"Retry-After": "20"}))
        transport.token_answers += [failed(401), failed(401, message="Locked")]
        await anyio.sleep(50)  # the token is good for the first attempt, and stale for the second
        with pytest.raises(AuthenticationError, match="Locked"):
            await daftra.invoices.get(26)
    assert [form["grant_type"] for form in transport.forms()] == ["password", "refresh_token", "password"]


@on_each_backend
async def test_a_login_that_found_no_server_is_made_again_for_a_write_too() -> None:
    transport = TokenEndpoint(httpx.ConnectError("refused"), httpx.ReadError("reset"))
    transport.after = [created(7)]
    async with client(transport, auth=grant()) as daftra:
        assert (await daftra.clients.create(ClientInput(business_name="Nile"))).id == 7
    assert transport.paths == [TOKEN_PATH, TOKEN_PATH, TOKEN_PATH, "/api2/clients.json"]


USELESS_TOKENS: list[Any] = [{}, [], None, *({"access_token": token} for token in (None, "", 7, "a\r\nb", "ü"))]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (failed(500), ServerError),
        (failed(400, error="invalid_client"), ValidationError),
        (httpx.Response(200, text="<html>"), UnexpectedResponseError),
        (httpx.Response(302), UnexpectedResponseError),
        (httpx.ReadError("x"), APIConnectionError),
        *((httpx.Response(200, json=body), UnexpectedResponseError) for body in USELESS_TOKENS),
    ],
)
async def test_a_write_that_never_got_a_token_is_known_not_to_have_happened(
    answer: Answer, kind: type[Exception]
) -> None:
    transport = TokenEndpoint(answer)
    async with client(transport, auth=grant(), retries=0) as daftra:
        with pytest.raises(kind) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert transport.paths == [TOKEN_PATH]


@on_each_backend
async def test_a_login_without_an_answer_ends_at_the_deadline_of_the_call() -> None:
    transport = FakeDaftra(hang)
    async with client(transport, auth=grant(), timeout=5) as daftra:
        with pytest.raises(APITimeoutError):
            await daftra.clients.create(ClientInput(business_name="Nile"))
        transport.handler = TokenEndpoint().answer
        assert (await daftra.invoices.get(26)).id == 26


@on_each_backend
async def test_another_call_takes_over_when_the_one_that_logs_in_is_cancelled() -> None:
    transport = TokenEndpoint(delay=3)
    async with client(transport, auth=grant()) as daftra, anyio.create_task_group() as group:
        group.start_soon(get_many, daftra, 2)
        with anyio.move_on_after(1):
            await daftra.invoices.get(26)
    assert tokens_of(transport) == ["Bearer t1"] * 2


# --- renewal ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("life", "good_until", "stale_at"),
    [(3600, 3539, 3541), ("3600", 3539, 3541), (100, 49, 51), (30, 14, 16)],
)
@on_each_backend
async def test_a_token_is_renewed_before_it_expires(life: Any, good_until: float, stale_at: float) -> None:
    transport = TokenEndpoint(expires_in=life)
    async with client(transport, auth=grant()) as daftra:
        await daftra.invoices.get(26)
        await anyio.sleep(good_until)
        await daftra.invoices.get(26)
        await anyio.sleep(stale_at - good_until)
        await daftra.invoices.get(26)
    assert tokens_of(transport) == ["Bearer t1", "Bearer t1", "Bearer t2"]
    assert [form["grant_type"] for form in transport.forms()] == ["password", "refresh_token"]


@pytest.mark.parametrize("life", [None, "soon", 0, -1, [], "nan"])
@on_each_backend
async def test_a_token_of_unknown_life_is_kept_until_it_is_turned_away(life: Any) -> None:
    transport = TokenEndpoint(expires_in=life)
    async with client(transport, auth=grant()) as daftra:
        await daftra.invoices.get(26)
        await anyio.sleep(80_000)
        await daftra.invoices.get(26)
    assert tokens_of(transport) == ["Bearer t1", "Bearer t1"]


@on_each_backend
async def test_each_refresh_token_is_used_once_and_each_token_handed_on() -> None:
    kept: list[tuple[str, str | None]] = []

    async def keep(token: Token) -> None:
        await anyio.lowlevel.checkpoint()
        kept.append((token.access_token, token.refresh_token))

    transport = TokenEndpoint(expires_in=120)
    async with client(transport, auth=grant(on_token=keep)) as daftra:
        for _ in range(3):
            await daftra.invoices.get(26)
            await anyio.sleep(100)
    assert kept == [("t1", "r1"), ("t2", "r2"), ("t3", "r3")]
    assert [form.get("refresh_token") for form in transport.forms()] == [None, "r1", "r2"]
    assert all("password" not in form for form in transport.forms()[1:])


@on_each_backend
async def test_a_refresh_token_that_is_not_replaced_is_used_again() -> None:
    transport = TokenEndpoint(expires_in=120, refreshes=False)
    async with client(transport, auth=grant(token=Token(access_token="old", refresh_token="r0"))) as daftra:
        for _ in range(3):
            await daftra.invoices.get(26)
            await anyio.sleep(100)
    assert [form.get("refresh_token") for form in transport.forms()] == ["r0", "r0", "r0"]
    assert tokens_of(transport) == ["Bearer old", "Bearer t1", "Bearer t2", "Bearer t3"]


@pytest.mark.parametrize("refusal", [failed(400, error="invalid_grant"), failed(401)])
@on_each_backend
async def test_the_password_helps_when_the_refresh_token_has_expired_too(refusal: httpx.Response) -> None:
    transport = TokenEndpoint(refusal)
    async with client(transport, auth=grant(token=Token(access_token="old", refresh_token="r0"))) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
    assert [form["grant_type"] for form in transport.forms()] == ["refresh_token", "password"]
    assert tokens_of(transport) == ["Bearer old", "Bearer t1"]


@pytest.mark.parametrize("failure", [failed(500), httpx.ReadError("x")], ids=["500", "lost"])
async def test_a_server_failure_of_a_renewal_does_not_send_the_password(failure: Answer) -> None:
    transport = TokenEndpoint(failure)
    auth = grant(token=Token(access_token="old", refresh_token="r0"))
    async with client(transport, auth=auth, retries=0) as daftra:
        with pytest.raises((ServerError, APIConnectionError)):
            await daftra.invoices.get(26)
    assert [form["grant_type"] for form in transport.forms()] == ["refresh_token"]


@on_each_backend
async def test_a_call_that_was_turned_away_is_replayed_once_at_the_same_address() -> None:
    transport = TokenEndpoint()
    transport.after = [created(7)]
    auth = grant(token=Token(access_token="old", refresh_token="r0"))
    async with client(transport, auth=auth, retries=0, branch_id=3) as daftra:
        done = await daftra.clients.create(
            ClientInput(business_name="Nile"), extra_query={"a": "b c"}, headers={"X-Trace": "1"}
        )
    first, _, second = transport.requests
    assert done.id == 7
    assert dict(first.url.params) == {"a": "b c", "request_branch_id": "3"}
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)
    assert second.headers["x-trace"] == "1"
    assert second.headers.get_list("authorization") == ["Bearer t1"]


@on_each_backend
async def test_a_second_401_is_raised() -> None:
    transport = TokenEndpoint()
    transport.after = [failed(401, message="Still no")]
    auth = grant(token=Token(access_token="old", refresh_token="r0"))
    async with client(transport, auth=auth, retries=5) as daftra:
        with pytest.raises(AuthenticationError, match="Still no"):
            await daftra.invoices.get(26)
    assert len(transport.requests) == 3


@on_each_backend
async def test_a_failure_to_keep_a_token_is_raised_once_and_the_token_stays() -> None:
    async def keep(token: Token) -> None:
        raise OSError("disk full")

    transport = TokenEndpoint()
    async with client(transport, auth=grant(on_token=keep)) as daftra:
        with pytest.raises(OSError, match="disk full"):
            await daftra.invoices.get(26)
        assert (await daftra.invoices.get(26)).id == 26
    assert transport.paths == [TOKEN_PATH, "/api2/invoices/26.json"]


class DiskFullError(OSError):
    """An error to which there are weak references, as there are none to plain ones."""


@on_each_backend
async def test_nothing_keeps_a_failure_to_keep_a_token() -> None:
    async def keep(token: Token) -> None:
        raise DiskFullError

    kept: weakref.ref[DiskFullError] | None = None
    async with client(TokenEndpoint(), auth=grant(on_token=keep)) as daftra:
        with no_collector():
            try:
                await daftra.invoices.get(26)
            except DiskFullError as error:
                kept = weakref.ref(error)
            assert kept is not None
            assert kept() is None


ENDS = ["the deadline of the call", "a deadline around it", "a cancellation"]


@pytest.mark.parametrize(
    ("backend", "end"),
    [
        *itertools.product(("asyncio", "trio"), ENDS),
        ("asyncio", "a deadline of asyncio"),
        ("asyncio", "two cancellations of asyncio"),
    ],
)
@on_each_backend
async def test_what_ends_a_call_does_not_interrupt_the_saver_of_its_token(end: str) -> None:
    """The refresh token that was used may be worth nothing any more."""
    began: list[float] = []
    kept: list[tuple[str, float]] = []

    async def keep(token: Token) -> None:
        began.append(anyio.current_time())
        await anyio.sleep(5)
        kept.append((token.access_token, anyio.current_time() - began[0]))

    async def use() -> None:
        await daftra.invoices.get(26, timeout=2 if end == ENDS[0] else None)

    async def use_and_end() -> None:
        if end == ENDS[0]:
            with pytest.raises(APITimeoutError):
                await use()
        elif end == ENDS[1]:
            with anyio.move_on_after(2):
                await use()
        elif end == ENDS[2]:
            async with anyio.create_task_group() as group:
                group.start_soon(use)
                await anyio.sleep(2)
                group.cancel_scope.cancel()
        elif end == "a deadline of asyncio":
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(2):
                    await use()
        else:
            task = asyncio.create_task(use())
            for _ in range(2):
                await asyncio.sleep(2)
                task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    transport = TokenEndpoint()
    auth = grant(token=Token(access_token="old", refresh_token="r0"), on_token=keep)
    async with client(transport, auth=auth) as daftra:
        await use_and_end()
        assert kept == [("t1", 5.0)]
        assert transport.paths == ["/api2/invoices/26.json", TOKEN_PATH]
        await daftra.invoices.get(26)
    assert tokens_of(transport) == ["Bearer old", "Bearer t1"]


@pytest.mark.parametrize("field", ["username", "password", "client_secret", "client_id"])
def test_no_part_of_a_login_may_be_empty(field: str) -> None:
    given = {"username": "u", "password": "p", "client_secret": "s", "client_id": "1", field: " "}
    with pytest.raises(ConfigurationError, match=f"{field} is empty"):
        PasswordGrant(**given)  # type: ignore[arg-type]


# --- apps and branches --------------------------------------------------------------------------------------------


async def test_an_app_names_the_account_in_a_header_at_the_central_address() -> None:
    transport = fake(created())
    async with DaftraClient(
        base_url="https://apps.example.com/daftra/", access_token="t", site_id=3000001, transport=transport
    ) as daftra:
        await daftra.clients.create(ClientInput(business_name="Nile"))
    request = transport.requests[0]
    assert str(request.url) == "https://apps.example.com/daftra/api2/clients.json"
    assert (request.headers["site-id"], request.headers["authorization"]) == ("3000001", "Bearer t")


@verbs
async def test_the_branch_is_named_in_the_query_of_every_verb(verb: str) -> None:
    transport = fake(created())
    async with client(transport, branch_id=3) as daftra:
        await CALLS[verb](daftra)
    assert transport.queries == [{"request_branch_id": "3"}]


async def test_a_call_may_name_another_branch() -> None:
    transport = fake(invoice(26), invoice(26), invoice(26))
    async with client(transport, branch_id=3) as daftra:
        await daftra.invoices.get(26, branch_id=4)
        await daftra.invoices.get(26)
    async with client(transport) as daftra:
        await daftra.invoices.get(26)
    assert transport.queries == [{"request_branch_id": "4"}, {"request_branch_id": "3"}, {}]


@pytest.mark.parametrize(
    ("left", "expires_in", "logins"),
    [(3600, 3600, 0), (30, 3600, 1), (-5, 3600, 1), (30, 40, 0), (15, 40, 1), (30, None, 0), (None, 3600, 0)],
)
@on_each_backend
async def test_a_token_that_was_kept_is_renewed_before_it_expires(
    left: int | None, expires_in: int | None, logins: int
) -> None:
    transport = TokenEndpoint()
    expires_at = None if left is None else datetime.now(UTC) + timedelta(seconds=left)
    token = Token(access_token="t0", refresh_token="r0", expires_in=expires_in, expires_at=expires_at)
    async with client(transport, auth=grant(token=token)) as daftra:
        await daftra.invoices.get(26)
    assert len(transport.forms()) == logins


def test_a_token_is_as_good_in_another_event_loop(backend: str) -> None:
    """Each has a clock of its own; that of trio starts anywhere."""
    transport = TokenEndpoint(expires_in=3600)
    daftra = client(transport, auth=grant())

    async def main(seconds: float) -> None:
        await anyio.sleep(seconds)
        await daftra.invoices.get(26)

    for seconds in (0, 1_000_000, 0):
        run(backend, main, seconds)
    assert len(transport.forms()) == 1
