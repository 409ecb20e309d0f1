"""Messages of refusals: in English on v1, and on v2 in Arabic, the language of the account."""

from __future__ import annotations

__all__ = ["EMPTY", "TAKEN", "UNKNOWN", "in_arabic"]

EMPTY = "This field must not be empty."
TAKEN = "Another record has this value already."
UNKNOWN = "No such record."

_ARABIC = {
    EMPTY: "لا يجوز ترك هذا الحقل فارغا.",
    TAKEN: "هذه القيمة مستعملة في سجل آخر.",
    UNKNOWN: "لا يوجد سجل بهذا الرقم.",
}
_OTHER = "هذه القيمة غير مقبولة."


def in_arabic(text: str) -> str:
    """The Arabic form of a field error."""
    return _ARABIC.get(text, _OTHER)
