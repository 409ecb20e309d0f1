"""Calls over httpx: a transport or a whole client that was given, or its own transport where a test replaces it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

import httpcore
import httpx

from ..errors import ClientClosedError, DaftraError, EncodeError
from .answer_body import BrokenBodyError, TooLargeError
from .connections import (
    KEEP_ALIVE,
    Answer,
    AnswerTooLongError,
    LostError,
    NotSentError,
    OpenAnswer,
    describe,
    timeouts,
)
from .library_logs import guard_logs, our_call
from .sockets import Sockets
from .streamed_body import SentBody, StreamedBody

if TYPE_CHECKING:
    import ssl

_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # the proxy has not opened the way
    httpx.UnsupportedProtocol,
)
_LOST: Final = (
    httpx.HTTPError,  # also that of a status, which a hook of a client that was given may raise
    httpx.InvalidURL,  # a client looks at where a redirect leads even if it does not follow
    httpx.StreamError,
    httpx.CookieConflict,
    OSError,
    RuntimeError,
    BrokenBodyError,
)
_LIBRARIES: Final = frozenset({"aiohttp", "anyio", "h11", "h2", "hpack", "httpcore", "hyperframe", "trio"})
"""What transports are made of. They let some of its errors through."""


class HttpxConnections:
    """Connections of a transport or a client of httpx that was given, or of httpx's own transport.

    Those that were given keep and drop connections by rules of their own: an answer that nobody asked for may become
    that of the next call there (see `sockets`).

    Args:
        exchange: Sends a request and returns the response with its body unread.
        close: Closes the connections, None where they stay open.
    """

    def __init__(
        self,
        exchange: Callable[[httpx.Request], Awaitable[httpx.Response]],
        close: Callable[[], Awaitable[None]] | None,
    ) -> None:
        guard_logs()
        self._exchange: Final = exchange
        self._close: Final = close

    @classmethod
    def own(cls, tls: ssl.SSLContext, *, proxy: str | None, http2: bool) -> HttpxConnections:
        """Connections of httpx's own transport."""
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEP_ALIVE)
        transport = httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=proxy, http2=http2)
        # httpx has no parameter for it, and its version is bound to those that keep their pool here.
        pool, sockets = transport._pool, Sockets()
        assert isinstance(pool, httpcore.AsyncConnectionPool), "it is an asynchronous transport"  # noqa: S101
        pool._network_backend = sockets
        return cls(lambda request: transport.handle_async_request(request), sockets.aclose)

    @classmethod
    def of_transport(cls, transport: httpx.AsyncBaseTransport) -> HttpxConnections:
        """A transport that was given."""
        # Not by a client of httpx, which would cost as much again as the transport itself. The method is looked up with
        # each call, since libraries that stand in for httpx in tests may replace it later.
        return cls(lambda request: transport.handle_async_request(request), transport.aclose)

    @classmethod
    def of_client(cls, client: httpx.AsyncClient) -> HttpxConnections:
        """A client that was given and stays open, with its hooks, mounts and proxies."""

        def exchange(request: httpx.Request) -> Awaitable[httpx.Response]:
            if client.is_closed:
                raise ClientClosedError
            return client.send(request, auth=None, follow_redirects=False, stream=True)

        return cls(exchange, None)

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        request = _request(method, url, headers, content, timeout)
        try:
            with our_call():
                response = await self._exchange(request)
            body = _body(response, max_bytes)
            try:
                read = await body.read()
            except TooLargeError:
                if response.status_code < 400:
                    raise AnswerTooLongError(response.status_code) from None
                read = []
            finally:
                await body.aclose()
            return Answer(response.status_code, response.headers, read)
        except Exception as error:
            if (told := _told(error)) is None:
                raise
        raise told  # out here, or else an error that holds the request with its credentials would be its context

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        request = _request("GET", url, headers, None, timeout)
        try:
            with our_call():
                response = await self._exchange(request)
        except Exception as error:
            if (told := _told(error)) is None:
                raise
        else:
            body = _body(response, max_bytes)
            try:
                yield OpenAnswer(response.status_code, response.headers, body)
            except TooLargeError:
                raise AnswerTooLongError(response.status_code) from None
            finally:
                await body.aclose()
            return
        raise told

    async def aclose(self) -> None:
        if self._close is not None:
            await self._close()


def _body(response: httpx.Response, max_bytes: int) -> StreamedBody:
    if response.is_stream_consumed:  # by a hook of a client that was given, which has unpacked it too
        return StreamedBody(_pieces(response.content), response.aclose, {}, max_bytes, _told)
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream), "it came from an asynchronous transport"  # noqa: S101
    return StreamedBody(stream, response.aclose, response.headers, max_bytes, _told)


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


def _request(
    method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None
) -> httpx.Request:
    extensions = {"timeout": timeouts(timeout)}
    try:
        request = httpx.Request(method, url, headers=headers, content=content, extensions=extensions)
    except httpx.InvalidURL as error:
        refusal = EncodeError("URL", None, f"httpx refuses its {len(url)} characters: {error}", is_missing=True)
        raise refusal from None
    request.stream = _Content(content or b"")
    return request


class _Content(SentBody, httpx.AsyncByteStream):
    """The body of a request."""


def _told(error: Exception) -> NotSentError | LostError | None:
    """An error of the HTTP library in our terms; None if it is none."""
    if isinstance(error, _NOT_SENT):
        return (LostError if _hides_lost_answer(error) else NotSentError)(describe(error))
    if isinstance(error, DaftraError | NotSentError | LostError):
        return None
    return LostError(describe(error)) if isinstance(error, _LOST) or _library(error) in _LIBRARIES else None


def _library(error: BaseException | None) -> str:
    return type(error).__module__.partition(".")[0]


def _hides_lost_answer(error: Exception) -> bool:
    """Whether it is of httpx-aiohttp, which may have been given as a transport. When a connection breaks after sending,
    it calls that a timeout of connecting."""
    if _library(error.__cause__) != "aiohttp":
        return False
    import aiohttp

    return not isinstance(error.__cause__, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)
