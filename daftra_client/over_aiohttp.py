"""Calls over aiohttp itself, which costs a fraction of httpx and does not slow down with its open connections."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

import aiohttp
from yarl import URL

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

if TYPE_CHECKING:
    import ssl

_NOT_SENT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,  # the proxy has not opened the way
    aiohttp.InvalidURL,
)
_LOST: Final = (aiohttp.ClientError, OSError, BrokenBodyError)


class AiohttpConnections:
    """Connections of aiohttp.

    Args:
        tls: The TLS context.
        proxy: Address of an HTTP proxy, or None.
    """

    def __init__(self, tls: ssl.SSLContext, *, proxy: str | None) -> None:
        self._session: Final = aiohttp.ClientSession(
            # No bound of connections, since the limiter is the gate.
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=KEEP_ALIVE, ssl=tls),
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

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        try:
            response = await self._request(method, url, headers, content)
            try:
                read = await _read(response, max_bytes)
            except TooLargeError:
                if response.status < 400:
                    raise AnswerTooLongError(response.status) from None
                read = []
            finally:
                response.close()  # does nothing to the connection of an answer that was read to its end
        except _NOT_SENT as error:
            raise NotSentError(describe(error)) from error
        except _LOST as error:
            raise LostError(describe(error)) from error
        return Answer(response.status, response.headers, read)

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        try:
            response = await self._request("GET", url, headers, None)
        except _NOT_SENT as error:
            raise NotSentError(describe(error)) from None  # what the HTTP library says may hold the whole address
        except _LOST as error:
            raise LostError(describe(error)) from None
        try:
            yield OpenAnswer(response.status, response.headers, _Body(response, max_bytes))
        except TooLargeError:
            raise AnswerTooLongError(response.status) from None
        finally:
            response.close()

    async def aclose(self) -> None:
        await self._session.close()

    async def _request(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None
    ) -> aiohttp.ClientResponse:
        return await self._session.request(
            method, URL(url, encoded=True), headers=headers, data=content, allow_redirects=False
        )


class _Body(AsyncIterator[bytes]):
    """The body of an answer in pieces, unpacked, of no more than `max_bytes`.

    Its errors are in our terms: what else happens while a file is stored is none of aiohttp.
    """

    def __init__(self, response: aiohttp.ClientResponse, max_bytes: int) -> None:
        self._response = response
        self._max_bytes = max_bytes
        self._reader: BodyReader | None = None

    async def __anext__(self) -> bytes:
        try:
            if self._reader is None:
                self._reader = _reader(self._response, self._max_bytes)
            while sent := await self._response.content.readany():
                if piece := self._reader.feed(sent):
                    return piece
            self._reader.finish()
        except _LOST as error:
            raise LostError(describe(error)) from None
        raise StopAsyncIteration


def _reader(response: aiohttp.ClientResponse, max_bytes: int) -> BodyReader:
    headers = response.headers
    return BodyReader(headers.get("Content-Encoding"), headers.get("Content-Length"), max_bytes)


async def _read(response: aiohttp.ClientResponse, max_bytes: int) -> list[bytes]:
    """The whole body, unpacked, in pieces. A loop of its own, since most calls are small and pass here."""
    reader = _reader(response, max_bytes)
    pieces: list[bytes] = []
    while sent := await response.content.readany():
        pieces.append(reader.feed(sent))
    reader.finish()
    return pieces
