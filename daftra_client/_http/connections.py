"""Connections of one HTTP library: they send a request and return the answer in plain values.

`over_aiohttp`, `over_httpcore` and `over_httpx` implement them, and `transport` chooses one of these. They differ in
how they send a request, and in the errors of the library; everything else is here. Redirects are never followed. A
request is sent unchanged, without cookies, default headers or credentials of the HTTP library.
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
"""Seconds to open a connection. The deadline of a call may be earlier."""
KEEP_ALIVE: Final = 4.0
"""Seconds after which an idle connection is closed. Apache and other common servers close idle connections after 5 s,
and the outcome of a write on a connection that is being closed is unknown. It is not known when Daftra closes them."""

_ADDRESS: Final = re.compile(r"(?<=://)\S+")
_MAX_MESSAGE_LENGTH: Final = 500
"""Characters of a message of an HTTP library, which may contain a header of any length."""


class NotSentError(Exception):
    """There was no connection, so the request was not sent."""


class LostError(Exception):
    """The request was sent, but its answer did not arrive completely."""


class AnswerTooLongError(Exception):
    """The request was sent, but its answer is larger than allowed and was not read."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__()


@attrs.frozen
class Answer:
    """An HTTP answer that was read completely. Names of headers are compared without case."""

    status: int
    headers: Mapping[str, str]
    pieces: list[bytes]

    @property
    def content(self) -> bytes:
        """The body. It is joined as late as possible, so that it is in the cache of the processor when it is used."""
        return b"".join(self.pieces)


@attrs.frozen
class OpenAnswer:
    """An HTTP answer whose body is not read yet. The body is an iterator of decompressed pieces that are not empty."""

    status: int
    headers: Mapping[str, str]
    body: StreamedBody


class Connections(ABC):
    """Connections of one HTTP library. They belong to one event loop."""

    _guard: ClassVar[AbstractContextManager[None]] = nullcontext()
    """Entered while the library processes a request, so that its logs show no secrets."""

    async def send(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float | None,
        max_bytes: int,
    ) -> Answer:  # fmt: skip
        """Send a request and read the answer, up to `max_bytes`.

        If the answer to a failed call is larger, its body is not read.

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
            del translated  # otherwise the error and this frame would refer to each other

    @asynccontextmanager
    async def stream(
        self, url: str, *, headers: dict[str, str], timeout: float | None, max_bytes: int
    ) -> AsyncIterator[OpenAnswer]:
        """Send a GET. The body of the answer, up to `max_bytes`, is read in the context.

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
        """Send a request and return the answer before its body is read. The caller must close the body."""

    @staticmethod
    @abstractmethod
    def _translated(error: Exception) -> NotSentError | LostError | None:
        """The error of this package for an error of the HTTP library; None for any other error."""


def timeouts(timeout: float | None) -> dict[str, float | None]:
    """The timeouts of a request, in the form of an extension of httpx and httpcore."""
    connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
    # No pool timeout: the limiter limits the calls, and a wait for a connection is not a failure.
    return {"connect": connect, "read": timeout, "write": timeout, "pool": None}


def describe(error: BaseException) -> str:
    """The message of an error of an HTTP library. Addresses are shown without user, password and query, which may
    contain secrets, such as the password of a proxy."""
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
