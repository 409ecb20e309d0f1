"""Whether the rows of a listing obey the filters that were asked for.

Daftra ignores a filter that it does not know, or does not know in this account, and answers with everything (source:
live report, on three accounts). A filter that asks for equality with a field of the rows, or bounds it, can be checked,
and is. What the database takes for equal must pass: a false alarm would be worse than an ignored filter that happens to
look obeyed.
"""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Final, Protocol

import attrs

from ..errors import FilterIgnoredError
from .parameters import Bound


class RowCheck(Protocol):
    """Something that rows must obey: a filter (`Check`), or a condition on a v2 entity."""

    @property
    def filter(self) -> str:
        """The filter as the user knows it."""
        ...

    @property
    def value(self) -> Any:
        """What was asked for; None if nothing was."""
        ...

    @property
    def operator(self) -> str:
        """How the user wrote it."""
        ...

    def found_in(self, row: Any) -> Any:
        """The value in a row, None if it has none."""
        ...

    def may_admit(self, found: Any) -> bool:
        """Whether the database may let a row with this value through."""
        ...


@attrs.frozen
class Check:
    """A filter that rows must obey.

    Attributes:
        filter: The filter as the user knows it.
        field: Attribute of the rows.
        value: What was asked for; None if nothing was.
        bound: Whether the field must equal the value, or lie on this side of it.
    """

    filter: str
    field: str
    value: Any
    bound: Bound = "is"

    @property
    def operator(self) -> str:
        """An argument is given with `=`, whatever it means."""
        return "="

    def found_in(self, row: object) -> Any:
        """The value of the field in a row, None if it has none."""
        return getattr(row, self.field, None)

    def may_admit(self, found: Any) -> bool:
        """Whether the database may let a row with this value through."""
        if self.bound == "is":
            return may_be_equal(self.value, found)
        return may_be_within(self.bound, self.value, found)


def verify(rows: Iterable[object], checks: Iterable[RowCheck], listing: str) -> None:
    """Raise if a row contradicts a filter.

    Raises:
        FilterIgnoredError: Daftra has ignored the filter.
    """
    asked = [check for check in checks if check.value is not None]
    if not asked:
        return
    for row in rows:
        for check in asked:
            found = check.found_in(row)
            if not check.may_admit(found):
                raise FilterIgnoredError(
                    listing, check.filter, check.value, found, id=getattr(row, "id", None), operator=check.operator
                )


def may_be_equal(asked: Any, found: Any) -> bool:
    """Whether the database may call these equal. What cannot be compared passes."""
    if isinstance(asked, Enum):
        asked = asked.value
    if isinstance(found, Enum):
        found = found.value
    if isinstance(asked, datetime.date) or isinstance(found, datetime.date):
        return type(asked) is not type(found) or asked == found
    if not isinstance(asked, _PLAIN) or not isinstance(found, _PLAIN):
        return True
    first, second = _number(asked), _number(found)
    if first is not None and second is not None:
        return nearly_equal(first, second)
    return _folded(asked) == _folded(found)


def may_be_within(bound: Bound, limit: Any, found: Any) -> bool:
    """Whether a value may lie on this side of a limit, the limit included. Days are compared as whole days."""
    if isinstance(limit, datetime.date) and isinstance(found, datetime.date):
        limit, found = _day(limit), _day(found)
    elif (
        not isinstance(limit, _NUMBERS)
        or not isinstance(found, _NUMBERS)
        or nearly_equal(Decimal(limit), Decimal(found))
    ):
        return True
    return bool(found >= limit if bound == "from" else found <= limit)


def _day(value: datetime.date) -> datetime.date:
    return value.date() if isinstance(value, datetime.datetime) else value


_PLAIN = (str, int, Decimal)
_NUMBERS = (int, Decimal)
_TATWEEL: Final = "\u0640"
"""Draws Arabic words out and means nothing."""
_ROUNDING: Final = Decimal("1e-9")


def _number(value: str | int | Decimal) -> Decimal | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _folded(value: object) -> str:
    """Text as MySQL's usual collations compare it: without case, accents and blanks at the end."""
    decomposed = unicodedata.normalize("NFKD", str(value)).casefold()
    kept = (c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != "Cf" and c != _TATWEEL)
    return "".join(kept).strip()


def nearly_equal(first: Decimal, second: Decimal) -> bool:
    """Whether two numbers are one, but for what a sum of floats in PHP leaves behind."""
    return bool(abs(first - second) <= _ROUNDING * max(Decimal(1), abs(first), abs(second)))
