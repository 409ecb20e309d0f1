"""Exchanges: the request that an attempt sends, and the check of its answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Coroutine
from typing import Any, Final, Generic, TypeVar

from .._codec.replies import Reply, Shape, decoded
from .._common.redaction import shown_headers
from .._http.connections import Answer, Connections
from ..errors import (
    AnswerTooLargeError,
    APIConnectionError,
    DaftraError,
    DecodeError,
    OutcomeUnknownError,
    ResponseError,
    UnexpectedResponseError,
)
from .operation import Request
from .response_errors import check_success

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Exchange(ABC, Generic[T_co]):
    """What an attempt needs to know of a call of the API or of a download.

    Attributes:
        name: Name in the log.
        method: HTTP method.
        url: Address without the query, for errors.
        changes_state: The exchange may change data at Daftra.
        uses_credentials: Credentials are sent with the request.
        uses_slot: The limiter counts the exchange.
    """

    __slots__ = ("changes_state", "method", "name", "url", "uses_credentials", "uses_slot")

    name: str
    method: str
    url: str
    changes_state: bool
    uses_credentials: bool
    uses_slot: bool

    @abstractmethod
    def send(self, connections: Connections, credentials: dict[str, str]) -> Coroutine[Any, Any, Answer]:
        """Send the request once and receive the answer.

        Args:
            connections: Connections of the HTTP library.
            credentials: Headers to add.

        Raises:
            NotSentError: The request was not sent.
            LostError: The request may have arrived.
            AnswerTooLongError: The request arrived, and its answer is too large.
        """

    @abstractmethod
    def checked(self, answer: Answer) -> T_co:
        """The result of a successful answer.

        Raises:
            ResponseError: The answer is not a success.
        """

    @abstractmethod
    def too_large(self, status: int) -> DaftraError:
        """The error for an answer that is larger than allowed."""

    def lost(self, message: str, kind: type[APIConnectionError] = APIConnectionError) -> DaftraError:
        """The error for a lost answer: `kind` for a read, `OutcomeUnknownError` for a write."""
        if self.changes_state:
            return self.unknown(message)
        return kind(message, method=self.method, url=self.url, was_sent=True)

    def unknown(
        self,
        message: str,
        *,
        status: int | None = None,
        body: Any = None,
        location: str | None = None,
    ) -> OutcomeUnknownError:
        """The error for a write whose outcome is not known."""
        return OutcomeUnknownError(
            message, method=self.method, url=self.url, sent=self._sent_body(), status=status, body=body,
            location=location,
        )  # fmt: skip

    def left_unknown(self, error: ResponseError) -> OutcomeUnknownError:
        """The error for a write whose answer was a failure that does not exclude that the write was done."""
        return left_unknown(error, self._sent_body())

    def _sent_body(self) -> Any:
        """The body of the request as decoded JSON."""
        return None


def left_unknown(error: ResponseError, sent: Any) -> OutcomeUnknownError:
    """The same for a write with the body `sent`, for callers without the exchange."""
    unknown = OutcomeUnknownError(
        error.message, method=error.method, url=error.url, sent=sent, status=error.status, body=error.body,
        location=getattr(error, "location", None),
    )  # fmt: skip
    unknown.response_headers = error.response_headers
    return unknown


class ApiCall(Exchange["Success[T]"]):
    """A call of the API.

    Args:
        request: The call.
        url: Its address without the query.
        address: Its address with the query.
        headers: Its headers without credentials.
        content: Its body.
        shape: Expected content of a successful answer.
        timeout: Seconds for each step of an attempt; `Attempts` has the deadline of the call.
        max_bytes: Maximum size of the answer.
    """

    __slots__ = ("_address", "_content", "_headers", "_max_bytes", "_request", "_shape", "_timeout")

    def __init__(
        self,
        request: Request,
        *,
        url: str,
        address: str,
        headers: dict[str, str],
        content: bytes | None,
        shape: Shape[T],
        timeout: float | None,
        max_bytes: int,
    ) -> None:
        operation = request.operation
        self.name = operation.name
        self.method = operation.method
        self.url = url
        self.changes_state = operation.changes_state
        # A request for a token must not take a slot, since the call that waits for the token has one.
        self.uses_credentials = self.uses_slot = not operation.anonymous
        self._request: Final = request
        self._address: Final = address
        self._headers: Final = headers
        self._content: Final = content
        self._shape: Final = shape
        self._timeout: Final = timeout
        self._max_bytes: Final = max_bytes

    def send(self, connections: Connections, credentials: dict[str, str]) -> Coroutine[Any, Any, Answer]:
        return connections.send(
            self.method,
            self._address,
            headers={**self._headers, **credentials},
            content=self._content,
            timeout=self._timeout,
            max_bytes=self._max_bytes,
        )

    def checked(self, answer: Answer) -> Success[T]:
        status = answer.status
        reply = self._shape.read(answer.content)
        if not (200 <= status < 300 and reply.is_ordinary):
            check_success(
                self._request.operation, method=self.method, url=self.url, status=status, headers=answer.headers,
                body=reply.body,
            )  # fmt: skip
        return Success(self._request, self, answer, reply)

    def too_large(self, status: int) -> DaftraError:
        message = f"the answer is larger than max_answer_bytes={self._max_bytes}"
        if self.changes_state:
            return self.unknown(message, status=status)
        return AnswerTooLargeError(message, method=self.method, url=self.url, status=status)

    def _sent_body(self) -> Any:
        return None if self._content is None or self._request.operation.form else decoded(self._content)


class Success(Generic[T]):
    """A successful answer, decoded only as far as its check needs.

    Attributes:
        request: The call.
        reply: The content of the answer.
    """

    __slots__ = ("_answer", "_call", "reply", "request")

    def __init__(self, request: Request, call: ApiCall[T], answer: Answer, reply: Reply[T]) -> None:
        self.request: Final = request
        self.reply: Final = reply
        self._call: Final = call
        self._answer: Final = answer

    @property
    def body(self) -> Any:
        """The decoded JSON of the answer."""
        return self.reply.body

    @property
    def where(self) -> dict[str, Any]:
        """The arguments that describe the answer in an error."""
        return {
            "method": self._call.method, "url": self._call.url, "status": self._answer.status, "body": self.body,
        }  # fmt: skip

    def locate(self, error: DaftraError) -> None:
        """Add the headers of the answer to an error that occurred after it, and mark that the call was sent."""
        error.was_sent = True
        if isinstance(error, DecodeError | OutcomeUnknownError | ResponseError) and not error.response_headers:
            error.response_headers = shown_headers(self._answer.headers)

    def other_shape(self, expected: str) -> UnexpectedResponseError | OutcomeUnknownError:
        """The error for an answer with unexpected content."""
        message = "the answer is empty" if self.body is None else "the answer is JSON of another shape"
        message = f"{message}: {expected} was expected"
        if self._call.changes_state and not self.request.operation.anonymous:
            return self.unknown(message)
        advice = "Try again later" if self.body is None else None
        return UnexpectedResponseError(message, **self.where, advice=advice)

    def unknown(self, message: str) -> OutcomeUnknownError:
        """The error for an answer that does not say whether a write was done."""
        return self._call.unknown(message, status=self._answer.status, body=self.body)
