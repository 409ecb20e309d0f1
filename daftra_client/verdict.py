"""Is an answer really a success?

Daftra says "successful" for what it did not store, answers failures with status 200, and sends HTML or a redirect to a
login page where JSON is due (source: live reports). What counts as a success is decided here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from .errors import (
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)
from .retry import retry_after
from .wire import fraction

if TYPE_CHECKING:
    from .answers import Expected

_SUCCESS: Final = ("successful", "success")
_BY_STATUS: Final[Mapping[int, type[ResponseError]]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    422: ValidationError,
    429: RateLimitError,
}
_FAILURE_KEYS: Final = frozenset(("error", "errors", "message", "code", "status"))
_LOGIN_PAGE: Final = "Often a login page: check the address and the credentials"
_DEEPEST: Final = 50
"""Levels of an error message that are looked at."""
_BOM: Final = b"\xef\xbb\xbf"


def judge(
    *,
    method: str,
    url: str,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    advice: str | None = None,
    expected: Expected[Any] | None = None,
) -> Any:
    """The decoded body of a successful answer; None where a success has no body, `Found` if it is as `expected`.

    `url` goes into errors, so it comes without its query; `advice` does where Daftra refuses.

    Raises:
        ResponseError: The answer is not a success; the subclass says in which way.
    """
    if 300 <= status < 400:
        raise UnexpectedResponseError(
            "a redirect where JSON was due", method=method, url=url, status=status, advice=_LOGIN_PAGE,
        )  # fmt: skip
    if expected is not None and status < 300 and (found := expected.find(content)) is not None:
        return found
    body = decoded(content)
    if status >= 400:
        raise _failure(body, status, method, url, headers, advice)
    if body is _NOT_JSON:
        kind = headers.get("content-type", "no content type")
        raise UnexpectedResponseError(
            f"the answer is not JSON ({kind}, {len(content)} bytes)",
            method=method, url=url, status=status, advice=_LOGIN_PAGE,
        )  # fmt: skip
    if isinstance(body, dict) and _tells_failure(body):
        raise _failure(body, status, method, url, headers, advice)
    return body


_NOT_JSON: Final = object()
_decode: Final = msgspec.json.Decoder(float_hook=fraction).decode


def decoded(content: bytes) -> Any:
    """The body of an answer."""
    if not content:
        return None
    try:
        return _decode(content.removeprefix(_BOM))
    except (ValueError, RecursionError):
        return _NOT_JSON


def _tells_failure(body: dict[str, Any]) -> bool:
    """Failures that come with a success status: a result of another word, or nothing but an error."""
    if "result" in body and isinstance(body["result"], str | bool | None):
        return body["result"] not in (*_SUCCESS, True)
    return bool(body.get("error")) and body.keys() <= _FAILURE_KEYS


def _failure(
    body: Any, status: int, method: str, url: str, headers: Mapping[str, str], advice: str | None
) -> ResponseError:
    content = body if isinstance(body, dict) else {}
    code = content.get("code")
    if isinstance(code, str) and code.isascii() and code.isdigit():
        code = int(code)
    code = code if isinstance(code, int) and not isinstance(code, bool) else status
    # A failure with status 200 carries the real one in its body, if any.
    effective = status if status >= 400 else code
    kind = _BY_STATUS.get(effective)
    if kind is None:
        is_status = 300 <= effective < 600  # a code in the body may be anything
        kind = ValidationError if not is_status else ServerError if effective >= 500 else ResponseError
    if effective == 400 and content.keys() == {"message"}:
        kind = NotFoundError  # how v2 answers for a record that is not there; v1 always adds a result (documentation)
    message = _message(content)
    if message is None:
        message = kind._WORDS if body is not _NOT_JSON else f"{kind._WORDS} (the answer is not JSON)"
    if content.get("error") == "Entity Not exists":
        kind, message = NotFoundError, f"{message} (the plugin of this entity is off in the account)"
    return kind(
        message,
        method=method,
        url=url,
        status=status,
        code=code,
        errors=_field_errors(content),
        error_type=content["error_type"] if isinstance(content.get("error_type"), str) else None,
        body=None if body is _NOT_JSON else body,
        retry_after=retry_after(headers),
        advice=advice,
    )


def _message(content: dict[str, Any]) -> str | None:
    """What Daftra says itself."""
    for key in ("message", "error"):
        value = content.get(key)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, dict) and isinstance(value.get("message"), str):
            return str(value["message"])
    return None


def _field_errors(content: dict[str, Any]) -> dict[str, list[str]]:
    """Messages by field, from the places where they were seen: validation_errors, errors, data.errors."""
    data = content.get("data")
    nested = data.get("errors") if isinstance(data, dict) else None
    for found in (content.get("validation_errors"), content.get("errors"), nested):
        if isinstance(found, dict) and found:
            return {str(field): _texts(texts) for field, texts in found.items()}
        if isinstance(found, list) and found:
            return {"": _texts(found)}
    return {}


def _texts(value: Any, depth: int = 0) -> list[str]:
    if depth == _DEEPEST:
        return ["..."]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item, depth + 1)]
    if isinstance(value, dict):
        return [f"{key}: {text}" for key, item in value.items() for text in _texts(item, depth + 1)]
    if isinstance(value, str):
        return [value]
    return [msgspec.json.encode(value).decode()]
