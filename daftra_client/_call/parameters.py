"""Checks the parameters of a call when the method is called, before anything is sent.

Daftra ignores a filter that it does not understand and returns all records (live report). So a filter takes only values
of its declared type, like the fields of write models. `extra_query=` sends other values without a check.

A check takes a value and the name of the argument, such as `invoices.list(client_id)`, and raises `EncodeError`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Final, Literal, TypeAlias

import attrs

from .._codec import write
from .._codec.model import Model
from ..errors import EncodeError

Kind: TypeAlias = Callable[[Any, str], object]
Bound: TypeAlias = Literal["is", "from", "to"]


@attrs.frozen
class Parameter:
    """A parameter of an operation.

    Attributes:
        kind: The check of its values.
        field: Attribute of the rows that is compared with the filter; None if the rows are not checked.
        bound: Whether the field must equal the value, or be a value from it on or up to it.
    """

    kind: Kind
    field: str | None = None
    bound: Bound = "is"


def record_id(value: Any, where: str) -> None:
    """The id of a record, which is above 0, since PHP treats 0 as an absent filter."""
    _number(value, where, "the id of a record is needed, an int above 0")
    if value < 1:
        raise EncodeError(where, value, "the id of a record is needed, an int above 0")


def count(value: Any, where: str) -> None:
    """The number or the size of a page."""
    _number(value, where, "an int of at least 1 is needed")
    if value < 1:
        raise EncodeError(where, value, "an int of at least 1 is needed")


def integer(value: Any, where: str) -> None:
    """Any integer of 64 bits."""
    _number(value, where, "an int is needed")


def within(lowest: int, highest: int) -> Kind:
    """The check for an integer from `lowest` to `highest`."""

    def check(value: Any, where: str) -> None:
        needed = f"an int from {lowest} to {highest} is needed"
        _number(value, where, needed)
        if not lowest <= value <= highest:
            raise EncodeError(where, value, needed)

    return check


level: Final = within(-1, 4)
"""The depth of related records that v2 embeds (vendor reference 2026-08: -1 to 3; live report: also 4)."""

decimal: Final = write.encode_decimal
flag: Final = write.encode_flag


def text(value: Any, where: str) -> None:
    """Text that is not empty."""
    write.encode_text(value, where)
    if not value:
        raise EncodeError(where, value, "an empty text filters nothing; leave the argument out")


def calendar_date(value: Any, where: str) -> None:
    """A calendar date, sent in ISO form."""
    if isinstance(value, datetime.datetime):
        raise EncodeError(where, value, "a datetime.date is needed, since only days are compared; use .date()")
    if not isinstance(value, datetime.date):
        raise EncodeError(where, value, "a datetime.date is needed, such as datetime.date(2026, 4, 3)")


def display_date(value: Any, where: str) -> None:
    """A calendar date, sent in the display format of the account."""
    calendar_date(value, where)


timestamp: Final = write.encode_timestamp


def list_of(kind: Kind) -> Kind:
    """The check for a list of values. `query_pairs` refuses an empty list for every parameter."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, Sequence) or isinstance(value, str | bytes):
            raise EncodeError(where, value, "a list is needed")
        for item in value:
            kind(item, where)

    return check


def member_of(enumeration: Callable[[], type[Enum]]) -> Kind:
    """The check for an enumeration: its members, also those without a name, and their values.

    The function returns the enumeration, so that it is loaded on first use.

    An unlisted number passes, since Daftra adds values without notice. An unlisted text is refused as a mistake, and so
    is a member of another enumeration, unless both have a member of this name and value.
    """

    def check(value: Any, where: str) -> None:
        enum = enumeration()
        if not _belongs(value, enum):
            name = enum.__name__
            raise EncodeError(where, value, f"{_a(name)} is needed, such as {name}.{_meant(value, enum).name}")
        if isinstance(value, int):
            write.encode_integer(value, where)

    return check


def field_of(model: Callable[[], type[Model]]) -> Kind:
    """The check for the name of a field of a model on the wire. The function returns the model, as in `member_of`."""

    def check(value: Any, where: str) -> None:
        write.encode_text(value, where)
        found = model()
        if value in found._KEYS and value[0].islower():
            return
        from .._common.suggestions import did_you_mean

        fields = {key for key in found._KEYS if key[0].islower()}  # the others hold associated records
        needed = f"the name of a field of {found.__name__} is needed"
        raise EncodeError(where, value, f"{needed}{did_you_mean(value, fields)}")

    return check


def _number(value: Any, where: str, needed: str) -> None:
    if type(value) is int and -(2**63) <= value < 2**63:
        return
    if isinstance(value, str) and value.strip().isdecimal():
        raise EncodeError(where, value, f"{needed}, not a str of its digits; convert it with int()")
    if not isinstance(value, int) or isinstance(value, bool):
        raise EncodeError(where, value, needed)
    write.encode_integer(value, where)


def _belongs(value: Any, enum: Any) -> bool:
    if isinstance(value, enum):
        return True
    members: list[Enum] = [*enum]
    if isinstance(value, Enum):
        return any(member.name == value.name and member.value == value.value for member in members)
    if issubclass(enum, str):
        return isinstance(value, str) and any(member.value.casefold() == value.casefold() for member in members)
    return isinstance(value, int) and not isinstance(value, bool)


def _meant(value: Any, enum: Any) -> Any:
    """The member whose name or value a text gives, else the first one."""
    wanted = value.casefold().replace(" ", "_") if isinstance(value, str) else None
    named = (member for member in enum if wanted in (member.name.casefold(), str(member.value).casefold()))
    return next(named, next(iter(enum)))


def _a(name: str) -> str:
    return f"an {name}" if name[0] in "AEIOU" else f"a {name}"
