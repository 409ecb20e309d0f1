"""Recognizes answers that confirm a write, and answers that report its failure.

The document names the answers that confirm each write, as schemas of its success response. Each of those schemas has
a `Confirmation` of the same name here, and a test compares the two. An answer that matches no confirmation and reports
no failure leaves the outcome of the write unknown, since Daftra answers 200 for writes that it did not do (source: live
reports).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs
import msgspec

_ID: Final = re.compile("[1-9][0-9]{0,18}", re.ASCII)
_MAX_ID: Final = 2**63 - 1
UNAUTHENTICATED: Final = "Unauthenticated."
"""The message of v2 for refused credentials, the same in every language (source: documentation)."""
_SUCCESS: Final = ("successful", "success")


@attrs.frozen(kw_only=True)
class Confirmation:
    """One shape of an answer that confirms a write.

    Attributes:
        holds: Required keys, each with its possible values.
        text: Key whose value must be a text other than `UNAUTHENTICATED`.
        absent: Keys that must be absent.
        needs_id: Whether the answer must have an id.
        found: Value of `result` that reports an existing record.
        within: Key of the record that has the id, if the id is not in the answer itself.
    """

    holds: Mapping[str, tuple[Any, ...]] = {}
    text: str | None = None
    absent: tuple[str, ...] = ()
    needs_id: bool = False
    found: str | None = None
    within: str | None = None

    def confirm(self, body: Mapping[str, Any]) -> Confirmed | None:
        """Return the write that an answer of this shape confirms; None if the answer has another shape."""
        for key, values in self.holds.items():
            value = body.get(key)
            # True and 1 are different answers, although they are equal in Python.
            if not any(type(value) is type(allowed) and value == allowed for allowed in values):
                return None
        if self.text is not None:
            text = body.get(self.text)
            if not isinstance(text, str) or text == UNAUTHENTICATED:
                return None
        if any(key in body for key in self.absent):
            return None
        named = body if self.within is None else body.get(self.within)
        if not isinstance(named, Mapping):
            return None
        id = record_id(named.get("id"))
        if id is None and (self.needs_id or "id" in named):
            return None
        return Confirmed(
            id=id,
            created=self.found is None or body.get("result") != self.found,
            warning=_warning(body.get("error")),
        )


@attrs.frozen(kw_only=True)
class Confirmed:
    """A write that an answer confirms.

    Attributes:
        id: The id in the answer; None if there is none.
        created: False if the record existed already.
        warning: Problem that Daftra reports after it stored the record, or None.
    """

    id: int | None
    created: bool
    warning: str | None


CREATED: Final = Confirmation(holds={"result": _SUCCESS}, needs_id=True)
"""v1 has stored a record."""
CREATED_OR_FOUND: Final = Confirmation(holds={"result": (*_SUCCESS, "duplicated")}, needs_id=True, found="duplicated")
"""v1 has stored a record, or found an earlier record with the same `unique_id`."""
CATEGORY_SAVED: Final = Confirmation(holds={"result": _SUCCESS}, needs_id=True, within="Category")
"""v1 has stored a category; the answer repeats the record."""
DONE: Final = Confirmation(holds={"result": _SUCCESS})
"""v1 has changed or deleted a record."""
STATUS_SAVED: Final = Confirmation(holds={"status": (True,)}, needs_id=True)
"""v1 has stored a requisition."""
STATUS_DONE: Final = Confirmation(holds={"status": (True,)})
"""v1 has made another change, such as an assignment, and reports it with a flag."""
BOOKING_SAVED: Final = Confirmation(holds={"code": (200,)}, needs_id=True)
"""v1 has stored a booking; a text in `error` says that it was not converted to an invoice."""
NO_ERROR: Final = Confirmation(holds={"error": (False,)})
"""v1 has changed the status of a booking."""
V2_SAVED: Final = Confirmation(needs_id=True)
"""v2 has stored a record. The answer usually has a message too."""
MESSAGE: Final = Confirmation(text="message", absent=("error", "errors", "result"))
"""v2 has deleted a record. The message is in the language of the account."""


def confirm(body: Any, confirmations: Iterable[Confirmation]) -> Confirmed | None:
    """The write that an answer confirms; None if it confirms nothing."""
    if isinstance(body, dict):
        for confirmation in confirmations:
            if (confirmed := confirmation.confirm(body)) is not None:
                return confirmed
    return None


def reports_failure(body: Mapping[str, Any]) -> bool:
    """Whether the answer to a write reports a failure in its body, at any HTTP status.

    An answer with an id, and an `error` or a `code` of 400 or more, is not a failure, since something was stored. This
    is not for answers to reads, since a flat record may have fields with these names.
    """
    result = body.get("result")
    if (isinstance(result, str) and result not in (*_SUCCESS, "duplicated")) or result is False:
        return True
    if body.get("status") is False or body.get("success") is False or body.get("error") is True:
        return True
    if body.get("errors") or body.get("validation_errors"):
        return True
    if record_id(body.get("id")) is not None:
        return False
    code = body_code(body)
    return (
        bool(body.get("error"))
        or (code is not None and code >= 400)
        or (body.get("message") == UNAUTHENTICATED and "result" not in body)
    )


def _warning(error: Any) -> str | None:
    """The text of the `error` in an answer with an id, in any of its shapes."""
    if isinstance(error, Mapping) and isinstance(error.get("message"), str):
        error = error["message"]
    if not error:
        return None
    return error if isinstance(error, str) else msgspec.json.encode(error).decode()


def stored_nothing(body: Any, confirmations: Iterable[Confirmation]) -> bool:
    """Whether v1 answered a create with success and null as the id, in which case it stored nothing.

    Source: live report (client payments).
    """
    return (
        isinstance(body, dict)
        and body.get("result") in _SUCCESS
        and "id" in body
        and body["id"] is None
        and any("result" in confirmation.holds and confirmation.needs_id for confirmation in confirmations)
    )


def bulk_problem(results: Any, count: int, confirmations: tuple[Confirmation, ...]) -> str | None:
    """The reason why the results of a bulk call do not report the outcome of a record; None if they do.

    Each result must report that its record was stored or refused, and no id may occur twice.
    """
    if not isinstance(results, list) or len(results) != count:
        found = len(results) if isinstance(results, list) else "something else"
        return f"{count} results were expected, and the answer holds {found}"
    for number, result in enumerate(results):
        is_stored = confirm(result, confirmations) is not None
        is_refused = isinstance(result, dict) and (
            reports_failure(result)
            # The bulk call for clients reports a refused one like this (source: vendor reference 2026-08).
            or ("message" in result and "result" not in result)
        )
        if is_stored is is_refused or (is_refused and result.get("id") is not None):
            return f"result {number} reports neither success nor failure, or both"
    ids = stored_ids(results, confirmations)
    return "two results name the same record" if len(set(ids)) < len(ids) else None


def stored_ids(body: Any, confirmations: tuple[Confirmation, ...]) -> tuple[int, ...]:
    """The ids of the records that a bulk call has stored. Results that cannot be read are skipped."""
    confirmed = [confirm(result, confirmations) for result in (body if isinstance(body, list) else [body])]
    return tuple(c.id for c in confirmed if c is not None and c.id is not None)


def body_code(body: Mapping[str, Any]) -> int | None:
    """The `code` in the body of an answer; None if it is not an integer."""
    code = body.get("code")
    if isinstance(code, str) and len(code) < 10 and code.isascii() and code.isdigit():
        return int(code)
    return code if type(code) is int else None


def record_id(value: Any) -> int | None:
    """A value as the id of a record, which is an integer above 0 of at most 64 bits; None if it is not one."""
    if type(value) is int:
        return value if 0 < value <= _MAX_ID else None
    is_integer = isinstance(value, int) and not isinstance(value, bool)  # a subclass, such as an enumeration
    if is_integer or (type(value) is str and _ID.fullmatch(value)) or (type(value) is float and value.is_integer()):
        value = int(value)
    return value if type(value) is int and 0 < value <= _MAX_ID else None
