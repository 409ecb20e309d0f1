"""What an account may do to its client, and what may be seen of it: sizes, redirects, logs, messages."""

from __future__ import annotations

import gzip
import itertools
import json
import logging
import threading
import tracemalloc
import zlib
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import h2.exceptions
import httpcore
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client import (
    AnswerTooLargeError,
    APIConnectionError,
    ClientClosedError,
    ConfigurationError,
    DaftraClient,
    DecodeError,
    EncodeError,
    NotFoundError,
    OutcomeUnknownError,
    PasswordGrant,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
    WriteNotConfirmedError,
)
from daftra_client._common.redaction import is_personal, is_secret, is_sensitive, redacted, redacted_text
from daftra_client._http.answer_body import BodyReader, BrokenBodyError, TooLargeError
from daftra_client.models import ClientInput
from scripts.document import source
from tests.support.fake_daftra import API_KEY, BASE, Answer, FakeDaftra, client, failed, fake, invoice, ok, run
from tests.support.server import Reply, serving
from tests.support.waiting import PATIENCE, until

DOCUMENT = Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml"
SECRET = "sek-value"
Marks = dict[tuple[str, object], set[str]]

# (backend, transport): httpx runs on both kinds of event loop, aiohttp on one.
stacks = pytest.mark.parametrize(
    ("loop", "transport"), [("asyncio", "httpx"), ("trio", "httpx"), ("asyncio", "aiohttp")]
)


class Pieces(httpx.AsyncByteStream):
    """A body that comes in pieces."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.read = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            self.read += 1
            yield piece

    async def aclose(self) -> None:
        self.closed = True


def raw(*pieces: bytes, status: int = 200, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, stream=Pieces(*pieces))


def packed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


SITE = json.dumps({"result": "successful", "data": {"Site": {"id": "1"}}}).encode()


async def read(daftra: DaftraClient) -> Any:
    return await daftra.request("GET", "/api2/site_info.json")


async def write(daftra: DaftraClient) -> Any:
    return await daftra.clients.create(ClientInput(business_name="شركة النيل"))


# --- how large an answer may be -----------------------------------------------------------------------------------


@pytest.mark.parametrize("max_answer_bytes", [0, -1])
def test_a_limit_that_lets_nothing_through_is_refused(max_answer_bytes: int) -> None:
    with pytest.raises(ConfigurationError, match="max_answer_bytes must be at least 1"):
        client(fake(), max_answer_bytes=max_answer_bytes)


FORMS = {
    "whole": lambda content: raw(content, content_length=str(len(content))),
    "in pieces": lambda content: raw(*(content[n : n + 7] for n in range(0, len(content), 7))),
    "packed": lambda content: raw(packed(content), content_encoding="gzip"),
    "packed, in pieces": lambda content: raw(*(bytes([b]) for b in packed(content)), content_encoding="x-gzip"),
    "read before": lambda content: httpx.Response(200, content=content),
}
forms = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())


@forms
async def test_an_answer_may_be_as_large_as_the_limit_and_not_a_byte_larger(form: Any) -> None:
    content = SITE + b" " * 100
    async with client(fake(form(content)), max_answer_bytes=len(content)) as daftra:
        assert await read(daftra) == json.loads(SITE)
    transport = fake(form(content))
    async with client(transport, max_answer_bytes=len(content) - 1) as daftra:
        with pytest.raises(AnswerTooLargeError, match=f"larger than max_answer_bytes={len(content) - 1}") as caught:
            await read(daftra)
    assert (caught.value.status, caught.value.body, len(transport.requests)) == (200, None, 1)
    assert isinstance(caught.value, UnexpectedResponseError)


@forms
async def test_a_write_with_too_large_an_answer_may_have_been_stored(form: Any) -> None:
    transport = fake(form(SITE))
    async with client(transport, max_answer_bytes=10) as daftra:
        with pytest.raises(OutcomeUnknownError, match=r"larger than max_answer_bytes=10\. The write may") as caught:
            await write(daftra)
    assert (caught.value.status, caught.value.sent) == (200, {"Client": {"business_name": "شركة النيل"}})
    assert len(transport.requests) == 1


async def test_an_answer_that_says_it_is_too_large_is_not_even_begun() -> None:
    body = Pieces(SITE)
    answer = httpx.Response(200, headers={"Content-Length": "99999999"}, stream=body)
    async with client(fake(answer), max_answer_bytes=1000) as daftra:
        with pytest.raises(AnswerTooLargeError):
            await read(daftra)
    assert (body.read, body.closed) == (0, True)


@pytest.mark.parametrize(
    ("status", "kind"), [(400, ValidationError), (404, NotFoundError), (429, RateLimitError), (500, ServerError)]
)
async def test_a_failure_that_is_too_large_is_still_that_failure(status: int, kind: type[Exception]) -> None:
    async with client(fake(raw(b"x" * 99, status=status, retry_after="3")), max_answer_bytes=9, retries=0) as daftra:
        with pytest.raises(kind) as caught:
            await read(daftra)
    assert (caught.value.status, caught.value.retry_after) == (status, 3)  # type: ignore[attr-defined]


async def test_a_refused_write_is_refused_however_large_the_answer_is() -> None:
    async with client(fake(raw(b"x" * 99, status=400)), max_answer_bytes=9) as daftra:
        with pytest.raises(ValidationError):
            await write(daftra)


async def test_the_token_endpoint_may_not_answer_more_either() -> None:
    transport = fake(raw(b"x" * 99))
    grant = PasswordGrant("user@example.com", "pw", client_secret="s")
    async with client(transport, auth=grant, max_answer_bytes=9, retries=0) as daftra:
        with pytest.raises(AnswerTooLargeError):
            await read(daftra)


def bomb(megabytes: int) -> Iterator[bytes]:
    packer = zlib.compressobj(9, wbits=31)
    for _ in range(megabytes):
        yield packer.compress(bytes(2**20))
    yield packer.flush()


def test_a_bomb_is_not_unpacked_beyond_the_limit() -> None:
    content = b"".join(bomb(64))
    assert len(content) < 70_000
    reader = BodyReader("gzip", str(len(content)), 100_000)
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError):
            reader.feed(content)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1_000_000


@stacks
def test_a_bomb_over_a_connection_is_left_and_the_client_goes_on(loop: str, transport: Any) -> None:
    def answer(path: str) -> Reply:
        if "bomb" in path:
            return Reply(list(bomb(5)), headers=(("Content-Encoding", "gzip"),))
        return Reply(SITE)

    async def main(base_url: str) -> None:
        async with DaftraClient(
            base_url=base_url, api_key="k", transport=transport, max_answer_bytes=1000, max_concurrency=1
        ) as daftra:
            for _ in range(3):
                with pytest.raises(AnswerTooLargeError):
                    await daftra.request("GET", "/api2/bomb.json")
                assert await read(daftra) == json.loads(SITE)

    with serving(answer) as seen:
        anyio.run(main, seen.base_url, backend=loop)
    assert len(seen.requests) == 6
    assert {headers["accept-encoding"] for _, headers in seen.requests} == {"gzip"}


@stacks
def test_an_answer_without_an_end_is_left(loop: str, transport: Any) -> None:
    async def main(base_url: str) -> None:
        async with DaftraClient(
            base_url=base_url, api_key="k", transport=transport, max_answer_bytes=100_000
        ) as daftra:
            with pytest.raises(OutcomeUnknownError, match="larger than"):
                await write(daftra)

    with serving(lambda path: Reply(itertools.repeat(b" " * 10_000))) as seen:
        anyio.run(main, seen.base_url, backend=loop)
        assert seen.given_up.wait(PATIENCE)


@stacks
def test_a_call_that_is_cancelled_in_the_middle_of_its_answer_leaves_the_connection(loop: str, transport: Any) -> None:
    begun = threading.Event()

    def slowly() -> Iterator[bytes]:
        yield b"{"
        begun.set()
        while not seen.given_up.wait(0.01):
            yield b" "

    async def main(base_url: str) -> None:
        async with DaftraClient(
            base_url=base_url, api_key="k", transport=transport, max_concurrency=1, timeout=None
        ) as daftra:
            async with anyio.create_task_group() as group:
                group.start_soon(daftra.request, "GET", "/api2/slow.json")
                await until(begun.is_set)
                group.cancel_scope.cancel()
            with anyio.fail_after(PATIENCE):
                assert await read(daftra) == json.loads(SITE)

    with serving(lambda path: Reply(slowly()) if "slow" in path else Reply(SITE)) as seen:
        anyio.run(main, seen.base_url, backend=loop)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (raw(packed(SITE)[:-9], content_encoding="gzip"), "the end of the body is missing"),
        (raw(packed(SITE) + b"more", content_encoding="gzip"), "there is data after the end of the body"),
        (raw(b"no gzip", content_encoding="gzip"), "the body cannot be decompressed"),
        (raw(b"x", content_encoding="br"), "the body is compressed as 'br', which was not requested"),
        (raw(packed(packed(SITE)), content_encoding="gzip, gzip"), "the body is compressed as 'gzip, gzip'"),
    ],
    ids=["cut short", "too long", "broken", "brotli", "packed twice"],
)
async def test_an_answer_that_cannot_be_unpacked_is_lost(answer: httpx.Response, why: str) -> None:
    async with client(FakeDaftra(lambda request: answer), retries=0) as daftra:
        with pytest.raises(OutcomeUnknownError, match=f"the answer was lost: {why}"):
            await write(daftra)


async def test_an_answer_that_cannot_be_unpacked_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    broken = raw(packed(SITE)[:-9], content_encoding="gzip")
    async with client(fake(broken, raw(packed(SITE), content_encoding="gzip")), retries=1) as daftra:
        assert await read(daftra) == json.loads(SITE)


async def test_an_empty_answer_needs_no_end() -> None:
    async with client(fake(raw(status=204, content_encoding="gzip"))) as daftra:
        assert await daftra.request("DELETE", "/api2/x/1.json") is None


@settings(derandomize=True, max_examples=200, deadline=None)
@given(
    content=st.binary(max_size=300).map(lambda b: b * 3),
    cuts=st.lists(st.integers(0, 400)),
    limit=st.integers(1, 1000),
    is_packed=st.booleans(),
)
def test_a_body_is_what_it_was_or_too_large(content: bytes, cuts: list[int], limit: int, is_packed: bool) -> None:
    sent = packed(content) if is_packed else content
    reader = BodyReader("gzip" if is_packed else None, None, limit)
    edges = [0, *sorted(min(cut, len(sent)) for cut in cuts), len(sent)]
    got = b""
    try:
        for start, end in itertools.pairwise(edges):
            got += reader.feed(sent[start:end])
        reader.finish()
    except TooLargeError:
        assert len(content) > limit or len(sent) > limit
        assert len(got) <= limit
    else:
        assert got == content
        assert len(content) <= limit


def test_a_packed_body_that_never_becomes_anything_comes_to_an_end() -> None:
    reader = BodyReader("gzip", None, 1000)
    nothing = zlib.compressobj(wbits=31)
    reader.feed(nothing.compress(b"") + nothing.flush(zlib.Z_FULL_FLUSH))
    empty = b"\x00\x00\x00\xff\xff"  # a block of no bytes
    came = [reader.feed(empty) for _ in range(150)]
    assert set(came) == {b""}
    with pytest.raises(TooLargeError):
        reader.feed(empty * 200)


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "gzip, gzip", "x"])
def test_only_the_requested_coding_is_unpacked(coding: str) -> None:
    with pytest.raises(BrokenBodyError, match="which was not requested"):
        BodyReader(coding, None, 10)


# --- redirects ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("where", ["https://evil.example.com/x", f"{BASE}/login", "/api2/other.json"])
async def test_a_redirect_is_never_followed(status: int, where: str) -> None:
    for call, own in itertools.product((read, write), (True, False)):
        transport = fake(httpx.Response(status, headers={"Location": where}))
        async with httpx.AsyncClient(transport=transport, follow_redirects=True) as given:
            arguments: dict[str, Any] = {"transport": transport} if own else {"http_client": given}
            error = UnexpectedResponseError if call is read else OutcomeUnknownError
            with pytest.raises(error, match=r"a redirect to /.* instead of JSON"):
                await call(DaftraClient("example", api_key=API_KEY, date_format="DD/MM/YYYY", **arguments))
        assert len(transport.requests) == 1


@stacks
def test_the_credentials_reach_no_other_server(loop: str, transport: Any) -> None:
    async def main(base_url: str) -> None:
        async with DaftraClient(base_url=base_url, api_key="k", transport=transport) as daftra:
            with pytest.raises(UnexpectedResponseError):
                await read(daftra)

    with (
        serving(lambda path: Reply()) as other,
        serving(lambda path: Reply(status=302, headers=(("Location", f"{other.base_url}/x"),))) as seen,
    ):
        anyio.run(main, seen.base_url, backend=loop)
    assert (len(seen.requests), other.requests) == (1, [])
    assert seen.requests[0][1]["apikey"] == "k"


# --- what is logged -----------------------------------------------------------------------------------------------


async def test_retries_are_logged(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    monkeypatch.setattr("daftra_client._call.attempt.anyio.current_time", lambda: 5.0)
    caplog.set_level(logging.DEBUG, "daftra_client")
    answers = (httpx.ConnectError("x"), httpx.ReadError("x"), failed(503), raw(b"x" * 99, status=200))
    async with client(fake(*answers), max_answer_bytes=70) as daftra:
        with pytest.raises(AnswerTooLargeError):
            await daftra.invoices.get(26, extra_query={"hash": SECRET}, headers={"X-Trace": SECRET})
    assert [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "daftra_client"] == [
        ("DEBUG", "GET /api2/invoices/26.json: no connection, APIConnectionError in 0 ms"),
        ("INFO", "invoices.get: attempt 2 in 0.0 s after APIConnectionError"),
        ("DEBUG", "GET /api2/invoices/26.json: no answer, APIConnectionError in 0 ms"),
        ("INFO", "invoices.get: attempt 3 in 0.0 s after APIConnectionError"),
        ("DEBUG", "GET /api2/invoices/26.json: 503, ServerError in 0 ms"),
        ("INFO", "invoices.get: attempt 4 in 0.0 s after ServerError"),
        ("DEBUG", "GET /api2/invoices/26.json: 200, AnswerTooLargeError in 0 ms"),
    ]


def handed_over(kind: str, transport: httpx.AsyncBaseTransport) -> dict[str, Any]:
    """A transport as such, or in a client."""
    return {kind: transport if kind == "transport" else httpx.AsyncClient(transport=transport)}


@pytest.mark.parametrize("kind", ["transport", "http_client"])
@pytest.mark.parametrize(
    "error",
    [
        httpx.InvalidURL("no address"),
        httpx.StreamError("no stream"),
        httpx.StreamClosed(),
        httpx.CookieConflict("two of them"),
        httpcore.RemoteProtocolError("no HTTP"),
        h2.exceptions.ProtocolError("no HTTP/2"),
        anyio.ClosedResourceError(),
        OSError(5, "no socket"),
        RuntimeError("no loop"),
    ],
    ids=repr,
)
async def test_an_error_of_what_was_given_leaves_the_outcome_of_a_write_unknown(kind: str, error: Exception) -> None:
    requests: list[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        raise error

    async with DaftraClient(
        "example", api_key="k", retries=0, **handed_over(kind, httpx.MockTransport(fail))
    ) as daftra:
        with pytest.raises(OutcomeUnknownError, match="the answer was lost") as lost:
            await daftra.clients.create(ClientInput(business_name="x"))
        assert lost.value.sent == {"Client": {"business_name": "x"}}
        with pytest.raises(APIConnectionError, match="the answer was lost"):
            await daftra.invoices.get(26)
    assert [request.method for request in requests] == ["POST", "GET"]


class BrokenStream(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise RuntimeError("no more")

    async def aclose(self) -> None:
        raise OSError(5, "no socket")


class UnwillingStream(httpx.AsyncByteStream):
    """It comes whole and cannot be closed."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"result": "successful", "code": 202, "id": 7}'

    async def aclose(self) -> None:
        raise OSError(5, "no socket")


@pytest.mark.parametrize("kind", ["transport", "http_client"])
async def test_an_answer_counts_when_it_is_there_whole(kind: str) -> None:
    streams: list[httpx.AsyncByteStream] = [UnwillingStream(), BrokenStream()]
    transport = httpx.MockTransport(lambda _: httpx.Response(202, stream=streams.pop(0)))
    async with DaftraClient("example", api_key="k", **handed_over(kind, transport)) as daftra:
        assert (await daftra.clients.create(ClientInput(business_name="x"))).id == 7
        with pytest.raises(OutcomeUnknownError, match="the answer was lost"):
            await daftra.clients.create(ClientInput(business_name="x"))


@pytest.mark.parametrize("kind", ["transport", "http_client"])
async def test_a_redirect_to_nowhere_leaves_the_outcome_unknown(kind: str) -> None:
    transport = fake(httpx.Response(302, headers={"Location": "user:password@host/path"}))
    async with DaftraClient("example", api_key="k", **handed_over(kind, transport)) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.clients.create(ClientInput(business_name="x"))


async def test_an_http_client_that_is_closed_sends_nothing() -> None:
    http_client = httpx.AsyncClient(transport=fake())
    await http_client.aclose()
    async with DaftraClient("example", api_key="k", http_client=http_client) as daftra:
        with pytest.raises(ClientClosedError):
            await daftra.clients.create(ClientInput(business_name="x"))
        with pytest.raises(ClientClosedError):
            await daftra.invoices.get(26)


@pytest.mark.parametrize("kind", ["transport", "http_client"])
async def test_an_address_that_httpx_refuses_is_not_sent(kind: str) -> None:
    async with DaftraClient("example", api_key="k", **handed_over(kind, fake())) as daftra:
        with pytest.raises(EncodeError, match=r"URL: httpx refuses this address of 7\d{4} characters: URL too long$"):
            await daftra.clients.create(ClientInput(business_name="x"), extra_query={"q": "x" * 70_000})


async def test_the_line_of_the_http_library_shows_no_secret_of_a_query(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "httpx")
    async with (
        httpx.AsyncClient(transport=fake(invoice(26))) as http_client,
        DaftraClient("example", api_key="k", http_client=http_client) as daftra,
    ):
        await daftra.invoices.get(26, extra_query={"hash": SECRET, "filter[email]": SECRET, "page": 2})
    assert caplog.messages == [
        f'HTTP Request: GET {BASE}/api2/invoices/26.json?hash=***&filter%5Bemail%5D=***&page=2 "HTTP/1.1 200 OK"'
    ]


async def test_the_lines_of_other_users_of_the_http_library_stay_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "httpx")
    async with (
        httpx.AsyncClient(transport=fake(invoice(26))) as http_client,
        DaftraClient("example", api_key="k", http_client=http_client) as daftra,
    ):
        await daftra.invoices.get(26)
    caplog.clear()
    async with httpx.AsyncClient(transport=fake(httpx.Response(200))) as other:
        await other.get("https://example.com/?hash=theirs")
    assert caplog.messages == ['HTTP Request: GET https://example.com/?hash=theirs "HTTP/1.1 200 OK"']


# --- what is shown ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def marks() -> Marks:
    """The names of the fields and parameters at which the document says a value of a keyword."""
    names: Marks = defaultdict(set)

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            properties = node.get("properties")
            named = dict(properties) if isinstance(properties, dict) else {}
            if isinstance(node.get("in"), str):
                named[node["name"]] = node
            for name, field in named.items():
                for keyword in {"x-sensitive", "x-personal"} & (field.keys() if isinstance(field, dict) else set()):
                    names[keyword, field[keyword]].add(name)
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            walk(child)

    walk(source.read(DOCUMENT))
    return names


@pytest.mark.parametrize(
    ("keyword", "value", "some", "predicate", "other"),
    [
        (
            "x-sensitive",
            "secret",
            {"password", "access_token", "client_secret", "invoice_pdf_url"},
            is_secret,
            is_personal,
        ),
        ("x-sensitive", "personal", {"last_ip", "national_id", "email", "business_Phone"}, is_personal, is_secret),
        (
            "x-personal",
            True,
            {"business_name", "first_name", "client_city", "bn1", "CustomModel", "email"},
            is_personal,
            is_secret,
        ),
    ],
)
def test_marked_fields_of_the_document_are_known(
    keyword: str,
    value: object,
    some: set[str],
    predicate: Callable[[str], bool],
    other: Callable[[str], bool],
    marks: Marks,
) -> None:
    names = marks[keyword, value]
    assert some <= names
    assert {name for name in names if not predicate(name)} == set()
    assert {name for name in names if other(name)} == set()
    assert keyword == "x-personal" or {name for name in names if not is_sensitive(name)} == set()


KEYS = {
    (is_personal, True): [
        "name", "first_name", "Client.last_name", "filter[business_name]", "shipping_address", "workPhone",
        "CustomModel", "emergency_email", "birthday", "passport_number", "national_id", "client_data",
        "data[Staff][mobile]", "gender[]", "First Name", "Phone no.", "phone1[0]",
    ],
    (is_personal, False): [
        "id", "client_id", "staff_id", "address_id", "smtp_email_address_id", "password", "total", "status",
        "country_code", "currency_code", "notes", "description", "created", "product_name", "statement",
    ],
    (is_secret, True): [
        "password", "x-api-key", "username", "qr_code_url", "refreshToken", "data[Client][password]",
        "data[Client][password][0]", "API key", "Private Key.", "credentials",
    ],
    (is_secret, False): ["", "[0].", "email", "national_id", "staff", "name"],
    (is_sensitive, True): [
        "apikey", "APIKEY", "Api-Key", "api_key", "Authorization", "Cookie", "Set-Cookie", "hash", "token",
        "refreshToken", "client_secret", "SECRET", "Password", "password2", "last_ip", "business_Phone",
        "filter[email]", "x[S][mobile]", "filter[in][token][]", "Staff", "Client.password",
    ],
    (is_sensitive, False): [
        "id", "client_id", "staff_id", "no", "date", "status", "page", "keywords", "business_name", "summary_total",
        "filter[id][in][]", "description", "product_id", "zip", "currency_code", "", "name", "first_name", "city",
        "bn1", "photo", "secondary_address1",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("is_one", "expected", "key"), [(*what, key) for what, keys in KEYS.items() for key in keys])
def test_keys_tell_what_a_value_is(is_one: Callable[[str], bool], expected: bool, key: str) -> None:
    assert is_one(key) is expected
    assert is_one is not is_sensitive or redacted({key: "Noor"}) == {key: "***" if expected else "Noor"}


def test_content_is_hidden_wherever_it_stands_and_the_original_stays() -> None:
    content = {
        "data": [{"Client": {"id": 1, "password": SECRET, "last_ip": "", "tags": ["a", {"token": [SECRET]}]}}],
        "Staff": {"name": SECRET},
    }
    before = json.dumps(content)
    assert redacted(content) == {
        "data": [{"Client": {"id": 1, "password": "***", "last_ip": "", "tags": ["a", {"token": "***"}]}}],
        "Staff": "***",
    }
    assert json.dumps(content) == before


def test_headers_and_queries_are_hidden() -> None:
    assert redacted({"apikey": SECRET, "Accept": "*/*"}) == {"apikey": "***", "Accept": "*/*"}
    url = "https://example.daftra.com/invoices/view/1.pdf"
    assert redacted_text(f"see '{url}?hash={SECRET}&page=2' or {url}?page=1&token={SECRET} then") == (
        f"see '{url}?hash=***&page=2' or {url}?page=1&token=*** then"
    )


def test_a_value_of_a_secret_field_is_in_no_message_of_an_error() -> None:
    errors: list[EncodeError | DecodeError] = [
        EncodeError("ClientInput.password", SECRET, "why"),
        EncodeError("clients.list(email)", SECRET, "why"),
        EncodeError("invoices.create", {"Client": {"password": SECRET}}, "why"),
        DecodeError("Client", "last_ip", SECRET, "why"),
        DecodeError("Client", None, [{"password": SECRET}], "why"),
    ]
    assert [str(error) for error in errors] == [
        "ClientInput.password: cannot send ***: why",
        "clients.list(email): cannot send ***: why",
        "invoices.create: cannot send {'Client': {'password': '***'}}: why",
        "Client.last_ip: cannot read ***: why",
        "Client: cannot read [{'password': '***'}]: why",
    ]
    assert SECRET not in "".join(map(repr, errors))
    assert [SECRET in str(error.value) for error in errors] == [True] * 5


def test_a_field_that_is_no_secret_is_shown_to_those_who_look_for_the_mistake() -> None:
    assert str(DecodeError("Client", "id", "x7", "why")) == "Client.id: cannot read 'x7': why"


ECHO = {"message": "No", "Client": {"password": SECRET, "notes": SECRET}, "password": SECRET}
KEEPING: dict[str, tuple[Answer, type[Exception], str]] = {
    "refused": (failed(400, **ECHO), ValidationError, "body"),
    "failed": (failed(404, **ECHO), NotFoundError, "body"),
    "not confirmed": (httpx.Response(202, json={"result": "successful", "id": None, **ECHO}), WriteNotConfirmedError,
                      "body"),
    "lost": (httpx.ReadError("x"), OutcomeUnknownError, "sent"),
    "failed on the way": (failed(500, **ECHO), OutcomeUnknownError, "sent"),
}  # fmt: skip


@pytest.mark.parametrize(("answer", "kind", "attribute"), KEEPING.values(), ids=KEEPING.keys())
async def test_an_error_keeps_content_and_does_not_show_it(
    answer: Answer, kind: type[Exception], attribute: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with client(fake(answer), retries=0) as daftra:
        with pytest.raises(kind) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile", password=SECRET, notes=SECRET))
    assert SECRET in json.dumps(getattr(caught.value, attribute))
    assert SECRET not in f"{caught.value} {caught.value!r} {caplog.text}"


async def test_results_of_writes_keep_content_and_do_not_show_it() -> None:
    stored = httpx.Response(202, json={"result": "successful", "id": 7, **ECHO, "message": None})
    async with client(fake(stored, ok(None, password=SECRET))) as daftra:
        result = await daftra.clients.create(ClientInput(business_name="Nile"))
        done = await daftra.clients.delete(7)
    assert (result.body["password"], done.body["password"]) == (SECRET, SECRET)
    assert SECRET not in f"{result!r} {done!r}"


def test_a_connection_error_shows_no_query(backend: str) -> None:
    async def main() -> None:
        broken = httpx.ReadError(f"400, message='bad', url='{BASE}/api2/x.json?hash={SECRET}'")
        async with client(fake(broken), retries=0) as daftra:
            with pytest.raises(APIConnectionError) as caught:
                await read(daftra)
        assert caught.value.message == f"the answer was lost: 400, message='bad', url='{BASE}/api2/x.json'"

    run(backend, main)
