"""The base of read models, with the slow path that reads them.

The slow path takes a dictionary, knows every rule of `read.py` and `dates.py`, keeps unknown keys, and names the field
in errors. The fast path (`codec.py`) reads most answers and gives the same records.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..errors import DecodeError
from .codec import codecs
from .dates import DateCache, record_dates
from .fields import Field, fields_of
from .model import Model, ReportUnknown
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
    def _read(cls, data: Any, dates: DateCache, report: ReportUnknown) -> "Self":
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
            elif value is not None:
                self._set(field, key, value, dates, report)
                if field.kind.is_irregular(value):
                    codecs.learn_irregular(cls, field.name)
        for alias, key in cls._ALIASES.items():
            if (value := data.get(alias)) is not None:
                if getattr(self, fields[key].name) is not None or not is_null(data.get(key)):
                    extras[alias] = value  # both spellings have a value
                else:
                    self._set(fields[key], alias, value, dates, report)
        for name in cls._REQUIRED:
            if getattr(self, name) is None:
                key = cls._WIRE_NAMES.get(name, name)
                raise DecodeError(cls.__name__, key, data.get(key), "a value is required")
        if unknown := {key: value for key, value in extras.items() if key not in cls._ALIASES}:
            report(cls, unknown)
        return self

    def _set(self, field: Field, key: str, value: Any, dates: DateCache, report: ReportUnknown) -> None:
        try:
            setattr(self, field.name, field.kind.read(value, dates, report))
        except BadValueError as error:
            raise self._bad_value(key, value, error) from error

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as JSON-ready data with every known field: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = to_json(self.additional_properties, type(self).__name__, date_format, is_read=True)
        for key, field in fields_of(type(self)).items():
            data[key] = field.written(self, date_format)
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
