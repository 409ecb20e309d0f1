"""What every read model is made of, and the slow path on which one is read.

The slow path takes a dictionary, knows every rule of `wire.py`, keeps unknown keys and names the field that fits none.
Answers are read on the fast path where that is possible, see `codec.py`; the result is the same.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..errors import DecodeError
from . import wire
from .codec import codecs
from .fields import Field, fields_of, ignore
from .model import Model, Seen
from .pydantic_hooks import PydanticHooks

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Record(PydanticHooks, Model):
    """Base of all read models."""

    _IS_WRITTEN: ClassVar[bool] = False
    _ABSENT: ClassVar[object] = None
    _COMPUTED: ClassVar[frozenset[str]] = frozenset()  # keys that no update need carry, see `edit_loss.py`

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> "Self":
        return cls._read(data, wire.days(date_format), ignore)

    @classmethod
    def _read(cls, data: Any, days: wire.Days, seen: Seen) -> "Self":
        if not isinstance(data, Mapping):
            raise DecodeError(cls.__name__, None, data, "an object was expected")
        fields = fields_of(cls)
        missing: dict[str, Any] = {field.name: None for field in fields.values() if field.is_required}
        self = cls(**missing)
        if "str_date_format" in fields:
            days = wire.own_days(data.get("str_date_format"), days)
        extras = self.additional_properties
        for key, value in data.items():
            field = fields.get(key)
            if field is None:
                if key not in cls._ALIASES:
                    extras[key] = value
                    codecs.meet_key(cls, key)
            elif value is not None:
                self._set(field, key, value, days, seen)
                if field.kind.is_odd(value):
                    codecs.meet_odd_value(cls, field.name)
        for alias, key in cls._ALIASES.items():
            if (value := data.get(alias)) is not None:
                if getattr(self, fields[key].name) is not None or not wire.is_null(data.get(key)):
                    extras[alias] = value  # both have a value
                else:
                    self._set(fields[key], alias, value, days, seen)
        for key, field in fields.items():
            if field.is_required and getattr(self, field.name) is None:
                raise DecodeError(cls.__name__, key, data.get(key), "a value is required")
        if unknown := {key: value for key, value in extras.items() if key not in cls._ALIASES}:
            seen(cls, unknown)
        return self

    def _set(self, field: Field, key: str, value: Any, days: wire.Days, seen: Seen) -> None:
        try:
            setattr(self, field.name, field.kind.read(value, days, seen))
        except wire.BadValueError as error:
            raise self._bad_value(key, value, error) from error

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, type(self).__name__, date_format, is_read=True)
        for key, field in fields_of(type(self)).items():
            data[key] = field.written(self, date_format)
        return data

    def _is_blank(self) -> bool:
        """Whether no field has a value, which is what an absent associated record looks like."""
        return not self._has_known() and all(value is None for value in self.additional_properties.values())

    def _has_known(self) -> bool:
        """Whether a field that the document knows has a value."""
        for name in self._NAMES:  # mostly the first one, the id, has
            if getattr(self, name) is not None:
                return name != "additional_properties"
        return False
