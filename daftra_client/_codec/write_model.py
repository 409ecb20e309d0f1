"""The base of write models: how they are made from plain data, and how they are written."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..errors import DecodeError, EncodeError
from .dates import DateCache
from .fields import fields_of
from .model import Model, ReadListener
from .pydantic_hooks import PydanticHooks
from .read import BadValueError, read_constant
from .unset import UNSET
from .write import to_json

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Input(PydanticHooks, Model):
    """Base of all write models."""

    _IS_WRITTEN: ClassVar[bool] = True
    _ABSENT: ClassVar[object] = UNSET
    # For `edit`: keys of the wire with the key that a record has for each, and attributes that are not written back,
    # that Daftra appends text to, that follow other fields, or that keep a record as it is while a field has a value.
    _READ_AS: ClassVar[Mapping[str, str]] = {}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset()
    _APPENDED: ClassVar[Mapping[str, str]] = {}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    _KEEPS: ClassVar[Mapping[str, tuple[str, int]]] = {}

    @classmethod
    def _read(cls, data: Any, dates: DateCache, watch: ReadListener) -> "Self":
        if not isinstance(data, Mapping):
            raise DecodeError(cls.__name__, None, data, "an object was expected")
        fields = fields_of(cls)
        values: dict[str, Any] = {}
        extras: dict[str, Any] = {}
        for key, value in data.items():
            field = fields.get(key)
            if field is None:
                extras[key] = value
                continue
            try:
                if field.constant is not UNSET:
                    read_constant(value, field.constant)
                elif value is not UNSET:
                    values[field.name] = None if value is None else field.kind.read(value, dates, watch)
            except BadValueError as error:
                raise cls._bad_value(key, value, error) from error
        for name in cls._REQUIRED:
            key = cls._WIRE_NAMES.get(name, name)
            if data.get(key) is None or data[key] is UNSET:
                raise DecodeError(cls.__name__, key, None, "a value is required")
        if extras:
            cls.refuse_unknown(extras, cls.__name__)
        return cls(additional_properties=extras, **values)

    @classmethod
    def refuse_unknown(cls, keys: Iterable[str], where: str) -> None:
        """Refuse keys that the document does not know. Keys that apps add (`le_...`) are accepted.

        Raises:
            EncodeError: A key is not known. The error names the most similar one that is.
        """
        if not cls._KEYS:
            return  # the document knows no field of the record, so any key may be right
        for key in keys:
            if key not in cls._KEYS and not str(key).startswith("le_"):
                from .._common.suggestions import did_you_mean

                meant = did_you_mean(key, cls._KEYS) or "."
                reason = (
                    f"{cls.__name__} has no such key{meant} `{cls.__name__}(additional_properties=...)` sends others"
                )
                raise EncodeError(f"{where}.{key}", None, reason, is_missing=True)

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent. Fields that are `UNSET` are left out; None is sent as null.

        Raises:
            EncodeError: A value cannot be sent. The error names the field.
        """
        data: dict[str, Any] = to_json(self.additional_properties, type(self).__name__, date_format)
        for key, field in fields_of(type(self)).items():
            if field.is_required or getattr(self, field.name) is not UNSET:
                data[key] = field.written(self, date_format)
        return data
