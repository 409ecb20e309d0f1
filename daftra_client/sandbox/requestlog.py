"""The log of the requests that a sandbox received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from daftra_client.sandbox.wire import Json, as_array, as_object

__all__ = ["ReceivedRequest", "remember"]

_SECRET_HEADERS = frozenset({"apikey", "authorization", "cookie", "proxy-authorization"})
_SECRET_FIELDS = frozenset({"password", "client_secret", "refresh_token", "access_token"})
_HIDDEN = "***"


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """One request, without secrets."""

    method: str
    path: str
    query: dict[str, str]
    """The parameters; for a repeated parameter the last value, as in PHP."""
    headers: dict[str, str]
    """Headers by lower-case name. The values of credentials are replaced with ``***``."""
    body: Json
    """The parsed JSON; the text of any other body; None without a body. Token requests are hidden."""


def remember(
    method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes, *, secret: bool
) -> ReceivedRequest:
    """Build the log entry of a request; ``secret`` hides a body that is not JSON."""
    return ReceivedRequest(
        method=method,
        path=path,
        query=dict(query),
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
        return _HIDDEN if secret else body.decode(errors="replace")


def _cleaned(value: Json) -> Json:
    if (fields := as_object(value)) is not None:
        return {key: _HIDDEN if key in _SECRET_FIELDS else _cleaned(each) for key, each in fields.items()}
    if (items := as_array(value)) is not None:
        return [_cleaned(each) for each in items]
    return value
