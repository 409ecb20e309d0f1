"""Observers: they report calls to a service, for its metrics, traces and logs.

    class Count(Observer):
        def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
            CALLS.labels(call.operation, outcome.status or "none").inc()

    daftra = DaftraClient("acme", api_key="...", observers=[Count()])

A call has one or more attempts. Observers receive no credentials, no query and no content.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator, Mapping
from inspect import iscoroutinefunction
from types import MappingProxyType
from typing import Any, Final, Protocol

import anyio
import attrs

from .._common.redaction import shown_headers
from ..errors import ConfigurationError, DaftraError

logger = logging.getLogger("daftra_client")

_NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})


@attrs.frozen(eq=False)
class CallInfo:
    """A call in progress. All events of a call receive the same object.

    Attributes:
        operation: Resource and method, such as `invoices.list`; `oauth.token` for a new token, `download` for a file,
            and method and path for `DaftraClient.request`.
        method: HTTP method.
        route: Path with the names of its parameters, such as `/api2/invoices/{id}.json`: one text per operation.
        path: Path of this call, such as `/api2/invoices/26.json`.
        base_url: Root of the account.
    """

    operation: str
    method: str
    route: str
    path: str
    base_url: str


@attrs.frozen(eq=False, kw_only=True)
class AttemptInfo:
    """An attempt that has ended.

    Attributes:
        number: 1 for the first attempt of the call.
        status: HTTP status of the answer; None if there was none.
        response_headers: Headers of the answer by names in lower case, with secrets redacted.
        seconds: Time from sending the request to the answer, without the wait for a slot of the limiter.
        error: The error of the attempt; None after a success. It can be a cancellation, which is not an `Exception`.
    """

    number: int
    status: int | None
    response_headers: Mapping[str, str]
    seconds: float
    error: BaseException | None


@attrs.frozen(eq=False, kw_only=True)
class CallOutcome:
    """How a call has ended.

    Attributes:
        attempts: Number of attempts that were sent; 0 if the call failed before the first one.
        status: HTTP status of the answer to the last attempt; None if there was none.
        response_headers: Headers of that answer by names in lower case, with secrets redacted.
        seconds: Duration of the call, with all waits.
        error: The error that the caller gets; None after a success. It can be a cancellation, which is not an
            `Exception`.
    """

    attempts: int
    status: int | None
    response_headers: Mapping[str, str]
    seconds: float
    error: BaseException | None


class Observer(Protocol):
    """Receives the events of each call. Derive from this class and override the methods that you need, or pass an
    object with all three methods.

    The methods are called in the event loop between the steps of a call, so they must be fast and must not block. An
    exception from them is logged, once for each observer, and does not affect the call.
    """

    # Type checkers take a method without a statement for an abstract one, so each has a statement.

    def call_started(self, call: CallInfo) -> None:
        """A call begins. It has not waited for a slot of the limiter yet."""
        return

    def attempt_ended(self, call: CallInfo, attempt: AttemptInfo) -> None:
        """An attempt has ended, with a result or an error."""
        return

    def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
        """A call has ended, with a result or an error."""
        return


_METHODS: Final = ("call_started", "attempt_ended", "call_ended")


class Observers:
    """The observers of a client.

    Raises:
        ConfigurationError: One of them lacks a method, or has one that is a coroutine function.
    """

    def __init__(self, observers: Iterable[Observer] = ()) -> None:
        self._observers: Final = tuple(observers)
        for observer in self._observers:
            for name in _METHODS:
                method = getattr(observer, name, None)
                if isinstance(observer, type) or not callable(method) or iscoroutinefunction(method):
                    raise ConfigurationError(
                        f"observers: an object with the methods {', '.join(_METHODS)} is needed, such as an instance "
                        f"of a subclass of Observer; {name} of {_named(observer)} is not a method without async"
                    )
        self._failed: Final[set[int]] = set()
        """Positions of the observers that have raised an exception."""

    def __iter__(self) -> Iterator[Observer]:
        return iter(self._observers)

    def notify(self, method: str, *arguments: Any) -> None:
        """Call a method of all observers."""
        for position, observer in enumerate(self._observers):
            try:
                getattr(observer, method)(*arguments)
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException:  # also a cancellation, such as that of a task whose result an observer reads
                if position not in self._failed:
                    self._failed.add(position)
                    logger.exception(
                        "%s of the observer %s failed. This does not affect the call. Further failures of this "
                        "observer are not logged", method, _named(observer),
                    )  # fmt: skip


class CallRecorder:
    """Records the attempts of one call for its observers, and for the log at level DEBUG."""

    def __init__(self, observers: Observers | None, call: CallInfo) -> None:
        observers = Observers() if observers is None else observers
        self._observers: Final = observers
        self._call: Final = call
        self._began = anyio.current_time()
        self._attempts = 0
        self._sent_at = -math.inf
        self._seconds: float | None = None
        self._status: int | None = None
        self._headers: Mapping[str, str] = _NO_HEADERS
        observers.notify("call_started", call)

    def attempt_began(self) -> None:
        """An attempt is sent."""
        self._attempts += 1
        self._sent_at = anyio.current_time()
        self._seconds = None
        self._status, self._headers = None, _NO_HEADERS

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """The answer to the attempt has arrived."""
        self._seconds = anyio.current_time() - self._sent_at
        self._status, self._headers = status, shown_headers(headers)

    def attempt_ended(self, error: BaseException | None = None) -> None:
        """The attempt has ended, if one was sent."""
        if self._sent_at == -math.inf:
            return
        seconds = anyio.current_time() - self._sent_at if self._seconds is None else self._seconds
        self._sent_at = -math.inf
        if self._status is None:  # an answer that was not read completely, such as one that is too large
            self._status = getattr(error, "status", None)
            self._headers = getattr(error, "response_headers", _NO_HEADERS)
        if logger.isEnabledFor(logging.DEBUG):
            outcome = _outcome(self._status, error)
            logger.debug("%s %s: %s in %.0f ms", self._call.method, self._call.path, outcome, 1000 * seconds)
        attempt = AttemptInfo(
            number=self._attempts,
            status=self._status,
            response_headers=self._headers,
            seconds=seconds,
            error=error,
        )
        self._observers.notify("attempt_ended", self._call, attempt)

    def ended(self, error: BaseException | None = None) -> None:
        """The call has ended."""
        outcome = CallOutcome(
            attempts=self._attempts,
            status=self._status,
            response_headers=self._headers,
            seconds=anyio.current_time() - self._began,
            error=error,
        )
        self._observers.notify("call_ended", self._call, outcome)


def _outcome(status: int | None, error: BaseException | None) -> str:
    """The outcome of an attempt as a text for the log."""
    is_sent = not isinstance(error, DaftraError) or error.was_sent
    answer = str(status) if status is not None else "no answer" if is_sent else "no connection"
    return answer if error is None else f"{answer}, {type(error).__name__}"


def _named(observer: object) -> str:
    return observer.__name__ if isinstance(observer, type) else type(observer).__name__
