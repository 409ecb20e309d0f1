"""How dates and times of an answer are read, and the notations of date formats.

Daftra sends columns of the database in ISO form, and dates of documents as the account displays them. A date is read in
ISO form first, then in the display format, then only if one reading is possible. An ambiguous date is never guessed.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Any, Final

from .read import BadValueError, is_cacheable, is_null, refuse_unhashable


class AmbiguousDayError(BadValueError):
    """The format of a date such as 03/04/2026 is not known."""


_TOKENS: Final = {
    "YYYY": "Y", "YY": "y", "MMMM": "B", "MMM": "b", "MM": "m", "M": "m", "DD": "d", "D": "d",
}  # fmt: skip
_PHP_TOKENS: Final = {"d": "d", "j": "d", "m": "m", "n": "m", "M": "b", "F": "B", "Y": "Y", "y": "y"}


# --- dates --------------------------------------------------------------------------------------------------------


def read_date(value: Any, date_format: str | None) -> datetime.date | None:
    """A calendar date: in ISO form, else in `date_format`, else the only possible reading.

    `""` and zero dates are read as None. If the value also has a time of day, the result is a `datetime`, which is a
    subclass of `date`.

    Raises:
        AmbiguousDayError: Several readings are possible.
        BadValueError: No reading is possible.
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
    moment = read_timestamp(value, date_format)
    if moment is None or moment.time() != datetime.time.min or moment.tzinfo is not None:
        return moment
    return moment.date()


class DateCache(dict[Any, Any]):
    """Maps a raw value to its calendar date. Many documents share their dates, so these are cached.

    Indexing reads a value that is not there yet, see `read_date` for the errors.
    """

    __slots__ = ("date_format",)
    _BOUND: Final = 2048

    def __init__(self, date_format: str | None) -> None:
        super().__init__()
        self.date_format = date_format

    def read(self, raw: Any) -> datetime.date | None:
        """The date for any raw value.

        Raises:
            BadValueError: The value is not a date, or an ambiguous one.
        """
        refuse_unhashable(raw, "a date was expected")
        day: datetime.date | None = self[raw]
        return day

    def __missing__(self, raw: Any) -> datetime.date | None:
        day = read_date(raw, self.date_format)
        # A date with a time of day is not cached, because it rarely occurs again.
        if raw is None or (":" not in raw and is_cacheable(raw)):
            if len(self) >= self._BOUND:
                self.clear()
            self[raw] = day
        return day


date_cache: Final = lru_cache(maxsize=16)(DateCache)
"""The cache of the dates in a display format."""


def record_dates(date_format: Any, account_dates: DateCache) -> DateCache:
    """The cache for the display format that a record carries; that of the account where it carries no usable one."""
    is_format = type(date_format) is str and len(date_format) <= _MAX_FORMAT_LENGTH
    found = _cache_if_usable(date_format) if is_format else None
    return account_dates if found is None else found


@lru_cache(maxsize=64)
def _cache_if_usable(date_format: str) -> DateCache | None:
    return date_cache(date_format) if is_date_format(date_format) else None


# --- dates with a time of day -------------------------------------------------------------------------------------


def read_timestamp(value: Any, date_format: str | None) -> datetime.datetime | None:
    """A date and time, without a zone unless one is sent. A bare date means midnight. See `read_date` for the rest."""
    if value is None:
        return None
    if type(value) is not str:
        raise BadValueError("a date and time was expected")
    if len(value) < 19:  # a value with seconds is a column of the database, which is in ISO form
        _refuse_swapped(value, date_format)
    if value[4:5] == "-":
        try:
            return datetime.datetime.fromisoformat(value)
        except ValueError:
            pass
    stripped = value.strip()
    if not stripped or is_null(stripped) or _is_zero_date(stripped):
        return None
    return _displayed(stripped, date_format)


@lru_cache(maxsize=64)
def _is_swapped(date_format: str) -> bool:
    """Whether dates in a format look like ISO, but with day and month swapped."""
    return strftime_format(date_format).startswith("%Y-%d-%m")


def _refuse_swapped(value: str, date_format: str | None) -> None:
    if date_format is None or not _is_swapped(date_format):
        return
    parts = re.match(r"\d{4}-(\d\d)-(\d\d)(?!\d)", value, re.ASCII)
    if parts and parts[1] != parts[2] and "01" <= parts[1] <= "12" and "01" <= parts[2] <= "12":
        raise BadValueError(f"the value is a date both in ISO form and in the date format {date_format}")


def _is_zero_date(value: str) -> bool:
    """Whether a text is 0000-00-00, also as a formatter renders it: 30/11/-1, -0001-11-30 (source: live capture)."""
    # The year -1 only counts together with the thirtieth (of November): Jan-01-2026 is a date.
    return re.match(r"0[0/.\-]*(?=\s|$)|(?=.*(?<!\d)30(?!\d)).*(?<!\w)-0*1(?![\d:])", value) is not None


def is_full_zero_date(text: str) -> bool:
    """Whether a text is a zero date in all its parts. A bare 0 or 0.00 is not, although `read_date` treats it like
    one."""
    return len(text) <= 32 and _THREE_NUMBERS.match(text) is not None and _is_zero_date(text)


_THREE_NUMBERS: Final = re.compile(r"-?\d+([/.\-])\d+\1-?\d+(?=\s|$)", re.ASCII)


def _displayed(value: str, date_format: str | None) -> datetime.datetime:
    """A date and time that is not in ISO form."""
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
        orders = []  # neither the place nor the century of a year of two digits is known
    readings = {reading for order in orders if (reading := _date_or_none(*order)) is not None}
    if orders and not readings:
        raise BadValueError("a date was expected")
    if len(readings) != 1:
        # A known format was tried above, so the value contradicts it.
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
        raise BadValueError("a date was expected") from None  # the original error shows the value


# --- date formats -------------------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def strftime_format(date_format: str) -> str:
    """A date format in the notation of strftime, from `%d/%m/%Y`, `DD/MM/YYYY` (site_info) or `d/m/Y` (PHP)."""
    if "%" in date_format:
        return date_format
    if "YY" in date_format or "DD" in date_format or "MM" in date_format:
        return re.sub(r"YYYY|YY|MMMM|MMM|MM|M|DD|D", lambda m: "%" + _TOKENS[m[0]], date_format)
    return re.sub(r"[djmnMFYy]", lambda m: "%" + _PHP_TOKENS[m[0]], date_format)


def is_date_format(date_format: str) -> bool:
    """Whether a format can write dates and read them back.

    Records can contain their own formats, so a usable format must also be cheap: it is short and names each part once.
    """
    if len(date_format) > _MAX_FORMAT_LENGTH:
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


_MAX_FORMAT_LENGTH: Final = 40
_DIRECTIVES: Final = frozenset("aAbBdmyYHIMSp")
_SAMPLE_DAYS: Final = (datetime.datetime(2026, 4, 3), datetime.datetime(2031, 12, 25))


@lru_cache(maxsize=64)
def _places(date_format: str) -> tuple[slice, slice, slice, tuple[int, str, int, str]] | None:
    """The places of year, month and day in ten characters, for formats of two and four digits. strptime is slower."""
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
        return ()  # strptime would fill in the year 1900
    return day, f"{day} %H:%M", f"{day} %H:%M:%S", f"{day} %I:%M %p"
