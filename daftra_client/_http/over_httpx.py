"""Calls over httpx: a transport or a client that was given, or httpx's own transport where a test replaces it.

What is given may also come from httpx2, a fork of httpx, or from anything else of the same shape. A request is made of
the library that the object comes from, and errors are told apart by the names that both libraries share.
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
    """A transport of httpx or httpx2, or anything that can do the same."""

    async def handle_async_request(self, request: Any, /) -> Any:
        """Send a request and return the response with its body unread."""
        ...


class HttpClient(Protocol):
    """An asynchronous client of httpx or httpx2, or anything that can do the same."""

    @property
    def is_closed(self) -> bool:
        """Whether it can no longer be used."""
        ...

    async def send(self, request: Any, /, *, auth: Any, follow_redirects: bool, stream: bool) -> Any:
        """Send a request and return the response, with its body unread if `stream` is true."""
        ...


_NOT_SENT: Final = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",  # the proxy has not opened the way
        "UnsupportedProtocol",
    }
)
_LOST: Final = frozenset(
    {
        "HTTPError",  # also that of a status, which a hook of a client that was given may raise
        "InvalidURL",  # a client looks at where a redirect leads even if it does not follow
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
"""What transports are made of. They let some of the errors of these libraries through."""


class HttpxConnections(Connections):
    """Connections of a transport or a client that was given, or of httpx's own transport.

    A transport or client that was given keeps and drops connections by rules of its own: an answer that nobody asked
    for may become that of the next call there (see `sockets`).

    Args:
        library: httpx, or the library that stands in for it.
        exchange: Sends a request and returns the response with its body unread.
        close: Closes the connections, None where they stay open.
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
        """Connections of httpx's own transport."""
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEP_ALIVE)
        transport = httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=proxy, http2=http2)
        # httpx has no parameter for it, and its version is bound to those that keep their pool here.
        pool, sockets = transport._pool, Sockets()
        assert isinstance(pool, httpcore.AsyncConnectionPool), "it is an asynchronous transport"  # noqa: S101
        pool._network_backend = sockets
        return cls(httpx, lambda request: transport.handle_async_request(request), sockets.aclose)

    @classmethod
    def of_transport(cls, transport: HttpTransport) -> HttpxConnections:
        """A transport that was given."""
        # Not by a client of httpx, which would cost as much again as the transport itself. The method is looked up with
        # each call, since libraries that stand in for httpx in tests may replace it later.
        return cls(
            _library_of(transport),
            lambda request: transport.handle_async_request(request),
            getattr(transport, "aclose", None),
        )

    @classmethod
    def of_client(cls, client: HttpClient) -> HttpxConnections:
        """A client that was given and stays open, with its hooks, mounts and proxies."""

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
        if response.is_stream_consumed:  # by a hook of a client that was given, which has unpacked it too
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
            refusal = EncodeError("URL", None, f"httpx refuses its {len(url)} characters: {error}", is_missing=True)
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
    """The library that a transport or client comes from; httpx where it is derived from none."""
    for kind in type(given).__mro__:
        if _root(kind) in _LIBRARIES:
            return sys.modules[_root(kind)]
    return httpx


@lru_cache(maxsize=len(_LIBRARIES))
def _content_class(library: Any) -> type[SentBody]:
    """The class of a request's body, which a client wants to be derived from one of its library."""
    return type("Content", (SentBody, library.AsyncByteStream), {})


def _hides_lost_answer(error: Exception) -> bool:
    """Whether it is an error of httpx-aiohttp, which may have been given as a transport: when a connection breaks after
    the request was sent, it calls that a timeout of connecting."""
    cause = error.__cause__
    if cause is None or _root(type(cause)) != "aiohttp":
        return False
    import aiohttp

    return not isinstance(cause, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)
