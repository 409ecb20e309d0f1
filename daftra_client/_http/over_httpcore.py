"""Calls over httpcore, the library below httpx, without the cost of the requests and responses of httpx."""

from __future__ import annotations

import math
import time
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit

import anyio
import httpcore

from ..errors import ConfigurationError
from .answer_body import TooLargeError
from .connections import (
    KEEP_ALIVE,
    AnswerTooLongError,
    Connections,
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
    from collections.abc import AsyncIterable

_STREAMS: Final = 100
"""Calls in flight over one connection of HTTP/2. A connection of HTTP/1.1 carries one."""
_NOT_SENT: Final = (
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.UnsupportedProtocol,
)
_OURS: Final = (NotSentError, LostError, AnswerTooLongError, TooLargeError)


class _Pool:
    """A pool of httpcore for one connection."""

    def __init__(self, root: str, tls: ssl.SSLContext, http2: bool, sockets: Sockets) -> None:
        self.root: Final = root
        self.connections = httpcore.AsyncConnectionPool(
            tls,
            max_connections=None,
            max_keepalive_connections=1,
            keepalive_expiry=KEEP_ALIVE,
            http2=http2,
            network_backend=sockets,
        )
        self.in_flight = 0
        self.left_at = 0.0
        """Time at which its last call ended."""

    def leave(self) -> None:
        """A call has ended."""
        self.in_flight -= 1
        self.left_at = time.monotonic()


class HttpcoreConnections(Connections):
    """Connections of httpcore.

    A pool of httpcore iterates over its connections several times per call, so the cost of a call grows with their
    number. Therefore each connection has its own pool here. This class chooses a pool for each call, and closes idle
    pools.

    Args:
        tls: The TLS context.
        http2: Whether HTTP/2 is offered.
    """

    _guard = our_call

    def __init__(self, tls: ssl.SSLContext, *, http2: bool) -> None:
        if http2 and find_spec("h2") is None:
            raise ConfigurationError("http2= needs the extra: pip install 'daftra-client[http2]'")
        guard_logs()
        self._sockets: Final = Sockets()
        self._tls: Final = tls
        self._http2: Final = http2
        self._at_once: Final = _STREAMS if http2 else 1
        self._pools: Final[dict[str, list[_Pool]]] = {}
        """By the root of the addresses."""
        self._swept_at = -math.inf

    async def aclose(self) -> None:
        await self._sockets.aclose()

    async def _open(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> OpenAnswer:  # fmt: skip
        root = _root(url)
        request = _request(root, method, url, headers, content, timeout)
        pool = self._enter_pool(root)
        try:
            await self._sweep()
            response = await pool.connections.handle_async_request(request)
        except BaseException:
            pool.leave()
            raise

        async def close() -> None:
            try:
                await response.aclose()
            finally:
                pool.leave()

        received = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
        stream = cast("AsyncIterable[bytes]", response.stream)
        return OpenAnswer(response.status, received, StreamedBody(stream, close, received, max_bytes, self._translated))

    @staticmethod
    def _translated(error: Exception) -> NotSentError | LostError | None:
        # httpcore does not convert some errors of other libraries, such as errors of h2 while a body arrives. The
        # request may have been sent, so the outcome is unknown.
        if isinstance(error, _OURS) or (isinstance(error, AssertionError) and type(error) is not AssertionError):
            return None  # a mock library such as respx raises an AssertionError for the test
        return (NotSentError if isinstance(error, _NOT_SENT) else LostError)(describe(error))

    def _enter_pool(self, root: str) -> _Pool:
        pools = self._pools.setdefault(root, [])
        # The first pool with room, so that as few connections as possible are open.
        for pool in pools:
            if pool.in_flight < self._at_once:
                break
        else:
            pool = _Pool(root, self._tls, self._http2, self._sockets)
            pools.append(pool)
        pool.in_flight += 1
        return pool

    async def _sweep(self) -> None:
        """Close the pools that were idle for longer than `KEEP_ALIVE`."""
        now = time.monotonic()
        if now < self._swept_at + KEEP_ALIVE:
            return
        self._swept_at = now
        unused: list[_Pool] = []
        for root, pools in list(self._pools.items()):
            unused += [pool for pool in pools if not pool.in_flight and pool.left_at + KEEP_ALIVE < now]
            used = [pool for pool in pools if pool.in_flight or pool.left_at + KEEP_ALIVE >= now]
            if used:
                self._pools[root] = used
            else:
                del self._pools[root]
        with anyio.CancelScope(shield=True):
            for pool in unused:
                await pool.connections.aclose()


def _root(url: str) -> str:
    """Scheme and authority of an address. Every address of a call has a path."""
    return url[: url.index("/", url.index("//") + 2)]


@lru_cache(maxsize=1024)
def _origin(root: str) -> tuple[str, str, int | None, bytes]:
    """Scheme, host and port to connect to, and the host as it is sent."""
    parts = urlsplit(root)
    return parts.scheme, parts.hostname or "", parts.port, parts.netloc.encode()


def _request(
    root: str, method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None
) -> httpcore.Request:
    scheme, host, port, sent_host = _origin(root)
    sent = [(b"Host", sent_host), *[(name.encode(), value.encode()) for name, value in headers.items()]]
    if content is not None:
        sent.append((b"Content-Length", b"%d" % len(content)))
    elif method in ("POST", "PUT", "PATCH"):
        sent.append((b"Content-Length", b"0"))
    request = httpcore.Request(
        method,
        httpcore.URL(scheme=scheme, host=host, port=port, target=url[len(root) :]),
        content=SentBody(content or b""),
        extensions={"timeout": timeouts(timeout)},
    )
    request.headers = sent  # they are bytes already; the constructor would check each of them
    return request
