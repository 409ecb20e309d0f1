"""The sockets below httpcore: they detect unrequested data, and all of them are closed with the client.

httpcore accepts a network backend. This backend opens the same sockets as httpcore, and adds two things:

- **Unrequested data is never an answer.** A server or a proxy may send an answer twice, or a 408 on an idle connection.
  httpcore would use it as the answer to the next call, and a write that was not stored would be reported as stored. So
  a connection with unread data reports its socket as readable, and httpcore then closes the connection instead of
  reusing it. A new connection is checked before its first request. Data that arrives between the check and the request
  cannot be distinguished from the answer.
- **All sockets are closed.** httpcore does not close connections that are being opened or used while its pool is
  closed.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any, Final

import anyio
import httpcore

from .._common.identity import on_asyncio

_REQUEST_LINE: Final = b" HTTP/1.1\r\n"


class Sockets(httpcore.AsyncNetworkBackend):
    """Opens sockets and tracks the open ones."""

    def __init__(self) -> None:
        backend: Any = httpcore.AnyIOBackend if on_asyncio() else httpcore.TrioBackend
        self._backend: Final[httpcore.AsyncNetworkBackend] = backend()
        self._open: Final[set[_Socket]] = set()
        self._closed = False

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        return await self.track(stream)

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)

    async def track(self, stream: httpcore.AsyncNetworkStream) -> httpcore.AsyncNetworkStream:
        """Track a stream."""
        socket = _Socket(self, stream)
        self._open.add(socket)
        if self._closed:
            await socket.aclose()
            raise httpcore.ConnectError("the client is closed")
        return socket

    def forget(self, socket: _Socket) -> None:
        """Stop tracking a socket that is closed or replaced."""
        self._open.discard(socket)

    async def aclose(self) -> None:
        """Close all sockets, including those in use. A socket that is opened later is closed immediately."""
        self._closed = True
        while self._open:
            await next(iter(self._open)).aclose()


class _Socket(httpcore.AsyncNetworkStream):
    """A stream that detects data after an answer.

    The parser of an answer does not report whether there is more data in the same piece. So the last byte of a piece is
    passed to it separately: if an answer is complete without it, there is more data.
    """

    def __init__(self, sockets: Sockets, stream: httpcore.AsyncNetworkStream) -> None:
        self._sockets: Final = sockets
        self._stream: Final = stream
        self._is_closed = False
        self._speaks_http1 = False  # SOCKS and HTTP/2 have other parsers, which need complete pieces
        self._last = b""
        """The last byte of a piece."""
        self._was_full = False
        """Whether the last piece had the requested length, so that there may be more data in a hidden buffer."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._last:
            last, self._last = self._last, b""
            return last
        piece = await self._stream.read(max_bytes, timeout)
        self._was_full = len(piece) >= max_bytes
        if self._speaks_http1 and len(piece) > 1:
            self._last = piece[-1:]
            return piece[:-1]
        return piece

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not self._speaks_http1 and _REQUEST_LINE in buffer:
            self._speaks_http1 = True
            if self._has_early_data():
                raise httpcore.ConnectError("the server sent data before the request, or closed the connection")
        await self._stream.write(buffer, timeout)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException as error:
            was_closed = self._is_closed
            await self.aclose()
            if was_closed and isinstance(error, Exception):
                raise httpcore.ConnectError("the client is closed") from None  # the handshake may raise any error then
            raise
        self._sockets.forget(self)
        return await self._sockets.track(stream)

    async def aclose(self) -> None:
        self._is_closed = True
        self._sockets.forget(self)
        with anyio.CancelScope(shield=True):
            await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self._holds_unread():
            return True
        return self._stream.get_extra_info(info)

    def _has_early_data(self) -> bool:
        """Whether data came before the first request. Session tickets of TLS may, so its socket is not checked."""
        is_tls = self._stream.get_extra_info("ssl_object") is not None
        return self._holds_unread() or (not is_tls and bool(self._stream.get_extra_info("is_readable")))

    def _holds_unread(self) -> bool:
        """Whether the socket has delivered data that was not read."""
        if self._is_closed or self._last or self._was_full:
            return True
        tls: ssl.SSLObject | None = self._stream.get_extra_info("ssl_object")
        if tls is None:
            return False
        try:
            tls.read(1)
        except ssl.SSLWantReadError:
            return False  # the ordinary case
        except (ssl.SSLError, OSError, ValueError):
            pass  # the connection cannot be used any more
        return True
