"""What refusals say: in English on v1, in Arabic, the language of the played account, on v2."""

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
_OTHERWISE = "هذه القيمة غير مقبولة."


def in_arabic(text: str) -> str:
    """The Arabic form of what is wrong with a field."""
    return _ARABIC.get(text, _OTHERWISE)
