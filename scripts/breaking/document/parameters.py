"""The parameters of two calls."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.breaking.document.calls import Call
from scripts.breaking.document.constraints import compare_names
from scripts.breaking.document.direction import Difference, Place, Uses, unseen
from scripts.breaking.document.schemas import Schemas
from scripts.breaking.document.views import meaning
from scripts.breaking.findings import Change
from scripts.document.nodes import Node, mapping, text


def compare_parameters(schemas: Schemas, old: Call, new: Call) -> Iterator[Difference]:
    """All parameters of two calls, except shared ones that both refer to: these are compared separately."""
    shared = old.shared & new.shared
    before, after = old.parameters(shared), new.parameters(shared)
    known = {("path", was): ("path", now) for was, now in _renamed_in_path(old, new)}
    come = {key: node for key, node in after.items() if key not in {known.get(one, one) for one in before}}
    for (where, name), node in before.items():
        now = after.get(known.get((where, name), (where, name)))
        place = _argument(node)
        if now is not None:
            yield from compare_parameter(schemas, node, now)
        elif other := next((other for other, wire in come if wire == name), None):
            yield place.breaks(f"{place} is sent in the {other} now and was in the {where}")
        else:
            alike = [key for key, candidate in come.items() if _is_like(node, candidate)]
            hint = f"; `{alike[0][1]}` looks like its new name" if len(alike) == 1 else ""
            come = {key: one for key, one in come.items() if [key] != alike}
            yield place.breaks(f"{place} was removed{hint}", Change.REMOVED)
    names = {name for _, name in before}
    for (where, name), node in come.items():
        place = _argument(node)
        if name in names:
            continue
        if node.get("required") or where == "path":
            yield place.breaks(f"{place} is new and must be sent")
        else:
            yield place.adds(f"new parameter `{name}`").grouped("new parameters {}", f"`{name}`")


def compare_parameter(schemas: Schemas, old: Node, new: Node) -> Iterator[Difference]:
    """One parameter, perhaps under two names."""
    place = _argument(old, text(new.get("x-name")), text(new.get("name")))
    if old.get("name") != new.get("name"):
        yield place.breaks(f"{place} is named `{new.get('name')}` now")
    if old.get("in") != new.get("in"):
        yield place.breaks(f"{place} is sent in the {new.get('in')} now and was in the {old.get('in')}")
    elif _form(old) != _form(new):
        yield unseen(place.breaks(f"{place} is sent in another form (`style`, `explode`)"))
    if new.get("required") and not old.get("required"):
        yield place.breaks(f"{place} must be sent now")
    elif old.get("required") and not new.get("required"):
        yield place.adds(f"{place} need not be sent any more", Change.CHANGED)
    if new.get("deprecated") and not old.get("deprecated"):
        yield place.says(f"{place} is deprecated")
    yield from compare_names(old, new, place, (text(old.get("name")), text(new.get("name"))))
    yield from schemas.compare(_schema(old), _schema(new), place)


def _schema(parameter: Node) -> Node:
    """The schema of a parameter, which may be below `content`."""
    contents = [mapping(content) for content in mapping(parameter.get("content")).values()]
    return mapping(parameter.get("schema")) or mapping(next(iter(contents), {}).get("schema"))


def _renamed_in_path(old: Call, new: Call) -> Iterator[tuple[str, str]]:
    """Parameters of a path that differs only in their names."""
    if old.route[1] == new.route[1]:
        for was, now in zip(old.path_names, new.path_names, strict=True):
            if was != now:
                yield was, now


def _argument(node: Node, *names: str) -> Place:
    name = text(node.get("name"))
    known = {name, text(node.get("x-name")), *names} - {""}
    return Place(Uses.SENT, f"the parameter `{name}`", names=frozenset(known), is_argument=True)


def _form(node: Node) -> tuple[object, ...]:
    """The serialization of a parameter, with the defaults of OpenAPI."""
    style = node.get("style", "form" if node.get("in") in ("query", "cookie") else "simple")
    return style, node.get("explode", style == "form"), bool(node.get("allowReserved"))


def _is_like(old: Node, new: Node) -> bool:
    """Whether a parameter may be another one under a new name."""
    same = meaning(old.get("schema")) == meaning(new.get("schema"))
    return same and bool(old.get("description")) and old.get("description") == new.get("description")
