"""Opening, closing and the transports underneath, over real connections on the loopback."""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import APIConnectionError, DaftraClient, OutcomeUnknownError, PasswordGrant
from daftra_client.models import BookingStatus, ClientInput
from tests.engine.support import FakeDaftra, client, failed, fake, hang, invoice, run

TRANSPORTS: tuple[Any, ...] = ("httpx", "aiohttp")
both = pytest.mark.parametrize("transport", TRANSPORTS)

Reply = Callable[["Wire"], bytes | None]
"""What comes back for a request, as bytes; None closes the connection without an answer."""


def http(status: int, body: Any, *headers: str) -> bytes:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + content


INVOICE = http(200, {"result": "successful", "code": 200, "data": {"Invoice": {"id": "26"}}})
CREATED = http(202, {"result": "successful", "code": 202, "id": 7})


class Wire:
    """A server of a few lines that tells what reached it and over how many connections."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.heads: list[str] = []
        self.bodies: list[bytes] = []
        self.connections = 0
        self.base_url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = next((int(h[15:]) for h in head.lower().split("\r\n") if h.startswith("content-length:")), 0)
                self.bodies.append(await reader.readexactly(length))
                self.heads.append(head)
                answer = self.reply(self)
                if answer is None:
                    break
                writer.write(answer)
                await writer.drain()
                if b"Connection: close" in answer:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    @property
    def lines(self) -> list[str]:
        return [head.partition(" HTTP/")[0] for head in self.heads]


@asynccontextmanager
async def serving(*answers: bytes | None) -> AsyncIterator[Wire]:
    rest = list(answers)
    wire = Wire(lambda wire: rest.pop(0))
    server = await asyncio.start_server(wire.serve, "127.0.0.1", 0)
    wire.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield wire
    finally:
        server.close()
        await server.wait_closed()


def account(wire: Wire, transport: Any, **arguments: Any) -> DaftraClient:
    return DaftraClient(base_url=wire.base_url, api_key="k", transport=transport, date_format="DD/MM/YYYY", **arguments)


# --- closing ------------------------------------------------------------------------------------------------------


def test_a_closed_client_makes_no_calls(backend: str) -> None:
    async def main() -> None:
        transport = fake(invoice(26))
        async with client(transport) as daftra:
            await daftra.invoices.get(26)
        for _ in range(2):
            with pytest.raises(RuntimeError, match="the client is closed"):
                await daftra.invoices.get(26)
        with pytest.raises(RuntimeError, match="the client is closed"):
            await daftra.invoices.list()
        with pytest.raises(RuntimeError, match="the client is closed"):
            await daftra.__aenter__()
        await daftra.aclose()
        assert len(transport.requests) == 1

    run(backend, main)


def test_a_client_needs_no_context_manager(backend: str) -> None:
    async def main() -> None:
        daftra = client(fake(invoice(26)))
        assert (await daftra.invoices.get(26)).id == 26
        await daftra.aclose()

    run(backend, main)


def test_closing_an_unused_client_is_fine(backend: str) -> None:
    async def main() -> None:
        await client(fake()).aclose()
        async with client(fake()):
            pass

    run(backend, main)


def test_a_client_is_closed_after_an_error_and_the_error_is_raised(backend: str) -> None:
    async def main() -> None:
        daftra = client(fake())
        with pytest.raises(ZeroDivisionError):
            async with daftra:
                raise ZeroDivisionError
        with pytest.raises(RuntimeError, match="closed"):
            await daftra.invoices.get(26)

    run(backend, main)


class Closable(FakeDaftra):
    closed = 0

    async def aclose(self) -> None:
        self.closed += 1


async def test_an_http_client_that_was_given_stays_open() -> None:
    transport = Closable(lambda request: invoice(26))
    http_client = httpx.AsyncClient(transport=transport)
    async with DaftraClient("example", api_key="k", http_client=http_client) as one:
        await one.invoices.get(26)
    assert (http_client.is_closed, transport.closed) == (False, 0)
    async with DaftraClient("other", api_key="k", http_client=http_client) as two:
        await two.invoices.get(26)
    assert [request.url.host for request in transport.requests] == ["example.daftra.com", "other.daftra.com"]
    await http_client.aclose()
    assert transport.closed == 1


async def test_a_transport_that_was_given_is_closed_with_the_client() -> None:
    transport = Closable(lambda request: invoice(26))
    async with client(transport) as daftra:
        await daftra.invoices.get(26)
    assert transport.closed == 1


@pytest.mark.usefixtures("longest_jitter")
def test_a_call_that_waits_to_try_again_ends_when_the_client_is_closed(backend: str) -> None:
    async def main() -> None:
        transport = FakeDaftra(lambda request: failed(503))
        daftra = client(transport)

        async def close() -> None:
            await anyio.sleep(0.2)
            await daftra.aclose()

        async with anyio.create_task_group() as group:
            group.start_soon(close)
            with pytest.raises(RuntimeError, match="the client is closed"):
                await daftra.invoices.get(26)
        assert len(transport.requests) == 1

    run(backend, main)


def test_a_client_can_be_made_before_there_is_an_event_loop(backend: str) -> None:
    daftra = client(fake(invoice(26)))

    async def main() -> None:
        async with daftra:
            assert (await daftra.invoices.get(26)).id == 26

    run(backend, main)


# --- real connections ---------------------------------------------------------------------------------------------


@both
async def test_calls_go_over_real_connections_that_are_kept(transport: Any) -> None:
    async with serving(INVOICE, CREATED, INVOICE) as wire, account(wire, transport, branch_id=2) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
        assert (await daftra.clients.create(ClientInput(business_name="شركة"))).id == 7
        assert (await daftra.invoices.get(26)).id == 26
    assert wire.connections == 1
    assert wire.lines == [
        "GET /api2/invoices/26.json?request_branch_id=2",
        "POST /api2/clients.json?request_branch_id=2",
        "GET /api2/invoices/26.json?request_branch_id=2",
    ]
    assert json.loads(wire.bodies[1]) == {"Client": {"business_name": "شركة"}}
    assert all("apikey: k" in head.lower() and "authorization" not in head.lower() for head in wire.heads)


@both
async def test_quoted_ids_arrive_quoted(transport: Any) -> None:
    async with serving(CREATED) as wire, account(wire, transport) as daftra:
        await daftra.clients.delete("1/../2 %?", extra_query={"a": "b&c d"})  # type: ignore[arg-type]
    method, _, target = wire.lines[0].partition(" ")
    path, _, query = target.partition("?")
    assert (method, path) == ("DELETE", "/api2/clients/1%2F..%2F2%20%25%3F.json")
    assert httpx.QueryParams(query).multi_items() == [("a", "b&c d")]


@both
async def test_cookies_are_not_sent_back(transport: Any) -> None:
    login = http(200, {"data": {"Invoice": {"id": 26}}}, "Set-Cookie: session=x; Path=/")
    async with serving(login, INVOICE) as wire:
        wire.base_url = wire.base_url.replace("127.0.0.1", "localhost")  # no jar keeps cookies of a bare address
        async with account(wire, transport) as daftra:
            await daftra.invoices.get(26)
            await daftra.invoices.get(26)
    assert "cookie" not in "".join(wire.heads).lower()


@both
async def test_a_redirect_is_not_followed(transport: Any) -> None:
    from daftra_client import UnexpectedResponseError

    async with serving(http(302, b"", "Location: /users/login")) as wire, account(wire, transport) as daftra:
        with pytest.raises(UnexpectedResponseError, match="redirect"):
            await daftra.invoices.get(26)
    assert len(wire.heads) == 1


STATE_CHANGING: dict[str, Callable[[DaftraClient], Awaitable[Any]]] = {
    "POST": lambda daftra: daftra.clients.create(ClientInput(business_name="Nile")),
    "PUT": lambda daftra: daftra.clients.update(4, ClientInput(business_name="Nile")),
    "DELETE": lambda daftra: daftra.clients.delete(4),
    "GET": lambda daftra: daftra.bookings.change_status(3, BookingStatus(1)),
}
BROKEN: dict[str, bytes | None] = {
    "closed without an answer": None,
    "cut in the head": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n",
    "cut in the body": b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 99\r\n\r\n{"result":"succ',
    "cut in a chunk": b'HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"resu',
    "no HTTP": b"SSH-2.0-OpenSSH_9.6 Connection: close\r\n\r\n",
    "bad gzip": http(202, b"xxxxxxxxxx", "Content-Encoding: gzip", "Connection: close"),
}


@both
@pytest.mark.parametrize("call", STATE_CHANGING.values(), ids=STATE_CHANGING.keys())
@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("kept", [False, True], ids=["new connection", "kept connection"])
async def test_a_write_whose_answer_breaks_off_is_sent_once(
    transport: Any, call: Callable[[DaftraClient], Awaitable[Any]], answer: bytes | None, kept: bool
) -> None:
    async with serving(*([INVOICE] if kept else []), answer) as wire, account(wire, transport) as daftra:
        if kept:
            await daftra.invoices.get(26)
        with pytest.raises(OutcomeUnknownError, match="the answer was lost"):
            await call(daftra)
    assert len(wire.heads) == (2 if kept else 1)


@both
@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
async def test_a_read_whose_answer_breaks_off_is_made_again(
    transport: Any, answer: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    async with serving(answer, INVOICE) as wire, account(wire, transport) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
    assert len(wire.heads) == 2


@both
async def test_a_server_that_is_not_there_means_that_nothing_was_sent(
    transport: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    async with serving() as wire:
        pass
    async with account(wire, transport, retries=2) as daftra:
        with pytest.raises(APIConnectionError, match="no connection to Daftra"):
            await daftra.clients.create(ClientInput(business_name="Nile"))


@both
async def test_no_answer_within_the_deadline_over_a_real_connection(transport: Any) -> None:
    async with serving() as wire:
        gone = asyncio.Event()

        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()  # until the client hangs up
            writer.close()
            gone.set()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        wire.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, account(wire, transport, timeout=0.05) as daftra:
            with pytest.raises(OutcomeUnknownError, match=r"no answer within 0.05 s"):
                await daftra.clients.create(ClientInput(business_name="Nile"))
            await asyncio.wait_for(gone.wait(), 5)


@both
async def test_connections_are_as_many_as_calls_in_flight(transport: Any) -> None:
    async with serving(*[INVOICE] * 40) as wire, account(wire, transport, max_concurrency=3) as daftra:
        await asyncio.gather(*(daftra.invoices.get(26) for _ in range(40)))
    assert len(wire.heads) == 40
    assert wire.connections <= 3


@both
async def test_a_login_needs_no_place_among_the_calls(transport: Any) -> None:
    token = http(200, {"access_token": "t1", "expires_in": 3600})
    async with (
        serving(token, *[INVOICE] * 10) as wire,
        DaftraClient(
            base_url=wire.base_url,
            auth=PasswordGrant("user@example.com", "p", client_secret="s"),
            transport=transport,
            max_concurrency=1,
        ) as daftra,
    ):
        await asyncio.gather(*(daftra.invoices.get(26) for _ in range(10)))
    assert wire.lines == ["POST /v2/oauth/token", *["GET /api2/invoices/26.json"] * 10]


@both
@pytest.mark.filterwarnings("always")
async def test_nothing_is_left_open(transport: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with serving(INVOICE, None, http(500, b"x")) as wire:
            async with account(wire, transport, retries=0) as daftra:
                await daftra.invoices.get(26)
                for _ in range(2):
                    with pytest.raises(Exception):  # noqa: B017, PT011 (which one does not matter here)
                        await daftra.invoices.get(26)
            del daftra
        gc.collect()
        await asyncio.sleep(0)
    assert [str(warning.message) for warning in caught] == []


def test_a_loop_that_is_left_warns_of_nothing(backend: str) -> None:
    async def main() -> None:
        from tests.engine.support import rows

        async with client(FakeDaftra(lambda request: rows(range(100), page_count=50))) as daftra:
            async for _ in daftra.invoices.list():
                break
            pages = daftra.invoices.list().pages()
            await anext(pages)
            del pages
            gc.collect()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run(backend, main)
        gc.collect()


def test_a_call_in_flight_ends_when_its_task_is_cancelled_before_the_client_closes(backend: str) -> None:
    async def main() -> None:
        transport = FakeDaftra(hang)
        async with client(transport) as daftra, anyio.create_task_group() as group:
            group.start_soon(daftra.invoices.get, 26)
            await anyio.wait_all_tasks_blocked()
            group.cancel_scope.cancel()
        assert transport.in_flight == 0

    run(backend, main)
