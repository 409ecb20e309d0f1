"""Verifies that the rows of a list match the requested filters.

Daftra ignores a filter that it does not know, or does not know in this account, and returns all records (source: live
report, on three accounts). A filter is verified if it compares a field of the rows with a value or with a limit. Values
that the database treats as equal must pass, since a wrong error is worse than an ignored filter that is not noticed.
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
    """A condition that rows must match: a filter (`Check`), or a condition on a v2 entity."""

    @property
    def filter(self) -> str:
        """The filter under the name that the caller uses."""
        ...

    @property
    def value(self) -> Any:
        """The requested value; None if there is none."""
        ...

    @property
    def operator(self) -> str:
        """The comparison as the caller wrote it."""
        ...

    def value_in(self, row: Any) -> Any:
        """The value in a row; None if it has none."""
        ...

    def matches(self, found: Any) -> bool:
        """Whether the database may return a row with this value."""
        ...


@attrs.frozen
class Check:
    """A filter that rows must match.

    Attributes:
        filter: The filter under the name that the caller uses.
        field: Attribute of the rows.
        value: The requested value; None if there is none.
        bound: Whether the field must equal the value, or be a value from it on or up to it.
    """

    filter: str
    field: str
    value: Any
    bound: Bound = "is"

    @property
    def operator(self) -> str:
        """Always `=`, since the filter is an argument."""
        return "="

    def value_in(self, row: object) -> Any:
        """The value of the field in a row; None if it has none."""
        return getattr(row, self.field, None)

    def matches(self, found: Any) -> bool:
        """Whether the database may return a row with this value."""
        if self.bound == "is":
            return may_be_equal(self.value, found)
        return may_be_within(self.bound, self.value, found)


def verify(rows: Iterable[object], checks: Iterable[RowCheck], listing: str) -> None:
    """Raise if a row contradicts a filter.

    Raises:
        FilterIgnoredError: Daftra has ignored the filter.
    """
    checks = [check for check in checks if check.value is not None]
    if not checks:
        return
    for row in rows:
        for check in checks:
            found = check.value_in(row)
            if not check.matches(found):
                raise FilterIgnoredError(
                    listing, check.filter, check.value, found, id=getattr(row, "id", None), operator=check.operator
                )


def may_be_equal(expected: Any, found: Any) -> bool:
    """Whether the database may treat two values as equal. Values that cannot be compared pass."""
    if isinstance(expected, Enum):
        expected = expected.value
    if isinstance(found, Enum):
        found = found.value
    if isinstance(expected, datetime.date) or isinstance(found, datetime.date):
        return type(expected) is not type(found) or expected == found
    if not isinstance(expected, _PLAIN) or not isinstance(found, _PLAIN):
        return True
    first, second = _number(expected), _number(found)
    if first is not None and second is not None:
        return nearly_equal(first, second)
    return _folded(expected) == _folded(found)


def may_be_within(bound: Bound, limit: Any, found: Any) -> bool:
    """Whether the database may treat a value as one on this side of a limit, or equal to it. Times count as days."""
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
"""The Arabic character that lengthens a word and has no meaning."""
_ROUNDING: Final = Decimal("1e-9")


def _number(value: str | int | Decimal) -> Decimal | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _folded(value: object) -> str:
    """Text as the common collations of MySQL compare it: without case, accents and spaces at the end."""
    decomposed = unicodedata.normalize("NFKD", str(value)).casefold()
    left = (c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != "Cf" and c != _TATWEEL)
    return "".join(left).strip()


def nearly_equal(first: Decimal, second: Decimal) -> bool:
    """Whether two numbers are equal, apart from the rounding errors of float sums in PHP."""
    return bool(abs(first - second) <= _ROUNDING * max(Decimal(1), abs(first), abs(second)))
