"""Calls over httpx: a transport or client of the user, or the transport of httpx for a proxy or a mock library.

The object of the user may also be from httpx2, a fork of httpx, or have the same methods. Requests are built with the
library of the object, and errors are recognized by names that are the same in both libraries.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Protocol

import httpcore
import httpx

from ..errors import ClientClosedError, DaftraError, EncodeError
from .answer_body import BrokenBodyError
from .connections import KEEP_ALIVE, Connections, LostError, NotSentError, OpenAnswer, describe, timeouts
from .library_logs import guard_logs, our_call
from .sockets import Sockets
from .streamed_body import SentBody, StreamedBody

if TYPE_CHECKING:
    import ssl


class HttpTransport(Protocol):
    """A transport of httpx or httpx2, or any object with this method."""

    async def handle_async_request(self, request: Any, /) -> Any:
        """Send a request and return the response before its body is read."""
        ...


class HttpClient(Protocol):
    """An asynchronous client of httpx or httpx2, or any object with these attributes."""

    @property
    def is_closed(self) -> bool:
        """Whether it can no longer be used."""
        ...

    async def send(self, request: Any, /, *, auth: Any, follow_redirects: bool, stream: bool) -> Any:
        """Send a request and return the response. If `stream` is true, its body is not read yet."""
        ...


_NOT_SENT: Final = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",  # the proxy refused to connect
        "UnsupportedProtocol",
    }
)
_LOST: Final = frozenset(
    {
        "HTTPError",  # includes the error for a status, which a hook of the user's client may raise
        "InvalidURL",  # a client parses the target of a redirect even if it does not follow it
        "StreamError",
        "CookieConflict",
    }
)
_OTHER_LOST: Final = (OSError, RuntimeError, BrokenBodyError)
_OURS: Final = (DaftraError, NotSentError, LostError)
_LIBRARIES: Final = frozenset({"httpx", "httpx2"})
_THEIR_PARTS: Final = frozenset(
    {"aiohttp", "anyio", "h11", "h2", "hpack", "httpcore", "httpcore2", "hyperframe", "trio"}
)
"""Libraries below the transports. The transports do not convert all of their errors."""


class HttpxConnections(Connections):
    """Connections of a transport or client of the user, or of the transport of httpx.

    A transport or client of the user opens and closes connections by its own rules: it may use unrequested data as the
    answer to the next call (see `sockets`).

    Args:
        library: httpx, or the library of the user's object.
        exchange: Sends a request and returns the response before its body is read.
        close: Closes the connections; None if they are not closed.
    """

    _guard = our_call

    def __init__(
        self, library: Any, exchange: Callable[[Any], Awaitable[Any]], close: Callable[[], Awaitable[None]] | None
    ) -> None:
        guard_logs()
        self._library: Final = library
        self._exchange: Final = exchange
        self._close: Final = close

    @classmethod
    def own(cls, tls: ssl.SSLContext, *, proxy: str | None, http2: bool) -> HttpxConnections:
        """Connections of the transport of httpx."""
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEP_ALIVE)
        transport = httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=proxy, http2=http2)
        # httpx has no parameter for a network backend. In the permitted versions of httpx, this is the pool.
        pool, sockets = transport._pool, Sockets()
        assert isinstance(pool, httpcore.AsyncConnectionPool), "it is an asynchronous transport"  # noqa: S101
        pool._network_backend = sockets
        return cls(httpx, lambda request: transport.handle_async_request(request), sockets.aclose)

    @classmethod
    def of_transport(cls, transport: HttpTransport) -> HttpxConnections:
        """Connections of the user's transport."""
        # Without a client of httpx, which would double the cost. The method is looked up for each call, since mock
        # libraries may replace it later.
        return cls(
            _library_of(transport),
            lambda request: transport.handle_async_request(request),
            getattr(transport, "aclose", None),
        )

    @classmethod
    def of_client(cls, client: HttpClient) -> HttpxConnections:
        """Connections of the user's client, with its hooks, mounts and proxies. The client is not closed."""

        def exchange(request: Any) -> Awaitable[Any]:
            if client.is_closed:
                raise ClientClosedError
            return client.send(request, auth=None, follow_redirects=False, stream=True)

        return cls(_library_of(client), exchange, None)

    async def aclose(self) -> None:
        if self._close is not None:
            await self._close()

    async def _open(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> OpenAnswer:  # fmt: skip
        response = await self._exchange(self._request(method, url, headers, content, timeout))
        if response.is_stream_consumed:  # by a hook of the user's client, which has decompressed it too
            pieces, packed = _pieces(response.content), {}
        else:
            pieces, packed = response.stream, response.headers
        body = StreamedBody(pieces, response.aclose, packed, max_bytes, self._translated)
        return OpenAnswer(response.status_code, response.headers, body)

    def _request(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None
    ) -> Any:
        extensions = {"timeout": timeouts(timeout)}
        try:
            request = self._library.Request(method, url, headers=headers, content=content, extensions=extensions)
        except self._library.InvalidURL as error:
            refusal = EncodeError(
                "URL", None, f"httpx refuses this address of {len(url)} characters: {error}", is_missing=True
            )
            raise refusal from None
        request.stream = _content_class(self._library)(content or b"")
        return request

    @staticmethod
    def _translated(error: Exception) -> NotSentError | LostError | None:
        if isinstance(error, _OURS):
            return None
        names = {kind.__name__ for kind in type(error).__mro__ if _root(kind) in _LIBRARIES}
        if names & _NOT_SENT:
            return (LostError if _hides_lost_answer(error) else NotSentError)(describe(error))
        is_lost = names & _LOST or isinstance(error, _OTHER_LOST) or _root(type(error)) in _THEIR_PARTS
        return LostError(describe(error)) if is_lost else None


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


def _root(kind: type) -> str:
    """Name of the library that a class comes from."""
    return kind.__module__.partition(".")[0]


def _library_of(given: object) -> Any:
    """The library of a transport or client; httpx if its class is not derived from one of the two libraries."""
    for kind in type(given).__mro__:
        if _root(kind) in _LIBRARIES:
            return sys.modules[_root(kind)]
    return httpx


@lru_cache(maxsize=len(_LIBRARIES))
def _content_class(library: Any) -> type[SentBody]:
    """The class of a request body. A client requires a class that is derived from a class of its library."""
    return type("Content", (SentBody, library.AsyncByteStream), {})


def _hides_lost_answer(error: Exception) -> bool:
    """Whether a connect timeout is really a lost answer. httpx-aiohttp, which may be the user's transport, reports a
    connection that breaks after the request was sent as a connect timeout."""
    cause = error.__cause__
    if cause is None or _root(type(cause)) != "aiohttp":
        return False
    import aiohttp

    return not isinstance(cause, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)
