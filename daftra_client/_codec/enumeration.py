"""The bases of the generated enumerations. They are open, since Daftra adds values without notice."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from .read import is_cacheable

if TYPE_CHECKING:
    from typing import Self

N = TypeVar("N", bound="OpenIntEnum")
W = TypeVar("W", bound="OpenStrEnum")

# Members for unlisted values are cached: the same few values recur, and msgspec asks for each one every time.


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


class _Open:
    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """The JSON schema of the open enumeration; that of pydantic would allow only the listed values."""
        from .json_schema import of_enumeration

        return of_enumeration(cls)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class OpenIntEnum(_Open, IntEnum):
    """An enumeration of numbers that also accepts numbers without a name.

    Daftra adds values without notice. `InvoiceType(99)` is a member named `UNKNOWN_99`. It equals 99 and is
    written back as 99.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        member: Self | None = _unlisted_number(cls, value) if type(value) is int else None
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[int]]:
        return type(self), (self._value_,)  # Python 3.11.2 would look it up by its name


class OpenStrEnum(_Open, StrEnum):
    """An enumeration of words that also accepts words without a name, see `OpenIntEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if type(value) is not str:
            return None
        make = _unlisted_word if is_cacheable(value) else _unlisted_word.__wrapped__
        member: Self = make(cls, value)
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)
