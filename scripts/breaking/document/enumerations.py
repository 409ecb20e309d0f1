"""Members of open enumerations: a value, its name in code, and possibly a second name."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.breaking.document.direction import Difference, Place
from scripts.breaking.document.views import kinds
from scripts.breaking.findings import Change, remedy
from scripts.document.nodes import Node, mapping, sequence, text


def compare_members(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    """What differs between two enumerations.

    A new member is an addition even for the receiver, because enumerations declare that any value may occur.
    """
    before, after = _members(old), _members(new)
    values = {name: value for value, names in after.items() for name in names}
    come = [value for value in after if value not in before]
    at = f"{place}: " if place.path or place.root else ""
    for value, names in before.items():
        for name in names:
            spot = Place(place.uses, names=frozenset({name}))
            if name in values and values[name] != value:
                yield spot.breaks(f"{at}the member `{name}` is {values[name]} now and was {value}")
            elif name not in values and value in after:
                others = [other for other in after[value] if other not in names] or after[value]
                words = f"{at}the member `{name}` is named `{others[0]}` now (value {value})"
                yield spot.breaks(f"{words}; {remedy(name)}")
            elif name not in values:
                yield spot.breaks(f"{at}the member `{name}` ({value}) was removed", Change.REMOVED)
    told = {name for names in before.values() for name in names}
    for value in come:
        for name in after[value]:
            if name not in told:
                yield Place(place.uses, names=frozenset({name})).adds(f"{at}new member `{name}` ({value})")
    for value, names in after.items():
        for name in names:
            kept = value in before and set(before[value]) <= set(names)
            if value in before and name not in told and kept:
                yield Place(place.uses, names=frozenset({name})).adds(f"{at}new member `{name}` ({value})")
    yield from _openness(old, new, place)


def _openness(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    """The values that the last branch allows in addition to the members."""
    before, after = _open(old), _open(new)
    if before == after:
        return
    if before is None or after is None:
        text = f"{place} admits {'only its members now' if after is None else 'other values as well now'}"
        yield place.narrower(text) if after is None else place.wider(text)
        return
    lost = (kinds(before) or frozenset()) - (kinds(after) or frozenset())
    come = (kinds(after) or frozenset()) - (kinds(before) or frozenset())
    if lost:
        yield place.loses(f"{_listed(lost)} in addition to its members")
    if come:
        yield place.gains(f"{_listed(come)} in addition to its members")


def _members(node: Node) -> dict[str, list[str]]:
    """The names of each value, by the value as it is shown."""
    found: dict[str, list[str]] = {}
    for branch in _branches(node):
        if "const" in branch:
            names = [text(branch.get("title")), text(mapping(branch.get("x-also-read-as")).get("title"))]
            found.setdefault(repr(branch["const"]), []).extend(
                [name for name in names if name] or [str(branch["const"])]
            )
    return found


def _open(node: Node) -> Node | None:
    return next((branch for branch in _branches(node) if "const" not in branch), None)


def _branches(node: Node) -> list[Node]:
    return [mapping(branch) for key in ("anyOf", "oneOf") for branch in sequence(node.get(key))]


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
