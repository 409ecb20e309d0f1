"""Bodies: the body of a request is sent in one piece, the body of an answer is read in pieces while it arrives."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Final

import anyio

from .answer_body import BodyReader
from .library_logs import our_call

_MAX_PIECES: Final = 64
"""Maximum number of pieces that may have arrived when an answer is abandoned."""


class SentBody(AsyncIterable[bytes]):
    """The body of a request. httpcore would use a generator, and a cancelled call would not close it."""

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
    """The decompressed body of an answer in pieces, up to a limit. It must be closed.

    Args:
        pieces: The body as it is received.
        close: Returns the connection to its pool, or closes it if the body was not read completely.
        headers: Headers of the answer, by names in lower case or without regard to case.
        limit: Maximum number of bytes, see `BodyReader`.
        translated: See `Connections._translated`.
    """

    def __init__(
        self,
        pieces: AsyncIterable[bytes],
        close: Callable[[], Awaitable[None]],
        headers: Mapping[str, str],
        limit: int,
        translated: Callable[[Exception], Exception | None],
    ) -> None:
        self._translated: Final = translated
        self._received: Final = aiter(pieces)
        self._close: Final = close
        self._headers: Final = headers
        self._limit: Final = limit
        self._reader: BodyReader | None = None
        self._ended = False

    async def read(self) -> list[bytes]:
        """The complete body in pieces. It raises the errors of the HTTP library."""
        reader = self._begin()
        pieces = [reader.feed(received) async for received in self._received]
        self._end(reader)
        return pieces

    async def __anext__(self) -> bytes:
        try:
            reader = self._reader or self._begin()
            with our_call:
                async for received in self._received:
                    if piece := reader.feed(received):
                        return piece
            self._end(reader)
        except Exception as error:
            translated = self._translated(error)
            if translated is None:
                raise
        else:
            raise StopAsyncIteration
        try:
            raise translated  # outside of `except`: the library's error must not be its context
        finally:
            del translated  # otherwise the error and this frame would refer to each other

    def _begin(self) -> BodyReader:
        headers = self._headers
        self._reader = BodyReader(headers.get("content-encoding"), headers.get("content-length"), self._limit)
        return self._reader

    def _end(self, reader: BodyReader) -> None:
        self._ended = True
        reader.finish()

    async def aclose(self) -> None:
        """Return the connection to its pool, or close it if the answer was not read completely."""
        try:
            if self._ended:
                await self._close()
            else:
                with our_call:
                    await self._abandon()
        except Exception as error:
            translated = self._translated(error)
            if translated is None:
                raise
        else:
            return
        try:
            if not self._ended:  # a complete answer stays valid if its connection fails to close
                raise translated
        finally:
            del translated

    async def _abandon(self) -> None:
        # The streams of httpx are nested generators, and abandoning the outermost does not close the inner ones. So the
        # innermost wait is cancelled, which ends all of them.
        try:
            if self._reader is not None:
                with suppress(Exception), anyio.CancelScope() as scope:
                    scope.cancel()
                    for _ in range(_MAX_PIECES):
                        if await anext(self._received, None) is None:
                            break
        finally:
            with anyio.CancelScope(shield=True):  # otherwise a cancelled call would leave its connection open
                await self._close()
