"""Decompresses the body of an answer piece by piece, up to a limit.

An HTTP library would decompress a piece to any size: gzip can expand data by a factor of 1,000, and several codings
multiply their factors. So the client requests only gzip, and decompresses it here.
"""

from __future__ import annotations

import zlib
from typing import Final

ACCEPTED: Final = "gzip"
"""The `Accept-Encoding` of every request."""

_GZIP: Final = 16 + zlib.MAX_WBITS


class TooLargeError(Exception):
    """The body is larger than the limit. The rest was not decompressed."""


class BrokenBodyError(Exception):
    """The body cannot be decompressed, or its end is missing."""


class BodyReader:
    """Decompresses a body from the pieces that were sent.

    Args:
        coding: The `Content-Encoding`.
        length: The `Content-Length`; if it is above the limit, nothing is read.
        limit: Maximum number of bytes, both compressed and decompressed.

    Raises:
        TooLargeError: The length is above the limit.
        BrokenBodyError: The body has a coding that was not requested.
    """

    def __init__(self, coding: str | None, length: str | None, limit: int) -> None:
        name = (coding or "identity").strip().lower()
        if name not in ("identity", "gzip", "x-gzip"):
            raise BrokenBodyError(f"the body is compressed as {name!r}, which was not requested")
        if length is not None and length.isascii() and length.isdigit() and int(length[:20]) > limit:
            raise TooLargeError
        self._decompressor = zlib.decompressobj(_GZIP) if name != "identity" else None
        self._sent = 0
        self._left = limit
        self._limit: Final = limit

    def feed(self, piece: bytes) -> bytes:
        """Decompress the next piece."""
        self._sent += len(piece)
        if self._sent > self._limit:  # pieces can decompress to nothing, and would never reach the other limit
            raise TooLargeError
        if self._decompressor is not None:
            try:
                piece = self._decompressor.decompress(piece, self._left + 1)
            except zlib.error as error:
                raise BrokenBodyError(f"the body cannot be decompressed: {error}") from None
            if self._decompressor.unused_data:
                raise BrokenBodyError("there is data after the end of the body")
        self._left -= len(piece)
        if self._left < 0:
            raise TooLargeError
        return piece

    def finish(self) -> None:
        """Check that the body is complete.

        Raises:
            BrokenBodyError: The end of the body is missing.
        """
        if self._decompressor is not None and self._sent and not self._decompressor.eof:
            raise BrokenBodyError("the end of the body is missing")
