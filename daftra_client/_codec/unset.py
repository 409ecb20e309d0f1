"""The marker for what is not sent."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias


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
