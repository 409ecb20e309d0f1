"""Conversion of single values between requests, the store and answers.

The live service shows database columns as strings and computed values as JSON numbers or booleans. All values are
therefore stored as text (or null), and :func:`show` converts them by their kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from enum import Enum, auto
from typing import Any, TypeAlias

import msgspec

Json: TypeAlias = Any
"""Any JSON value; the sandbox reads it only through :func:`parse`."""

Row: TypeAlias = dict[str, str | None]
"""The stored columns of one record."""

# A time may have a fraction or a zone, as JavaScript writes it; both are dropped, since the account's time is local.
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?")
# The form of a shop plugin: 2026-04-03, 4:05:00 PM UTC. The live service accepts it (live report).
_SPOKEN_DAY = re.compile(r"(\d{4}-\d{2}-\d{2}), (\d{1,2}:\d{2}:\d{2} [AP]M)(?: [A-Z]{1,5})?", re.IGNORECASE)
_PLACES = Decimal("0.0001")  # live amounts carry up to four decimals
# Decimal preserves every digit of a number with a fraction or an exponent.
_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")
EXACT = Context(prec=200, rounding=ROUND_HALF_UP)
"""Amounts have up to 21 digits, and a document multiplies several of them."""


def as_object(value: Json) -> dict[str, Json] | None:
    """A JSON object, or None when the value is anything else."""
    if not isinstance(value, dict):
        return None
    fields: dict[str, Json] = value
    return fields


def as_array(value: Json) -> list[Json] | None:
    """A JSON array, or None when the value is anything else."""
    if not isinstance(value, list):
        return None
    items: list[Json] = value
    return items


def as_id(text: str) -> int | None:
    """An id, or None for any other text; an id beyond the integers of SQLite cannot exist either."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def positive(text: str, default: int) -> int:
    """The number of a page or of its rows; the default for a text that is not a number."""
    try:
        value = int(text)
    except ValueError:
        return default
    return min(value, 2**31) if value > 0 else default


def decode(text: str | bytes) -> Json:
    """Read JSON; numbers with a fraction or an exponent become Decimal.

    Raises:
        ValueError: The text is not valid JSON, for instance because it has half of a surrogate pair.
        ArithmeticError: A number is beyond what Decimal holds.
        RecursionError: The text is nested too deeply.
    """
    return _DECODER.decode(text)


def encode(value: Json) -> bytes:
    """Write JSON in UTF-8."""
    return _ENCODER.encode(value)


class Kind(Enum):
    """The type of a column: it determines how values are read from requests and shown in answers."""

    TEXT = auto()
    """Any text; numbers in a request become text."""
    INTEGER = auto()
    """An integer, shown as a string: ids, references, small codes."""
    FLAG = auto()
    """``"0"`` or ``"1"``; a request may also use JSON booleans and numbers."""
    DECIMAL = auto()
    """An amount, shown as an unpadded string."""
    DAY = auto()
    """A day in ISO form, shown in the account's display format."""
    ISO_DAY = auto()
    """A day in ISO form, shown unchanged."""
    TIMESTAMP = auto()
    """A day and time without a zone, shown in ISO form."""
    NUMBER = auto()
    """A computed value: a JSON number in details, the stored string in lists."""
    PAID = auto()
    """The paid total: a string, but the number 0 in the details of an unpaid document."""
    BOOL = auto()
    """A computed JSON boolean."""
    JSON = auto()
    """Any JSON value, stored as text."""


setattr(Kind, "__hash__", object.__hash__)  # noqa: B010 - faster than that of Enum, which is called for every value

NUMERIC = frozenset({Kind.INTEGER, Kind.FLAG, Kind.DECIMAL, Kind.NUMBER, Kind.PAID})
"""Kinds whose values are numbers."""
TEMPORAL = frozenset({Kind.DAY, Kind.ISO_DAY, Kind.TIMESTAMP})
"""Kinds whose values are days, with or without a time."""


@dataclass(frozen=True, slots=True)
class DateFormat:
    """The display format of an account, e.g. ``DateFormat.of("DD/MM/YYYY")``."""

    pattern: str
    """In strftime notation, as documents carry it in ``str_date_format``."""

    @classmethod
    def of(cls, text: str) -> DateFormat:
        """Read ``%d/%m/%Y``, ``DD/MM/YYYY`` or ``d/m/Y``.

        Raises:
            ValueError: The format does not have exactly one day, month and year.
        """
        pattern = text
        if "%" not in text:
            long = "YYYY" in text.upper()
            tokens = {"DD": "%d", "MM": "%m", "YYYY": "%Y"} if long else {"d": "%d", "m": "%m", "Y": "%Y"}
            pattern = text.upper() if long else text
            for token, directive in tokens.items():
                pattern = pattern.replace(token, directive)
        directives = re.findall(r"%(.)", pattern)
        if sorted(directives) != ["Y", "d", "m"]:
            raise ValueError(f"a date format needs one day, month and year: {text!r}")
        return cls(pattern)

    @property
    def moment(self) -> str:
        """The same format in the notation of site_info."""
        return self.pattern.replace("%d", "DD").replace("%m", "MM").replace("%Y", "YYYY")

    def read(self, text: str) -> str | None:
        """The ISO form of a day in the display format, with or without a time; None for other texts."""
        day, _, time = text.strip().partition(" ")
        try:
            iso = datetime.strptime(day, self.pattern).date().isoformat()
        except ValueError:
            return None
        return f"{iso} {time}" if time else iso

    def display(self, iso: str | None) -> str:
        """Show an ISO date. None becomes ``""``; the zero date becomes the meaningless text that live accounts show."""
        if not iso:
            return ""
        year, month, day = iso[:10].split("-")
        if year == "0000":
            year, month, day = "-1", "11", "30"
        return self.pattern.replace("%d", day).replace("%m", month).replace("%Y", year)


def plain(value: Decimal) -> str:
    """An amount in the form of live columns: at most four decimals, no padding, no exponent."""
    # With four decimals there is no exponent, so only trailing zeros must be removed.
    text = str(EXACT.quantize(value, _PLACES)).rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def rounded(value: Decimal) -> Decimal:
    """An amount as it is stored: with at most four decimals."""
    return EXACT.quantize(value, _PLACES)


def decimal(value: str | None) -> Decimal:
    """A stored amount; None and ``""`` count as zero."""
    return Decimal(value) if value else Decimal(0)


def number(value: str | None) -> int | msgspec.Raw | None:
    """A stored amount as a JSON number with all its digits, without conversion to a binary float."""
    if value is None:
        return None
    return msgspec.Raw(value.encode()) if "." in value else int(value)


def loads(stored: str | None) -> Json:
    """A stored value of the kind JSON as it was sent; None stays None."""
    return None if stored is None else decode(stored)


def parse(kind: Kind, value: Json) -> str | None:
    """Convert a value of a request into its stored form; ``""`` is read as None, except in texts.

    Raises:
        ValueError: The value does not fit the kind; the message says what is expected.
    """
    if kind is Kind.TEXT and isinstance(value, str):
        return value  # first, because half of all values are like this
    if kind is Kind.TIMESTAMP and isinstance(value, dict):
        value = value.get("date")  # the JSON form of a PHP date object (in payments of a shop)
    if value is None:
        return None
    if kind is Kind.JSON:
        return encode(value).decode()
    if isinstance(value, (dict, list)):
        raise ValueError("a single value is expected")
    if kind is Kind.TEXT:
        return _text(value)
    if value == "":
        return None
    return _PARSERS[kind](value)


def show(kind: Kind, stored: str | None, dates: DateFormat, *, detail: bool) -> Json:
    """Show a stored value the way a detail or a list row of the live service does."""
    match kind:
        case Kind.DAY:
            return dates.display(stored)
        case Kind.NUMBER if detail:
            return number(stored)
        case Kind.PAID if detail and stored == "0":
            return 0
        case Kind.BOOL:
            return stored == "1"
        case Kind.JSON:
            return loads(stored)
        case _:
            return stored


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def _integer(value: Json) -> str:
    text = str(value)
    if len(text) < 19 and text.isascii() and text.isdigit():
        return str(int(text))  # nearly all are like this, and Decimal is slow
    amount = _amount(value)
    if amount != amount.to_integral_value():
        raise ValueError("an integer is expected")
    return str(int(amount))


def _flag(value: Json) -> str:
    flag = {"0": "0", "1": "1", "false": "0", "true": "1"}.get(str(value).lower())
    if flag is None:
        raise ValueError("0 or 1 is expected")
    return flag


def _decimal(value: Json) -> str:
    return format(_amount(value).normalize() + 0, "f")


def _amount(value: Json) -> Decimal:
    if isinstance(value, bool):
        return Decimal(int(value))
    try:
        amount = Decimal(str(value).strip())
    except InvalidOperation:
        raise ValueError("a number is expected") from None
    # The exponent is limited because "1e999999999" would otherwise be written out in full.
    if not amount.is_finite() or amount.adjusted() > 20:
        raise ValueError("a number is expected")
    return amount


def _day(value: Json) -> str:
    return _timestamp(value)[:10]


def _timestamp(value: Json) -> str:
    text = str(value).strip()
    if spoken := _SPOKEN_DAY.fullmatch(text):
        text = f"{spoken[1]} {_time(spoken[2])}"
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError("a date like 2026-04-03 is expected")
    day, minutes, seconds = match.groups()
    if day == "0000-00-00":
        return f"{day} 00:00:00"
    try:
        date.fromisoformat(day)
        moment = datetime.fromisoformat(f"{day} {minutes or '00:00'}{seconds or ':00'}")
    except ValueError:
        raise ValueError("this day or time does not exist") from None
    return moment.isoformat(" ")


def _enumerated(value: Json) -> str:
    """An integer, optionally followed by its meaning, as in the enumerations of the vendor: ``1 => Percentage``."""
    # A public client sends this form, and it is accepted: PHP reads the number at the start of a text.
    return _integer(value.partition(" => ")[0] if isinstance(value, str) and " => " in value else value)


def _time(text: str) -> str:
    """The form ``16:05:00`` of ``4:05:00 PM``."""
    try:
        return datetime.strptime(text.upper(), "%I:%M:%S %p").time().isoformat()
    except ValueError:
        raise ValueError("this day or time does not exist") from None


_PARSERS = {
    Kind.INTEGER: _enumerated,
    Kind.FLAG: _flag,
    Kind.DECIMAL: _decimal,
    Kind.DAY: _day,
    Kind.ISO_DAY: _day,
    Kind.TIMESTAMP: _timestamp,
    Kind.NUMBER: _decimal,
    Kind.PAID: _decimal,
    Kind.BOOL: _flag,
}
