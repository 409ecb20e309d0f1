"""What every generated model and enumeration is made of.

Handwritten base of everything in `daftra_client/models/`: representation, comparison, the marker for "not sent" and
open enumerations. How a value is read from or written to the wire is in `wire.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias

from .errors import AmbiguousDateError, DecodeError
from .wire import BAD_VALUE, AmbiguousDate, MissingKey

if TYPE_CHECKING:
    from typing import Self


class _Unset(Enum):
    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = _Unset.UNSET
"""Marks a field of a write model that is not sent at all; None is sent as null."""

Unset: TypeAlias = Literal[_Unset.UNSET]
"""Type of `UNSET`. An enumeration member, so it survives copy, deepcopy and pickle with its identity."""


class Model:
    """Base of all read and write models.

    Two models are equal when their class and every field are. The representation shows the fields that have a value
    and masks those that hold secrets or personal data.
    """

    __slots__: ClassVar[tuple[str, ...]] = ()

    _KEYS: ClassVar[frozenset[str]]
    _BLANK: ClassVar[dict[str, Any]]  # every key that is known, with what stands for an absent one
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset()
    _ABSENT: ClassVar[object] = None
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset()
    _WRITES_DISPLAY_DATES: ClassVar[bool] = False
    # What `edit` needs to know of a write model: wire names of what it cannot do without and of what is read under
    # another key, and attributes that are not written back, that Daftra appends to, or that follow other fields.
    _REQUIRED: ClassVar[tuple[str, ...]] = ()
    _READ_AS: ClassVar[Mapping[str, str]] = {}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset()
    _APPENDED: ClassVar[Mapping[str, str]] = {}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        try:
            return cls._read(data, date_format)
        except BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        """Read all fields in one go, see the generated models; what fits no rule raises without naming the field."""
        raise NotImplementedError

    @classmethod
    def _unknown(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """What the document does not know of a record."""
        return {key: value for key, value in data.items() if key not in cls._KEYS}

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
            if "str_date_format" in cls._KEYS:
                date_format = data.get("str_date_format") or date_format
            for key, value in data.items():
                try:
                    cls.from_dict({key: value}, date_format=date_format)
                except DecodeError as located:
                    if not isinstance(located.__cause__, MissingKey):
                        return located
        key, value = next(iter(data.items()), (None, data))
        if isinstance(error, AmbiguousDate):
            return AmbiguousDateError(cls.__name__, key, value, str(error))
        return DecodeError(cls.__name__, key, value, _reason(error))

    def _set_fields(self) -> Iterator[tuple[str, Any]]:
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not self._ABSENT and (name != "additional_properties" or value):
                yield name, value

    def __repr__(self) -> str:
        fields = (f"{n}={'***' if n in self._SENSITIVE else repr(v)}" for n, v in self._set_fields())
        return f"{type(self).__name__}({', '.join(fields)})"

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # records are mutable


def _reason(error: Exception) -> str:
    """What a failed conversion says, where that helps; that a table lacks a value or cannot hold it does not."""
    return "the value is not one that can stand here" if isinstance(error, (KeyError, TypeError)) else str(error)


class OpenIntEnum(IntEnum):
    """An enumeration of numbers that also takes numbers it has no name for.

    Daftra adds values without notice. `InvoiceType(99)` is a member named `UNKNOWN_99` that equals 99, is written back
    as 99 and never fails.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}".replace("-", "MINUS_")
        member._value_ = value
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[int]]:
        return type(self), (self._value_,)  # Python 3.11.2 would look for its name


class OpenStrEnum(StrEnum):
    """An enumeration of words that also takes words it has no name for, see `OpenIntEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if type(value) is not str:
            return None
        member = str.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)
