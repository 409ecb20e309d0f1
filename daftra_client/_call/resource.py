"""The base of the generated resource classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .options import METHODS

if TYPE_CHECKING:
    from .engine import Engine


class Resource:
    """Base of the generated resource classes: a group of operations bound to an account."""

    __slots__ = ("_engine",)

    def __init_subclass__(cls) -> None:
        METHODS[cls.__module__.rpartition(".")[2]] = cls

    def __init__(self, engine: Engine) -> None:
        self._engine: Final = engine

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._engine!r}>"
