"""Addresses and security: what every call needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from scripts.breaking.document.direction import Difference, Place, Uses
from scripts.breaking.document.views import meaning
from scripts.breaking.findings import Change
from scripts.document.nodes import Node, mapping, sequence, text

_Way: TypeAlias = frozenset[tuple[str, frozenset[str]]]

_PLACE = Place(Uses.SENT)


def compare_servers(old: Node, new: Node) -> Iterator[Difference]:
    """The servers of two documents."""
    before, after = (
        {text(node.get("url")): node for node in map(mapping, sequence(root.get("servers")))} for root in (old, new)
    )
    for url in before:
        if url not in after:
            yield _PLACE.breaks(f"the server `{url}` was removed", Change.REMOVED)
    for url in after:
        if url not in before:
            yield _PLACE.adds(f"new server `{url}`")
    for url in before.keys() & after.keys():
        variables = [mapping(mapping(node[url]).get("variables")) for node in (before, after)]
        for name in sorted(variables[0].keys() | variables[1].keys()):
            was, now = (meaning(mapping(one.get(name))) for one in variables)
            if was != now:
                yield _PLACE.breaks(f"the variable `{name}` of the server `{url}` changed")


def compare_schemes(old: Node, new: Node) -> Iterator[tuple[str, Difference]]:
    """The security schemes of two documents, by their names."""
    before, after = (mapping(mapping(root.get("components")).get("securitySchemes")) for root in (old, new))
    for name in before:
        was, now = meaning(before[name]), meaning(after.get(name))
        if name not in after:
            yield str(name), _PLACE.breaks("the security scheme was removed", Change.REMOVED)
        elif was != now:
            # `name` is that of a header here.
            keys = [
                str(key) for key in {**mapping(was), **mapping(now)} if mapping(was).get(key) != mapping(now).get(key)
            ]
            yield str(name), _PLACE.breaks(f"{', '.join(f'`{key}`' for key in keys)} of the security scheme changed")
    for name in after:
        if name not in before:
            yield str(name), _PLACE.adds("new security scheme")


def ways(old: object, new: object) -> Iterator[Difference]:
    """Two lists of ways to authenticate; one way of a list is sufficient."""
    before, after = _ways(old), _ways(new)
    for way in sorted(before - after, key=_shown):
        yield _PLACE.breaks(f"it can no longer be called with {_shown(way)}", Change.REMOVED)
    for way in sorted(after - before, key=_shown):
        yield _PLACE.adds(f"it can be called with {_shown(way)}")


def _ways(node: object) -> set[_Way]:
    listed = [mapping(way) for way in sequence(node)] or [{}]
    return {
        frozenset((str(name), frozenset(map(str, sequence(scopes)))) for name, scopes in way.items()) for way in listed
    }


def _shown(way: _Way) -> str:
    names = [f"`{name}`" + (f" ({', '.join(sorted(scopes))})" if scopes else "") for name, scopes in way]
    return " and ".join(sorted(names)) or "no credentials"
