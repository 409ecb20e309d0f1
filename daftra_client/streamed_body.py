"""The body of an answer that httpx or httpcore is still receiving."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Final

import anyio

from .answer_body import BodyReader

_MOST_PIECES_AT_HAND: Final = 64
"""Pieces of an answer that may have arrived already when it is given up."""


class StreamedBody(AsyncIterator[bytes]):
    """The body of an answer in pieces, unpacked, of no more than a limit. It must be closed.

    Args:
        stream: The body as it comes.
        close: Gives the connection back, or closes it where the body was not read to its end.
        coding: The `Content-Encoding`.
        length: The `Content-Length`.
        limit: Bytes, see `BodyReader`.
    """

    def __init__(
        self,
        stream: AsyncIterable[bytes],
        close: Callable[[], Awaitable[None]],
        *,
        coding: str | None,
        length: str | None,
        limit: int,
    ) -> None:
        self._sent: Final = aiter(stream)
        self._close: Final = close
        self._coding = coding
        self._length = length
        self._limit = limit
        self._reader: BodyReader | None = None
        self._begun = self._ended = False

    async def read(self) -> bytes:
        """The whole body."""
        reader = BodyReader(self._coding, self._length, self._limit)
        self._begun = True
        pieces = [reader.feed(sent) async for sent in self._sent]
        self._ended = True
        reader.finish()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def __anext__(self) -> bytes:
        if self._reader is None:
            self._reader = BodyReader(self._coding, self._length, self._limit)
            self._begun = True
        async for sent in self._sent:
            if piece := self._reader.feed(sent):
                return piece
        self._ended = True
        self._reader.finish()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Give the connection back, or close it where the answer was not read to its end."""
        if self._ended:
            await self._close()
            return
        # The streams of httpx are generators within generators, which nobody closes when the outermost is left. So they
        # are left from the inside: what they wait for is cancelled.
        try:
            if self._begun:
                with suppress(Exception), anyio.CancelScope() as scope:
                    scope.cancel()
                    for _ in range(_MOST_PIECES_AT_HAND):
                        if await anext(self._sent, None) is None:
                            break
        finally:
            with anyio.CancelScope(shield=True):  # or a call that is cancelled would leave its connection open
                await self._close()
