"""Messages of refusals: in English on v1, and on v2 in Arabic, the language of the account."""

from __future__ import annotations

__all__ = ["EMPTY", "TAKEN", "UNKNOWN", "in_arabic"]

EMPTY = "This field must not be empty."
TAKEN = "%s already exists"
"""A value that another record has, with the name of its field: ``Code already exists`` (captured)."""
UNKNOWN = "No such record."

_ARABIC = {
    EMPTY: "لا يجوز ترك هذا الحقل فارغا.",
    UNKNOWN: "لا يوجد سجل بهذا الرقم.",
}
_TAKEN_IN_ARABIC = "هذه القيمة مستعملة في سجل آخر."
_OTHER = "هذه القيمة غير مقبولة."


def in_arabic(text: str) -> str:
    """The Arabic form of a field error."""
    if text.endswith(TAKEN.removeprefix("%s")):
        return _TAKEN_IN_ARABIC
    return _ARABIC.get(text, _OTHER)
