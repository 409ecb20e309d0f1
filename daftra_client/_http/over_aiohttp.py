"""Calls over aiohttp, which needs a fraction of the CPU time of httpx, with any number of connections."""

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
    aiohttp.ClientHttpProxyError,  # the proxy refused to connect
    aiohttp.InvalidURL,
)
_AT_ONCE: Final = 2**20
"""Bytes of a request that are sent in one piece. aiohttp warns about larger pieces."""
_FAILED: Final = (*_NOT_SENT, aiohttp.ClientError, OSError, BrokenBodyError)


class _Connection(ResponseHandler):
    """A connection of aiohttp that is closed as soon as unrequested data arrives on it.

    A server or a proxy may send an answer twice, or a 408 on an idle connection. aiohttp would use it as the answer to
    the next call, and a write that was not stored would be reported as stored.

    The parser of an answer does not report whether there is more data in the same piece. So the last byte of a piece is
    passed to it separately: if an answer is complete without it, there is more data.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.is_new = True
        """Whether no request was sent over the connection yet."""
        self._asked = False
        self._answer: Any = None
        """The body of the answer to the last request, after its headers have arrived."""
        self._poll: Any = None

    def set_response_params(self, **parameters: Any) -> None:
        """aiohttp is about to send a request."""
        self.is_new = False
        self._asked = True
        self._answer = None
        super().set_response_params(**parameters)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """The parser has read the headers of an answer, or of an interim answer such as 103."""
        if data[0].code >= 200 or data[0].code == 101:
            if self._answer is not None:  # a second answer; the connection may be in the pool already
                self.drop()
                return
            self._answer = data[1]
        super().feed_data(data, size)

    def data_received(self, data: bytes) -> None:
        if len(data) > 1 and not self._is_answered():
            super().data_received(data[:-1])
            if self.transport is None or self.transport.is_closing():
                return  # the data was not valid HTTP, or too long
            data = data[-1:]
        if data and self._is_answered():
            self.drop()
        else:
            super().data_received(data)

    def _is_answered(self) -> bool:
        """Whether no more data is expected."""
        return not self._asked or (self._answer is not None and self._answer.is_eof())

    def holds_unread(self) -> bool:
        """Whether unread data has arrived, or the other side has closed the connection."""
        if self.should_close:  # aiohttp checks this too, but before the piece is parsed completely
            return True
        transport = self.transport
        socket = None if transport is None or transport.is_closing() else transport.get_extra_info("socket")
        if transport is None or socket is None or socket.fileno() < 0:
            return True
        if self.is_new and transport.get_extra_info("ssl_object") is not None:
            return False  # the session tickets of TLS arrive unrequested
        if not hasattr(select, "poll"):  # Windows
            return bool(select.select([socket], [], [], 0)[0])
        if self._poll is None:
            self._poll = select.poll()
            self._poll.register(socket, select.POLLIN)
        return bool(self._poll.poll(0))

    def drop(self) -> None:
        """Close the connection immediately. A TLS shutdown would wait for the other side."""
        if self.transport is not None:
            self.transport.abort()

    def close(self) -> None:
        transport = self.transport
        # A TLS transport that is closing does not report its write buffer.
        if transport is not None and (transport.is_closing() or transport.get_write_buffer_size()):
            self.drop()  # otherwise the rest of an abandoned request would still be sent
        super().close()


class _Connector(aiohttp.TCPConnector):
    """Opens and pools connections of the class above.

    Data that arrives between the check of a connection and its next request cannot be distinguished from the answer.
    """

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        # aiohttp has no parameter for the class. If a version of aiohttp ignores this, `connect` reuses no connection.
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
                raise NotSentError("the server sent data before the request, or closed the connection")


class AiohttpConnections(Connections):
    """Connections of aiohttp.

    Args:
        tls: The TLS context.
        proxy: Address of an HTTP proxy, or None.
    """

    def __init__(self, tls: ssl.SSLContext, *, proxy: str | None) -> None:
        self._session: Final = aiohttp.ClientSession(
            # No limit of connections, since the limiter limits the calls.
            connector=_Connector(limit=0, keepalive_timeout=KEEP_ALIVE, ssl=tls),
            proxy=proxy,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),  # later calls do not send the cookies of an answer
            skip_auto_headers=("Content-Type",),
            # The engine has the deadline of a call.
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT),
        )
        # When a reused connection fails, aiohttp would repeat a GET, PUT or DELETE. Only the engine may decide that,
        # since some GETs of Daftra change data. There is no public option; the test client of aiohttp sets this
        # attribute.
        self._session._retry_connection = False

    async def aclose(self) -> None:
        await self._session.close()
        await asyncio.sleep(0)  # old versions of aiohttp do not wait until the connections are closed

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
        if response.status < 200:  # httpcore refuses such an answer too
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
        self._response.close()  # returns the connection to the pool if the answer was read completely

    async def _abandon(self) -> None:
        self._response.close()


def _translated(error: Exception) -> NotSentError | LostError | None:
    """The error of this package for an error of aiohttp; None for any other error."""
    if isinstance(error, aiohttp.ClientConnectorError):  # its own text mentions TLS even without TLS
        reason = getattr(error, "certificate_error", None) or error.os_error
        return NotSentError(f"cannot connect to {error.host}:{error.port}: {describe(reason)}")
    if not isinstance(error, _FAILED):
        return None
    return (NotSentError if isinstance(error, _NOT_SENT) else LostError)(describe(error))
