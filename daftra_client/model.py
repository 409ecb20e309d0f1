"""What every generated model and enumeration is made of.

Handwritten base of everything in `daftra_client/models/`: representation, write models and open
enumerations. What is read is based on `record.py`; how a value is read from or written to the wire is in
`wire.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .errors import AmbiguousDateError, DecodeError, EncodeError
from .redaction import HIDDEN, redacted
from .unset import UNSET
from .wire import BAD_VALUE, AmbiguousDate, MissingKey, is_memorable

if TYPE_CHECKING:
    from typing import Self


class _Hidden:
    def __repr__(self) -> str:
        return HIDDEN


_HIDDEN = _Hidden()


class Model:
    """Base of all read and write models.

    The representation shows the fields that have a value and masks those that hold secrets or personal data.
    """

    __slots__: ClassVar[tuple[str, ...]] = ()

    _KEYS: ClassVar[frozenset[str]]  # wire names of all fields
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset()
    _ABSENT: ClassVar[object]  # what a field without a value holds
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset()
    _WRITES_DISPLAY_DATES: ClassVar[bool] = False
    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        raise NotImplementedError

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as Daftra takes it, see the generated models."""
        raise NotImplementedError

    @classmethod
    def _bad_value(cls, data: Any, date_format: str | None, error: Exception) -> DecodeError:
        """Find out which field could not be read.

        Decoding runs without bookkeeping to be fast. Only when it fails is the record read again one key at a time; a
        record of a single key names it.
        """
        if not isinstance(data, Mapping):
            return DecodeError(cls.__name__, None, data, "an object was expected")
        if isinstance(error, MissingKey):
            return DecodeError(cls.__name__, error.key, None, "a value is required")
        if len(data) > 1:
            for key, value in data.items():
                try:
                    cls.from_dict({key: value}, date_format=date_format)
                except DecodeError as located:
                    if not isinstance(located.__cause__, MissingKey):
                        return located
        key, value = next(iter(data.items()), (None, data))
        return cls._bad_field(key, value, error)

    @classmethod
    def _bad_field(cls, key: Any, value: Any, error: Exception) -> DecodeError:
        """The error for a field that cannot be read."""
        if isinstance(error, AmbiguousDate):
            return AmbiguousDateError(cls.__name__, key, value, str(error))
        # That a table lacks a value or cannot hold it says nothing to anyone.
        plainly = isinstance(error, (KeyError, TypeError))
        return DecodeError(
            cls.__name__, key, value, "the value is not one that can stand here" if plainly else str(error)
        )

    @classmethod
    def _field_names(cls) -> Sequence[str]:
        """Names of all fields, `additional_properties` last."""
        raise NotImplementedError

    def _shown(self) -> Iterator[tuple[str, Any]]:
        """What may be shown: the fields that have a value, without those that hold secrets or personal data."""
        for name in self._field_names():
            value = getattr(self, name)
            if name == "additional_properties":
                if value:
                    yield name, redacted(value)
            elif value is not self._ABSENT:
                yield name, _HIDDEN if name in self._SENSITIVE else value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in self._shown()])})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What rich prints, which would look at the fields itself."""
        return list(self._shown())


class Input(Model):
    """Base of all write models. Two are equal when their class and every field are."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    _ABSENT: ClassVar[object] = UNSET
    _BLANK: ClassVar[dict[str, Any]]  # every key that is known, with what stands for an absent one
    # What `edit` needs to know: wire names of what the model cannot do without and of what is read under another key,
    # and attributes that are not written back, that Daftra appends to, or that follow other fields.
    _REQUIRED: ClassVar[tuple[str, ...]] = ()
    _READ_AS: ClassVar[Mapping[str, str]] = {}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset()
    _APPENDED: ClassVar[Mapping[str, str]] = {}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Make the record from plain data with the keys of the wire.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
            EncodeError: The document knows no such key; `additional_properties` can be set to send others.
        """
        try:
            self = cls._read(data, date_format)
        except EncodeError:
            raise  # of a record inside
        except BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        if self.additional_properties:
            cls.refuse_unknown(data, cls.__name__)
        return self

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        """Read all fields in one go, see the generated models; what fits no rule raises without naming the field."""
        raise NotImplementedError

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
                from .suggestions import did_you_mean

                meant = did_you_mean(key, cls._KEYS) or "."
                reason = (
                    f"{cls.__name__} has no such key{meant} `{cls.__name__}(additional_properties=...)` sends others"
                )
                raise EncodeError(f"{where}.{key}", None, reason, is_missing=True)

    @classmethod
    def _unknown(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """What the document does not know of a record."""
        return {key: value for key, value in data.items() if key not in cls._KEYS}

    @classmethod
    def _field_names(cls) -> Sequence[str]:
        return cls.__slots__

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # records are mutable


N = TypeVar("N", bound="OpenIntEnum")
W = TypeVar("W", bound="OpenStrEnum")

# The same few values recur, and msgspec asks for each anew.


@lru_cache(maxsize=4096)
def _unlisted_number(enum: type[N], value: int) -> N:
    member = int.__new__(enum, value)
    member._name_ = f"UNKNOWN_{value}".replace("-", "MINUS_")
    member._value_ = value
    return member


@lru_cache(maxsize=4096)
def _unlisted_word(enum: type[W], value: str) -> W:
    member = str.__new__(enum, value)
    member._name_ = f"UNKNOWN_{value}"
    member._value_ = value
    return member


class OpenIntEnum(IntEnum):
    """An enumeration of numbers that also takes numbers it has no name for.

    Daftra adds values without notice. `InvoiceType(99)` is a member named `UNKNOWN_99` that equals 99, is written back
    as 99 and never fails.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        member: Self | None = _unlisted_number(cls, value) if type(value) is int else None
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[int]]:
        return type(self), (self._value_,)  # Python 3.11.2 would look for its name


class OpenStrEnum(StrEnum):
    """An enumeration of words that also takes words it has no name for, see `OpenIntEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if type(value) is not str:
            return None
        make = _unlisted_word if is_memorable(value) else _unlisted_word.__wrapped__
        member: Self = make(cls, value)
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)
