"""The marker of fields that are not sent."""

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
"""Marks a field of a write model that is not sent. None, in contrast, is sent as null."""

Unset: TypeAlias = Literal[_Unset.UNSET]
"""Type of `UNSET`, which is a member of an enumeration so that copy, deepcopy and pickle keep its identity."""
