"""Decides whether a failed call may be repeated, and how long to wait before the repetition."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from ..errors import (
    AnswerTooLargeError,
    APIConnectionError,
    AuthenticationError,
    DaftraError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedFileError,
    UnexpectedResponseError,
)

FIRST_WAIT: Final = 0.5
"""Seconds; the maximum of the first wait. It is doubled for each further wait (full jitter)."""
MAX_WAIT: Final = 30.0
"""Seconds; no wait is longer, even if Daftra requests it."""
TRANSIENT_STATUS: Final = (408, 425)
"""Request Timeout and Too Early. The call may still have been done."""


def is_safe_to_repeat(error: DaftraError, *, changes_state: bool) -> bool:
    """Whether a failed call can be repeated without the risk that it is done twice.

    A read is always safe. A write is safe only if it was not sent, or if Daftra refused it before reading the body.
    """
    return not changes_state or not error.was_sent or _is_refused_unread(error)


def _is_refused_unread(error: DaftraError) -> bool:
    """Whether the HTTP status refuses the call: for its credentials (401) or because of too many calls (429).

    A code in the body does not count, since a proxy or a server may add one to any answer.
    """
    return isinstance(error, AuthenticationError | RateLimitError) and error.status in (401, 429)


def is_transient(error: DaftraError) -> bool:
    """Whether the same call may succeed a short time later.

    This is true after lost connections, server failures, too many calls, and answers that are not JSON, since proxies
    send HTML with status 200 (source: live report).
    """
    if isinstance(error, AnswerTooLargeError | UnexpectedFileError):
        return False  # the answer would be the same
    if isinstance(error, UnexpectedResponseError):
        return 200 <= error.status < 300
    return isinstance(error, APIConnectionError | RateLimitError | ServerError) or (
        isinstance(error, ResponseError) and error.status in TRANSIENT_STATUS
    )


def wait_before(repetition: int, error: DaftraError) -> float:
    """Seconds to wait before a repetition. The first repetition is number 1."""
    requested = error.retry_after if isinstance(error, ResponseError) else None
    if requested is not None:
        return min(requested, MAX_WAIT)
    return random.uniform(0, min(MAX_WAIT, FIRST_WAIT * 2.0 ** (repetition - 1)))  # not for cryptography


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait according to `Retry-After`, which is a number of seconds or an HTTP date."""
    value = headers.get("retry-after")
    if value is None:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
