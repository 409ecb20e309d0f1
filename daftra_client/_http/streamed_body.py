"""The bodies that go over httpx and httpcore: that of a request, and that of an answer that is still being received."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Final

import anyio

from .answer_body import BodyReader
from .library_logs import our_call

_MOST_PIECES_AT_HAND: Final = 64
"""Pieces of an answer that may have arrived already when it is given up."""


class SentBody(AsyncIterable[bytes]):
    """The body of a request. That of httpcore is a generator, which a cancelled call leaves to the collector."""

    def __init__(self, content: bytes) -> None:
        self._content: Final = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Once(self._content)


class _Once(AsyncIterator[bytes]):
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __anext__(self) -> bytes:
        content, self._content = self._content, b""
        if not content:
            raise StopAsyncIteration
        return content


class StreamedBody(AsyncIterator[bytes]):
    """The body of an answer in pieces, unpacked, of no more than a limit. It must be closed.

    Args:
        stream: The body as it comes.
        close: Gives the connection back, or closes it where the body was not read to its end.
        headers: Those of the answer, by names in lower case or without regard to it.
        limit: Bytes, see `BodyReader`.
        told: An error of the HTTP library in our terms, None if it is none.
    """

    def __init__(
        self,
        stream: AsyncIterable[bytes],
        close: Callable[[], Awaitable[None]],
        headers: Mapping[str, str],
        limit: int,
        told: Callable[[Exception], Exception | None],
    ) -> None:
        self._told: Final = told
        self._sent: Final = aiter(stream)
        self._close: Final = close
        self._headers: Final = headers
        self._limit: Final = limit
        self._reader: BodyReader | None = None
        self._ended = False

    async def read(self) -> list[bytes]:
        """The whole body in pieces."""
        reader = self._begin()
        with our_call():
            pieces = [reader.feed(sent) async for sent in self._sent]
        self._end(reader)
        return pieces

    async def __anext__(self) -> bytes:
        try:
            reader = self._reader or self._begin()
            with our_call():
                async for sent in self._sent:
                    if piece := reader.feed(sent):
                        return piece
            self._end(reader)
        except Exception as error:
            if (told := self._told(error)) is None:
                raise
        else:
            raise StopAsyncIteration
        raise told  # out here, or else what the library says would be its context

    def _begin(self) -> BodyReader:
        headers = self._headers
        self._reader = BodyReader(headers.get("content-encoding"), headers.get("content-length"), self._limit)
        return self._reader

    def _end(self, reader: BodyReader) -> None:
        self._ended = True
        reader.finish()

    async def aclose(self) -> None:
        """Give the connection back, or close it where the answer was not read to its end."""
        try:
            with our_call():
                await self._give_back()
        except Exception as error:
            if (told := self._told(error)) is None:
                raise
        else:
            return
        if not self._ended:  # or else the answer is there, whatever becomes of the connection
            raise told

    async def _give_back(self) -> None:
        if self._ended:
            await self._close()
            return
        # The streams of httpx are generators within generators, which nobody closes when the outermost is left. So they
        # are left from the inside: what they wait for is cancelled.
        try:
            if self._reader is not None:
                with suppress(Exception), anyio.CancelScope() as scope:
                    scope.cancel()
                    for _ in range(_MOST_PIECES_AT_HAND):
                        if await anext(self._sent, None) is None:
                            break
        finally:
            with anyio.CancelScope(shield=True):  # or a call that is cancelled would leave its connection open
                await self._close()
