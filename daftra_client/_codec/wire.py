"""How odd values on the wire are read and written.

Daftra sends raw database columns as strings and computed values as numbers or booleans, so one field can be `"10"` in
a list and `10` in the record (source: live captures). Every rule for such a value is a function here; the generated
models call them. A value that fits no rule raises, and the model turns that into an error that names the field.

None stays None in both directions.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
from functools import lru_cache
from typing import Any, Final, NoReturn, TypeVar

from ..errors import EncodeError
from .unset import UNSET

T = TypeVar("T")


class BadValueError(ValueError):
    """A value fits no rule. Readers raise this and nothing else, so that any other error is a bug of ours."""


class AmbiguousDayError(BadValueError):
    """A date such as 03/04/2026 whose format is not known."""


class TooLargeIntegerError(BadValueError):
    """A whole number that is beyond any id and any count."""


_MISFIT: Final = "the value is not one that can stand here"


def _refuse_unhashable(value: Any, reason: str) -> None:
    """Refuse what no table can look up: lists and objects, also inside of a tuple, and signaling NaN."""
    try:
        hash(value)
    except TypeError:
        raise BadValueError(reason) from None


def is_memorable(raw: Any) -> bool:
    """Whether a table may remember a value: hostile texts of any length would fill the memory."""
    return type(raw) is not str or len(raw) <= 64


# --- reading: scalars ---------------------------------------------------------------------------------------------


_MOST_DIGITS: Final = 4300
"""Of what can be a number: as many as int() takes of a text. More are beyond any amount and would only eat memory."""


_GIANT: Final = 10**_MOST_DIGITS


def _is_giant(value: Any) -> bool:
    """Whether str() would refuse a whole number. None comes of JSON, but plain data of other origin may hold one."""
    return type(value) is int and not -_GIANT < value < _GIANT


_MOST_PLACES: Final = 20
"""Of a whole number with a point or an exponent: as many as numbers of 64 bits have."""


def fraction(text: str) -> float | Decimal:
    """A JSON number with a point or an exponent: a float where that is the very number, else a Decimal.

    Raises:
        ValueError: It is beyond any amount.
    """
    if len(text) <= 16 and "e" not in text and "E" not in text:
        return float(text)  # of up to 15 digits, which a float keeps
    number, exact = float(text), _decimal(text)
    return number if math.isfinite(number) and Decimal(repr(number)) == exact else exact


def integer(value: Any) -> int | None:
    """A whole number from `10`, `"10"`, `"-3"`, `10.0` or `""` (none)."""
    kind = type(value)
    if kind is str:
        if value.isdecimal():  # the ordinary case, also in the digits of other scripts
            try:
                return int(value)
            except ValueError:
                raise TooLargeIntegerError("a whole number of a sane size was expected") from None
        if not value.strip() or is_null(value):
            return None
        number = _decimal(value)
    elif value is None:
        return None
    elif kind is int:
        if _is_giant(value):
            raise TooLargeIntegerError("a whole number of a sane size was expected")
        return value  # type: ignore[no-any-return]
    elif kind is float:
        number = _decimal(repr(value))
    elif kind is Decimal and value.is_finite():
        number = value
    else:
        raise BadValueError("a whole number was expected")
    if number.adjusted() >= _MOST_PLACES:
        raise TooLargeIntegerError("a whole number of a sane size was expected")  # 1e4000 would be a giant
    whole = int(number)
    if whole != number:
        raise BadValueError("a whole number was expected")
    return whole


exact_decimal: Final = Context(
    prec=40,
    Emin=-4200,
    Emax=4300,
    traps=[Clamped, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow],
).create_decimal
"""Reads text exactly, and raises a signal of `decimal` for what needs a second look: spaces, underscores, an odd size.
NaN and infinities pass."""


class Amounts(dict[Any, Any]):
    """Looks up the exact decimal for a number or a text. True would pass for 1 here, see `decimal`.

    It knows the amounts that recur most, such as no discount, one unit or fifteen percent, and reads all others anew:
    hardly any comes a second time before many others have come.
    """

    __slots__ = ()

    def __missing__(self, raw: Any) -> Decimal | None:
        if type(raw) is not str:
            if type(raw) is int:
                return Decimal(raw)
            if type(raw) is not float:
                raise BadValueError("a number was expected")
            if raw.is_integer():
                return Decimal(int(raw))  # 1.0 and 1 are one key of a dictionary, so they must be one number
            raw = repr(raw)
        try:
            number = exact_decimal(raw)
            if number.is_finite():
                return number
        except ArithmeticError:
            pass  # what it is and whether it can stay is for a closer look
        return _decimal(raw) if raw.strip() else None


AMOUNTS: Final = Amounts({raw: Decimal(raw) for n in range(101) for raw in (n, f"{n}", f"{n}.00")})
AMOUNTS[None] = AMOUNTS[""] = None


def decimal(value: Any) -> Decimal | None:
    """An exact decimal from `334`, `"334"`, `"32999.9961"`, `0.15` or `""` (none); a Decimal keeps its digits."""
    kind = type(value)
    if kind is not str and kind is not int and kind is not float:
        if isinstance(value, Decimal):
            value = str(value)
        elif kind is bool or not isinstance(value, int | float | str | None):
            refuse_amount(value)
    number: Decimal | None = AMOUNTS[value]
    return number


def refuse_amount(value: Any) -> NoReturn:
    """Refuse a value where an amount is due."""
    raise BadValueError("a number was expected" if value.__hash__ else _MISFIT)


def refuse_none() -> NoReturn:
    """Refuse that a field has no value which no record is without."""
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
    if abs(number.adjusted()) > _MOST_DIGITS:
        raise BadValueError("a number of a sane size was expected")
    return number


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
    "-0": False,  # msgspec takes it so
}


def flag(value: Any) -> bool | None:
    """A yes or no from `true`, `1`, `"1"`, `"on"` and their opposites; `""` and None are none."""
    value = value.strip().lower() if type(value) is str else value
    _refuse_unhashable(value, _MISFIT)
    if value not in _FLAGS:
        raise BadValueError(_MISFIT)
    return _FLAGS[value]


def text(value: Any) -> str | None:
    """Text; a bare number (seen for phones) becomes its digits."""
    if value is None or type(value) is str:
        return value
    if type(value) in (int, float, Decimal) and not _is_giant(value):
        return str(value)
    raise BadValueError("text was expected")


class EnumTable(dict[Any, Any]):
    """Looks up the member of an open enumeration for a raw value, `2` and `"2"` alike; `""` and None are none.

    Unlisted values are remembered too, up to a bound, since the same few recur.
    """

    __slots__ = ("_enum", "_read")
    _BOUND: Final = 1024

    def __init__(self, enum: type[Enum]) -> None:
        self._enum = enum
        self._read: Callable[[Any], Any] = integer if issubclass(enum, int) else text
        super().__init__({None: None, "": None})

    def read(self, raw: Any) -> Any:
        """The member for a raw value, whatever it is."""
        _refuse_unhashable(raw, _MISFIT)
        return self[str(raw) if type(raw) is Decimal else raw]  # it may equal an int that a float could not hold

    def __missing__(self, raw: Any) -> Any:
        # True, 1.0 and 1 are one key of a dictionary, so they must mean the same whichever comes first.
        if type(raw) is bool or (type(raw) is float and raw.is_integer()):
            raw = int(raw)
        value = self._read(raw)
        member = None if value is None else self._enum(value)
        if len(self) < self._BOUND and is_memorable(raw):
            self[raw] = member
        return member


def constant(value: Any, expected: T) -> T:
    """What a write model always sends; a stored copy of it may hold nothing else."""
    if value is not None and (_is_giant(value) or str(value) != str(expected)):
        raise BadValueError(f"only {expected} can stand here")
    return expected


# --- reading: dates -----------------------------------------------------------------------------------------------

_TOKENS: Final = {
    "YYYY": "Y", "YY": "y", "MMMM": "B", "MMM": "b", "MM": "m", "M": "m", "DD": "d", "D": "d",
}  # fmt: skip
_PHP_TOKENS: Final = {"d": "d", "j": "d", "m": "m", "n": "m", "M": "b", "F": "B", "Y": "Y", "y": "y"}


def date(value: Any, date_format: str | None) -> datetime.date | None:
    """A calendar date: ISO first, else in `date_format`, else where only one reading is possible.

    `""` and zero dates are none. A time of day beside the date is kept: the result is then a `datetime`, which is a
    date too. Raises `AmbiguousDayError` rather than guess.
    """
    if value is None:
        return None
    if type(value) is not str:
        raise BadValueError("a date was expected")
    _refuse_swapped(value, date_format)
    if value[4:5] == "-" and len(value) == 10:
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    if date_format is not None and len(value) == 10 and (places := _places(date_format)) is not None:
        year, month, day, separators = places
        digits = value[year], value[month], value[day]
        is_separated = value[separators[0]] == separators[1] and value[separators[2]] == separators[3]
        if is_separated and all(map(str.isdecimal, digits)):
            try:
                return datetime.date(*map(int, digits))
            except ValueError:
                pass
    moment = timestamp(value, date_format)
    if moment is None or moment.time() != datetime.time.min or moment.tzinfo is not None:
        return moment
    return moment.date()


class Days(dict[Any, Any]):
    """Looks up the calendar date for a raw value, see `date`. Documents share their days, so it remembers them."""

    __slots__ = ("date_format",)
    _BOUND: Final = 2048

    def __init__(self, date_format: str | None) -> None:
        super().__init__()
        self.date_format = date_format

    def read(self, raw: Any) -> datetime.date | None:
        """The date for a raw value, whatever it is."""
        _refuse_unhashable(raw, "a date was expected")
        day: datetime.date | None = self[raw]
        return day

    def __missing__(self, raw: Any) -> datetime.date | None:
        day = date(raw, self.date_format)
        # With a time of day it would hardly come again.
        if raw is None or (":" not in raw and is_memorable(raw)):
            if len(self) >= self._BOUND:
                self.clear()
            self[raw] = day
        return day


days: Final = lru_cache(maxsize=16)(Days)
"""The table of the dates in a display format."""


def own_days(date_format: Any, otherwise: Days) -> Days:
    """The dates of a record that may tell its own display format, if it is one."""
    is_one = type(date_format) is str and len(date_format) <= _LONGEST_FORMAT
    found = _days_if_any(date_format) if is_one else None
    return otherwise if found is None else found


@lru_cache(maxsize=64)
def _days_if_any(date_format: str) -> Days | None:
    return days(date_format) if is_date_format(date_format) else None


_moment: Final = datetime.datetime.fromisoformat


def timestamp(value: Any, date_format: str | None) -> datetime.datetime | None:
    """A date and time, without a zone unless one is sent; a bare date means midnight. See `date` for the rest."""
    if value is None:
        return None
    if type(value) is not str:
        raise BadValueError("a date and time was expected")
    if len(value) < 19:  # with seconds it is a column of the database, which are in ISO
        _refuse_swapped(value, date_format)
    if value[4:5] == "-":
        try:
            return _moment(value)
        except ValueError:
            pass
    stripped = value.strip()
    if not stripped or is_null(stripped) or _is_zero_date(stripped):
        return None
    return _display(stripped, date_format)


@lru_cache(maxsize=64)
def _is_swapped(date_format: str) -> bool:
    """Whether what is written in a format looks like ISO, with day and month in each other's place."""
    return strftime_format(date_format).startswith("%Y-%d-%m")


def _refuse_swapped(value: str, date_format: str | None) -> None:
    if date_format is None or not _is_swapped(date_format):
        return
    parts = re.match(r"\d{4}-(\d\d)-(\d\d)(?!\d)", value, re.ASCII)
    if parts and parts[1] != parts[2] and "01" <= parts[1] <= "12" and "01" <= parts[2] <= "12":
        raise BadValueError(f"it reads as ISO and in the date format {date_format}, and both give a date")


def _is_zero_date(value: str) -> bool:
    """0000-00-00, also as a formatter renders it: 30/11/-1, -0001-11-30 (source: live capture)."""
    # The thirtieth (of November) must stand beside the year -1: Jan-01-2026 is a date.
    return re.match(r"0[0/.\-]*(?=\s|$)|(?=.*(?<!\d)30(?!\d)).*(?<!\w)-0*1(?![\d:])", value) is not None


def is_nothing(value: Any) -> bool:
    """Whether a value says nothing: null, empty or blank text, a zero date, or lists and objects of nothing else.

    0, "0" and False are values, and so is "0.00".
    """
    todo = [value]
    while todo:
        value = todo.pop()
        if isinstance(value, Mapping):
            todo += value.values()
        elif isinstance(value, list | tuple):
            todo += value
        elif value is not None and not (isinstance(value, str) and _is_empty_text(value)):
            return False
    return True


def _is_empty_text(value: str) -> bool:
    text = value.strip()
    return not text or (len(text) <= 32 and _THREE_NUMBERS.match(text) is not None and _is_zero_date(text))


_THREE_NUMBERS: Final = re.compile(r"-?\d+([/.\-])\d+\1-?\d+(?=\s|$)", re.ASCII)
"""How a date begins, zero or not; a mere 0 or 0.00 does not."""


def _display(value: str, date_format: str | None) -> datetime.datetime:
    reasons: list[Exception] = []
    if date_format is not None:
        for pattern in _strptime_patterns(date_format):
            try:
                return datetime.datetime.strptime(value, pattern)
            except (ValueError, re.error) as error:  # re.error: the format names something twice
                reasons.append(error)
    day, _, time = value.partition(" ")
    match = re.fullmatch(r"(\d{4}|\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{1,2})", day, re.ASCII)
    if not match:
        raise BadValueError("a date was expected")
    first, second, third = map(int, match.groups())
    if len(match[1]) == 4:
        orders = [(first, second, third)]
    elif len(match[3]) == 4:
        orders = [(third, second, first), (third, first, second)]
    else:
        orders = []  # a year of two digits: neither its place nor its century can be told
    readings = {reading for order in orders if (reading := _date_or_none(*order)) is not None}
    if orders and not readings:
        raise BadValueError("a date was expected")
    if len(readings) != 1:
        # With a format at hand it was tried already: the value is at odds with it.
        raise (
            BadValueError(f"it does not fit the date format {date_format}")
            if reasons
            else AmbiguousDayError("the format of the date is not known; give date_format=")
        )
    return datetime.datetime.combine(readings.pop(), _time(time))


def _date_or_none(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _time(value: str) -> datetime.time:
    if not value:
        return datetime.time.min
    try:
        return datetime.time.fromisoformat(value)
    except ValueError:
        pass
    try:
        return datetime.datetime.strptime(value, "%I:%M %p").time()
    except ValueError:
        raise BadValueError("a date was expected") from None  # the original shows the value


@lru_cache(maxsize=64)
def strftime_format(date_format: str) -> str:
    """A date format in the notation of strftime, from `%d/%m/%Y`, `DD/MM/YYYY` (site_info) or `d/m/Y` (PHP)."""
    if "%" in date_format:
        return date_format
    if "YY" in date_format or "DD" in date_format or "MM" in date_format:
        return re.sub(r"YYYY|YY|MMMM|MMM|MM|M|DD|D", lambda m: "%" + _TOKENS[m[0]], date_format)
    return re.sub(r"[djmnMFYy]", lambda m: "%" + _PHP_TOKENS[m[0]], date_format)


def is_date_format(date_format: str) -> bool:
    """Whether a format can write dates and read them back; one that holds something else would garble documents.

    A record may bring its own, so it is also one that cannot cost much: short, and with each part once.
    """
    if len(date_format) > _LONGEST_FORMAT:
        return False
    pattern = strftime_format(date_format)
    directives = re.findall("%(.?)", pattern, re.DOTALL)
    if len(set(directives)) != len(directives) or not _DIRECTIVES.issuperset(directives):
        return False
    if "%y" not in pattern.lower():
        return False
    try:
        return all(datetime.datetime.strptime(day.strftime(pattern), pattern) == day for day in _SAMPLE_DAYS)
    except (ValueError, re.error):
        return False


_LONGEST_FORMAT: Final = 40
_DIRECTIVES: Final = frozenset("aAbBdmyYHIMSp")
_SAMPLE_DAYS: Final = (datetime.datetime(2026, 4, 3), datetime.datetime(2031, 12, 25))


@lru_cache(maxsize=64)
def _places(date_format: str) -> tuple[slice, slice, slice, tuple[int, str, int, str]] | None:
    """Where year, month and day stand in ten characters, for formats of two and four digits: strptime is slow."""
    text = strftime_format(date_format)
    if not re.fullmatch(r"%[Ymd][/.\-]%[Ymd][/.\-]%[Ymd]", text) or len(set(text[1::3])) != 3:
        return None
    places: dict[str, slice] = {}
    position = 0
    for letter in text[1::3]:
        width = 4 if letter == "Y" else 2
        places[letter] = slice(position, position + width)
        position += width + 1
    first, second = sorted(place.stop for place in places.values())[:2]
    return places["Y"], places["m"], places["d"], (first, text[2], second, text[5])


@lru_cache(maxsize=64)
def _strptime_patterns(date_format: str) -> tuple[str, ...]:
    day = strftime_format(date_format)
    if "%y" not in day.lower():
        return ()  # strptime would put the year 1900 in the place of the missing one
    return day, f"{day} %H:%M", f"{day} %H:%M:%S", f"{day} %I:%M %p"


# --- reading: records, lists and maps -----------------------------------------------------------------------------


def is_null(value: Any) -> bool:
    """None, also as a word: msgspec takes that so, and nobody has seen it."""
    return value is None or (type(value) is str and value.lower() == "null")


def is_there(value: Any) -> bool:
    """Whether an associated record exists. `[]` and an object full of nulls are what an absent one looks like."""
    if type(value) is not dict:
        if value == [] or value == "" or is_null(value):
            return False
        raise BadValueError("an object was expected")
    return value.get("id") is not None or [*value.values()].count(None) < len(value)


def array(value: Any, read: Callable[[Any], T]) -> list[T] | None:
    """Scalars in a list, see `rows`."""
    return None if value is None else [read(item) for item in rows(value)]


def scalar_map(value: Any, read: Callable[[Any], T]) -> dict[str, T] | None:
    """Scalars by key, see `entries`."""
    return None if value is None else {key: read(item) for key, item in entries(value)}


def rows(value: Any) -> Sequence[Any]:
    """What stands in a list, or in an object keyed "0", "1", ... as PHP sends a list with gaps."""
    if type(value) is list:
        return value
    if type(value) is dict:
        return list(value.values())
    if value == "":
        return ()
    raise BadValueError("a list was expected")


def entries(value: Any) -> Sequence[tuple[str, Any]]:
    """What stands in a map. PHP sends `[]` for an empty one, and a list where the keys are 0, 1, ..."""
    if type(value) is dict:
        return list(value.items())
    if type(value) is list:
        return [(str(position), item) for position, item in enumerate(value)]
    if value == "":
        return ()
    raise BadValueError("an object was expected")


# --- writing ------------------------------------------------------------------------------------------------------


def encode_integer(value: Any, where: str) -> int | None:
    """A whole number, or a member of an enumeration of numbers."""
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        if -_BEYOND <= value < _BEYOND:
            return int(value)
        raise EncodeError(where, value, "a whole number of 64 bits is needed, since PHP has no longer ones")
    raise EncodeError(where, value, "an int is needed")


_BEYOND: Final = 2**63


def encode_decimal(value: Any, where: str) -> str | int | None:
    """An exact number. A Decimal travels as text, digit by digit; a float would not be exact and is refused."""
    if value is None:
        return None
    if type(value) is int:
        return value if -_BEYOND <= value < _BEYOND else str(value)
    if isinstance(value, Decimal):
        if value.is_finite():
            digits = Decimal.__str__(value)  # the same as the format below and quicker, if there is no exponent
            return digits if "E" not in digits else format(value, "f")
        raise EncodeError(where, value, "a finite number is needed")
    if isinstance(value, float):
        raise EncodeError(where, value, f'a float is not exact; write Decimal("{value}")')
    raise EncodeError(where, value, "a Decimal or an int is needed")


def encode_flag(value: Any, where: str) -> int | None:
    """A yes or no, which Daftra takes as 1 and 0."""
    if value is None:
        return None
    if value is True or value is False:
        return int(value)
    raise EncodeError(where, value, "True or False is needed")


def encode_text(value: Any, where: str) -> str | None:
    """Text, or a member of an enumeration of words."""
    if value is None or type(value) is str:
        return value
    if isinstance(value, str):
        return str.__str__(value)  # str() of a member of `class C(str, Enum)` would be its name
    raise EncodeError(where, value, "a str is needed")


def encode_date(value: Any, where: str) -> str | None:
    """A calendar date in ISO form, which Daftra takes whatever the account displays (source: live report)."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return encode_timestamp(value, where)
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise EncodeError(where, value, "a datetime.date is needed")


def encode_timestamp(value: Any, where: str) -> str | None:
    """A date and time in the account's own zone, without naming it; a date alone is fine too."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            raise EncodeError(
                where, value, "Daftra keeps times in the account's zone without naming it: convert and drop tzinfo"
            )
        return value.isoformat(" ", "seconds")  # Daftra keeps whole seconds
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise EncodeError(where, value, "a datetime.datetime is needed")


def whole(value: int | None) -> int | None:
    """A whole number or a member of an enumeration that was read, as it goes back, however long it is."""
    return None if value is None else int(value)


def isoformat(value: datetime.date | None) -> str | None:
    """A date or a date and time that was read, as it goes back: in ISO form, with its zone if it had one."""
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    return None if value is None else value.isoformat()


def encode_display_date(value: Any, where: str, date_format: str | None) -> str | None:
    """A calendar date in the account's display format, day/month/year unless another one is known."""
    if value is None:
        return None
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.strftime(strftime_format(date_format or "DD/MM/YYYY"))
    raise EncodeError(where, value, "a datetime.date is needed")


def encode_display_timestamp(value: Any, where: str, date_format: str | None) -> str | None:
    """A date and time in the account's display format, see `encode_display_date`."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        return value.strftime(strftime_format(date_format or "DD/MM/YYYY") + " %H:%M")
    raise EncodeError(where, value, "a datetime.datetime without a zone is needed")


def plain(value: Any, where: str, date_format: str | None, *, is_read: bool = False) -> Any:
    """Anything as plain JSON: models are written out, exact numbers become text, and what is UNSET is left out.

    What was read (`is_read`) may hold whole numbers of any length.

    Raises:
        EncodeError: JSON has no notation for it, or more than one, or it is nested too deeply.
    """
    try:
        return _plain(value, where, date_format, is_read)
    except RecursionError:
        raise EncodeError(where, None, "a value is nested too deeply", is_missing=True) from None


def _plain(value: Any, where: str, date_format: str | None, is_read: bool) -> Any:
    kind = type(value)
    if value is None or kind is str or kind is bool:
        return value
    if kind is dict:  # ahead of `isinstance`, which takes long to say no
        return _plain_mapping(value, where, date_format, is_read) if value else {}
    if hasattr(kind, "to_dict"):
        return value.to_dict(date_format=date_format)
    if isinstance(value, Enum):
        if value is UNSET:
            raise EncodeError(where, value, "it must have a value")
        return _plain(value.value, where, date_format, is_read)
    if isinstance(value, int):
        return int(value) if is_read else encode_integer(value, where)
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        raise EncodeError(where, value, "a finite number is needed")
    if isinstance(value, Decimal):
        return encode_decimal(value, where)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return _plain_mapping(value, where, date_format, is_read)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [_plain(item, where, date_format, is_read) for item in value]
    raise EncodeError(where, value, f"there is no way to send a {kind.__name__}")


def _plain_mapping(value: Mapping[Any, Any], where: str, date_format: str | None, is_read: bool) -> dict[str, Any]:
    return {
        _key(key, where): _plain(item, where, date_format, is_read) for key, item in value.items() if item is not UNSET
    }


def _key(value: Any, where: str) -> str:
    if isinstance(value, str):
        return value
    raise EncodeError(where, value, "a key must be text")


def encode_record(
    value: Any, where: str, date_format: str | None, model: type[Any] | None = None
) -> dict[str, Any] | None:
    """An associated record; of this very model in what is written, so that no record that was read slips in."""
    if value is None:
        return None
    to_dict = getattr(value, "to_dict", None)
    if to_dict is None or (model is not None and not isinstance(value, model)):
        wanted = "a model" if model is None else model.__name__
        raise EncodeError(where, type(value), f"{wanted} is needed, not {type(value).__name__}", is_missing=True)
    data: dict[str, Any] = to_dict(date_format=date_format)
    return data


def encode_records(
    value: Any, where: str, date_format: str | None, model: type[Any] | None = None
) -> list[dict[str, Any] | None] | None:
    """Child records."""
    return None if value is None else [encode_record(item, where, date_format, model) for item in _many(value, where)]


def encode_record_map(
    value: Any, where: str, date_format: str | None, model: type[Any] | None = None
) -> dict[str, Any] | None:
    """Records by key."""
    if value is None:
        return None
    return {key: encode_record(item, where, date_format, model) for key, item in _pairs(value, where)}


def encode_array(value: Any, where: str, encode: Callable[[Any, str], Any]) -> list[Any] | None:
    """Scalars in a list."""
    return None if value is None else [encode(item, where) for item in _many(value, where)]


def encode_scalar_map(value: Any, where: str, encode: Callable[[Any, str], Any]) -> dict[str, Any] | None:
    """Scalars by key."""
    return None if value is None else {key: encode(item, where) for key, item in _pairs(value, where)}


def _many(value: Any, where: str) -> Iterable[Any]:
    """The items of a list.

    Text is refused, since it would be taken apart into letters, and what can be gone through only once: values are
    checked before they are sent, and then nothing would be left of them.
    """
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping, Iterator)):
        return value
    raise EncodeError(where, value, "a list is needed")


def _pairs(value: Any, where: str) -> Iterable[tuple[str, Any]]:
    if isinstance(value, Mapping):
        return value.items()
    raise EncodeError(where, value, "a dict is needed")
