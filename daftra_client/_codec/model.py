"""The base of read and write models: their fields, equality and representation.

The generated modules in `daftra_client/models/` only declare fields. The type of a field decides how it is read and
written, see `fields.py`. Neither this module nor those postpone annotations, so the types are there at run time.
"""

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final

import attrs

from .._common.redaction import HIDDEN, redacted
from ..errors import AmbiguousDateError, DecodeError
from .dates import AmbiguousDayError, DateCache, date_cache
from .read import BadValueError

if TYPE_CHECKING:
    from typing import Self


class ReadListener:
    """Receives events while records are read. This base class ignores them.

    Attributes:
        keeps_bad_values: Whether a value that fits no rule stays in `additional_properties` as it was sent, under the
            key of its field, which has no value then. Otherwise a `DecodeError` is raised.
    """

    keeps_bad_values: bool = False

    def unknown(self, model: "type[Model]", extras: Mapping[str, Any]) -> None:
        """Called for a record with keys that the document does not know."""


UNWATCHED: Final = ReadListener()


class _Hidden:
    def __repr__(self) -> str:
        return HIDDEN


_HIDDEN = _Hidden()


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Model:
    """Base of all read and write models. Two records are equal if their classes and all their fields are.

    The representation shows the fields that have a value and masks those that hold secrets or personal data.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, with their values: as Daftra sent them, or as they will be sent."""

    # Declared by the generated models:
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {}  # names on the wire, of attributes with other names
    _KINDS: ClassVar[Mapping[str, str]] = {}  # scalars of attributes whose type is not enough, see `fields.SCALARS`
    _ALIASES: ClassVar[Mapping[str, str]] = {}  # other spellings of keys, each with that of the document
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset()  # attributes that hold secrets or personal data
    _KEY_ORDER: ClassVar[str] = ""  # keys in the order in which Daftra sends them, see `shared_fields.py`
    # Declared by the bases of read and of write models:
    _IS_WRITTEN: ClassVar[bool]
    _ABSENT: ClassVar[object]  # what a field without a value holds
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset()  # attributes that no update takes
    # Derived from the fields:
    _KEYS: ClassVar[frozenset[str]] = frozenset()  # their names on the wire
    _NAMES: ClassVar[tuple[str, ...]] = ()  # attributes, `additional_properties` last
    _VALUES: ClassVar[Any]
    _REQUIRED: ClassVar[tuple[str, ...]] = ()  # attributes that every record has a value of

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        fields = attrs.fields(cls)
        first, *others = (field.name for field in fields)
        cls._KEYS = frozenset(cls._WIRE_NAMES.get(name, name) for name in others)
        cls._NAMES = (*others, first)
        cls._VALUES = attrgetter(*cls._NAMES)
        cls._REQUIRED = tuple(field.name for field in fields if field.default is attrs.NOTHING)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> "Self":
        """Make a record from decoded JSON, or from plain data with the keys of the wire.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule. The error names the field.
            EncodeError: A write model has no such key. `additional_properties` can be set to send other keys.
        """
        return cls._read(data, date_cache(date_format), UNWATCHED)

    @classmethod
    def _read(cls, data: Any, dates: DateCache, watch: ReadListener) -> "Self":
        """Read a record from any raw value, see `fields.Reader`."""
        raise NotImplementedError

    @classmethod
    def _blank(cls) -> "Self":
        """A record in which no field has a value, not even a required one. The caller fills it."""
        return cls(**dict.fromkeys(cls._REQUIRED))  # type: ignore[arg-type]

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as JSON-ready data with the keys of the wire."""
        raise NotImplementedError

    @classmethod
    def _bad_value(cls, key: Any, value: Any, error: BadValueError) -> DecodeError:
        """The error for a field that cannot be read."""
        kind = AmbiguousDateError if isinstance(error, AmbiguousDayError) else DecodeError
        return kind(cls.__name__, key, value, str(error))

    def _shown(self) -> Iterator[tuple[str, Any]]:
        """The fields that have a value, with secrets and personal data masked."""
        for name in self._NAMES:
            value = getattr(self, name)
            if name == "additional_properties":
                if value:
                    yield name, redacted(value)
            elif value is not self._ABSENT:
                yield name, _HIDDEN if name in self._SENSITIVE else value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in self._shown()])})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """The fields for rich, which would show masked ones if it read them itself."""
        return list(self._shown())

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._VALUES(self) == self._VALUES(other))

    def __reduce__(self) -> tuple[Any, ...]:
        # attrs restores the fields of the pickle. Fields that are newer than the pickle have no value.
        return _blank, (type(self),), self.__getstate__()

    if not TYPE_CHECKING:  # mypy would take the classes themselves for unhashable
        __hash__ = None  # records are mutable


def _blank(model: type[Model]) -> Model:
    return model._blank()
