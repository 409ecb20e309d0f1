"""What a server sends without being asked is never taken for the answer to the next call."""

from __future__ import annotations

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import anyio
import pytest
import trustme

from daftra_client import DaftraClient, DaftraError, OutcomeUnknownError
from daftra_client.models import ClientInput
from tests.engine.support import no_collector

CARRIERS = [("asyncio", "aiohttp"), ("asyncio", "httpx"), ("trio", "httpx")]


def http(status: int, body: Any) -> bytes:
    content = json.dumps(body).encode()
    return (
        f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n".encode()
        + content
    )


def stored(id: int) -> bytes:
    return http(202, {"result": "successful", "code": 202, "id": id})


UNASKED: dict[str, bytes] = {
    "a duplicate": stored(999),
    "a 408": http(408, {"result": "failed", "code": 408, "message": "Request Timeout"}),
    "half a head": b"HTTP/1.1 202 X\r\nContent-Type: application/js",
    "half a body": stored(999)[:-8],
    "a single byte": b"H",
    "an interim answer": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
}


class Rogue:
    """A server that answers every POST with the next id, and once sends more than that.

    Args:
        extra: What it sends without being asked after its first answer.
        together: In one piece with the answer, or else 50 ms later.
        tls: Speak TLS.
    """

    def __init__(self, extra: bytes, *, together: bool, tls: ssl.SSLContext | None = None) -> None:
        self.extra = extra
        self.together = together
        self.tls = tls
        self.bodies: list[bytes] = []
        self.connections = 0
        self.did = threading.Event()
        """The extra was sent."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        scheme = "http" if tls is None else "https"
        self.base_url = f"{scheme}://localhost:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Rogue:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._listener, *self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(10)

    def _start(self, function: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=function, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._sockets.append(connection)
            self._start(self._serve, Plain(connection) if self.tls is None else Tls(connection, self.tls))

    def _serve(self, connection: Plain) -> None:
        try:
            while True:
                self.bodies.append(connection.request())
                answer = stored(100 + len(self.bodies))
                if len(self.bodies) > 1:
                    connection.send(answer)
                elif self.together:
                    connection.send(answer, self.extra)
                    self.did.set()
                else:
                    connection.send(answer)
                    time.sleep(0.05)
                    connection.send(self.extra)
                    self.did.set()
        except (OSError, EOFError):
            pass
        finally:
            connection.connection.close()


class Plain:
    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.buffer = b""

    def request(self) -> bytes:
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.receive()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        lengths = [int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        length = lengths[0] if lengths else 0
        while len(self.buffer) < length:
            self.buffer += self.receive()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return body

    def receive(self) -> bytes:
        data = self.connection.recv(65536)
        if not data:
            raise EOFError
        return data

    def send(self, *pieces: bytes) -> None:
        self.connection.sendall(b"".join(pieces))


class Tls(Plain):
    """Each piece is a record of its own, and all records of an answer go out at once."""

    def __init__(self, connection: socket.socket, context: ssl.SSLContext) -> None:
        super().__init__(connection)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_side=True)
        self.is_open = False

    def receive(self) -> bytes:
        while True:
            try:
                if not self.is_open:
                    self.tls.do_handshake()
                    self.is_open = True
                    self.connection.sendall(self.outgoing.read())
                if data := self.tls.read(65536):
                    return data
                raise EOFError
            except ssl.SSLWantReadError:
                self.connection.sendall(self.outgoing.read())
                self.incoming.write(super().receive())

    def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.tls.write(piece)
        self.connection.sendall(self.outgoing.read())


@pytest.fixture
def tls(monkeypatch: pytest.MonkeyPatch) -> Iterator[ssl.SSLContext]:
    authority = trustme.CA()
    trusting, serving = ssl.create_default_context(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.configure_trust(trusting)
    authority.issue_cert("localhost").configure_cert(serving)
    monkeypatch.setattr("daftra_client.transport.tls_context", lambda: trusting)
    yield serving


def check_that_each_write_gets_its_own_answer(
    server: Rogue, loop: str, transport: Any, *, asleep: bool = False, base_url: str | None = None
) -> None:
    """Two writes, one after the other; asleep, the event loop has no time between them to look at its sockets."""

    async def main() -> list[int]:
        async with DaftraClient(base_url=base_url or server.base_url, api_key="k", transport=transport) as daftra:
            first = await daftra.clients.create(ClientInput(business_name="first"))
            if asleep:
                assert server.did.wait(5)
                time.sleep(0.02)  # noqa: ASYNC251 (that is what it is about)
            else:
                while not server.did.is_set():  # noqa: ASYNC110 (it is set in another thread)
                    await anyio.sleep(0.005)
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
@pytest.mark.parametrize("asleep", [False, True], ids=["awake", "asleep"])
def test_what_comes_on_an_idle_connection_is_not_the_next_answer(
    loop: str, transport: Any, extra: bytes, asleep: bool
) -> None:
    with Rogue(extra, together=False) as server:
        check_that_each_write_gets_its_own_answer(server, loop, transport, asleep=asleep)


@carriers
@unasked
def test_what_comes_in_one_piece_with_an_answer_is_not_the_next_one(loop: str, transport: Any, extra: bytes) -> None:
    with Rogue(extra, together=True) as server:
        check_that_each_write_gets_its_own_answer(server, loop, transport)


@carriers
@unasked
@pytest.mark.parametrize("together", [False, True], ids=["later", "together"])
def test_it_is_so_over_tls(loop: str, transport: Any, extra: bytes, together: bool, tls: ssl.SSLContext) -> None:
    with Rogue(extra, together=together, tls=tls) as server:
        check_that_each_write_gets_its_own_answer(server, loop, transport)


@carriers
@pytest.mark.parametrize("together", [False, True], ids=["later", "together"])
def test_it_is_so_behind_a_proxy(
    loop: str, transport: Any, together: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Rogue(UNASKED["a duplicate"], together=together) as server:
        monkeypatch.setenv("http_proxy", server.base_url)
        monkeypatch.setenv("no_proxy", "")
        check_that_each_write_gets_its_own_answer(server, loop, transport, base_url="http://localhost:1")


@carriers
def test_a_read_does_not_get_it_either(loop: str, transport: Any) -> None:
    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            await daftra.clients.create(ClientInput(business_name="first"))
            assert await daftra.request("GET", "/api2/x.json") == {"result": "successful", "code": 202, "id": 102}

    with Rogue(UNASKED["a duplicate"], together=True) as server:
        anyio.run(main, backend=loop)


@carriers
def test_connections_are_kept_where_nothing_is_sent_without_being_asked(loop: str, transport: Any) -> None:
    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            for number in range(1, 6):
                assert (await daftra.clients.create(ClientInput(business_name="x"))).id == 100 + number
                await anyio.sleep(0.02)

    with Rogue(b"", together=True) as server:
        anyio.run(main, backend=loop)
    assert server.connections == 1


@carriers
def test_tls_connections_are_kept_too(loop: str, transport: Any, tls: ssl.SSLContext) -> None:
    async def main() -> None:
        async with DaftraClient(base_url=server.base_url, api_key="k", transport=transport) as daftra:
            for number in range(1, 6):
                assert (await daftra.clients.create(ClientInput(business_name="x"))).id == 100 + number
                await anyio.sleep(0.02)

    with Rogue(b"", together=True, tls=tls) as server:
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

    with Switching() as server, no_collector():
        anyio.run(main, backend=loop)


class Switching(Rogue):
    def __init__(self) -> None:
        super().__init__(b"", together=True)

    def _serve(self, connection: Plain) -> None:
        try:
            while True:
                connection.request()
                connection.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n")
        except (OSError, EOFError):
            pass
