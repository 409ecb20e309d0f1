"""What goes over HTTP and what comes back, in plain values: the terms between the client and an HTTP library.

`over_aiohttp`, `over_httpcore` and `over_httpx` speak them, `transport` chooses one. Redirects are never followed, and
no cookie, default header or login of an HTTP library goes along: a request is sent as it is built here.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Final, Protocol

import attrs

from .._redaction import HIDDEN, shortened

CONNECT_TIMEOUT: Final = 10.0
"""Seconds to open a connection. The deadline of a call may end sooner."""
KEEP_ALIVE: Final = 4.0
"""Seconds that a connection is kept for the next call. Common servers close one after 5 s without a word (Apache does),
and a write on a connection that is just being closed has an unknown outcome. What Daftra does is not known."""

_ADDRESS: Final = re.compile(r"(?<=://)\S+")
_MOST_SAID: Final = 500
"""Characters of what an HTTP library says; it may hold a header of any length."""


class NotSentError(Exception):
    """No connection came about, so the call did not happen."""


class LostError(Exception):
    """The call went out, and its answer did not come back whole."""


class AnswerTooLongError(Exception):
    """The call went out, and its answer was larger than allowed and left unread."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__()


@attrs.frozen
class Answer:
    """An HTTP answer, read to its end. Names of headers are compared without case."""

    status: int
    headers: Mapping[str, str]
    pieces: list[bytes]

    @property
    def content(self) -> bytes:
        """The whole body, put together when it is looked at: only then is it needed in the caches of the processor."""
        return b"".join(self.pieces)


@attrs.frozen
class OpenAnswer:
    """An HTTP answer whose body is still to come, unpacked, in pieces that are all not empty."""

    status: int
    headers: Mapping[str, str]
    body: AsyncIterator[bytes]


class Connections(Protocol):
    """Connections of one HTTP library. They belong to one event loop."""

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        """Make one attempt and read the answer, of no more than `max_bytes`.

        Of a failure that is larger, only the status and the headers come back.

        Raises:
            NotSentError: It did not happen.
            LostError: It may have happened.
            AnswerTooLongError: It may have happened.
        """
        ...

    def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AbstractAsyncContextManager[OpenAnswer]:
        """GET something whose body is read inside of the context, of no more than `max_bytes`.

        Raises:
            NotSentError: It did not happen.
            LostError: The answer did not come, or not whole.
            AnswerTooLongError: The body is larger; raised while it is read.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections that are ours to close."""
        ...


def timeouts(timeout: float | None) -> dict[str, float | None]:
    """The timeouts of a request, as httpx and httpcore take them among its extensions."""
    connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
    # No pool timeout: the limiter is the gate, and a wait for a connection is no failure.
    return {"connect": connect, "read": timeout, "write": timeout, "pool": None}


def describe(error: BaseException) -> str:
    """An error of an HTTP library in words. Of addresses, only host, port and path are shown: a user and a password
    may stand before them (those of a proxy do), and anything in the query."""
    return shortened(_ADDRESS.sub(_bare, str(error)), _MOST_SAID) or type(error).__name__


def _bare(match: re.Match[str]) -> str:
    authority = re.match(r"[^/?#]*", match[0])
    assert authority is not None, "it may be empty"  # noqa: S101
    path = match[0][authority.end() :]
    if "@" in path:
        return HIDDEN  # perhaps a password with a slash or a question mark in it
    shown, is_cut, rest = re.sub("[?#]", "?", path, count=1).partition("?")
    end = re.search("[\"')>,;]*$", rest) if is_cut else None  # what stands around the address
    return authority[0].rpartition("@")[2] + shown + (end[0] if end else "")
