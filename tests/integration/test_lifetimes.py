"""Opening, closing and the transports underneath, over real connections on the loopback."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import subprocess
import sys
import threading
import time
import warnings
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from copy import copy
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import httpx_aiohttp
import pytest
import trio

from daftra_client import (
    APIConnectionError,
    ClientClosedError,
    ConfigurationError,
    DaftraClient,
    DaftraError,
    Limiter,
    OutcomeUnknownError,
    PasswordGrant,
)
from daftra_client._http import over_aiohttp, over_httpcore
from daftra_client.models import BookingStatus, ClientInput
from tests.support.clock import turn_clock
from tests.support.fake_daftra import FakeDaftra, client, failed, fake, hang, invoice, no_collector, ok, rows, run
from tests.support.raw_server import Plain, RawServer
from tests.support.waiting import PATIENCE, until, wait_until

TRANSPORTS: tuple[Any, ...] = ("httpx", "aiohttp")
both = pytest.mark.parametrize("transport", TRANSPORTS)

CallOf = Callable[[DaftraClient], Coroutine[Any, Any, None]]

Reply = Callable[["Wire"], bytes | None]
"""What comes back for a request, as bytes; None closes the connection without an answer."""


def http(status: int, body: Any, *headers: str) -> bytes:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + content


INVOICE = http(200, {"result": "successful", "code": 200, "data": {"Invoice": {"id": "26"}}})
CREATED = http(202, {"result": "successful", "code": 202, "id": 7})


async def _read_one(daftra: DaftraClient) -> None:
    await daftra.invoices.get(1)


async def _write_one(daftra: DaftraClient) -> None:
    await daftra.clients.create(ClientInput(business_name="Nile"))


class Wire:
    """A small server that records the requests and the number of connections."""

    def __init__(self, reply: Reply, seconds: float = 0.0) -> None:
        self.reply = reply
        self.seconds = seconds
        self.heads: list[str] = []
        self.bodies: list[bytes] = []
        self.connections = 0
        self.open = 0
        self.base_url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = next((int(h[15:]) for h in head.lower().split("\r\n") if h.startswith("content-length:")), 0)
                self.bodies.append(await reader.readexactly(length))
                self.heads.append(head)
                await asyncio.sleep(self.seconds)
                await asyncio.sleep(self.seconds)
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
            self.open -= 1
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


@asynccontextmanager
async def serving_again(wire: Wire, listener: socket.socket) -> AsyncIterator[None]:
    """The same server at the same address, in another event loop."""
    server = await asyncio.start_server(wire.serve, sock=listener.dup())
    try:
        yield
    finally:
        server.close()


class ThreadedWire:
    """A server in a thread of its own, for clients in other event loops and processes."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.wire = Wire(lambda wire: INVOICE, seconds)
        self._loop = asyncio.new_event_loop()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.wire.base_url = self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def _serve(self) -> None:
        async def main() -> None:
            server = await asyncio.start_server(self.wire.serve, sock=self._socket)
            await self._end.wait()
            server.close()

        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(main())

    def __enter__(self) -> ThreadedWire:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(PATIENCE)


@contextmanager
def unheard_of() -> Iterator[None]:
    """Nothing warns, not even the garbage collector of what it finds."""
    gc.collect()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert [str(warning.message) for warning in caught] == []


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow this machine is, connections are not closed for being idle."""
    for module in (over_aiohttp, over_httpcore):
        monkeypatch.setattr(module, "KEEP_ALIVE", 3600.0)


@pytest.fixture
def no_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)


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
async def test_what_is_quoted_in_a_path_arrives_quoted(transport: Any) -> None:
    async with serving(http(200, {"data": []})) as wire, account(wire, transport) as daftra:
        await daftra.entities.list("1/../2 %?", extra_query={"a": "b&c d"})
    method, _, target = wire.lines[0].partition(" ")
    path, _, query = target.partition("?")
    assert (method, path) == ("GET", "/v2/api/entity/1%2F..%2F2%20%25%3F/list/1")
    assert httpx.QueryParams(query).multi_items() == [("page", "1"), ("a", "b&c d")]


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


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("kept", [False, True], ids=["new connection", "kept connection"])
async def test_httpx_aiohttp_reports_a_lost_answer_as_a_failed_connection(answer: bytes | None, kept: bool) -> None:
    async with (
        serving(*([INVOICE] if kept else []), answer) as wire,
        account(wire, httpx_aiohttp.AiohttpTransport()) as daftra,
    ):
        if kept:
            await daftra.invoices.get(26)
        with pytest.raises(OutcomeUnknownError, match="the answer was lost"):
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert len(wire.heads) == (2 if kept else 1)


@both
@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
async def test_a_broken_read_is_retried(transport: Any, answer: bytes | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    async with serving(answer, INVOICE) as wire, account(wire, transport) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
    assert len(wire.heads) == 2


@both
async def test_nothing_is_sent_to_a_server_that_is_down(transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
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
            await reader.readuntil(b"Nile")
            turn_clock(60)
            await reader.read()  # until the client hangs up
            writer.close()
            gone.set()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        wire.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, account(wire, transport, timeout=60) as daftra:
            with pytest.raises(OutcomeUnknownError, match=r"no answer within 60 s"):
                await daftra.clients.create(ClientInput(business_name="Nile"))
            await until(gone.is_set)


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


CALLS_AND_ENDS: dict[str, tuple[Callable[[DaftraClient], Awaitable[Any]], type[Exception]]] = {
    # A read would be repeated, which a closed client does not do; the outcome of a write is not known.
    "a read": (lambda daftra: daftra.invoices.get(26), RuntimeError),
    "a write": (lambda daftra: daftra.clients.create(ClientInput(business_name="Nile")), OutcomeUnknownError),
}


@pytest.mark.parametrize(("call", "end"), CALLS_AND_ENDS.values(), ids=CALLS_AND_ENDS)
@pytest.mark.parametrize(("loop", "transport"), [("asyncio", "httpx"), ("asyncio", "aiohttp"), ("trio", "httpx")])
@pytest.mark.usefixtures("no_jitter")
def test_calls_in_flight_end_when_the_client_is_closed(
    loop: str, transport: Any, call: Callable[[DaftraClient], Awaitable[Any]], end: type[Exception]
) -> None:
    ends: list[BaseException] = []

    async def main() -> None:
        daftra = account(server.wire, transport)

        async def one() -> None:
            try:
                await call(daftra)
            except Exception as error:
                ends.append(error)

        with anyio.fail_after(PATIENCE):
            async with anyio.create_task_group() as group:
                for _ in range(10):  # eight in flight, two that wait for their turn
                    group.start_soon(one)
                await until(lambda: len(server.wire.heads) == 8)
                await daftra.aclose()

    with ThreadedWire(seconds=3600) as server, unheard_of():
        anyio.run(main, backend=loop)
        in_flight = [error for error in ends if isinstance(error, end)]
        assert (len(ends), len(in_flight) >= 8) == (10, True)
        assert all(isinstance(error, end | RuntimeError) for error in ends)
        ends.clear()
        in_flight.clear()


@pytest.mark.parametrize(("loop", "transport"), [("asyncio", "httpx"), ("asyncio", "aiohttp"), ("trio", "httpx")])
@pytest.mark.usefixtures("no_jitter")
def test_every_socket_is_closed_with_the_client_whatever_its_calls_are_at(loop: str, transport: Any) -> None:
    """Connections that are just being opened, given back or read, too."""

    async def main(steps: int) -> None:
        daftra = account(server.wire, transport, max_concurrency=24)

        async def one() -> None:
            while True:
                try:
                    await daftra.invoices.get(26)
                except ClientClosedError:
                    return

        with anyio.fail_after(PATIENCE):
            async with anyio.create_task_group() as group:
                for _ in range(24):
                    group.start_soon(one)
                for _ in range(steps):
                    await anyio.lowlevel.checkpoint()
                await daftra.aclose()

    with ThreadedWire() as server, unheard_of():
        for steps in (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233):
            anyio.run(main, steps, backend=loop)
        wait_until(lambda: server.wire.open == 0)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_client_closes_its_sockets_during_a_handshake(loop: str, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()

    def silent(connection: Plain) -> None:
        connection.receive()
        begun.set()
        connection.receive()

    async def main() -> None:
        daftra = DaftraClient(
            base_url=server.base_url.replace("http", "https"), api_key="k", transport="httpx", retries=0
        )
        with anyio.fail_after(PATIENCE):
            async with anyio.create_task_group() as group:

                async def one() -> None:
                    with pytest.raises(APIConnectionError, match="no connection"):
                        await daftra.invoices.get(26)

                group.start_soon(one)
                await until(begun.is_set)
                await daftra.aclose()

    with unheard_of(), RawServer(silent) as server:
        anyio.run(main, backend=loop)


@pytest.mark.parametrize("given", ["httpx", "a transport", "a proxy", "aiohttp"])
@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_cancelled_write_leaves_nothing_behind(loop: str, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if (loop, given) == ("trio", "aiohttp"):
        pytest.skip("aiohttp needs asyncio")
    begun = threading.Event()
    done = threading.Event()

    def deaf(connection: Plain) -> None:
        connection.receive()
        begun.set()
        done.wait(2 * PATIENCE)

    async def main() -> None:
        transport: Any = httpx.AsyncHTTPTransport() if given == "a transport" else given.replace("a proxy", "httpx")
        async with DaftraClient(base_url=base_url, api_key="k", transport=transport) as daftra:
            with anyio.fail_after(PATIENCE):
                async with anyio.create_task_group() as group:
                    group.start_soon(daftra.clients.create, ClientInput(notes="x" * 10_000_000))
                    await until(begun.is_set)
                    group.cancel_scope.cancel()

    with unheard_of(), RawServer(deaf) as server:
        base_url = server.base_url
        if given == "a proxy":
            monkeypatch.setenv("http_proxy", base_url)
            monkeypatch.setenv("no_proxy", "")
            base_url = "http://localhost:1"
        anyio.run(main, backend=loop)
        done.set()


# --- one event loop after the other, and others ----------------------------------------------------------------------


@both
def test_a_client_goes_on_in_another_event_loop(transport: Any) -> None:
    daftra: DaftraClient | None = None

    async def main(wire: Wire) -> None:
        assert daftra is not None
        async with serving_again(wire, listener):
            invoices = await asyncio.gather(*(daftra.invoices.get(26) for _ in range(5)))
        assert [invoice.id for invoice in invoices] == [26] * 5

    with socket.create_server(("127.0.0.1", 0)) as listener, unheard_of():
        wire = Wire(lambda wire: INVOICE)
        wire.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        daftra = account(wire, transport, max_concurrency=2)
        for _ in range(3):
            asyncio.run(main(wire))
        asyncio.run(daftra.aclose())
    assert len(wire.heads) == 15
    assert wire.connections <= 6  # no more than two in each loop, and none from one loop in the next


@both
def test_a_client_that_nobody_closes_leaves_nothing_open_when_its_loop_ends(transport: Any) -> None:
    async def main() -> None:
        daftra = account(server.wire, transport)
        await daftra.invoices.get(26)
        forgotten.append(daftra)
        await account(server.wire, transport).invoices.get(26)  # dropped at once
        gc.collect()

    forgotten: list[DaftraClient] = []
    with ThreadedWire() as server, unheard_of():
        asyncio.run(main())
        forgotten.clear()
    assert server.wire.connections == 2


def test_a_client_goes_on_in_another_run_of_trio() -> None:
    server = ThreadedWire()
    daftra = DaftraClient(base_url=server.base_url, api_key="k", date_format="DD/MM/YYYY")

    async def main() -> None:
        assert (await daftra.invoices.get(26)).id == 26

    with server, unheard_of():
        for _ in range(2):
            trio.run(main)
        asyncio.run(main())
        trio.run(main)
        trio.run(daftra.aclose)
    assert server.wire.connections == 4


def test_whatever_a_loop_left_in_the_middle_is_begun_anew_in_the_next() -> None:
    """A loop that is stopped and not run to its end leaves calls that never end."""
    transport = FakeDaftra(hang)
    limiter = Limiter(1)
    daftra = client(transport, auth=PasswordGrant("user@example.com", "p", client_secret="s"), limiter=limiter)
    loop = asyncio.new_event_loop()
    calls = [*(daftra.invoices.get(26) for _ in range(3)), daftra.clients.edit(4, city="Giza")]
    tasks: list[asyncio.Task[Any]] = [loop.create_task(call) for call in calls]
    loop.run_until_complete(anyio.wait_all_tasks_blocked())
    assert transport.paths == ["/v2/oauth/token"]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/oauth/token":
            return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})
        return ok({"Client": {"id": "4", "city": "Giza"}}) if "clients" in request.url.path else invoice(26)

    transport.handler = answer

    async def main() -> None:
        with anyio.fail_after(PATIENCE):
            assert (await daftra.invoices.get(26)).id == 26
            assert (await daftra.clients.edit(4, city="Giza")).changed == ()
            await daftra.aclose()

    asyncio.run(main())
    for task in tasks:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    loop.close()
    assert limiter.in_flight == 0


def test_a_client_does_not_wait_for_what_another_loop_was_reading_ahead() -> None:
    def answer(request: httpx.Request) -> Any:
        page = int(request.url.params["page"])
        return rows(range(100 * page, 100 * page + 100), page_count=50) if page < 3 else hang(request)

    transport = FakeDaftra(answer)
    daftra = client(transport)

    async def begin() -> AsyncIterator[Any]:
        invoices = aiter(daftra.invoices.list())
        for _ in range(101):
            await anext(invoices)
        await until(lambda: transport.in_flight == 8)
        return invoices

    async def close() -> None:
        with anyio.fail_after(PATIENCE):
            await daftra.aclose()

    loop = asyncio.new_event_loop()
    invoices = loop.run_until_complete(begin())
    asyncio.run(close())
    del invoices
    gc.collect()
    loop.run_until_complete(until(lambda: transport.in_flight == 0))
    loop.close()


def test_a_limiter_does_not_serve_two_running_loops_at_once() -> None:
    daftra = client(FakeDaftra(hang))

    async def main() -> None:
        call = asyncio.create_task(daftra.invoices.get(26))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="a limiter serves one event loop at a time"):
            await asyncio.to_thread(asyncio.run, daftra.invoices.get(27))
        call.cancel()
        await asyncio.wait([call])
        await daftra.aclose()

    asyncio.run(main())


FORK = """
import asyncio, gc, os, sys, warnings
warnings.simplefilter("error")
sys.unraisablehook = lambda unraisable: os._exit(9)
from daftra_client import DaftraClient

daftra = DaftraClient(base_url=sys.argv[1], api_key="k", transport=sys.argv[2], max_concurrency=2)

async def many(count):
    return [invoice.id for invoice in await asyncio.gather(*(daftra.invoices.get(26) for _ in range(count)))]

async def child():
    assert await many(3) == [26] * 3
    await daftra.aclose()

def run_child():
    try:
        asyncio.run(asyncio.wait_for(child(), 60))
        gc.collect()
    except BaseException as error:
        print(repr(error), file=sys.stderr)
        os._exit(8)
    os._exit(0)

async def parent():
    assert await many(2) == [26] * 2
    calls = [asyncio.create_task(daftra.invoices.get(26)) for _ in range(4)]  # two in flight, two waiting
    await asyncio.sleep(0.02)
    pid = os.fork()
    if pid == 0:
        run_child()
    status = await asyncio.to_thread(os.waitpid, pid, 0)
    assert os.waitstatus_to_exitcode(status[1]) == 0, status
    assert [(await call).id for call in calls] == [26] * 4
    assert await many(2) == [26] * 2
    await daftra.aclose()

if sys.argv[3] == "inside":
    asyncio.run(parent())
else:
    asyncio.run(many(2))
    pid = os.fork()
    if pid == 0:
        run_child()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    asyncio.run(child())
gc.collect()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("where", ["inside", "outside"])
@both
def test_a_process_that_is_forked_off_has_connections_and_places_of_its_own(transport: Any, where: str) -> None:
    with ThreadedWire(seconds=0.1) as server:
        ended = subprocess.run(
            [sys.executable, "-W", "error", "-c", FORK, server.base_url, transport, where],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")


# --- other accounts --------------------------------------------------------------------------------------------------


async def test_a_client_for_another_account_shares_the_connections() -> None:
    transport = Closable(lambda request: invoice(26))
    async with client(transport, branch_id=3, timeout=7, retries=1) as daftra:
        other = daftra.for_account("other", api_key="o" * 40)
        async with other:
            await other.invoices.get(26)
        assert transport.closed == 0
        await daftra.invoices.get(26)
        with pytest.raises(RuntimeError, match="closed"):
            await other.invoices.get(26)
        last = daftra.for_account("last", api_key="l" * 40)
    await last.invoices.get(26)
    assert transport.closed == 0
    await last.aclose()
    await last.aclose()
    assert transport.closed == 1
    requests = transport.requests
    assert [(r.url.host, r.headers["apikey"][0], r.url.params.get("request_branch_id")) for r in requests] == [
        ("other.daftra.com", "o", None), ("example.daftra.com", "k", "3"), ("last.daftra.com", "l", None),
    ]  # fmt: skip
    assert {r.extensions["timeout"]["read"] for r in transport.requests} == {7}


@both
async def test_accounts_at_one_address_use_the_same_connection(transport: Any) -> None:
    async with serving(*[INVOICE] * 3) as wire:
        app = DaftraClient(base_url=wire.base_url, access_token="t", site_id=1, transport=transport)
        async with app, app.for_account(site_id=2) as two, app.for_account(site_id=3, access_token="u") as three:
            for daftra in (app, two, three):
                await daftra.invoices.get(26)
    assert wire.connections == 1
    heads = [head.lower() for head in wire.heads]
    assert [(f"site-id: {n}\r\n" in head, "bearer t" in head) for n, head in enumerate(heads, 1)] == [
        (True, True), (True, True), (True, False),
    ]  # fmt: skip


async def test_credentials_do_not_go_along_to_another_host() -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(ConfigurationError, match=r"must not be sent to https://other\.daftra\.com"):
            daftra.for_account("other")
        with pytest.raises(ConfigurationError, match="must not be sent to"):
            daftra.for_account(base_url="https://central.example.com", site_id=4)
        with pytest.raises(ConfigurationError, match="not both"):
            daftra.for_account("other", base_url="https://central.example.com", api_key="k")
    with pytest.raises(RuntimeError, match="closed"):  # a copy that failed holds nothing open
        await daftra.invoices.get(1)


async def test_the_same_account_has_one_limiter_and_others_have_their_own() -> None:
    transport = FakeDaftra(hang)
    async with client(transport, max_concurrency=2) as daftra, anyio.create_task_group() as group:
        branch = daftra.for_account(branch_id=9)
        other = daftra.for_account("other", api_key="o")
        wide = daftra.for_account("wide", api_key="w", max_concurrency=3)
        for one in (daftra, branch, other, wide):
            for _ in range(5):
                group.start_soon(one.invoices.get, 26)
        await anyio.wait_all_tasks_blocked()
        hosts = [request.url.host.partition(".")[0] for request in transport.requests]
        assert {host: hosts.count(host) for host in hosts} == {"example": 2, "other": 2, "wide": 3}
        group.cancel_scope.cancel()


async def test_clients_that_share_an_http_client_do_not_close_it() -> None:
    transport = Closable(lambda request: invoice(26))
    async with httpx.AsyncClient(transport=transport) as http_client:
        async with DaftraClient("example", api_key="k", http_client=http_client) as daftra:
            async with daftra.for_account("other", api_key="o") as other:
                await other.invoices.get(26)
            await daftra.invoices.get(26)
        assert (http_client.is_closed, transport.closed) == (False, 0)
    assert transport.closed == 1


# --- which library carries the calls ---------------------------------------------------------------------------------

CHOICE = """
import asyncio, sys
if sys.argv[3]:
    __import__(sys.argv[3])
from daftra_client import DaftraClient

async def main():
    options = {"transport": sys.argv[2]} if sys.argv[2] else {}
    async with DaftraClient(base_url=sys.argv[1], api_key="k", **options) as daftra:
        await daftra.invoices.get(26)

if sys.argv[4] == "trio":
    import trio
    trio.run(main)
else:
    asyncio.run(main())
carriers = {f"daftra_client._http.over_{name}" for name in ("aiohttp", "httpcore")}
print(*sorted(carriers & sys.modules.keys()))
"""


@pytest.mark.parametrize(
    ("choice", "loaded", "loop", "expected"),
    [
        ("", "", "asyncio", "daftra_client._http.over_aiohttp"),
        ("auto", "", "asyncio", "daftra_client._http.over_aiohttp"),
        ("auto", "respx", "asyncio", "daftra_client._http.over_httpcore"),
        ("auto", "", "trio", "daftra_client._http.over_httpcore"),
        ("httpx", "", "asyncio", "daftra_client._http.over_httpcore"),
        ("aiohttp", "respx", "asyncio", "daftra_client._http.over_aiohttp"),
    ],
)
def test_what_carries_the_calls(choice: str, loaded: str, loop: str, expected: str) -> None:
    with ThreadedWire() as server:
        ended = subprocess.run(
            [sys.executable, "-W", "error", "-c", CHOICE, server.base_url, choice, loaded, loop],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    assert (ended.stderr, ended.stdout.strip()) == ("", expected)


def test_without_the_extra_httpx_carries_them_and_aiohttp_cannot_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "daftra_client._http.over_aiohttp", raising=False)
    monkeypatch.setattr("daftra_client._http.transport._MOCKS", ())
    monkeypatch.setattr("daftra_client._http.transport.find_spec", lambda name: None)

    async def main() -> None:
        async with serving(INVOICE) as wire, account(wire, "auto") as daftra:
            assert (await daftra.invoices.get(26)).id == 26
        with pytest.raises(ConfigurationError, match=r"daftra-client\[aiohttp\]"):
            await account(wire, "aiohttp").invoices.get(26)

    asyncio.run(main())


def test_aiohttp_cannot_be_asked_for_on_trio() -> None:
    async def main() -> None:
        with pytest.raises(ConfigurationError, match="needs asyncio"):
            await DaftraClient("example", api_key="k", transport="aiohttp").invoices.get(26)

    trio.run(main)


@pytest.mark.parametrize("given", ["aiohttp", httpx.MockTransport(lambda request: invoice(26))])
def test_http2_is_a_switch_of_httpx(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="http2= needs transport='httpx'"):
        DaftraClient("example", api_key="k", transport=given, http2=True)
    with pytest.raises(ConfigurationError, match="http2="):
        DaftraClient("example", api_key="k", http_client=httpx.AsyncClient(), http2=True)


@both
@pytest.mark.parametrize("seconds", [0.0, 0.02])
async def test_far_more_calls_in_flight_than_a_pool_of_httpx_takes(transport: Any, seconds: float) -> None:
    with ThreadedWire(seconds=seconds) as server:
        async with account(server.wire, transport, max_concurrency=50) as daftra:
            for _ in range(2):
                ids = [invoice.id for invoice in await asyncio.gather(*(daftra.invoices.get(26) for _ in range(150)))]
                assert ids == [26] * 150
    assert server.wire.connections <= 50


@both
async def test_connections_that_nobody_uses_are_closed(transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    now, passed = time.monotonic, 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now() + passed)
    monkeypatch.setattr("aiohttp.connector.monotonic", lambda: now() + passed, raising=False)
    with ThreadedWire() as busy, ThreadedWire() as quiet:
        async with account(busy.wire, transport) as daftra:
            other = daftra.for_account(base_url=quiet.base_url, api_key="o")
            await asyncio.gather(*(one.invoices.get(26) for one in (daftra, other) for _ in range(6)))
            assert (busy.wire.open, quiet.wire.open) == (6, 6)
            for _ in range(6):
                passed += 1800  # half of the time for which they are kept
                await asyncio.sleep(0)
                await daftra.invoices.get(26)
            await until(lambda: (busy.wire.open, quiet.wire.open) == (1, 0))
            assert busy.wire.connections == 6
            await other.aclose()


@both
async def test_a_proxy_of_the_environment_is_used(transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(INVOICE, INVOICE) as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url)
        monkeypatch.setenv("no_proxy", "")
        async with DaftraClient(base_url="http://localhost:1", api_key="k", transport=transport, retries=0) as daftra:
            assert (await daftra.invoices.get(26)).id == 26
        monkeypatch.setenv("no_proxy", "localhost")
        async with DaftraClient(base_url="http://localhost:1", api_key="k", transport=transport, retries=0) as daftra:
            with pytest.raises(APIConnectionError, match="no connection"):
                await daftra.invoices.get(26)
    assert proxy.lines == ["GET http://localhost:1/api2/invoices/26.json"]


@both
async def test_the_login_of_netrc_is_not_sent(transport: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password hidden\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with serving(INVOICE) as wire, account(wire, transport) as daftra:
        await daftra.invoices.get(26)
    assert "authorization" not in wire.heads[0].lower()


@pytest.mark.parametrize("answer", [failed(404), failed(500), hang], ids=["refused", "failed", "late"])
@pytest.mark.parametrize("call", [_read_one, _write_one])
def test_a_call_that_failed_in_a_task_keeps_nothing_alive(backend: str, call: CallOf, answer: Any) -> None:
    async def fail(daftra: DaftraClient) -> None:
        if backend == "asyncio":
            # A task keeps the error that it ends with, so nothing in that error may keep the task.
            task = asyncio.create_task(call(daftra))
            await asyncio.wait([task])
            assert isinstance(task.exception(), DaftraError)
        else:
            with pytest.raises(DaftraError):
                await call(daftra)

    async def main() -> None:
        daftra = client(FakeDaftra(answer if answer is hang else lambda request: copy(answer)), retries=0, timeout=1.0)
        engine = weakref.ref(daftra._engine)
        await fail(daftra)
        await daftra.aclose()
        del daftra
        await anyio.sleep(1)  # the event loop lets go of what it cancelled last
        assert engine() is None

    with no_collector():
        run(backend, main)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("call", [_read_one, _write_one])
def test_a_lost_answer_keeps_nothing_alive(call: CallOf, transport: Any) -> None:
    async def main(base_url: str) -> None:
        daftra = DaftraClient(base_url=base_url, api_key="k", transport=transport, retries=0)
        engine = weakref.ref(daftra._engine)
        with pytest.raises((APIConnectionError, OutcomeUnknownError)) as caught:
            await call(daftra)
        assert caught.value.was_sent
        await daftra.aclose()
        del daftra, caught
        assert engine() is None

    def hang_up(connection: Plain) -> None:
        connection.request()

    with RawServer(hang_up) as server, no_collector():
        anyio.run(main, server.base_url)
