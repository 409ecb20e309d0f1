"""Calls over httpx: a transport or a whole client that was given, or its own transport where a test replaces it."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

import httpx

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
from .redaction import redacted_text
from .streamed_body import StreamedBody

if TYPE_CHECKING:
    import ssl

_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # the proxy has not opened the way
    httpx.UnsupportedProtocol,
)


class HttpxConnections:
    """Connections of a transport or a client of httpx that was given, or of httpx's own transport.

    Args:
        exchange: Sends a request and returns the response with its body unread.
        close: Closes the connections, None where they stay open.
    """

    def __init__(
        self,
        exchange: Callable[[httpx.Request], Awaitable[httpx.Response]],
        close: Callable[[], Awaitable[None]] | None,
    ) -> None:
        self._exchange: Final = exchange
        self._close: Final = close

    @classmethod
    def own(cls, tls: ssl.SSLContext, *, proxy: str | None, http2: bool) -> HttpxConnections:
        """Connections of httpx's own transport."""
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEP_ALIVE)
        return cls.of_transport(httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=proxy, http2=http2))

    @classmethod
    def of_transport(cls, transport: httpx.AsyncBaseTransport) -> HttpxConnections:
        """A transport that was given."""
        # Not by a client of httpx, which would cost as much again as the transport itself.
        return cls(transport.handle_async_request, transport.aclose)

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

        return cls(exchange, None)

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        try:
            response = await self._exchange(_request(method, url, headers, content, timeout))
            body = _body(response, max_bytes)
            try:
                read = await body.read()
            except TooLargeError:
                if response.status_code < 400:
                    raise AnswerTooLongError(response.status_code) from None
                read = []
            finally:
                await body.aclose()
        except Exception as error:
            if (told := _told(error)) is None:
                raise
            raise told from error
        return Answer(response.status_code, response.headers, read)

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        try:
            response = await self._exchange(_request("GET", url, headers, None, timeout))
            body = _body(response, max_bytes)
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

    async def aclose(self) -> None:
        if self._close is not None:
            await self._close()


def _body(response: httpx.Response, max_bytes: int) -> StreamedBody:
    if response.is_stream_consumed:  # by a hook of a client that was given, which has unpacked it too
        return StreamedBody(_pieces(response.content), response.aclose, {}, max_bytes)
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream), "it came from an asynchronous transport"  # noqa: S101
    return StreamedBody(stream, response.aclose, response.headers, max_bytes)


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


def _request(
    method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None
) -> httpx.Request:
    extensions = {"timeout": timeouts(timeout)}
    return httpx.Request(method, url, headers=headers, content=content, extensions=extensions)


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
