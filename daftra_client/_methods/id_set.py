"""A compact set for the ids of a long listing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_BITS: Final = 6
_REST: Final = (1 << _BITS) - 1


class IdSet:
    """A set of integers that lie close together, as ids do.

    Up to 64 neighbours share an entry, so the ids of an account take two bytes each; a built-in set takes seventy. If
    only one of 64 numbers is used, both take the same. Sets are compared and joined entry by entry.
    """

    __slots__ = ("_blocks",)

    def __init__(self, ids: Iterable[int] = ()) -> None:
        self._blocks: dict[int, int] = {}
        blocks = self._blocks
        for id in ids:
            block = id >> _BITS
            blocks[block] = blocks.get(block, 0) | 1 << (id & _REST)

    def __bool__(self) -> bool:
        return bool(self._blocks)

    def __len__(self) -> int:
        return sum(block.bit_count() for block in self._blocks.values())

    def __contains__(self, id: int) -> bool:
        return self._blocks.get(id >> _BITS, 0) >> (id & _REST) & 1 == 1

    def update(self, other: IdSet) -> None:
        """Add the numbers of another set."""
        blocks = self._blocks
        for block, ids in other._blocks.items():
            blocks[block] = blocks.get(block, 0) | ids

    def isdisjoint(self, other: IdSet) -> bool:
        """Whether the two sets are disjoint."""
        blocks = self._blocks
        return not any(blocks.get(block, 0) & ids for block, ids in other._blocks.items())

    def issubset(self, other: IdSet) -> bool:
        """Whether the other set has all numbers of this one."""
        blocks = other._blocks
        return all(blocks.get(block, 0) & ids == ids for block, ids in self._blocks.items())
