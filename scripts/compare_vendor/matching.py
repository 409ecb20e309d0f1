"""Matches the operations of an export with those of the earlier reference: by id, by method and path, by similarity."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final, TypeAlias

from scripts.compare_vendor import notation
from scripts.compare_vendor.facts import Operation

Distance: TypeAlias = Callable[[Operation, Operation], int]
"""How many differences two operations have."""
_Key: TypeAlias = tuple[str, ...]

_ALIKE: Final = 0.6


@dataclass
class Matches:
    """Pairs of operations, removed operations, new operations, and those that cannot be decided."""

    pairs: list[tuple[Operation, Operation]] = field(default_factory=list[tuple[Operation, Operation]])
    removed: list[Operation] = field(default_factory=list[Operation])
    new: list[Operation] = field(default_factory=list[Operation])
    undecided: list[Operation] = field(default_factory=list[Operation])


def match(before: list[Operation], after: list[Operation], distance: Distance) -> Matches:
    """Match the operations of two states."""
    found = Matches()
    old, new = list(before), list(after)

    def pair(one: Operation, other: Operation) -> None:
        found.pairs.append((one, other))
        old.remove(one)
        new.remove(other)

    ids = {operation.id: operation for operation in before if operation.id}
    for other in after:
        one = ids.get(other.id)
        if one is not None and one in old and _plausible(one, other):
            pair(one, other)
    for key in (_exact, _rest):
        rows, rivals = _grouped(old, key), _grouped(new, key)
        for same in [same for same in rivals if same in rows]:
            for one, other in _nearest(rows[same], rivals[same], distance):
                pair(one, other)
    for one, other in _moved(old, new, distance):
        pair(one, other)
    for one in old:
        (found.undecided if _may_be_hidden(one, found.pairs, after) else found.removed).append(one)
    found.new = new
    return found


def _grouped(operations: Iterable[Operation], key: Callable[[Operation], _Key]) -> dict[_Key, list[Operation]]:
    groups: dict[_Key, list[Operation]] = {}
    for operation in operations:
        groups.setdefault(key(operation), []).append(operation)
    return groups


def _exact(operation: Operation) -> _Key:
    return (operation.method, *notation.key(operation.path))


def _rest(operation: Operation) -> _Key:
    return (operation.method, notation.key(operation.path)[1])


def _may_be_hidden(one: Operation, pairs: list[tuple[Operation, Operation]], after: list[Operation]) -> bool:
    """Whether an operation may only be missing because another one has its method and path.

    A map from path to method has room for one of them. It says nothing of the others unless it spells some path twice.
    """
    spelled = [(other.method, _spelled(other)) for other in after]
    if len(spelled) > len(set(spelled)):
        return False
    siblings = [(known, other) for known, other in pairs if _rest(known) == _rest(one)]
    return any(_spelled(known) == _spelled(one) or _spelled(known) != _spelled(other) for known, other in siblings)


def _spelled(operation: Operation) -> str:
    """A path as the reference spells it. A `#` at the end distinguishes operations that share method and path."""
    return (operation.spelled or operation.path).rstrip("#")


def _plausible(one: Operation, other: Operation) -> bool:
    """Whether an id that two operations share is from the vendor: the numbers of a converter may match others by
    chance."""
    return len(other.id) > 4 or _rest(one) == _rest(other)


def _nearest(
    rows: list[Operation], rivals: list[Operation], distance: Distance
) -> Iterable[tuple[Operation, Operation]]:
    """Pairs of operations that share method and path: first those with the same spelling, then the most similar."""
    if len(rows) == len(rivals) == 1:
        return [(rows[0], rivals[0])]
    costs = sorted(
        (
            _spelled(one) != _spelled(other),
            distance(one, other),
            first,
            second,
        )
        for first, one in enumerate(rows)
        for second, other in enumerate(rivals)
    )
    return [(rows[first], rivals[second]) for first, second in _greedy((a, b) for _, _, a, b in costs)]


def _moved(old: list[Operation], new: list[Operation], distance: Distance) -> list[tuple[Operation, Operation]]:
    """Operations without a common id that differ only in their path, or only in their method."""
    costs = sorted(
        (-SequenceMatcher(None, _rest(one)[1], _rest(other)[1]).ratio(), first, second)
        for first, one in enumerate(old)
        for second, other in enumerate(new)
        if (one.method == other.method or _rest(one)[1] == _rest(other)[1])
        and not (one.id and other.id)
        and distance(one, other) == 0
    )
    alike = ((first, second) for cost, first, second in costs if -cost >= _ALIKE)
    return [(old[first], new[second]) for first, second in _greedy(alike)]


def _greedy(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first pairs that have no member in common."""
    firsts: set[int] = set()
    seconds: set[int] = set()
    found: list[tuple[int, int]] = []
    for first, second in pairs:
        if first not in firsts and second not in seconds:
            found.append((first, second))
            firsts.add(first)
            seconds.add(second)
    return found
