"""Calls over httpcore, which is what httpx sends its requests with: without building httpx's requests and responses."""

from __future__ import annotations

import math
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit

import anyio
import httpcore

from .answer_body import BrokenBodyError, TooLargeError
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
from .errors import ConfigurationError
from .streamed_body import StreamedBody

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable

_STREAMS: Final = 100
"""Calls in flight over one connection of HTTP/2. Over one of HTTP/1.1 there is one."""
_NOT_SENT: Final = (
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.UnsupportedProtocol,
)
_LOST: Final = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, BrokenBodyError)


class _Pool:
    """A pool of httpcore for one connection."""

    def __init__(self, tls: ssl.SSLContext, http2: bool) -> None:
        self.connections = httpcore.AsyncConnectionPool(
            tls, max_connections=None, max_keepalive_connections=1, keepalive_expiry=KEEP_ALIVE, http2=http2
        )
        self.in_flight = 0
        self.left_at = 0.0
        """When the last call has left it."""


class HttpcoreConnections:
    """Connections of httpcore.

    With each call a pool of httpcore looks at all of its connections several times, so its cost grows with their
    number. So there is a pool for each of them, and here is what they lack then: choosing one, and closing those that
    nobody has used for a while.

    Args:
        tls: The TLS context.
        http2: Whether HTTP/2 is offered.
    """

    def __init__(self, tls: ssl.SSLContext, *, http2: bool) -> None:
        if http2 and find_spec("h2") is None:
            raise ConfigurationError("http2= needs the extra: pip install 'daftra-client[http2]'")
        self._tls: Final = tls
        self._http2: Final = http2
        self._at_once: Final = _STREAMS if http2 else 1
        self._pools: Final[dict[str, list[_Pool]]] = {}
        """By the root of the addresses."""
        self._swept_at = -math.inf

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        root = url[: url.index("/", url.index("//") + 2)]  # all addresses have a path
        pool = self._enter_pool(root)
        try:
            await self._sweep()
            request = _request(method, root, url[len(root) :], headers, content, timeout)
            response = await pool.connections.handle_async_request(request)
            received = _plain_headers(response.headers)
            body = _body(response, received, max_bytes)
            try:
                read = await body.read()
            except TooLargeError:
                if response.status < 400:
                    raise AnswerTooLongError(response.status) from None
                read = b""
            finally:
                await body.aclose()
        except _NOT_SENT as error:
            raise NotSentError(describe(error)) from error
        except _LOST as error:
            raise LostError(describe(error)) from error
        finally:
            pool.in_flight -= 1
            pool.left_at = time.monotonic()
        return Answer(response.status, received, read)

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        root = url[: url.index("/", url.index("//") + 2)]
        pool = self._enter_pool(root)
        try:
            request = _request("GET", root, url[len(root) :], headers, None, timeout)
            response = await pool.connections.handle_async_request(request)
            received = _plain_headers(response.headers)
            body = _body(response, received, max_bytes)
            try:
                yield OpenAnswer(response.status, received, body)
            except TooLargeError:
                raise AnswerTooLongError(response.status) from None
            finally:
                await body.aclose()
        except _NOT_SENT as error:
            raise NotSentError(describe(error)) from None  # what the library says may hold the whole address
        except _LOST as error:
            raise LostError(describe(error)) from None
        finally:
            pool.in_flight -= 1
            pool.left_at = time.monotonic()

    async def aclose(self) -> None:
        for pools in self._pools.values():
            for pool in pools:
                await pool.connections.aclose()

    def _enter_pool(self, root: str) -> _Pool:
        pools = self._pools.setdefault(root, [])
        # The first one that has room, so that as few connections as possible are kept.
        for pool in pools:
            if pool.in_flight < self._at_once:
                break
        else:
            pool = _Pool(self._tls, self._http2)
            pools.append(pool)
        pool.in_flight += 1
        return pool

    async def _sweep(self) -> None:
        """Close what nobody has used for as long as connections are kept."""
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


@lru_cache(maxsize=1024)
def _origin(root: str) -> tuple[str, str, int | None, bytes]:
    """Scheme, host and port to connect to, and the host as it is sent."""
    parts = urlsplit(root)
    return parts.scheme, parts.hostname or "", parts.port, parts.netloc.encode()


def _request(
    method: str, root: str, target: str, headers: dict[str, str], content: bytes | None, timeout: float | None
) -> httpcore.Request:
    scheme, host, port, sent_host = _origin(root)
    sent = [(b"Host", sent_host), *[(name.encode(), value.encode()) for name, value in headers.items()]]
    if content is not None:
        sent.append((b"Content-Length", b"%d" % len(content)))
    elif method in ("POST", "PUT", "PATCH"):
        sent.append((b"Content-Length", b"0"))
    connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
    request = httpcore.Request(
        method,
        httpcore.URL(scheme=scheme, host=host, port=port, target=target),
        content=content,
        # No pool timeout: the limiter is the gate, and a wait for a connection is no failure.
        extensions={"timeout": {"connect": connect, "read": timeout, "write": timeout, "pool": None}},
    )
    request.headers = sent  # they are bytes already, and would be looked at one by one
    return request


def _plain_headers(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


def _body(response: httpcore.Response, headers: dict[str, str], max_bytes: int) -> StreamedBody:
    return StreamedBody(
        cast("AsyncIterable[bytes]", response.stream),
        response.aclose,
        coding=headers.get("content-encoding"),
        length=headers.get("content-length"),
        limit=max_bytes,
    )
