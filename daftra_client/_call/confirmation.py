"""Which answers confirm a write, and which tell that it was refused.

The document names for each write the answers that confirm it, as schemas of its success response. Each of those
schemas has a `Confirmation` of the same name here; a test holds the two against each other. An answer that matches
none, and that tells no failure either, leaves the outcome of the write unknown: Daftra answers 200 for what it did not
do (source: live reports).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs
import msgspec

_ID: Final = re.compile("[1-9][0-9]{0,18}", re.ASCII)
_LARGEST_ID: Final = 2**63 - 1
UNAUTHENTICATED: Final = "Unauthenticated."
"""How v2 turns credentials away, in every language (source: documentation)."""
_WORDS: Final = ("successful", "success")


@attrs.frozen(kw_only=True)
class Confirmation:
    """One shape of an answer that confirms a write.

    Attributes:
        holds: Keys that must be there, each with the values that it may have.
        text: Key that must hold a text, and not the one that turns credentials away.
        absent: Keys that must not be there.
        needs_id: Whether an id must be named.
        found: Value of `result` that says that the record was there already.
    """

    holds: Mapping[str, tuple[Any, ...]] = {}
    text: str | None = None
    absent: tuple[str, ...] = ()
    needs_id: bool = False
    found: str | None = None

    def confirm(self, body: Mapping[str, Any]) -> Confirmed | None:
        """What the answer confirms; None if it has another shape."""
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
        id = record_id(body.get("id"))
        if id is None and (self.needs_id or "id" in body):
            return None
        return Confirmed(
            id=id,
            created=self.found is None or body.get("result") != self.found,
            warning=_warning(body.get("error")),
        )


@attrs.frozen(kw_only=True)
class Confirmed:
    """What an answer confirms.

    Attributes:
        id: The id that it names, None if it names none.
        created: False if the record was there already.
        warning: What went wrong after the record was stored.
    """

    id: int | None
    created: bool
    warning: str | None


CREATED: Final = Confirmation(holds={"result": _WORDS}, needs_id=True)
"""v1 has stored a record."""
CREATED_OR_FOUND: Final = Confirmation(holds={"result": (*_WORDS, "duplicated")}, needs_id=True, found="duplicated")
"""v1 has stored a record, or found the one that was sent before with the same `unique_id`."""
DONE: Final = Confirmation(holds={"result": _WORDS})
"""v1 has changed or removed a record."""
STATUS_SAVED: Final = Confirmation(holds={"status": (True,)}, needs_id=True)
"""v1 has stored a requisition."""
STATUS_DONE: Final = Confirmation(holds={"status": (True,)})
"""v1 has changed who is responsible for a record, and says so with a flag."""
BOOKING_SAVED: Final = Confirmation(holds={"code": (200,)}, needs_id=True)
"""v1 has stored a booking; a text in `error` says that it was not converted to an invoice."""
NO_ERROR: Final = Confirmation(holds={"error": (False,)})
"""v1 has changed the status of a booking."""
V2_SAVED: Final = Confirmation(needs_id=True)
"""v2 has stored a record. A message stands beside the id, as a rule."""
MESSAGE: Final = Confirmation(text="message", absent=("error", "errors", "result"))
"""v2 has removed a record, and says so in the language of the account."""


def confirm(body: Any, confirmations: Iterable[Confirmation]) -> Confirmed | None:
    """What an answer confirms of a write; None if it confirms nothing."""
    if isinstance(body, dict):
        for confirmation in confirmations:
            if (confirmed := confirmation.confirm(body)) is not None:
                return confirmed
    return None


def tells_failure(body: Mapping[str, Any]) -> bool:
    """Whether the answer to a write says that it was refused, whatever its status is.

    An `error` or a `code` of 400 or more beside an id is no refusal: something was stored. Flat records, in which such
    keys would be fields, are answered to reads and are not to be asked about here.
    """
    result = body.get("result")
    if (isinstance(result, str) and result not in (*_WORDS, "duplicated")) or result is False:
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
    """What an `error` beside an id says, whatever its shape."""
    if isinstance(error, Mapping) and isinstance(error.get("message"), str):
        error = error["message"]
    if not error:
        return None
    return error if isinstance(error, str) else msgspec.json.encode(error).decode()


def stored_nothing(body: Any, confirmations: Iterable[Confirmation]) -> bool:
    """Whether a create of v1 was answered with the word for success and null as the id: nothing was stored.

    Source: live report (client payments).
    """
    return (
        isinstance(body, dict)
        and body.get("result") in _WORDS
        and "id" in body
        and body["id"] is None
        and any("result" in confirmation.holds and confirmation.needs_id for confirmation in confirmations)
    )


def bulk_problem(results: Any, count: int, confirmations: tuple[Confirmation, ...]) -> str | None:
    """Why the results of a call for several records leave the outcome of some open; None if they do not.

    Each must say that its record was stored or that it was refused, and no record may be named twice.
    """
    if not isinstance(results, list) or len(results) != count:
        came = len(results) if isinstance(results, list) else "something else"
        return f"{count} results were expected, and {came} came"
    for number, result in enumerate(results):
        is_stored = confirm(result, confirmations) is not None
        is_refused = isinstance(result, dict) and (
            tells_failure(result)
            # How a call for several clients answers for one that it refused (source: vendor reference 2026-08).
            or ("message" in result and "result" not in result)
        )
        if is_stored is is_refused or (is_refused and result.get("id") is not None):
            return f"result {number} tells neither success nor failure, or both"
    ids = stored_ids(results, confirmations)
    return "two results name the same record" if len(set(ids)) < len(ids) else None


def stored_ids(body: Any, confirmations: tuple[Confirmation, ...]) -> tuple[int, ...]:
    """The ids that the results of a call for several records name as stored, as far as they can be read."""
    confirmed = [confirm(result, confirmations) for result in (body if isinstance(body, list) else [body])]
    return tuple(c.id for c in confirmed if c is not None and c.id is not None)


def body_code(body: Mapping[str, Any]) -> int | None:
    """The `code` in the body of an answer, None if there is none that could be one."""
    code = body.get("code")
    if isinstance(code, str) and len(code) < 10 and code.isascii() and code.isdigit():
        return int(code)
    return code if type(code) is int else None


def record_id(value: Any) -> int | None:
    """An id that Daftra can have given to a record: whole, above 0 and of no more than 64 bits; else None."""
    if type(value) is int:
        return value if 0 < value <= _LARGEST_ID else None
    if (type(value) is str and _ID.fullmatch(value)) or (type(value) is float and value.is_integer()):
        value = int(value)
    return value if type(value) is int and 0 < value <= _LARGEST_ID else None
