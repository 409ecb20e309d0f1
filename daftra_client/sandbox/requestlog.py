"""The log of the requests that a sandbox received."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import msgspec

from daftra_client.sandbox.wire import Json, as_array, as_object

MAX_ENTRIES = 10_000
"""The maximum number of entries; older ones are removed."""
_SECRET_HEADERS = frozenset({"apikey", "authorization", "cookie", "proxy-authorization", "x-api-key"})
_SECRET_FIELDS = frozenset(
    {"apikey", "authorization", "password", "clientsecret", "token", "refreshtoken", "accesstoken"}
)
"""Names of secret fields and parameters, in lower case and without separators."""
_HIDDEN = "***"


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """One request, without secrets."""

    method: str
    path: str
    query: dict[str, str]
    """The parameters; for a repeated parameter the last value, as in PHP. Secrets are replaced with ``***``."""
    headers: dict[str, str]
    """Headers by lower-case name. The values of credentials are replaced with ``***``."""
    body: Json
    """The parsed JSON; the text of any other body; None without a body. Secret fields are replaced with ``***``, and so
    is a text that contains the name of one."""
    time: datetime = field(default_factory=_now, compare=False)
    """When it was received, in UTC."""
    status: int | None = field(default=None, compare=False)
    """The HTTP status of the answer; None while there is none, and if the connection was closed instead."""
    milliseconds: float | None = field(default=None, compare=False)
    """The time until the answer began."""


class RequestLog(list[ReceivedRequest]):
    """The latest requests, oldest first: a list of limited length."""

    def add(self, request: ReceivedRequest) -> None:
        """Add a request."""
        self.append(request)
        del self[:-MAX_ENTRIES]

    def answered(self, request: ReceivedRequest, status: int, milliseconds: float) -> None:
        """Record the answer of a request, unless the log no longer contains it."""
        # It is among the last ones. A test may empty the log from its own thread meanwhile.
        with suppress(IndexError):
            for index in reversed(range(len(self))):
                if self[index] is request:
                    self[index] = replace(request, status=status, milliseconds=milliseconds)
                    return


def remember(
    method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes, *, secret: bool
) -> ReceivedRequest:
    """Build the log entry of a request; ``secret`` hides a body that is not JSON."""
    return ReceivedRequest(
        method=method,
        path=path,
        query={name: _HIDDEN if _is_secret(name) else value for name, value in query.items()},
        headers={
            name.lower(): _HIDDEN if name.lower() in _SECRET_HEADERS else value for name, value in headers.items()
        },
        body=_body(body, secret=secret),
    )


def _body(body: bytes, *, secret: bool) -> Json:
    if not body:
        return None
    try:
        return _cleaned(msgspec.json.decode(body))
    except (ValueError, RecursionError):
        text = body.decode(errors="replace")
        return _HIDDEN if secret or any(name in _plain(text) for name in _SECRET_FIELDS) else text


def _cleaned(value: Json) -> Json:
    if (fields := as_object(value)) is not None:
        return {key: _HIDDEN if _is_secret(key) else _cleaned(each) for key, each in fields.items()}
    if (items := as_array(value)) is not None:
        return [_cleaned(each) for each in items]
    return value


def _is_secret(name: str) -> bool:
    return _plain(name) in _SECRET_FIELDS


def _plain(name: str) -> str:
    # Without the zeros of UTF-16: the body is not JSON, so it is logged as a text.
    return name.lower().replace("_", "").replace("-", "").replace("\0", "")
