"""The base of read models, with the slow path that reads them.

The slow path takes a dictionary, applies every rule of `read.py` and `dates.py`, stores unknown keys, and names the
field in errors. The fast path (`codec.py`) reads most answers and returns the same records.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..errors import DecodeError
from .codec import codecs
from .dates import AmbiguousDayError, DateCache, record_dates
from .fields import Field, fields_of
from .model import Model, ReadListener
from .pydantic_hooks import PydanticHooks
from .read import BadValueError, is_null
from .write import to_json

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Record(PydanticHooks, Model):
    """Base of all read models."""

    _IS_WRITTEN: ClassVar[bool] = False
    _ABSENT: ClassVar[object] = None
    _COMPUTED: ClassVar[frozenset[str]] = frozenset()  # keys that no update needs to carry, see `edit_loss.py`

    @classmethod
    def _read(cls, data: Any, dates: DateCache, watch: ReadListener) -> "Self":
        if not isinstance(data, Mapping):
            raise DecodeError(cls.__name__, None, data, "an object was expected")
        fields = fields_of(cls)
        self = cls._blank()
        if "str_date_format" in fields:
            dates = record_dates(data.get("str_date_format"), dates)
        extras = self.additional_properties
        for key, value in data.items():
            field = fields.get(key)
            if field is None:
                if key not in cls._ALIASES:
                    extras[key] = value
                    codecs.learn_key(cls, key)
            elif value is not None and self._set(field, key, value, dates, watch) and field.kind.is_irregular(value):
                codecs.learn_irregular(cls, field.name)
        for alias, key in cls._ALIASES.items():
            if (value := data.get(alias)) is not None:
                if getattr(self, fields[key].name) is not None or not is_null(data.get(key)):
                    extras[alias] = value  # both spellings have a value
                else:
                    self._set(fields[key], alias, value, dates, watch)
        for name in cls._REQUIRED:
            if getattr(self, name) is None:
                key = cls._WIRE_NAMES.get(name, name)
                raise DecodeError(cls.__name__, key, data.get(key), "a value is required")
        if unknown := {key: value for key, value in extras.items() if key not in cls._ALIASES and key not in fields}:
            watch.unknown(cls, unknown)
        return self

    def _set(self, field: Field, key: str, value: Any, dates: DateCache, watch: ReadListener) -> bool:
        """Set a field; whether the value could be read."""
        try:
            setattr(self, field.name, field.kind.read(value, dates, watch))
        except BadValueError as error:
            # If the date format is not known yet, the value is not wrong.
            if not watch.keeps_bad_values or isinstance(error, AmbiguousDayError):
                raise self._bad_value(key, value, error) from error
            self.additional_properties[self._WIRE_NAMES.get(field.name, field.name)] = value
            return False
        return True

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as JSON-ready data with every known field: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = to_json(self.additional_properties, type(self).__name__, date_format, is_read=True)
        for key, field in fields_of(type(self)).items():
            written = field.written(self, date_format)
            if written is not None or key not in data:  # see `ReadListener.keeps_bad_values`
                data[key] = written
        return data

    def _is_blank(self) -> bool:
        """Whether no field has a value. An associated record that does not exist looks like that."""
        return not self._has_known() and all(value is None for value in self.additional_properties.values())

    def _has_known(self) -> bool:
        """Whether a field that the document knows has a value."""
        for name in self._NAMES:  # mostly the first one, the id, has one
            if getattr(self, name) is not None:
                return name != "additional_properties"
        return False
