"""The body of an answer, unpacked piece by piece and never beyond a limit.

The HTTP library would unpack a piece whole, whatever comes out of it: gzip grows a thousandfold, and codings on top of
each other multiply. So only gzip is asked for, and it is unpacked here.
"""

from __future__ import annotations

import zlib
from typing import Final

ACCEPTED: Final = "gzip"
"""What the client asks for, as `Accept-Encoding`."""

_GZIP: Final = 16 + zlib.MAX_WBITS


class TooLargeError(Exception):
    """More came than the limit allows; the rest was not unpacked."""


class BrokenBodyError(Exception):
    """What came cannot be unpacked, or its end is missing."""


class BodyReader:
    """Takes a body as it was sent, in pieces, and gives it back unpacked.

    Args:
        coding: The `Content-Encoding`.
        length: The `Content-Length`, so that a body that says it is too large is not even begun.
        limit: Bytes, of what is sent as well as of what comes out.

    Raises:
        TooLargeError: It says that it is too large.
        BrokenBodyError: It is packed in a way that was not asked for.
    """

    def __init__(self, coding: str | None, length: str | None, limit: int) -> None:
        name = (coding or "identity").strip().lower()
        if name not in ("identity", "gzip", "x-gzip"):
            raise BrokenBodyError(f"it is packed as {name!r}, which was not asked for")
        if length is not None and length.isascii() and length.isdigit() and int(length[:20]) > limit:
            raise TooLargeError
        self._unpacker = zlib.decompressobj(_GZIP) if name != "identity" else None
        self._sent = 0
        self._left = limit
        self._limit: Final = limit

    def feed(self, piece: bytes) -> bytes:
        """The next piece, unpacked."""
        self._sent += len(piece)
        if self._sent > self._limit:  # one that grows by nothing would never come to its end
            raise TooLargeError
        if self._unpacker is not None:
            try:
                piece = self._unpacker.decompress(piece, self._left + 1)
            except zlib.error as error:
                raise BrokenBodyError(f"it cannot be unpacked: {error}") from None
            if self._unpacker.unused_data:
                raise BrokenBodyError("it goes on after its end")
        self._left -= len(piece)
        if self._left < 0:
            raise TooLargeError
        return piece

    def finish(self) -> None:
        """Check that the whole body came.

        Raises:
            BrokenBodyError: Its end is missing.
        """
        if self._unpacker is not None and self._sent and not self._unpacker.eof:
            raise BrokenBodyError("its end is missing")
