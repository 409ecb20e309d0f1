"""Messages of errors and confirmations: in English for v1, and in the language of the caller's choice for v2."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar

LANGUAGE: ContextVar[str] = ContextVar("language", default="ar")
"""The language of the current request's v2 messages, ``ar`` or ``en``; Arabic is the language of the account."""

EMPTY = "This field must not be empty."
TAKEN = "%s already exists"
"""The message for a value that another record has, with the name of its field: ``Code already exists`` (captured)."""
UNKNOWN = "No such record."
CREATED = "The record was added."
UPDATED = "The record was changed."
DELETED = "The record was deleted."
DONE = "Done."

_ARABIC = {
    EMPTY: "لا يجوز ترك هذا الحقل فارغا.",
    UNKNOWN: "لا يوجد سجل بهذا الرقم.",
    CREATED: "أضيف السجل.",
    UPDATED: "عُدل السجل.",
    DELETED: "حُذف السجل.",
    DONE: "تم.",
}
_TAKEN_IN_ARABIC = "هذه القيمة مستعملة في سجل آخر."
_OTHER = "هذه القيمة غير مقبولة."


def language_of(headers: Mapping[str, str]) -> str:
    """The language of v2 messages that the headers ask for: ``lang``, else ``Accept-Language`` (vendor reference
    2026-08)."""
    for asked in (headers.get("lang", ""), headers.get("accept-language", "")):
        for each in sorted(asked.split(","), key=_quality, reverse=True):
            language = each.partition(";")[0].strip().lower().partition("-")[0]
            if language in ("ar", "en"):
                return language
    return "ar"


def _quality(choice: str) -> float:
    try:
        return float(choice.partition(";q=")[2] or 1)
    except ValueError:
        return 0.0


def localized(text: str) -> str:
    """A text in the language of the current request."""
    if LANGUAGE.get() == "en":
        return text
    if text.endswith(TAKEN.removeprefix("%s")):
        return _TAKEN_IN_ARABIC
    return _ARABIC.get(text, _OTHER)
