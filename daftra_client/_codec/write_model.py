"""What every write model is made of: reading plain data, and writing what is sent."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..errors import DecodeError, EncodeError
from . import wire
from .fields import fields_of, ignore
from .model import Model, Seen
from .pydantic_hooks import PydanticHooks
from .unset import UNSET

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Input(PydanticHooks, Model):
    """Base of all write models."""

    _IS_WRITTEN: ClassVar[bool] = True
    _ABSENT: ClassVar[object] = UNSET
    # What `edit` needs to know: keys of the wire that are read under another one, and attributes that are not written
    # back, that Daftra appends to, or that follow other fields.
    _READ_AS: ClassVar[Mapping[str, str]] = {}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset()
    _APPENDED: ClassVar[Mapping[str, str]] = {}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> "Self":
        """Make the record from plain data with the keys of the wire.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
            EncodeError: The document knows no such key; `additional_properties` can be set to send others.
        """
        return cls._read(data, wire.days(date_format), ignore)

    @classmethod
    def _read(cls, data: Any, days: wire.Days, seen: Seen) -> "Self":
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
                    wire.constant(value, field.constant)
                elif value is not UNSET:
                    values[field.name] = None if value is None else field.kind.read(value, days, seen)
            except wire.BadValueError as error:
                raise cls._bad_value(key, value, error) from error
        for key, field in fields.items():
            if field.is_required and (data.get(key) is None or data[key] is UNSET):
                raise DecodeError(cls.__name__, key, None, "a value is required")
        if extras:
            cls.refuse_unknown(extras, cls.__name__)
        return cls(additional_properties=extras, **values)

    @classmethod
    def refuse_unknown(cls, keys: Iterable[str], where: str) -> None:
        """Refuse keys that the document does not know, but for those that apps add.

        Raises:
            EncodeError: There is one; the error says what may have been meant.
        """
        if not cls._KEYS:
            return  # nothing is known of the record, and so any key may be right
        for key in keys:
            if key not in cls._KEYS and not str(key).startswith("le_"):
                from .._suggestions import did_you_mean

                meant = did_you_mean(key, cls._KEYS) or "."
                reason = (
                    f"{cls.__name__} has no such key{meant} `{cls.__name__}(additional_properties=...)` sends others"
                )
                raise EncodeError(f"{where}.{key}", None, reason, is_missing=True)

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, type(self).__name__, date_format)
        for key, field in fields_of(type(self)).items():
            if field.is_required or getattr(self, field.name) is not UNSET:
                data[key] = field.written(self, date_format)
        return data
