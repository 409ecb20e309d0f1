"""Decides whether a failed call may be repeated, and how long to wait before."""

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
    NotThatFileError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
)

FIRST_WAIT: Final = 0.5
"""Seconds; the upper bound of the first wait, doubled with each further one (full jitter)."""
LONGEST_WAIT: Final = 30.0
"""Seconds; no wait is longer, also where Daftra asks for more."""
TRANSIENT_STATUS: Final = (408, 425)
"""Request Timeout and Too Early. The call may have happened all the same."""


def is_safe_to_repeat(error: DaftraError, *, changes_state: bool) -> bool:
    """Whether a repetition cannot do a failed call twice.

    A read is always safe. A write is repeated only if it was not sent, or was refused before Daftra looked at it.
    """
    return not changes_state or not error.was_sent or _is_refused_unread(error)


def _is_refused_unread(error: DaftraError) -> bool:
    """Whether the status itself refuses the call, for its credentials (401) or for the rate (429).

    A code in the body does not count, since a proxy or a server may add one to any answer.
    """
    return isinstance(error, AuthenticationError | RateLimitError) and error.status in (401, 429)


def is_transient(error: DaftraError) -> bool:
    """Whether the same call may succeed a moment later.

    That is so after lost connections, server failures, too many calls, and answers that are not JSON, since proxies
    answer HTML with status 200 (source: live report).
    """
    if isinstance(error, AnswerTooLargeError | NotThatFileError):
        return False  # the answer would be the same
    if isinstance(error, UnexpectedResponseError):
        return 200 <= error.status < 300
    return isinstance(error, APIConnectionError | RateLimitError | ServerError) or (
        isinstance(error, ResponseError) and error.status in TRANSIENT_STATUS
    )


def wait_before(repetition: int, error: DaftraError) -> float:
    """Seconds to wait before a repetition, of which the first is number 1."""
    asked = error.retry_after if isinstance(error, ResponseError) else None
    if asked is not None:
        return min(asked, LONGEST_WAIT)
    return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (repetition - 1)))  # no secret


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that an answer asks to wait, from `Retry-After` as seconds or as an HTTP date."""
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
