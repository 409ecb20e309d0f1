"""What every read model is made of, and the two ways in which one is read.

The quick way is msgspec's: it makes records of JSON in one go and stores raw values; `_settled` then puts the real ones
in their place, see `wire_types.py`. It takes what live accounts send as a rule. Whatever it refuses is read the careful
way, which knows every rule of `wire.py`, keeps unknown keys and names the field that fits none. Where both succeed, the
result is the same.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, get_args, get_origin

import msgspec

from . import wire
from .errors import DecodeError
from .model import Model, reason_of
from .variants import variants
from .wire_types import Extras

if TYPE_CHECKING:
    from typing import Self

_NOT_JSON: Final = (bytes, bytearray, memoryview, datetime.datetime, datetime.date, datetime.time, Decimal)
"""Types that msgspec would convert; in decoded JSON they have no place."""


class _Keys:
    """`_KEYS` of a read model, made when it is first asked for."""

    def __get__(self, instance: object, owner: type[Record]) -> frozenset[str]:
        keys = frozenset(owner.__struct_encode_fields__[1:])
        type.__setattr__(owner, "_KEYS", keys)
        return keys


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
        try:
            return msgspec.convert(data, variants.of(cls), strict=False, builtin_types=_NOT_JSON)._settled(date_format)
        except wire.BAD_VALUE:
            pass
        try:
            return cls._raw(data)._settled(date_format)
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error

    def _settled(self, date_format: str | None) -> Self:
        """Put real values in the place of raw ones, here and in all records inside, see the generated models.

        What fits no rule raises one of `wire.BAD_VALUE` without naming the field.
        """
        raise NotImplementedError

    def _is_blank(self) -> bool:
        """Whether no field has a value, which is what an absent associated record looks like."""
        return self == _blank(type(self))

    @classmethod
    def _raw(cls, data: Any) -> Self:
        """The record with raw values as `_settled` takes them, whatever `data` holds.

        Raises:
            DecodeError: It is no object, or a text, a whole number or a record in it cannot be read.
        """
        if not isinstance(data, Mapping):
            raise DecodeError(cls.__name__, None, data, "an object was expected")
        self = cls()
        fields = _fields(cls)
        for key, value in data.items():
            field = fields.get(key)
            if field is None:
                self.additional_properties[key] = value
                variants.meet_key(cls, key)
                continue
            try:
                setattr(self, field.name, field.raw(value))
                if field.is_odd(value):
                    variants.meet_odd_value(cls, field.name, field.raw)
            except wire.BAD_VALUE as error:
                raise DecodeError(cls.__name__, key, value, reason_of(error)) from error
        return self

    @classmethod
    def _bad_value(cls, data: Any, date_format: str | None, error: Exception) -> DecodeError:
        if "str_date_format" in cls._KEYS:
            date_format = data.get("str_date_format") or date_format
        for key, value in data.items():
            field = _fields(cls).get(key)
            if field is not None and field.model is not None and value:
                for row in [value] if field.kind == "record" else wire.rows(value):
                    try:
                        field.model.from_dict(row, date_format=date_format)
                    except DecodeError as located:
                        return located
        return super()._bad_value(data, date_format, error)

    @classmethod
    def _field_names(cls) -> Sequence[str]:
        first, *others = cls.__struct_fields__
        return [*others, first]


def related(value: Any, date_format: str | None) -> Any:
    """An associated record that is raw. `()`, for `[]`, and one without any value are what an absent one looks like."""
    return None if type(value) is tuple or value._is_blank() else value._settled(date_format)


@cache
def _blank(model: type[Record]) -> Record:
    return model()


_PLAIN_INTEGER: Final = re.compile("-?(0|[1-9][0-9]*)", re.ASCII)


class _Field(NamedTuple):
    """How the careful way stores the raw value of a field."""

    name: str
    kind: str
    """`text`, `integer`, `record`, `records`, or `other` for what `_settled` reads whatever it is."""
    model: type[Record] | None = None

    def raw(self, value: Any) -> Any:
        if self.kind == "text":
            return wire.text(value)
        if self.kind == "integer":
            return wire.integer(value)
        if self.model is None or value is None:
            return value
        if self.kind == "record":
            is_there = wire.is_there(value)
            record = self.model._raw(value) if value else None  # also of nulls, for unknown keys among them
            return record if is_there else None
        return [self.model._raw(row) for row in wire.rows(value)]

    def is_odd(self, value: Any) -> bool:
        """Whether the quick way refuses what was read just now."""
        if self.kind == "text":
            return value is not None and type(value) is not str
        return self.kind == "integer" and type(value) is str and not _PLAIN_INTEGER.fullmatch(value)


@cache
def _fields(model: type[Record]) -> dict[str, _Field]:
    """The fields of a model by wire name, from the same annotations that msgspec goes by."""
    _, *fields = msgspec.structs.fields(model)
    return {field.encode_name: _field(field.name, field.type) for field in fields}


def _field(name: str, annotation: Any) -> _Field:
    types = [t for t in get_args(annotation) or (annotation,) if t not in (NoneType, tuple[()])]
    if len(types) == 1:
        if types[0] is str or types[0] is int:
            return _Field(name, "text" if types[0] is str else "integer")
        is_list = get_origin(types[0]) is list
        item = get_args(types[0])[0] if is_list else types[0]
        if isinstance(item, type) and issubclass(item, Record):
            return _Field(name, "records" if is_list else "record", item)
    return _Field(name, "other")
