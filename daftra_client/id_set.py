"""The ids of a long listing, in little memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_BITS: Final = 6
_REST: Final = (1 << _BITS) - 1


class IdSet:
    """A set of whole numbers of which many lie close together, as ids do.

    64 neighbours share an entry: the ids of a whole account take two bytes each and not seventy, as in a set. Where
    they are spread as thinly as one in 64, they take as much as in a set.
    """

    __slots__ = ("_blocks",)

    def __init__(self) -> None:
        self._blocks: dict[int, int] = {}

    def __bool__(self) -> bool:
        return bool(self._blocks)

    def __contains__(self, id: int) -> bool:
        return self._blocks.get(id >> _BITS, 0) >> (id & _REST) & 1 == 1

    def add(self, id: int) -> None:
        """Add a number."""
        block = id >> _BITS
        self._blocks[block] = self._blocks.get(block, 0) | 1 << (id & _REST)

    def isdisjoint(self, ids: Iterable[int]) -> bool:
        """Whether it holds none of these."""
        return not any(id in self for id in ids)
