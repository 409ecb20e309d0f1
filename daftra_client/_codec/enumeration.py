"""The bases of the generated enumerations. They are open, since Daftra adds values without notice."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from enum import Enum, EnumType, IntEnum, StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .read import is_cacheable

if TYPE_CHECKING:
    from typing import Self

N = TypeVar("N", bound="OpenIntEnum")
W = TypeVar("W", bound="OpenStrEnum")
E = TypeVar("E", bound=Enum)

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


def contested(readings: dict[str, str]) -> Callable[[type[E]], type[E]]:
    """Decorates an enumeration with values that sources interpret in two ways: using an old name issues a warning.

    A member has its old name, also in `repr` and `name`. Reading, iteration and `__members__` return it without a
    warning.

    Args:
        readings: The text of the warning for each old name.
    """

    def decorate(enum: type[E]) -> type[E]:
        for name, said in readings.items():
            warning = f"{enum.__name__}.{name} {said}"
            type.__setattr__(enum, name, _OldName(enum.__members__[name], warning))
        return enum

    return decorate


class _OldName:
    """A descriptor in place of a member: it returns the member with a warning."""

    def __init__(self, member: Enum, warning: str) -> None:
        self.member: Final = member
        self.warning: Final = warning

    def __get__(self, instance: object, owner: type) -> Enum:
        warnings.warn(self.warning, DeprecationWarning, stacklevel=2)
        return self.member


class _OpenType(EnumType):
    """Lets `Enum["OLD"]` warn as `Enum.OLD` does."""

    def __getitem__(cls: type[E], name: str) -> E:  # type: ignore[misc]
        if isinstance(old := cls.__dict__.get(name), _OldName):
            warnings.warn(old.warning, DeprecationWarning, stacklevel=2)
        return cls.__members__[name]


class _Open:
    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """The JSON schema of the open enumeration; that of pydantic would allow only the listed values."""
        from .json_schema import of_enumeration

        return of_enumeration(cls)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class OpenIntEnum(_Open, IntEnum, metaclass=_OpenType):
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


class OpenStrEnum(_Open, StrEnum, metaclass=_OpenType):
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
