"""Unpacks the body of an answer piece by piece and never beyond a limit.

An HTTP library would unpack a piece to any size: gzip grows a thousandfold, and codings on top of each other multiply.
So the client requests only gzip and unpacks it here.
"""

from __future__ import annotations

import zlib
from typing import Final

ACCEPTED: Final = "gzip"
"""The `Accept-Encoding` of every request."""

_GZIP: Final = 16 + zlib.MAX_WBITS


class TooLargeError(Exception):
    """The body is larger than the limit; the rest was not unpacked."""


class BrokenBodyError(Exception):
    """The body cannot be unpacked, or its end is missing."""


class BodyReader:
    """Unpacks a body from the pieces that were sent.

    Args:
        coding: The `Content-Encoding`.
        length: The `Content-Length`; if it is above the limit, nothing is read.
        limit: Bytes, of the sent as well as of the unpacked body.

    Raises:
        TooLargeError: The length is above the limit.
        BrokenBodyError: The body has a coding that was not requested.
    """

    def __init__(self, coding: str | None, length: str | None, limit: int) -> None:
        name = (coding or "identity").strip().lower()
        if name not in ("identity", "gzip", "x-gzip"):
            raise BrokenBodyError(f"the body is packed as {name!r}, which was not requested")
        if length is not None and length.isascii() and length.isdigit() and int(length[:20]) > limit:
            raise TooLargeError
        self._unpacker = zlib.decompressobj(_GZIP) if name != "identity" else None
        self._sent = 0
        self._left = limit
        self._limit: Final = limit

    def feed(self, piece: bytes) -> bytes:
        """The next piece, unpacked."""
        self._sent += len(piece)
        if self._sent > self._limit:  # pieces that unpack to nothing would never reach the other limit
            raise TooLargeError
        if self._unpacker is not None:
            try:
                piece = self._unpacker.decompress(piece, self._left + 1)
            except zlib.error as error:
                raise BrokenBodyError(f"the body cannot be unpacked: {error}") from None
            if self._unpacker.unused_data:
                raise BrokenBodyError("the body goes on after its end")
        self._left -= len(piece)
        if self._left < 0:
            raise TooLargeError
        return piece

    def finish(self) -> None:
        """Check that the whole body has arrived.

        Raises:
            BrokenBodyError: The end of the body is missing.
        """
        if self._unpacker is not None and self._sent and not self._unpacker.eof:
            raise BrokenBodyError("the end of the body is missing")
