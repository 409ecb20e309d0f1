"""The sockets under httpcore: what they hold that nobody has asked for, and that all of them are closed in the end.

httpcore takes a network backend from outside. Ours opens what httpcore's own would, and adds two things:

- **An answer that nobody asked for is no answer.** A server or a proxy may send an answer twice, or a 408 to an idle
  connection. httpcore would give it to the next call, and a write would be told that it was stored. So a
  connection that holds unread data tells httpcore that its socket is readable, and httpcore drops such a connection
  before it uses it again; a new one is looked at before its first request. What arrives after that look and before the
  request is sent cannot be told apart from the answer to it; nobody can.
- **Closing closes everything.** httpcore forgets connections that are being opened or used while its pool is closed.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any, Final

import anyio
import httpcore

from .._loop.identity import on_asyncio

_REQUEST_LINE: Final = b" HTTP/1.1\r\n"


class Sockets(httpcore.AsyncNetworkBackend):
    """Opens sockets and knows all that are open."""

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
        return await self.keep(stream)

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)

    async def keep(self, stream: httpcore.AsyncNetworkStream) -> httpcore.AsyncNetworkStream:
        """Take charge of a stream."""
        socket = _Socket(self, stream)
        self._open.add(socket)
        if self._closed:
            await socket.aclose()
            raise httpcore.ConnectError("the client is closed")
        return socket

    def forget(self, socket: _Socket) -> None:
        """It is closed, or another one stands for it."""
        self._open.discard(socket)

    async def aclose(self) -> None:
        """Close all of them, also those that are in use. Whatever is opened from now on is closed at once."""
        self._closed = True
        while self._open:
            await next(iter(self._open)).aclose()


class _Socket(httpcore.AsyncNetworkStream):
    """A stream that notices what arrives behind an answer.

    The parser of an answer does not tell whether something came after it in the same piece. So the last byte of a piece
    is handed over separately: an answer that is complete without it was followed by something else.
    """

    def __init__(self, sockets: Sockets, stream: httpcore.AsyncNetworkStream) -> None:
        self._sockets: Final = sockets
        self._stream: Final = stream
        self._is_closed = False
        self._speaks_http1 = False  # SOCKS and HTTP/2 go another way and want each piece whole
        self._last = b""
        """The last byte of a piece."""
        self._was_full = False
        """Whether a piece was as long as was asked for, so that the rest may lie in a buffer where nobody sees it."""

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
            if self._is_ahead():
                raise httpcore.ConnectError("the server has answered before it was asked, or has left")
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
                raise httpcore.ConnectError("the client is closed") from None  # whatever the handshake makes of that
            raise
        self._sockets.forget(self)
        return await self._sockets.keep(stream)

    async def aclose(self) -> None:
        self._is_closed = True
        self._sockets.forget(self)
        with anyio.CancelScope(shield=True):
            await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self._holds_unread():
            return True
        return self._stream.get_extra_info(info)

    def _is_ahead(self) -> bool:
        """Whether something came before the first request. Over TLS its tickets may, so the socket tells nothing."""
        is_tls = self._stream.get_extra_info("ssl_object") is not None
        return self._holds_unread() or (not is_tls and bool(self._stream.get_extra_info("is_readable")))

    def _holds_unread(self) -> bool:
        """Whether there is something that the socket has already handed over."""
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
            pass  # it cannot be used any more
        return True
