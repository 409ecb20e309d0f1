"""A server that sends bytes as they are, right or wrong, in threads, for clients on any kind of event loop."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self


def http(status: int, body: Any) -> bytes:
    """A whole answer."""
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


class RawServer:
    """Runs a function for each connection, which ends with its first `OSError` or `EOFError`, or when it returns."""

    def __init__(self, handle: Callable[[Plain], None], tls: ssl.SSLContext | None = None) -> None:
        self.connections = 0
        self._handle = handle
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        scheme = "http" if tls is None else "https"
        self.base_url = f"{scheme}://localhost:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._listener, *self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(60)

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
            self._start(self._serve, Plain(connection) if self._tls is None else Tls(connection, self._tls))

    def _serve(self, connection: Plain) -> None:
        with suppress(OSError, EOFError):
            self._handle(connection)
        connection.connection.close()


class Plain:
    """The server's side of a connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.buffer = b""

    def request(self) -> bytes:
        """The body of the next request."""
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
        """Send all at once."""
        self.connection.sendall(b"".join(pieces))


class Tls(Plain):
    """Each piece is a record of its own, and all records of an answer go out at once."""

    def __init__(self, connection: socket.socket, context: ssl.SSLContext) -> None:
        super().__init__(connection)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_side=True)
        self.is_open = False

    def shake_hands(self) -> None:
        while not self.is_open:
            try:
                self.tls.do_handshake()
                self.is_open = True
                self.connection.sendall(self.outgoing.read())
            except ssl.SSLWantReadError:
                self.connection.sendall(self.outgoing.read())
                self.incoming.write(super().receive())

    def receive(self) -> bytes:
        self.shake_hands()
        while True:
            try:
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
