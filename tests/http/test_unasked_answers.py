"""What a server sends without being asked is never taken for the answer to the next call."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

import aiohttp
import anyio
import pytest
import trustme

from daftra_client import DaftraClient, DaftraError, OutcomeUnknownError
from daftra_client._http import over_aiohttp, over_httpcore
from daftra_client._http.sockets import Sockets
from daftra_client.models import ClientInput
from tests.support.fake_daftra import no_collector
from tests.support.raw_server import Plain, RawServer, Tls, http
from tests.support.waiting import PATIENCE, until

CARRIERS = [("asyncio", "aiohttp"), ("asyncio", "httpx"), ("trio", "httpx")]


def stored(id: int) -> bytes:
    return http(202, {"result": "successful", "code": 202, "id": id})


def chunked(id: int) -> bytes:
    content = json.dumps({"result": "successful", "code": 202, "id": id}).encode()
    head = b"HTTP/1.1 202 X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (content[:9], content[9:], b""))


UNASKED: dict[str, bytes] = {
    "a duplicate": stored(999),
    "a 408": http(408, {"result": "failed", "code": 408, "message": "Request Timeout"}),
    "half a head": b"HTTP/1.1 202 X\r\nContent-Type: application/js",
    "half a body": stored(999)[:-8],
    "a single byte": b"H",
    "an interim answer": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
}


class Rogue(RawServer):
    """A server that answers every POST with the next id, and once sends more than that.

    Args:
        extra: What it sends without being asked after its first answer.
        together: In one piece with the answer, or else 50 ms later.
        tls: Speak TLS.
        ahead: How much of its first answer it sends 10 ms ahead, counted from the end where negative.
        frame: What an answer is like.
    """

    def __init__(
        self,
        extra: bytes,
        *,
        together: bool,
        tls: ssl.SSLContext | None = None,
        ahead: int = 0,
        frame: Callable[[int], bytes] = stored,
    ) -> None:
        super().__init__(self.answer, tls)
        self.extra = extra
        self.together = together
        self.ahead = ahead
        self.frame = frame
        self.bodies: list[bytes] = []
        self.did = threading.Event()
        """The extra was sent."""

    def answer(self, connection: Plain) -> None:
        while True:
            self.bodies.append(connection.request())
            answer = self.frame(100 + len(self.bodies))
            if len(self.bodies) > 1:
                connection.send(answer)
                continue
            if self.ahead:
                connection.send(answer[: self.ahead])
                time.sleep(0.01)
                answer = answer[self.ahead :]
            if self.together:
                connection.send(answer, self.extra)
            else:
                connection.send(answer)
                time.sleep(0.05)
                connection.send(self.extra)
            self.did.set()


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow this machine is, connections are not closed for being idle."""
    for module in (over_aiohttp, over_httpcore):
        monkeypatch.setattr(module, "KEEP_ALIVE", 3600.0)


@pytest.fixture
def tls(monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    authority = trustme.CA()
    trusting, serving = ssl.create_default_context(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.configure_trust(trusting)
    authority.issue_cert("localhost").configure_cert(serving)
    monkeypatch.setattr("daftra_client._http.transport.tls_context", lambda: trusting)
    return serving


def check_that_each_write_gets_its_own_answer(
    server: Rogue, loop: str, transport: Any, *, asleep: bool = False, base_url: str | None = None
) -> None:
    """Two writes, one after the other; asleep, the event loop has no time between them to look at its sockets."""

    async def main() -> list[int]:
        async with DaftraClient(base_url=base_url or server.base_url, api_key="k", transport=transport) as daftra:
            first = await daftra.clients.create(ClientInput(business_name="first"))
            if asleep:
                assert server.did.wait(PATIENCE)
                time.sleep(0.02)  # noqa: ASYNC251 (that is what it is about)
            else:
                await until(server.did.is_set)
                await anyio.sleep(0.02)
            second = await daftra.clients.create(ClientInput(business_name="second"))
            third = await daftra.clients.create(ClientInput(business_name="third"))
            return [first.id, second.id, third.id]

    ids = anyio.run(main, backend=loop)
    assert ids == [101, 102, 103]
    assert [json.loads(body)["Client"]["business_name"] for body in server.bodies] == ["first", "second", "third"]
    assert server.connections == 2  # the one that was dropped, and one that was kept again


unasked = pytest.mark.parametrize("extra", UNASKED.values(), ids=UNASKED)
carriers = pytest.mark.parametrize(("loop", "transport"), CARRIERS)


@carriers
@unasked
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("when", ["later", "later, to a busy event loop", "together with the answer"])
def test_data_that_was_not_requested_is_not_the_next_answer(
    loop: str, transport: Any, extra: bytes, when: str, secure: bool, tls: ssl.SSLContext
) -> None:
    with Rogue(extra, together=when.startswith("together"), tls=tls if secure else None) as server:
        check_that_each_write_gets_its_own_answer(server, loop, transport, asleep=when.endswith("busy event loop"))


@carriers
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("frame", [stored, chunked])
@pytest.mark.parametrize("extra", [stored(999), chunked(999), UNASKED["a 408"]], ids=["stored", "chunked", "408"])
@pytest.mark.parametrize("ahead", [20, -40, -6, -2, -1])
def test_data_with_the_end_of_an_answer_is_not_the_next_one(
    loop: str,
    transport: Any,
    ahead: int,
    extra: bytes,
    frame: Callable[[int], bytes],
    secure: bool,
    tls: ssl.SSLContext,
) -> None:
    """The first part of an answer arrives separately, the rest in one piece with other data."""
    with Rogue(extra, together=True, tls=tls if secure else None, ahead=ahead, frame=frame) as server:
        check_that_each_write_gets_its_own_answer(server, loop, transport)


@carriers
@pytest.mark.parametrize("together", [False, True], ids=["later", "together"])
def test_it_is_so_behind_a_proxy(loop: str, transport: Any, together: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with Rogue(UNASKED["a duplicate"], together=together) as server:
        monkeypatch.setenv("http_proxy", server.base_url)
        monkeypatch.setenv("no_proxy", "")
        check_that_each_write_gets_its_own_answer(server, loop, transport, base_url="http://localhost:1")


class Hasty(RawServer):
    """A server that answers its first connection before it is asked, and every request with the next id.

    Args:
        tls: Speak TLS.
    """

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        super().__init__(self.answer, tls)
        self.bodies: list[bytes] = []
        self.did = threading.Event()
        """The answer was sent."""

    def answer(self, connection: Plain) -> None:
        if self.connections == 1:
            if isinstance(connection, Tls):
                connection.shake_hands()
            connection.send(stored(999))
            self.did.set()
        while True:
            self.bodies.append(connection.request())
            connection.send(stored(100 + len(self.bodies)))


# httpx reads nothing over TLS before it has sent a request, so it cannot distinguish an answer from TLS tickets.
@pytest.mark.parametrize(
    ("loop", "transport", "secure", "asleep"),
    [(*carrier, False, asleep) for carrier in CARRIERS for asleep in (False, True)]
    + [("asyncio", "aiohttp", True, False)],
)
def test_data_before_the_first_request_is_not_its_answer(
    loop: str, transport: Any, secure: bool, asleep: bool, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, name = (aiohttp.TCPConnector, "connect") if transport == "aiohttp" else (Sockets, "connect_tcp")
    connect = getattr(owner, name)

    async def connect_slowly(*arguments: Any, **named: Any) -> Any:
        connection = await connect(*arguments, **named)
        if asleep:
            assert server.did.wait(PATIENCE)
            time.sleep(0.02)  # noqa: ASYNC251 (the event loop shall not look at its sockets)
        else:
            await until(server.did.is_set)
            await anyio.sleep(0.02)
        return connection

    async def main() -> list[int]:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            return [(await daftra.clients.create(ClientInput(business_name=name))).id for name in ("one", "two")]

    monkeypatch.setattr(owner, name, connect_slowly)
    with Hasty(tls if secure else None) as server:
        assert anyio.run(main, backend=loop) == [101, 102]
    assert [json.loads(body)["Client"]["business_name"] for body in server.bodies] == ["one", "two"]
    assert server.connections == 2


@carriers
def test_a_read_does_not_get_it_either(loop: str, transport: Any) -> None:
    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            await daftra.clients.create(ClientInput(business_name="first"))
            assert await daftra.request("GET", "/api2/x.json") == {"result": "successful", "code": 202, "id": 102}

    with Rogue(UNASKED["a duplicate"], together=True) as server:
        anyio.run(main, backend=loop)


@carriers
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_connections_without_unrequested_data_are_kept(
    loop: str, transport: Any, secure: bool, tls: ssl.SSLContext
) -> None:
    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            for number in range(1, 6):
                assert (await daftra.clients.create(ClientInput(business_name="x"))).id == 100 + number
                await anyio.sleep(0.02)

    with Rogue(b"", together=True, tls=tls if secure else None) as server:
        anyio.run(main, backend=loop)
    assert server.connections == 1


@carriers
def test_a_server_that_switches_protocols_has_not_answered(loop: str, transport: Any) -> None:
    """101 in answer to a write is no success."""

    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            with pytest.raises(OutcomeUnknownError):
                await daftra.clients.update(4, ClientInput(business_name="x"))
            with pytest.raises(DaftraError):
                await daftra.clients.delete(4)

    def switch(connection: Plain) -> None:
        while True:
            connection.request()
            connection.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n")

    with RawServer(switch) as server, no_collector():
        anyio.run(main, backend=loop)


@carriers
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize(
    "garbage", [b"garbage\r\n\r\n", b"\0" * 70_000, b"HTTP/1.1 200 X\r\nContent-Length: x\r\n\r\n{}"]
)
def test_what_is_no_http_leaves_the_outcome_unknown(
    loop: str, transport: Any, garbage: bytes, secure: bool, tls: ssl.SSLContext
) -> None:
    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            with pytest.raises(OutcomeUnknownError):
                await daftra.clients.create(ClientInput(business_name="x"))

    def babble(connection: Plain) -> None:
        connection.request()
        connection.send(garbage)
        connection.receive()

    with RawServer(babble, tls if secure else None) as server, no_collector():
        anyio.run(main, backend=loop)
