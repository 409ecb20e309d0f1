"""Calls over httpx: its own transport, one that was given, or a whole client that was given."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, TypeAlias

import anyio
import httpx

from .answer_body import BodyReader, BrokenBodyError, TooLargeError
from .connections import (
    CONNECT_TIMEOUT,
    KEEP_ALIVE,
    Answer,
    AnswerTooLongError,
    LostError,
    NotSentError,
    OpenAnswer,
    describe,
)
from .redaction import redacted_text

if TYPE_CHECKING:
    import ssl

_POOL_SIZE: Final = 8
"""Calls in flight of one pool."""
_MOST_PIECES_AT_HAND: Final = 64
"""Pieces of an answer that may have arrived already when it is given up."""
_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # the proxy has not opened the way
    httpx.UnsupportedProtocol,
)

Exchange: TypeAlias = Callable[[httpx.Request], Awaitable[httpx.Response]]


class _Pool:
    """What exchanges requests for responses whose bodies are still unread, and how many it is busy with."""

    def __init__(self, exchange: Exchange, close: Callable[[], Awaitable[None]] | None) -> None:
        self.exchange = exchange
        self.close = close
        self.in_flight = 0

    @classmethod
    def of(cls, transport: httpx.AsyncBaseTransport) -> _Pool:
        # Not by a client of httpx, which would cost as much again as the transport itself.
        return cls(transport.handle_async_request, transport.aclose)


class HttpxConnections:
    """Connections of httpx.

    Its pools slow down with the square of their open connections. So there are several small ones, as many as the calls
    in flight need.
    """

    def __init__(self, first: _Pool, more: Callable[[], _Pool] | None = None) -> None:
        self._pools: Final = [first]
        self._more: Final = more

    @classmethod
    def own(cls, tls: ssl.SSLContext, *, proxy: str | None, http2: bool) -> HttpxConnections:
        """Connections of httpx itself."""
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=_POOL_SIZE, keepalive_expiry=KEEP_ALIVE)

        def more() -> _Pool:
            return _Pool.of(httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=proxy, http2=http2))

        return cls(more(), more)

    @classmethod
    def of_transport(cls, transport: httpx.AsyncBaseTransport) -> HttpxConnections:
        """A transport that was given."""
        return cls(_Pool.of(transport))

    @classmethod
    def of_client(cls, client: httpx.AsyncClient) -> HttpxConnections:
        """A client that was given and stays open, with its hooks, mounts and proxies."""
        logging.getLogger("httpx").addFilter(_REDACT)  # the second time, this does nothing

        async def exchange(request: httpx.Request) -> httpx.Response:
            ours = _ours.set(True)
            try:
                return await client.send(request, auth=None, follow_redirects=False, stream=True)
            finally:
                _ours.reset(ours)

        return cls(_Pool(exchange, None))

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        pool = self._free_pool()
        pool.in_flight += 1
        try:
            response = await pool.exchange(_request(method, url, headers, content, timeout))
            body = _Body(response, max_bytes)
            try:
                read = b"".join([piece async for piece in body])
            except TooLargeError:
                if response.status_code < 400:
                    raise AnswerTooLongError(response.status_code) from None
                read = b""
            finally:
                await body.aclose()
        except Exception as error:
            if (told := _told(error)) is None:
                raise
            raise told from error
        finally:
            pool.in_flight -= 1
        return Answer(response.status_code, response.headers, read)

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        pool = self._free_pool()
        pool.in_flight += 1
        try:
            response = await pool.exchange(_request("GET", url, headers, None, timeout))
            body = _Body(response, max_bytes)
            try:
                yield OpenAnswer(response.status_code, response.headers, body)
            except TooLargeError:
                raise AnswerTooLongError(response.status_code) from None
            finally:
                await body.aclose()
        except Exception as error:
            if (told := _told(error)) is None:
                raise
            raise told from None  # what the HTTP library says may hold the whole address
        finally:
            pool.in_flight -= 1

    async def aclose(self) -> None:
        for pool in self._pools:
            if pool.close is not None:
                await pool.close()

    def _free_pool(self) -> _Pool:
        # The first one that has room, so that as few connections as possible are kept.
        if self._more is None:
            return self._pools[0]
        for pool in self._pools:
            if pool.in_flight < _POOL_SIZE:
                return pool
        pool = self._more()
        self._pools.append(pool)
        return pool


class _Body(AsyncIterator[bytes]):
    """The body of an answer in pieces, unpacked, of no more than `max_bytes`."""

    def __init__(self, response: httpx.Response, max_bytes: int) -> None:
        self._response = response
        self._max_bytes = max_bytes
        self._reader: BodyReader | None = None
        self._sent: AsyncIterator[bytes] | None = None
        self._ended = False

    async def __anext__(self) -> bytes:
        if self._reader is None or self._sent is None:
            headers = self._response.headers
            if self._response.is_stream_consumed:  # by a hook of a client that was given
                self._reader = BodyReader(None, None, self._max_bytes)
                self._sent = _pieces(self._response.content)
            else:
                coding, length = headers.get("content-encoding"), headers.get("content-length")
                self._reader = BodyReader(coding, length, self._max_bytes)
                stream = self._response.stream
                assert isinstance(stream, httpx.AsyncByteStream), "it came from an asynchronous transport"  # noqa: S101
                self._sent = aiter(stream)
        async for sent in self._sent:
            if piece := self._reader.feed(sent):
                return piece
        self._ended = True
        self._reader.finish()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Give the connection back, or close it where the answer was not read to its end."""
        # The streams of httpx are generators within generators, which nobody closes when the outermost is left. So they
        # are left from the inside: what they wait for is cancelled.
        try:
            if self._sent is not None and not self._ended:
                with suppress(Exception), anyio.CancelScope() as scope:
                    scope.cancel()
                    for _ in range(_MOST_PIECES_AT_HAND):
                        if await anext(self._sent, None) is None:
                            break
        finally:
            with anyio.CancelScope(shield=True):  # or a call that is cancelled would leave its connection open
                await self._response.aclose()


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


def _request(
    method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None
) -> httpx.Request:
    connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
    return httpx.Request(
        method,
        url,
        headers=headers,
        content=content,
        # No pool timeout: the limiter is the gate, and a wait for a connection is no failure.
        extensions={"timeout": {"connect": connect, "read": timeout, "write": timeout, "pool": None}},
    )


def _told(error: Exception) -> NotSentError | LostError | None:
    """An error of the HTTP library in our terms; None if it is none."""
    if isinstance(error, _NOT_SENT):
        return (LostError if _hides_lost_answer(error) else NotSentError)(describe(error))
    if isinstance(error, httpx.RequestError | BrokenBodyError) or _is_of_aiohttp(error):
        return LostError(describe(error))
    return None


# httpx-aiohttp, which may have been given as a transport, lets some errors of aiohttp through, and calls it a timeout
# of connecting when a connection breaks after sending.


def _is_of_aiohttp(error: BaseException | None) -> bool:
    return type(error).__module__.partition(".")[0] == "aiohttp"


def _hides_lost_answer(error: Exception) -> bool:
    if not _is_of_aiohttp(error.__cause__):
        return False
    import aiohttp

    return not isinstance(error.__cause__, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)


_ours: ContextVar[bool] = ContextVar("daftra_client_call", default=False)
"""Whether it is a call of this package that a client of httpx is busy with."""


class _Redact(logging.Filter):
    """A client of httpx logs each call with its whole address. In those of this package, and only there, secrets are
    hidden."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _ours.get() and isinstance(record.args, tuple):
            record.args = tuple(arg if isinstance(arg, str | int) else redacted_text(str(arg)) for arg in record.args)
        return True


_REDACT: Final = _Redact()
