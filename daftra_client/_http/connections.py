"""Connections of one HTTP library: a request goes out and an answer comes back, in plain values.

`over_aiohttp`, `over_httpcore` and `over_httpx` are the three kinds, and `transport` chooses one. They differ in how a
request is sent and in what the errors of the library mean; the rest is here. Redirects are never followed, and no
cookie, default header or login of an HTTP library is sent along: a request is sent as it was built.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from typing import ClassVar, Final

import attrs

from .._redaction import HIDDEN, shortened
from .answer_body import TooLargeError
from .streamed_body import StreamedBody

CONNECT_TIMEOUT: Final = 10.0
"""Seconds to open a connection. The deadline of a call may end sooner."""
KEEP_ALIVE: Final = 4.0
"""Seconds that a connection is kept for the next call. Common servers close an idle one after 5 s (Apache does), and a
write on a connection that is being closed has an unknown outcome. When Daftra closes them is not known."""

_ADDRESS: Final = re.compile(r"(?<=://)\S+")
_MOST_SAID: Final = 500
"""Characters of what an HTTP library says; it may hold a header of any length."""


class NotSentError(Exception):
    """No connection was made, so the request did not go out."""


class LostError(Exception):
    """The request went out, and its answer did not come back whole."""


class AnswerTooLongError(Exception):
    """The request went out, and its answer was larger than allowed and was not read."""

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
        """The whole body, joined when it is needed, so that it is in the caches of the processor then."""
        return b"".join(self.pieces)


@attrs.frozen
class OpenAnswer:
    """An HTTP answer whose body is still to come, unpacked, in pieces that are all not empty."""

    status: int
    headers: Mapping[str, str]
    body: StreamedBody


class Connections(ABC):
    """Connections of one HTTP library. They belong to one event loop."""

    _guard: ClassVar[AbstractContextManager[None]] = nullcontext()
    """Is entered while the library works on a request, so that its logs show no secrets."""

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        """Send a request and read the answer, of no more than `max_bytes`.

        Of a failure that is larger, only the status and the headers come back.

        Raises:
            NotSentError: The request did not go out.
            LostError: The request may have arrived.
            AnswerTooLongError: The request arrived.
        """
        try:
            with self._guard:
                answer = await self._open(method, url, headers, content, timeout, max_bytes)
                try:
                    pieces = await answer.body.read()
                except TooLargeError:
                    if answer.status < 400:
                        raise AnswerTooLongError(answer.status) from None
                    pieces = []
                finally:
                    await answer.body.aclose()
                return Answer(answer.status, answer.headers, pieces)
        except Exception as error:
            translated = self._translated(error)
            if translated is None:
                raise
        try:
            raise translated  # here, or else an error that holds the request with its credentials would be its context
        finally:
            del translated  # else the error and this frame would keep each other alive

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        """GET something whose body is read inside of the context, of no more than `max_bytes`.

        Raises:
            NotSentError: The request did not go out.
            LostError: The answer did not come, or not whole.
            AnswerTooLongError: The body is larger; raised while it is read.
        """
        try:
            with self._guard:
                answer = await self._open("GET", url, headers, None, timeout, max_bytes)
        except Exception as error:
            translated = self._translated(error)
            if translated is None:
                raise
        else:
            try:
                yield answer
            except TooLargeError:
                raise AnswerTooLongError(answer.status) from None
            finally:
                await answer.body.aclose()
            return
        try:
            raise translated
        finally:
            del translated

    @abstractmethod
    async def aclose(self) -> None:
        """Close all connections that this object has opened."""

    @abstractmethod
    async def _open(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> OpenAnswer:  # fmt: skip
        """Send a request; the answer with its body unread, which must be closed."""

    @staticmethod
    @abstractmethod
    def _translated(error: Exception) -> NotSentError | LostError | None:
        """An error of the HTTP library as one of ours; None if it is no error of the library."""


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
