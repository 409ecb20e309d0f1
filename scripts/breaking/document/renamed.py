"""Schemas that have another name: the same content, or nearly, under a name that is new."""

from __future__ import annotations

from typing import Final

from scripts.breaking.document.views import View, meaning
from scripts.document.nodes import Node, is_enumeration, mapping, members, text

_ALIKE: Final = 0.8
_ENOUGH: Final = 2
"""The share of keys or members that must be the same if the content is not."""


def renamed_schemas(old: View, new: View) -> dict[str, str]:
    """The new names of renamed schemas of the old document."""
    gone = [name for name in old.document.schemas if not new.has(name)]
    come = [name for name in new.document.schemas if not old.has(name)]
    found: dict[str, str] = {}
    for name in gone:
        rated = max(((_likeness(old.schema(name), new.schema(other)), other) for other in come), default=(0.0, ""))
        if rated[0] >= _ALIKE:
            found[name] = rated[1]
            come.remove(rated[1])
    return found


def _likeness(old: Node, new: Node) -> float:
    """1 for the same content, less for a part of it."""
    if meaning(old) == meaning(new) and _keys(old) == _keys(new):
        return 1.0
    before, after = _keys(old), _keys(new)
    shared = before & after
    if is_enumeration(old) != is_enumeration(new) or len(shared) < _ENOUGH:
        return 0.0
    return 0.99 * len(shared) / len(before | after)


def _keys(node: Node) -> set[str]:
    """Keys of properties, or members of an enumeration."""
    named = {f"{member.get('const')!r} {text(member.get('title'))}" for member in members(node)}
    return named | {str(key) for key in mapping(node.get("properties"))}
