"""When a call may be made again, and how long to wait before."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from ..errors import (
    AnswerTooLargeError,
    APIConnectionError,
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
"""A server gave up waiting for a call, or will not risk one; for all that is known, it may have happened."""


def may_repeat(error: DaftraError, *, changes_state: bool) -> bool:
    """Whether a failed call may be made again.

    A write only if it cannot have happened: the connection never opened, or Daftra turned it away for the rate. A read
    also after lost answers, server failures and answers that are no JSON (proxies answer HTML with status 200; source:
    live report).
    """
    if isinstance(error, RateLimitError):
        return not changes_state or error.status == 429  # a code in the body alone is no promise of a proxy or a server
    if isinstance(error, APIConnectionError):
        return True  # raised for writes only when nothing was sent
    if changes_state:
        return False
    if isinstance(error, AnswerTooLargeError | NotThatFileError):
        return False  # the same would come again
    if isinstance(error, UnexpectedResponseError):
        return 200 <= error.status < 300
    return isinstance(error, ServerError) or (isinstance(error, ResponseError) and error.status in TRANSIENT_STATUS)


def wait_before(attempt: int, error: DaftraError) -> float:
    """Seconds to wait before an attempt, the first repetition being number 1."""
    asked = error.retry_after if isinstance(error, ResponseError) else None
    if asked is not None:
        return min(asked, LONGEST_WAIT)
    return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (attempt - 1)))  # no secret


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
