"""Counts the calls of a client, and recognizes errors with which all further calls would fail too."""

from __future__ import annotations

from collections import Counter
from typing import Final

from ..errors import APIConnectionError, APITimeoutError, AuthenticationError, ClientClosedError, LimiterError
from .observing import AttemptInfo, CallInfo, Observer


class CallCounts(Observer):
    """Counts the calls and the repeated attempts of each resource."""

    def __init__(self) -> None:
        self.calls: Final[Counter[str]] = Counter()
        self.retries: Final[Counter[str]] = Counter()
        self.succeeded: int = 0

    def attempt_ended(self, call: CallInfo, attempt: AttemptInfo) -> None:
        counts = self.calls if attempt.number == 1 else self.retries
        counts[call.operation.partition(".")[0]] += 1
        self.succeeded += attempt.error is None

    def is_fatal(self, error: BaseException) -> bool:
        """Whether all other resources would fail in the same way."""
        if isinstance(error, AuthenticationError):
            return not self.succeeded  # otherwise the credentials lack a right for this resource
        if isinstance(error, APIConnectionError):
            return not isinstance(error, APITimeoutError)
        return isinstance(error, ClientClosedError | LimiterError)
