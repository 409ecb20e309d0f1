"""How raw scalars, lists and maps of an answer are read. For dates, see `dates.py`.

Daftra sends raw database columns as strings and computed values as numbers or booleans, so one field can be `"10"` in
a list and `10` in the record (source: live captures). Each function here is the rule for one kind of value. It raises
`BadValueError` for a value that fits no rule, and the caller adds the name of the field.

None is read as None.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import (
    Clamped,
    Context,
    Decimal,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
)
from enum import Enum
from typing import Any, Final, NoReturn, TypeVar

T = TypeVar("T")


class BadValueError(ValueError):
    """A value fits no rule. Readers raise nothing else, so any other error is a bug of ours."""


class TooLargeIntegerError(BadValueError):
    """An integer is larger than any id or count can be."""


def refuse_unhashable(value: Any, reason: str) -> None:
    """Refuse values that no dictionary can look up: lists and objects, also inside a tuple, and signaling NaN.

    Raises:
        BadValueError: The value is one of those.
    """
    try:
        hash(value)
    except TypeError:
        raise BadValueError(reason) from None


def is_cacheable(raw: Any) -> bool:
    """Whether a cache may keep a value. Long texts are excluded: hostile ones would fill the memory."""
    return type(raw) is not str or len(raw) <= 64


# --- numbers ------------------------------------------------------------------------------------------------------


_MAX_DIGITS: Final = 4300
"""Digits that a number may have, which is the limit of int() for text. No amount has more."""


_GIANT: Final = 10**_MAX_DIGITS


def _is_giant(value: Any) -> bool:
    """Whether str() would refuse an integer. JSON cannot contain one, but other plain data can."""
    return type(value) is int and not -_GIANT < value < _GIANT


_MAX_PLACES: Final = 20
"""The number of digits that an integer with a point or an exponent may have: the limit of 64-bit integers."""


def parse_number(text: str) -> float | Decimal:
    """A JSON number with a point or an exponent: a float where that is exact, else a Decimal.

    Raises:
        ValueError: The number is too large or too small for any amount.
    """
    if len(text) <= 16 and "e" not in text and "E" not in text:
        return float(text)  # exact, since it has 15 digits at most
    number, exact = float(text), _decimal(text)
    return number if math.isfinite(number) and Decimal(repr(number)) == exact else exact


def read_integer(value: Any) -> int | None:
    """An integer from `10`, `"10"`, `"-3"` or `10.0`. `""` is read as None."""
    kind = type(value)
    if kind is str:
        if value.isdecimal():  # the common case; it includes the digits of other scripts
            try:
                return int(value)
            except ValueError:
                raise TooLargeIntegerError("the whole number is too large") from None
        if not value.strip() or is_null(value):
            return None
        number = _decimal(value)
    elif value is None:
        return None
    elif kind is int:
        if _is_giant(value):
            raise TooLargeIntegerError("the whole number is too large")
        return value  # type: ignore[no-any-return]
    elif kind is float:
        number = _decimal(repr(value))
    elif kind is Decimal and value.is_finite():
        number = value
    else:
        raise BadValueError("a whole number was expected")
    if number.adjusted() >= _MAX_PLACES:
        raise TooLargeIntegerError("the whole number is too large")  # int() of 1e4000 would fill the memory
    integer = int(number)
    if integer != number:
        raise BadValueError("a whole number was expected")
    return integer


EXACT: Final = 2**53
"""The largest number up to which a float represents every integer."""


exact_decimal: Final = Context(
    prec=40,
    Emin=-4200,
    Emax=4300,
    traps=[Clamped, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow],
).create_decimal
"""Reads text exactly. It raises a signal of `decimal` for text that the slow path must read: spaces, underscores, or
too many digits. NaN and infinities pass."""


class DecimalCache(dict[Any, Any]):
    """Maps a number or a text to its exact decimal. True equals 1 as a key, so `read_decimal` refuses it before.

    The cache holds a fixed set of frequent amounts, such as no discount, one unit or fifteen percent. Indexing reads
    other amounts each time and does not keep them, since few of them recur soon. It raises `BadValueError` for a value
    that is not a finite number.
    """

    __slots__ = ()

    def __missing__(self, raw: Any) -> Decimal | None:
        if type(raw) is not str:
            if type(raw) is int:
                return Decimal(raw)
            if type(raw) is not float:
                raise BadValueError("a number was expected")
            if raw.is_integer() and abs(raw) <= EXACT:
                return Decimal(int(raw))  # 1.0 and 1 are the same key, so they must give the same decimal
            raw = repr(raw)  # the number that was sent, see `parse_number`; int() of 1e25 is 10000000000000000905969664
        try:
            number = exact_decimal(raw)
            if number.is_finite():
                return number
        except ArithmeticError:
            pass  # `_decimal` decides
        return _decimal(raw) if raw.strip() else None


DECIMALS: Final = DecimalCache({raw: Decimal(raw) for n in range(101) for raw in (n, f"{n}", f"{n}.00")})
DECIMALS[None] = DECIMALS[""] = None


def read_decimal(value: Any) -> Decimal | None:
    """An exact decimal from `334`, `"334"`, `"32999.9961"` or `0.15`. `""` is read as None. A Decimal is not rounded.

    Raises:
        BadValueError: The value is not a finite number.
    """
    kind = type(value)
    if kind is not str and kind is not int and kind is not float:
        if isinstance(value, Decimal):
            value = str(value)
        elif kind is bool or not isinstance(value, int | float | str | None):
            refuse_number()
    number: Decimal | None = DECIMALS[value]
    return number


def refuse_number() -> NoReturn:
    """Refuse a value that is not a finite number. Compiled readers call it within an expression."""
    raise BadValueError("a number was expected")


def refuse_none() -> NoReturn:
    """Refuse a required field without a value."""
    raise BadValueError("a value is required")


def _decimal(text: str) -> Decimal:
    if "_" in text:
        raise BadValueError("a number was expected")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise BadValueError("a number was expected") from None
    if not number.is_finite():
        raise BadValueError("a finite number was expected")
    if abs(number.adjusted()) > _MAX_DIGITS:
        raise BadValueError("the number is too large or too small")
    return number


# --- other scalars ------------------------------------------------------------------------------------------------


_FLAGS: Final[dict[Any, bool | None]] = {
    None: None,
    "": None,
    "null": None,
    0: False,
    1: True,
    "0": False,
    "1": True,
    "false": False,
    "true": True,
    "off": False,
    "on": True,
    "-0": False,  # as msgspec reads it
}
_NO_FLAG: Final = "true or false was expected"


def read_flag(value: Any) -> bool | None:
    """A boolean from `true`, `1`, `"1"`, `"on"` and their opposites. `""` is read as None."""
    value = value.strip().lower() if type(value) is str else value
    refuse_unhashable(value, _NO_FLAG)
    if value not in _FLAGS:
        raise BadValueError(_NO_FLAG)
    return _FLAGS[value]


def read_text(value: Any) -> str | None:
    """Text. A bare number, which was seen for phones, becomes its digits."""
    if value is None or type(value) is str:
        return value
    if type(value) in (int, float, Decimal) and not _is_giant(value):
        return str(value)
    raise BadValueError("text was expected")


class EnumCache(dict[Any, Any]):
    """Maps a raw value to the member of an open enumeration: `2` and `"2"` to the same member, `""` and None to None.

    Indexing reads a value that is not there yet, and raises `BadValueError` if it fits no rule. Values that the
    enumeration does not list are cached too, up to a limit, because a few of them occur often.
    """

    __slots__ = ("_enum", "_read")
    _BOUND: Final = 1024

    def __init__(self, enum: type[Enum]) -> None:
        self._enum = enum
        self._read: Callable[[Any], Any] = read_integer if issubclass(enum, int) else read_text
        super().__init__({None: None, "": None})

    def read(self, raw: Any) -> Any:
        """The member for any raw value.

        Raises:
            BadValueError: The value fits no rule.
        """
        refuse_unhashable(raw, "a single value was expected")
        return self[str(raw) if type(raw) is Decimal else raw]  # a Decimal may equal an int that no float can hold

    def __missing__(self, raw: Any) -> Any:
        # True, 1.0 and 1 are the same key, so each must give the same member whichever comes first.
        if type(raw) is bool or (type(raw) is float and raw.is_integer()):
            raw = int(raw)
        value = self._read(raw)
        member = None if value is None else self._enum(value)
        if len(self) < self._BOUND and is_cacheable(raw):
            self[raw] = member
        return member


def read_constant(value: Any, expected: T) -> T:
    """The value that a write model always sends. A stored copy of it must hold the same value or None."""
    if value is not None and (_is_giant(value) or str(value) != str(expected)):
        raise BadValueError(f"the value must be {expected}")
    return expected


# --- records, lists and maps --------------------------------------------------------------------------------------


def is_null(value: Any) -> bool:
    """Whether a value is None or the word "null", which msgspec reads as null. No account was seen to send the word."""
    return value is None or (type(value) is str and value.lower() == "null")


def has_record(value: Any) -> bool:
    """Whether a value holds an associated record. Daftra sends `[]` or an object full of nulls where there is none."""
    if type(value) is not dict:
        if value == [] or value == "" or is_null(value):
            return False
        raise BadValueError("an object was expected")
    return value.get("id") is not None or [*value.values()].count(None) < len(value)


def read_array(value: Any, read: Callable[[Any], T]) -> list[T] | None:
    """A list of scalars, see `rows`."""
    return None if value is None else [read(item) for item in rows(value)]


def read_scalar_map(value: Any, read: Callable[[Any], T]) -> dict[str, T] | None:
    """A map of scalars, see `entries`."""
    return None if value is None else {key: read(item) for key, item in entries(value)}


def rows(value: Any) -> Sequence[Any]:
    """The items of a list. PHP sends a list with gaps as an object with the keys "0", "1", ..."""
    if type(value) is list:
        return value
    if type(value) is dict:
        return list(value.values())
    if value == "":
        return ()
    raise BadValueError("a list was expected")


def entries(value: Any) -> Sequence[tuple[str, Any]]:
    """The entries of a map. PHP sends `[]` for an empty map, and a list for one with the keys 0, 1, ..."""
    if type(value) is dict:
        return list(value.items())
    if type(value) is list:
        return [(str(position), item) for position, item in enumerate(value)]
    if value == "":
        return ()
    raise BadValueError("an object was expected")
