"""How values are written as JSON.

Each function takes a value and its place, and raises `EncodeError` with that place for a value that cannot be
sent. None is written as null.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from ..errors import EncodeError
from .dates import strftime_format
from .unset import UNSET

_BEYOND: Final = 2**63
"""The first integer that does not fit 64 bits, the size of PHP's integers."""
_HOURS: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?", re.ASCII)


def encode_integer(value: Any, where: str) -> int | None:
    """An integer, or a member of an enumeration of numbers."""
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        if -_BEYOND <= value < _BEYOND:
            return int(value)
        raise EncodeError(where, value, "a whole number must fit 64 bits")
    raise EncodeError(where, value, "an int is needed")


def encode_decimal(value: Any, where: str) -> str | int | None:
    """An exact number. A Decimal is sent as text, with every digit. A float is refused, since it is not exact."""
    if value is None:
        return None
    if type(value) is int:
        return value if -_BEYOND <= value < _BEYOND else str(value)
    if isinstance(value, Decimal):
        if value.is_finite():
            digits = Decimal.__str__(value)  # without an exponent it equals the format below, and is faster
            return digits if "E" not in digits else format(value, "f")
        raise EncodeError(where, value, "a finite number is needed")
    if isinstance(value, float):
        raise EncodeError(where, value, f'a float is not exact; write Decimal("{value}")')
    raise EncodeError(where, value, "a Decimal or an int is needed")


def encode_flag(value: Any, where: str) -> int | None:
    """A boolean, which is sent as 1 or 0."""
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


def encode_duration(value: Any, where: str) -> str | None:
    """A duration as hours and minutes, such as "8:30".

    Answers have decimal hours such as 8.5, which requests do not accept (source: vendor reference 2026-08). So a plain
    number is a number of hours.
    """
    text = encode_text(value, where)
    if text is None or not _HOURS.fullmatch(text):
        return text
    hours, minutes = divmod(round(Decimal(text) * 60), 60)
    return f"{hours}:{minutes:02}"


def encode_date(value: Any, where: str) -> str | None:
    """A calendar date in ISO form, which Daftra takes from accounts of every display format (source: live report)."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return encode_timestamp(value, where)
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise EncodeError(where, value, "a datetime.date is needed")


def encode_timestamp(value: Any, where: str) -> str | None:
    """A date and time in the account's time zone, without an offset. A date without a time is accepted, too."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            raise EncodeError(
                where, value, "Daftra keeps times in the account's zone, without an offset: convert and drop tzinfo"
            )
        return value.isoformat(" ", "seconds")  # Daftra stores no fractions of seconds
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise EncodeError(where, value, "a datetime.datetime is needed")


def write_back_date(value: datetime.date | None) -> str | None:
    """A date, or a date and time, of a read model: in ISO form, with its zone if it has one."""
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    return None if value is None else value.isoformat()


def encode_display_date(value: Any, where: str, date_format: str | None) -> str | None:
    """A calendar date in the account's display format; day/month/year where that is not known."""
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


def to_json(value: Any, where: str, date_format: str | None, *, is_read: bool = False) -> Any:
    """Any value as plain JSON. Models become objects, exact numbers become text, and UNSET entries are left out.

    Args:
        value: The value.
        where: Its place, for errors.
        date_format: The account's display format.
        is_read: The value was read from Daftra, so its integers may exceed 64 bits.

    Raises:
        EncodeError: JSON has no notation for the value, or more than one, or it is nested too deeply.
    """
    try:
        return _to_json(value, where, date_format, is_read)
    except RecursionError:
        raise EncodeError(where, None, "a value is nested too deeply", is_missing=True) from None


def _to_json(value: Any, where: str, date_format: str | None, is_read: bool) -> Any:
    kind = type(value)
    if value is None or kind is str or kind is bool:
        return value
    if kind is dict:  # first, since a failing `isinstance` is slow
        return _mapping_to_json(value, where, date_format, is_read) if value else {}
    if hasattr(kind, "to_dict"):
        return value.to_dict(date_format=date_format)
    if isinstance(value, Enum):
        if value is UNSET:
            raise EncodeError(where, value, "UNSET cannot be sent here; give a value")
        return _to_json(value.value, where, date_format, is_read)
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
        return _mapping_to_json(value, where, date_format, is_read)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [_to_json(item, where, date_format, is_read) for item in value]
    raise EncodeError(where, value, f"a value of type {kind.__name__} cannot be sent")


def _mapping_to_json(value: Mapping[Any, Any], where: str, date_format: str | None, is_read: bool) -> dict[str, Any]:
    return {
        _key(key, where): _to_json(item, where, date_format, is_read)
        for key, item in value.items()
        if item is not UNSET
    }


def _key(value: Any, where: str) -> str:
    if isinstance(value, str):
        return value
    raise EncodeError(where, value, "a key must be a str")


def encode_record(
    value: Any, where: str, date_format: str | None, model: type[Any] | None = None
) -> dict[str, Any] | None:
    """An associated record.

    Write models give their `model`, so that no record of a read model is sent in its place.
    """
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

    Text is refused, since its items are letters. Iterators are refused, since the check before sending empties them.
    """
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping, Iterator)):
        return value
    raise EncodeError(where, value, "a list is needed")


def _pairs(value: Any, where: str) -> Iterable[tuple[str, Any]]:
    if isinstance(value, Mapping):
        return value.items()
    raise EncodeError(where, value, "a dict is needed")
