"""Decides whether an answer is a success, and if not, which error it is.

Daftra reports "successful" for records that it did not store, answers failures with status 200, and sends HTML or a
redirect to a login page instead of JSON (source: live reports). An answer that the fast path decodes (see
`_codec/answers.py`) is a success by the same rules and is not checked here. `confirmation.py` decides whether a
successful answer confirms that a write was done.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import msgspec

from .._codec.replies import NotJson
from ..errors import (
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    PlanLimitError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)
from .confirmation import MESSAGE, UNAUTHENTICATED, body_code, confirm, record_id, reports_failure
from .retry import TRANSIENT_STATUS, retry_after

if TYPE_CHECKING:
    from .operation import Operation

_SUCCESS: Final = ("successful", "success")
_BY_STATUS: Final[Mapping[int, type[ResponseError]]] = {
    400: ValidationError,
    401: AuthenticationError,
    402: PlanLimitError,
    403: PermissionDeniedError,
    404: NotFoundError,
    422: ValidationError,
    429: RateLimitError,
}
_FAILURE_KEYS: Final = frozenset(("error", "errors", "message", "code", "status"))
ERROR_HAPPENED: Final = "error happened"
"""The plain text of v2 for a failed read of a record, whether it exists or not (source: vendor reference 2026-08)."""
_LOGIN_PAGE: Final = "It is often a login page: check the address and the credentials"
_MAX_DEPTH: Final = 50
"""Levels of a nested error message that are read."""


def check_success(
    operation: Operation | None,
    *,
    method: str,
    url: str,
    status: int,
    headers: Mapping[str, str],
    body: Any,
    advice: str | None = None,
) -> None:
    """Refuse an answer that is not a success.

    Args:
        operation: None if it is not a call of the API, such as a download.
        method: HTTP method of the call.
        url: Address of the call without the query, for errors.
        status: HTTP status of the answer.
        headers: Headers of the answer, by names in lower case.
        body: Body of the answer as decoded JSON: None if it is empty, `NotJson` if it is not JSON.
        advice: Advice for the error if Daftra refuses the call.

    Raises:
        ResponseError: The answer is not a success. After an `UnexpectedResponseError` for a write, it is unknown
            whether the write was done.
    """
    json = None if isinstance(body, NotJson) else body
    where: dict[str, Any] = {"method": method, "url": url, "status": status, "body": json}
    changes_state = operation is not None and operation.changes_state
    if 300 <= status < 400:
        location = _path_of(headers.get("location", ""))
        raise UnexpectedResponseError(
            f"a redirect{f' to {location}' if location else ''} instead of JSON",
            **where, location=location, advice=_LOGIN_PAGE,
        )  # fmt: skip
    if status < 200 or status >= 600 or (changes_state and status in TRANSIENT_STATUS):
        raise UnexpectedResponseError(
            f"status {status} does not report the outcome of the call", **where, advice="Try again later"
        )
    if isinstance(body, NotJson) and status < 400:
        kind = headers.get("content-type", "no content type")
        raise UnexpectedResponseError(
            f"the answer is not JSON ({kind}, {body.size} bytes)", **where, advice=_LOGIN_PAGE
        )
    if operation is None or not changes_state:
        refused = status >= 400 or (isinstance(body, dict) and _read_failed(body))
    else:
        refused = status >= 400 or (isinstance(body, dict) and reports_failure(body))
        if refused and _names_a_success(operation, body):
            raise UnexpectedResponseError("the answer reports both a success and a failure", **where)
    if refused:
        raise _failure(operation, body, status, method, url, headers, advice)


def _path_of(address: str) -> str | None:
    """The path of an address, without host and query, which may contain secrets."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return None
    return path if path.startswith("/") else None  # otherwise it may contain a password


def _names_a_success(operation: Operation, body: Any) -> bool:
    """Whether an answer that reports a failed write also reports a stored record."""
    if isinstance(body, list):
        return any(_names_a_success(operation, item) for item in body)
    if not isinstance(body, dict):
        return False
    # A message confirms some deletes, but every refusal has a message too.
    telling = [confirmation for confirmation in operation.confirmed_by if confirmation != MESSAGE]
    return record_id(body.get("id")) is not None or confirm(body, telling) is not None


def _read_failed(body: dict[str, Any]) -> bool:
    """Whether the answer to a read reports a failure with a success status: another `result`, or only an error."""
    if "result" in body and isinstance(body["result"], str | bool | None):
        return body["result"] not in (*_SUCCESS, True)
    return bool(body.get("error")) and body.keys() <= _FAILURE_KEYS


def _failure(
    operation: Operation | None,
    body: Any,
    status: int,
    method: str,
    url: str,
    headers: Mapping[str, str],
    advice: str | None,
) -> ResponseError:
    content = body if isinstance(body, dict) else {}
    code = body_code(content)
    code = status if code is None else code
    # A failure with HTTP status 200 may have the real status in its body.
    effective = status if status >= 400 else 401 if content.get("message") == UNAUTHENTICATED else code
    kind = _BY_STATUS.get(effective)
    if kind is None:
        is_status = 300 <= effective < 600  # a code in the body can be any number
        kind = ValidationError if not is_status else ServerError if effective >= 500 else ResponseError
    if operation is not None and (refusal := operation.refusals.get(effective)):
        advice = refusal
    if effective == 401 and operation is not None and content:
        kind = _unauthorized(operation, content)
    if effective == 400 and content.keys() == {"message"} and (operation is None or 400 not in operation.refusals):
        kind = NotFoundError  # v2 reports a missing record like this; v1 always adds a result (documentation)
    message = _message(content)
    if message is None:
        said = body.text if isinstance(body, NotJson) else body
        if isinstance(said, str) and said.strip().lower() == ERROR_HAPPENED:
            message = ERROR_HAPPENED
        else:
            message = (
                kind._DEFAULT_MESSAGE
                if not isinstance(body, NotJson)
                else f"{kind._DEFAULT_MESSAGE} (the answer is not JSON)"
            )
    if content.get("error") == "Entity Not exists" and kind is not ServerError:
        explained = operation.missing_entity(url) if operation is not None and operation.missing_entity else None
        reason, advice = explained or ("the plugin of this entity is off in the account", advice)
        kind, message = NotFoundError, f"{message} ({reason})"
    return kind(
        message,
        method=method,
        url=url,
        status=status,
        code=code,
        errors=_field_errors(content),
        error_type=content["error_type"] if isinstance(content.get("error_type"), str) else None,
        body=None if isinstance(body, NotJson) else body,
        retry_after=retry_after(headers),
        advice=advice,
    )


def _unauthorized(operation: Operation, content: dict[str, Any]) -> type[ResponseError]:
    """The error for a 401 with a body: refused credentials, a missing right, or a broken rule.

    Another attempt with new credentials helps only if the credentials were refused. v2 reports that with a constant
    text, and a missing right with `error`. v1 uses the envelope of all its failures, and look-up lists use `success`
    and a message (source: vendor reference 2026-08).
    """
    if operation.anonymous or content.get("message") == UNAUTHENTICATED:
        return AuthenticationError
    if 401 in operation.refusals:
        return ValidationError
    return AuthenticationError if content.keys() & {"result", "success"} else PermissionDeniedError


def _message(content: dict[str, Any]) -> str | None:
    """The message of Daftra."""
    for key in ("message", "error", "msg"):
        value = content.get(key)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, dict) and isinstance(value.get("message"), str):
            return str(value["message"])
    return None


def _field_errors(content: dict[str, Any]) -> dict[str, list[str]]:
    """Messages by field, from the keys in which Daftra sends them: validation_errors, errors, data.errors."""
    data = content.get("data")
    nested = data.get("errors") if isinstance(data, dict) else None
    for found in (content.get("validation_errors"), content.get("errors"), nested):
        if isinstance(found, dict) and found:
            return {str(field): _texts(texts) for field, texts in found.items()}
        if isinstance(found, list) and found:
            return {"": _texts(found)}
    return {}


def _texts(value: Any, depth: int = 0) -> list[str]:
    if depth == _MAX_DEPTH:
        return ["..."]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item, depth + 1)]
    if isinstance(value, dict):
        return [f"{key}: {text}" for key, item in value.items() for text in _texts(item, depth + 1)]
    if isinstance(value, str):
        return [value]
    return [msgspec.json.encode(value).decode()]
