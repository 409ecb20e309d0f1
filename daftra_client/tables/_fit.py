"""Checks whether values fit their columns. Nothing is rounded, cut or shifted: values that do not fit are taken out.

A column is checked at once, and value by value only if this fails.
"""

from __future__ import annotations

import datetime
import decimal
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from enum import Enum
from itertools import repeat
from types import NoneType
from typing import Any, Final

import attrs

PLACES: Final = Decimal("1e-9")
EXACT: Final = decimal.Context(prec=38, traps=[decimal.Inexact, decimal.InvalidOperation])
"""`EXACT.quantize(number, PLACES)` raises an `ArithmeticError` for a number that does not fit `decimal128(38, 9)`."""


@attrs.frozen
class _Kind:
    """What fits a column.

    Attributes:
        type: The only type of its values.
        fit: Whether all values of that type fit.
    """

    type: type[Any]
    fit: Callable[[Iterable[Any]], bool]


def _integers_fit(values: Iterable[Any]) -> bool:
    try:
        array("q", values)
    except OverflowError:
        return False
    return True


def _texts_fit(values: Iterable[Any]) -> bool:
    text = "".join(values)
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def _decimals_fit(values: Iterable[Any]) -> bool:
    found = list(values)
    try:
        deque(map(EXACT.quantize, found, repeat(PLACES)), maxlen=0)
    except ArithmeticError:
        return False
    return all(map(Decimal.is_finite, found))


def _have_no_zone(values: Iterable[Any]) -> bool:
    return all(value.tzinfo is None for value in values)


_KINDS: Final = {
    "int64": _Kind(int, _integers_fit),
    "string": _Kind(str, _texts_fit),
    "decimal128(38, 9)": _Kind(Decimal, _decimals_fit),
    "bool": _Kind(bool, lambda values: True),
    "date32": _Kind(datetime.date, lambda values: True),  # not a datetime, which would lose its time of day
    "timestamp[us]": _Kind(datetime.datetime, _have_no_zone),
}


def fitted(column_type: str, values: Sequence[Any]) -> tuple[Sequence[Any], dict[int, Any]]:
    """The plain values of a column, and those that do not fit, by position; in their places is None."""
    kind = _KINDS[column_type]
    types = {*map(type, values)} - {NoneType}
    if enumerations := {each for each in types if issubclass(each, Enum)}:
        values = [value._value_ if type(value) in enumerations else value for value in values]
        types = {*map(type, values)} - {NoneType}
    # None is filtered out, and so are 0 and "", which always fit.
    if not types or (types == {kind.type} and kind.fit(filter(None, values))):
        return values, {}
    plain = [None if value is None else _plain(kind, value) for value in values]
    return plain, {
        position: value for position, value in enumerate(values) if (value is None) != (plain[position] is None)
    }


def _plain(kind: _Kind, value: Any) -> Any:
    """A value as its column holds it, or None if it does not fit."""
    if kind.type is int and isinstance(value, int) and not isinstance(value, bool):
        value = int(value)
    elif kind.type is str and isinstance(value, str):
        value = str.__str__(value)
    return value if type(value) is kind.type and kind.fit([value]) else None
