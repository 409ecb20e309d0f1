"""What every read model is made of, and the two ways in which one is read.

The quick way is msgspec's: it makes records of the bytes of an answer in one go, and `_settled` then puts real values
in the place of those that it stores raw, see `wire_types.py`. It takes what live accounts send as a rule. Whatever it
refuses, and what comes as a dictionary, is read the careful way, which knows every rule of `wire.py`, keeps unknown
keys and names the field that fits none. Where both succeed, the result is the same, but for a whole number that is sent
with a point or an exponent: msgspec reads it as a float first, which is exact up to 15 digits. An id beyond that gets a
second look (see `answers.Found`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, get_args, get_origin

import msgspec

from . import wire
from .errors import DecodeError
from .model import Model
from .variants import variants
from .wire_types import Amount, Extras, Moment

if TYPE_CHECKING:
    from typing import Self


class _Keys:
    """`_KEYS` of a read model."""

    def __get__(self, instance: object, owner: type[Record]) -> frozenset[str]:
        return _keys(owner)


@cache
def _keys(model: type[Record]) -> frozenset[str]:
    return frozenset(model.__struct_encode_fields__[1:])


@cache
def _blank(model: type[Record]) -> Record:
    return model()


class Record(Model, msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """Base of all read models. Two are equal when their class and every field are.

    `gc=False`: what is read is a tree, and the garbage collector need not look at its thousands of nodes.
    """

    additional_properties: Extras = msgspec.field(default_factory=dict, name="(additional properties)")
    """Keys that the document does not know, as they were sent."""

    _KEYS = _Keys()  # pyright: ignore[reportAssignmentType]
    _ABSENT: ClassVar[object] = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        days = wire.days(date_format)
        try:
            return cls._raw(data, days)._settled(days)
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error

    def _settled(self, days: wire.Days) -> Self:
        """Put real values in the place of raw ones, here and in all records inside, see the generated models.

        What fits no rule raises one of `wire.BAD_VALUE` without naming the field.
        """
        raise NotImplementedError

    def _is_blank(self) -> bool:
        """Whether no field has a value, which is what an absent associated record looks like."""
        if not self.additional_properties:
            return self == _blank(type(self))
        first, *others = msgspec.structs.astuple(self)
        return all(value is None for value in (*first.values(), *others))

    @classmethod
    def _raw(cls, data: Any, days: wire.Days) -> Self:
        """The record with raw values as `_settled` takes them, whatever `data` holds.

        Raises:
            DecodeError: It is no object, or a value that `_settled` does not look at cannot be read.
        """
        if not isinstance(data, Mapping):
            raise DecodeError(cls.__name__, None, data, "an object was expected")
        self = cls()
        fields = _fields(cls)
        if "str_date_format" in fields:
            days = wire.own_days(data.get("str_date_format"), days)
        for key, value in data.items():
            field = fields.get(key)
            if field is None:
                self.additional_properties[key] = value
                variants.meet_key(cls, key)
            elif value is not None:
                try:
                    setattr(self, field.name, field.read(value, days))
                except wire.BAD_VALUE as error:
                    raise cls._bad_field(key, value, error) from error
                if field.is_odd(value):
                    variants.meet_odd_value(cls, field.name, field.read)
        return self

    @classmethod
    def _bad_value(cls, data: Any, date_format: str | None, error: Exception) -> DecodeError:
        if "str_date_format" in cls._KEYS:
            date_format = wire.own_days(data.get("str_date_format"), wire.days(date_format)).date_format
        for key, value in data.items():
            field = _fields(cls).get(key)
            if field is not None and field.model is not None and value:
                for row in wire.rows(value) if field.is_list else [value]:
                    try:
                        field.model.from_dict(row, date_format=date_format)
                    except DecodeError as located:
                        return located
        return super()._bad_value(data, date_format, error)

    @classmethod
    def _field_names(cls) -> Sequence[str]:
        first, *others = cls.__struct_fields__
        return [*others, first]


def related(value: Any, days: wire.Days) -> Any:
    """An associated record that is raw. `()`, for `[]`, and one without any value are what an absent one looks like."""
    if type(value) is tuple:
        return None
    record = value._settled(days)
    return None if record._is_blank() else record


# --- the careful way ----------------------------------------------------------------------------------------------


class _Field(NamedTuple):
    """How the careful way reads a field."""

    name: str
    read: Callable[[Any, wire.Days], Any]
    """What it stores of a raw value that is not None."""
    is_odd: Callable[[Any], bool] = lambda value: False
    """Whether the quick way refuses a value that was read just now."""
    model: type[Record] | None = None
    """Of the records inside."""
    is_list: bool = False


@cache
def _fields(model: type[Record]) -> dict[str, _Field]:
    """The fields of a model by wire name, from the same annotations that msgspec goes by."""
    _, *fields = msgspec.structs.fields(model)
    return {field.encode_name: _field(field.name, field.type) for field in fields}


def _field(name: str, annotation: Any) -> _Field:
    types = [t for t in get_args(annotation) or (annotation,) if t not in (NoneType, tuple[()])]
    if len(types) > 1:
        return _Field(name, _as_it_is)
    kind = types[0]
    if kind in _READERS:
        return _Field(name, *_READERS[kind])
    is_list = get_origin(kind) is list
    item = get_args(kind)[0] if is_list else kind
    if isinstance(item, type) and issubclass(item, Record):
        return _Field(name, _records_of(item) if is_list else _record_of(item), model=item, is_list=is_list)
    if isinstance(item, type) and issubclass(item, IntEnum):
        table = wire.EnumTable(item)
        return _Field(name, lambda value, days: table[value], _is_odd_integer)
    return _Field(name, _as_it_is)


def _as_it_is(value: Any, days: wire.Days) -> Any:
    """What `_settled` reads, whatever it is."""
    return value


def _record_of(model: type[Record]) -> Callable[[Any, wire.Days], Record | None]:
    def read(value: Any, days: wire.Days) -> Record | None:
        is_there = wire.is_there(value)
        # Also of nulls, for unknown keys among them.
        record = model._raw(value, days) if value and not wire.is_null(value) else None
        return record if is_there else None

    return read


def _records_of(model: type[Record]) -> Callable[[Any, wire.Days], list[Record] | None]:
    def read(value: Any, days: wire.Days) -> list[Record] | None:
        return None if wire.is_null(value) else [model._raw(row, days) for row in wire.rows(value)]

    return read


def _raw_amount(value: Any, days: wire.Days) -> Any:
    return value if type(value) is float else wire.raw_amount(value)


_PLAIN_INTEGER: Final = re.compile("-?(0|[1-9][0-9]*)", re.ASCII)
_PLAIN_MOMENT: Final = re.compile(r"(?!0000)\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?", re.ASCII)
_PLAIN_FLAGS: Final = frozenset(("0", "1", "false", "true"))


def _is_odd_integer(value: Any) -> bool:
    return type(value) is not int and not (type(value) is str and _PLAIN_INTEGER.fullmatch(value))


_READERS: Final[dict[Any, tuple[Callable[[Any, wire.Days], Any], Callable[[Any], bool]]]] = {
    str: (lambda value, days: wire.text(value), lambda value: type(value) is not str),
    int: (lambda value, days: wire.integer(value), _is_odd_integer),
    bool: (
        lambda value, days: wire.flag(value),
        lambda value: type(value) is float or (type(value) is str and value.lower() not in _PLAIN_FLAGS),
    ),
    Moment: (
        lambda value, days: wire.timestamp(value, days.date_format),
        lambda value: not _PLAIN_MOMENT.fullmatch(value),
    ),
    Amount: (_raw_amount, lambda value: type(value) in (float, Decimal)),
}
"""How values are read by their annotation, and which of them are odd."""
