"""The seam to the HTTP library: the only module that makes HTTP clients and knows their errors.

Everything else deals in the plain values that `Transport.send` takes and returns. httpx is loaded when a client is
opened and not before: it is most of what importing this package would cost.

Redirects are never followed, and no cookie, default header or login of an HTTP client goes along: a request is sent as
it is built here.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import attrs

from .answer_body import ACCEPTED, BodyReader, BrokenBodyError, TooLargeError
from .errors import ConfigurationError
from .redaction import redacted_text

if TYPE_CHECKING:
    import ssl

    import httpx

    TransportChoice: TypeAlias = Literal["auto", "httpx", "aiohttp"] | httpx.AsyncBaseTransport

CONNECT_TIMEOUT: Final = 10.0
_MOST_PIECES_AT_HAND: Final = 64
"""Pieces of an answer that may have arrived already when it is given up."""

_ours: ContextVar[bool] = ContextVar("daftra_client_call", default=False)
"""Whether it is a call of this package that the HTTP library is busy with."""
_ADDRESS_QUERY: Final = re.compile(r"(https?://[^\s?#'\"]+)[?#][^\s'\"]*")


class NotSentError(Exception):
    """No connection came about, so the call did not happen."""


class LostError(Exception):
    """The call went out, and its answer did not come back whole."""


class AnswerTooLongError(Exception):
    """The call went out, and its answer was larger than allowed and left unread."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__()


@attrs.frozen
class Answer:
    """An HTTP answer, read to its end."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@attrs.frozen
class OpenAnswer:
    """An HTTP answer whose body is still to come, unpacked, in pieces that are all not empty."""

    status: int
    headers: Mapping[str, str]
    body: AsyncIterator[bytes]


class _Redact(logging.Filter):
    """httpx logs each call with its whole address. In those of this package, and only there, secrets are hidden."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _ours.get() and isinstance(record.args, tuple):
            record.args = tuple(arg if isinstance(arg, str | int) else redacted_text(str(arg)) for arg in record.args)
        return True


_REDACT: Final = _Redact()


class Transport:
    """Sends requests through an `httpx.AsyncClient`, its own or one that was given.

    A client of its own is made at the first call and has a pool as large as the calls in flight: httpx's pool slows
    down with the square of its open connections.
    """

    def __init__(self, choice: TransportChoice, http_client: httpx.AsyncClient | None, max_connections: int) -> None:
        if http_client is not None and choice != "auto":
            raise ConfigurationError("give transport= or http_client=, not both")
        if isinstance(choice, str) and choice not in ("auto", "httpx", "aiohttp"):
            raise ConfigurationError(f"transport must be 'auto', 'httpx', 'aiohttp' or a transport, not {choice!r}")
        self._choice = choice
        self._client = http_client
        self._owned = http_client is None
        self._closed = False
        self._max_connections = max_connections
        logging.getLogger("httpx").addFilter(_REDACT)  # the second time, this does nothing

    async def send(
        self,
        method: str,
        url: str,
        *,
        query: tuple[tuple[str, str], ...],
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | None,
        max_bytes: int,
    ) -> Answer:
        """Make one attempt and read the answer, of no more than `max_bytes`.

        Of a failure that is larger, only the status and the headers come back.

        Raises:
            NotSentError: It did not happen.
            LostError: It may have happened.
            AnswerTooLongError: It may have happened.
        """
        ours = _ours.set(True)
        try:
            response = await self._send(method, url, query, headers, content, timeout)
            body = _Body(response, max_bytes)
            try:
                read = b"".join([piece async for piece in body])
            except TooLargeError:
                if response.status_code < 400:
                    raise AnswerTooLongError(response.status_code) from None
                read = b""
            finally:
                if not response.is_closed:
                    await body.abandon()
        except Exception as error:
            if (told := _told(error)) is None:
                raise
            raise told from error
        finally:
            _ours.reset(ours)
        return Answer(response.status_code, response.headers, read)

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        """GET something whose body is read inside of the context, of no more than `max_bytes`.

        Raises:
            NotSentError: It did not happen.
            LostError: The answer did not come, or not whole.
            AnswerTooLongError: The body is larger; raised while it is read.
        """
        ours = _ours.set(True)
        try:
            response = await self._send("GET", url, (), headers, None, timeout)
            body = _Body(response, max_bytes)
            try:
                yield OpenAnswer(response.status_code, response.headers, body)
            except TooLargeError:
                raise AnswerTooLongError(response.status_code) from None
            finally:
                if not response.is_closed:
                    await body.abandon()
        except Exception as error:
            if (told := _told(error)) is None:
                raise
            raise told from None  # what the HTTP library says may hold the whole address
        finally:
            _ours.reset(ours)

    async def _send(
        self,
        method: str,
        url: str,
        query: tuple[tuple[str, str], ...],
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | None,
    ) -> httpx.Response:
        import httpx

        client = self.open()
        connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
        request = httpx.Request(
            method,
            url,
            params=list(query) or None,
            headers={"Accept-Encoding": ACCEPTED, **headers},
            content=content,
            # No pool timeout: the limiter is the gate, and a wait for a connection is no failure.
            extensions={"timeout": {"connect": connect, "read": timeout, "write": timeout, "pool": None}},
        )
        return await client.send(request, auth=None, follow_redirects=False, stream=True)

    def open(self) -> httpx.AsyncClient:
        """The client that is used, made if need be, but not after `aclose`: nobody would close it."""
        if self._closed:
            raise RuntimeError("the client is closed")
        if self._client is None:
            self._client = self._build()
        return self._client

    async def aclose(self) -> None:
        """Close the client, unless it was given from outside."""
        self._closed = True
        client = self._client
        if client is not None and self._owned:
            self._client = None
            await client.aclose()

    def _build(self) -> httpx.AsyncClient:
        import httpx

        limits = httpx.Limits(max_connections=self._max_connections, max_keepalive_connections=self._max_connections)
        if isinstance(self._choice, httpx.AsyncBaseTransport):
            return httpx.AsyncClient(transport=self._choice)
        if self._choice == "aiohttp":
            return httpx.AsyncClient(transport=_aiohttp_transport(limits))
        return httpx.AsyncClient(verify=tls_context(), limits=limits)


class _Body(AsyncIterator[bytes]):
    """The body of an answer in pieces, unpacked, of no more than `max_bytes`."""

    def __init__(self, response: httpx.Response, max_bytes: int) -> None:
        self._response = response
        self._max_bytes = max_bytes
        self._reader: BodyReader | None = None
        self._sent: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        if self._reader is None or self._sent is None:
            headers = self._response.headers
            if self._response.is_stream_consumed:  # by a hook of a client that was given, or because it is a mock
                self._reader = BodyReader(None, None, self._max_bytes)
                self._sent = _pieces(self._response.content)
            else:
                coding, length = headers.get("content-encoding"), headers.get("content-length")
                self._reader = BodyReader(coding, length, self._max_bytes)
                self._sent = self._response.aiter_raw()
        async for sent in self._sent:
            if piece := self._reader.feed(sent):
                return piece
        self._reader.finish()
        raise StopAsyncIteration

    async def abandon(self) -> None:
        """Give up an answer that was not read to its end; its connection cannot be used again."""
        import anyio

        # The streams of httpx are generators within generators, which nobody closes when the outermost is left. So they
        # are left from the inside: what they wait for is cancelled.
        try:
            if self._sent is not None:
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


def _told(error: Exception) -> NotSentError | LostError | None:
    """An error of the HTTP library in our terms; None if it is none."""
    import httpx

    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol):
        return (LostError if _hides_lost_answer(error) else NotSentError)(_describe(error))
    # aiohttp: one that httpx-aiohttp does not translate, such as for a broken status line
    if isinstance(error, httpx.TransportError | httpx.DecodingError | BrokenBodyError) or _is_aiohttp(error):
        return LostError(_describe(error))
    return None


def _aiohttp_transport(limits: httpx.Limits) -> httpx.AsyncBaseTransport:
    try:
        import aiohttp
        from httpx_aiohttp import AiohttpTransport
    except ImportError:
        raise ConfigurationError("transport='aiohttp' needs the extra: pip install 'daftra-client[aiohttp]'") from None

    def session() -> aiohttp.ClientSession:
        made = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=limits.max_connections or 0, keepalive_timeout=limits.keepalive_expiry, ssl=tls_context()
            ),
            cookie_jar=aiohttp.DummyCookieJar(),  # as with httpx, no cookie of an answer goes along with later calls
        )
        # When a kept connection breaks, aiohttp sends a GET, PUT or DELETE once more by itself. That is for the engine
        # to decide: some GETs of Daftra change data. There is no public switch; aiohttp's own test client sets this.
        made._retry_connection = False
        return made

    return AiohttpTransport(verify=tls_context(), limits=limits, client=session)


def _is_aiohttp(error: BaseException | None) -> bool:
    return type(error).__module__.partition(".")[0] == "aiohttp"


def _hides_lost_answer(error: Exception) -> bool:
    """Whether a failure to connect is none: httpx-aiohttp also calls a connection that breaks after sending a timeout
    of connecting."""
    if not _is_aiohttp(error.__cause__):
        return False
    import aiohttp

    return not isinstance(error.__cause__, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)


@lru_cache(maxsize=1)
def tls_context() -> ssl.SSLContext:
    """The TLS context that all clients of a process share; making one costs as much as many calls."""
    import httpx

    return httpx.create_ssl_context()


def _describe(error: Exception) -> str:
    return _ADDRESS_QUERY.sub(r"\1", str(error)) or type(error).__name__
