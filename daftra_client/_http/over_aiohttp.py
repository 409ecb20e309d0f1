"""Calls over aiohttp itself, which costs a fraction of httpx and does not slow down with its open connections."""

from __future__ import annotations

import asyncio
import io
import select
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from aiohttp.client_proto import ResponseHandler
from yarl import URL

from .answer_body import BrokenBodyError
from .connections import CONNECT_TIMEOUT, KEEP_ALIVE, Connections, LostError, NotSentError, OpenAnswer, describe
from .streamed_body import StreamedBody

if TYPE_CHECKING:
    import ssl

_NOT_SENT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,  # the proxy has not opened the way
    aiohttp.InvalidURL,
)
_AT_ONCE: Final = 2**20
"""Bytes of a request that are sent in one piece. aiohttp warns of longer ones."""
_FAILED: Final = (*_NOT_SENT, aiohttp.ClientError, OSError, BrokenBodyError)


class _Connection(ResponseHandler):
    """A connection of aiohttp that is closed as soon as something arrives on it that nobody has asked for.

    A server or a proxy may send an answer twice, or a 408 to a connection that nobody uses. aiohttp would keep that and
    give it to the next call, and a write would be told that it was stored.

    The parser of an answer does not tell whether something came after it in the same piece. So the last byte of a piece
    is handed over separately: an answer that is complete without it was followed by something else.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.is_new = True
        """Whether no request was made over it yet."""
        self._asked = False
        self._answer: Any = None
        """The body of the answer to the request that was made last, once its head has come."""
        self._poll: Any = None

    def set_response_params(self, **parameters: Any) -> None:
        """aiohttp is about to send a request."""
        self.is_new = False
        self._asked = True
        self._answer = None
        super().set_response_params(**parameters)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """The parser has found the head of an answer, also of an interim one such as 103."""
        if data[0].code >= 200 or data[0].code == 101:
            if self._answer is not None:  # a second one; the pool may have this connection back already
                self.drop()
                return
            self._answer = data[1]
        super().feed_data(data, size)

    def data_received(self, data: bytes) -> None:
        if len(data) > 1 and not self._is_answered():
            super().data_received(data[:-1])
            if self.transport is None or self.transport.is_closing():
                return  # it was no HTTP, or too much of it
            data = data[-1:]
        if data and self._is_answered():
            self.drop()
        else:
            super().data_received(data)

    def _is_answered(self) -> bool:
        """Whether nothing is to come."""
        return not self._asked or (self._answer is not None and self._answer.is_eof())

    def holds_unread(self) -> bool:
        """Whether something has arrived that nobody has read yet, or the other side has left."""
        if self.should_close:  # aiohttp asks that too when a connection comes back: before the piece is parsed whole
            return True
        transport = self.transport
        socket = None if transport is None or transport.is_closing() else transport.get_extra_info("socket")
        if transport is None or socket is None or socket.fileno() < 0:
            return True
        if self.is_new and transport.get_extra_info("ssl_object") is not None:
            return False  # the tickets of TLS come without being asked for
        if not hasattr(select, "poll"):  # Windows
            return bool(select.select([socket], [], [], 0)[0])
        if self._poll is None:
            self._poll = select.poll()
            self._poll.register(socket, select.POLLIN)
        return bool(self._poll.poll(0))

    def drop(self) -> None:
        """Close it at once: to say goodbye over TLS would take until the other side answers."""
        if self.transport is not None:
            self.transport.abort()

    def close(self) -> None:
        transport = self.transport
        # One of TLS that is closing does not tell what it holds.
        if transport is not None and (transport.is_closing() or transport.get_write_buffer_size()):
            self.drop()  # or else a request that was given up would be sent to its end all the same
        super().close()


class _Connector(aiohttp.TCPConnector):
    """Opens and keeps connections of the kind above.

    What arrives after the look at a connection and before the next request is sent cannot be told apart from the
    answer to it; nobody can.
    """

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        # There is no parameter for it. Where a version of aiohttp goes another way, `connect` keeps no connection.
        self._factory = partial(_Connection, loop=asyncio.get_running_loop())  # type: ignore[assignment]

    async def connect(self, *arguments: Any, **named: Any) -> Any:
        while True:
            connection = await super().connect(*arguments, **named)
            protocol = connection.protocol
            if not isinstance(protocol, _Connection):
                if protocol is not None:
                    protocol.force_close()
                return connection
            if not protocol.holds_unread():
                return connection
            protocol.drop()
            connection.close()
            if protocol.is_new:
                raise NotSentError("the server has answered before it was asked, or has left")


class AiohttpConnections(Connections):
    """Connections of aiohttp.

    Args:
        tls: The TLS context.
        proxy: Address of an HTTP proxy, or None.
    """

    def __init__(self, tls: ssl.SSLContext, *, proxy: str | None) -> None:
        self._session: Final = aiohttp.ClientSession(
            # No bound of connections, since the limiter is the gate.
            connector=_Connector(limit=0, keepalive_timeout=KEEP_ALIVE, ssl=tls),
            proxy=proxy,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),  # no cookie of an answer goes along with later calls
            skip_auto_headers=("Content-Type",),
            # The engine holds the deadline of a call.
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT),
        )
        # When a kept connection breaks, aiohttp sends a GET, PUT or DELETE once more by itself. That is for the engine
        # to decide: some GETs of Daftra change data. There is no public switch; aiohttp's own test client sets this.
        self._session._retry_connection = False

    async def aclose(self) -> None:
        await self._session.close()

    async def _open(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> OpenAnswer:  # fmt: skip
        response = await self._session.request(
            method,
            URL(url, encoded=True),
            headers=headers,
            data=content if content is None or len(content) <= _AT_ONCE else io.BytesIO(content),
            allow_redirects=False,
        )
        if response.status < 200:  # httpcore refuses that by itself
            response.close()
            raise BrokenBodyError(f"the server switches to another protocol ({response.status}) and does not answer")
        return OpenAnswer(response.status, response.headers, _Body(response, max_bytes))

    @staticmethod
    def _translated(error: Exception) -> NotSentError | LostError | None:
        return _translated(error)


class _Body(StreamedBody):
    """The body of an answer."""

    def __init__(self, response: aiohttp.ClientResponse, max_bytes: int) -> None:
        super().__init__(response.content.iter_any(), self._shut, response.headers, max_bytes, _translated)
        self._response = response

    async def _shut(self) -> None:
        self._response.close()  # does nothing to the connection of an answer that was read to its end

    async def _abandon(self) -> None:
        self._response.close()


def _translated(error: Exception) -> NotSentError | LostError | None:
    """An error of aiohttp as one of ours; None if it is no error of aiohttp."""
    if isinstance(error, aiohttp.ClientConnectorError):  # its own text speaks of TLS where there is none
        reason = getattr(error, "certificate_error", None) or error.os_error
        return NotSentError(f"cannot connect to {error.host}:{error.port}: {describe(reason)}")
    if not isinstance(error, _FAILED):
        return None
    return (NotSentError if isinstance(error, _NOT_SENT) else LostError)(describe(error))
