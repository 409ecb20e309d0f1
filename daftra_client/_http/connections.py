"""Connections of one HTTP library: a request goes out and an answer comes back, in plain values.

`over_aiohttp`, `over_httpcore` and `over_httpx` are the three kinds, and `transport` chooses one. They differ in how a
request is sent and in the meaning of the library's errors; the rest is here. Redirects are never followed. A request is
sent as it was built, without cookies, default headers or logins of the HTTP library.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from typing import ClassVar, Final

import attrs

from .._common.redaction import HIDDEN, shortened
from .answer_body import TooLargeError
from .streamed_body import StreamedBody

CONNECT_TIMEOUT: Final = 10.0
"""Seconds to open a connection. The deadline of a call may end sooner."""
KEEP_ALIVE: Final = 4.0
"""Seconds that an idle connection is kept. Apache closes idle connections after 5 s, as other common servers do, and a
write on a connection that is being closed has an unknown outcome. It is not known when Daftra's servers close them."""

_ADDRESS: Final = re.compile(r"(?<=://)\S+")
_MAX_MESSAGE_LENGTH: Final = 500
"""Characters of a message of an HTTP library, which may hold a header of any length."""


class NotSentError(Exception):
    """There was no connection, so the request was not sent."""


class LostError(Exception):
    """The request was sent, and its answer did not arrive completely."""


class AnswerTooLongError(Exception):
    """The request was sent, and its answer was larger than allowed and was not read."""

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
        """The whole body, joined as late as possible, so that it is in the caches of the processor when it is used."""
        return b"".join(self.pieces)


@attrs.frozen
class OpenAnswer:
    """An HTTP answer whose body was not read yet. The body gives unpacked pieces, none of them empty."""

    status: int
    headers: Mapping[str, str]
    body: StreamedBody


class Connections(ABC):
    """Connections of one HTTP library. They belong to one event loop."""

    _guard: ClassVar[AbstractContextManager[None]] = nullcontext()
    """Entered while the library works on a request, so that its logs show no secrets."""

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        """Send a request and read the answer, up to `max_bytes`.

        If a failure is larger, its body is left out.

        Raises:
            NotSentError: The request was not sent.
            LostError: The request may have arrived.
            AnswerTooLongError: The request arrived, and its answer is too large.
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
            raise translated  # outside of `except`: the error of the library, with credentials, must not be its context
        finally:
            del translated  # or the error and this frame would keep each other alive

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        """Send a GET. The body of its answer, up to `max_bytes`, is read in the context.

        Raises:
            NotSentError: The request was not sent.
            LostError: The answer did not arrive, or not completely.
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
        """Send a request and return the answer with its body unread. The caller must close the body."""

    @staticmethod
    @abstractmethod
    def _translated(error: Exception) -> NotSentError | LostError | None:
        """The error of this package for one of the HTTP library; None if it is not one of the library."""


def timeouts(timeout: float | None) -> dict[str, float | None]:
    """The timeouts of a request, as httpx and httpcore take them among its extensions."""
    connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
    # No pool timeout: the limiter bounds the calls, and a wait for a connection is not a failure.
    return {"connect": connect, "read": timeout, "write": timeout, "pool": None}


def describe(error: BaseException) -> str:
    """The message of an error of an HTTP library. Addresses are shown without user, password and query, which may hold
    secrets, such as the login of a proxy."""
    return shortened(_ADDRESS.sub(_bare, str(error)), _MAX_MESSAGE_LENGTH) or type(error).__name__


def _bare(match: re.Match[str]) -> str:
    authority = re.match(r"[^/?#]*", match[0])
    assert authority is not None, "it may be empty"  # noqa: S101
    path = match[0][authority.end() :]
    if "@" in path:
        return HIDDEN  # perhaps a password with a slash or a question mark in it
    shown, is_cut, rest = re.sub("[?#]", "?", path, count=1).partition("?")
    end = re.search("[\"')>,;]*$", rest) if is_cut else None  # quotes and punctuation after the address
    return authority[0].rpartition("@")[2] + shown + (end[0] if end else "")
