"""Verifies that the rows of a listing obey the requested filters.

Daftra ignores a filter that it does not know, or does not know in this account, and answers with everything (source:
live report, on three accounts). A filter for equality with a field of the rows, or for a bound of it, is verified.
Values that the database treats as equal must pass: a false alarm would be worse than an ignored filter that is not
noticed.
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
    """A condition that rows must obey: a filter (`Check`), or a condition on a v2 entity."""

    @property
    def filter(self) -> str:
        """The filter as the user knows it."""
        ...

    @property
    def value(self) -> Any:
        """The requested value; None if there is none."""
        ...

    @property
    def operator(self) -> str:
        """The comparison as the user wrote it."""
        ...

    def found_in(self, row: Any) -> Any:
        """The value in a row, None if it has none."""
        ...

    def may_admit(self, found: Any) -> bool:
        """Whether the database may return a row with this value."""
        ...


@attrs.frozen
class Check:
    """A filter that rows must obey.

    Attributes:
        filter: The filter as the user knows it.
        field: Attribute of the rows.
        value: The requested value; None if there is none.
        bound: Whether the field must equal the value or lie on one side of it.
    """

    filter: str
    field: str
    value: Any
    bound: Bound = "is"

    @property
    def operator(self) -> str:
        """Always `=`, since the user gives an argument."""
        return "="

    def found_in(self, row: object) -> Any:
        """The value of the field in a row, None if it has none."""
        return getattr(row, self.field, None)

    def may_admit(self, found: Any) -> bool:
        """Whether the database may return a row with this value."""
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
    """Whether the database may treat two values as equal. Values that cannot be compared pass."""
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
"""Lengthens Arabic words and has no meaning."""
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
    """Whether two numbers are equal, apart from the rounding errors of float sums in PHP."""
    return bool(abs(first - second) <= _ROUNDING * max(Decimal(1), abs(first), abs(second)))
