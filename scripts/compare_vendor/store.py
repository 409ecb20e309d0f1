"""Stores facts in `openapi/vendor-reference/`: a file for each edition, a line for each place, equal records once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from scripts.compare_vendor.exports import UnreadableError
from scripts.compare_vendor.facts import BODY, PARAMETERS, Fact, Operation, Place, Shape, below, children, parse, show
from scripts.compare_vendor.notation import LIMITS
from scripts.document.nodes import DocumentError, mapping, sequence, text
from scripts.document.source import read

_HEAD: Final = """\
# What the vendor's reference said last: names and numbers, kept by `make compare-vendor ACCEPT=...`.
# Types: `!` required, `?` may be null. `like` is the same as at an earlier place. docs/document.md says more.
"""
_PARTS: Final = (*PARAMETERS, BODY)
_WORDS: Final = ("spelled", "id", "section")
_ROOT: Final = "."
_TYPE: Final = re.compile(r"([^(?!]+)(?:\(([^)]*)\))?(\?)?(!)?")
_SHARED: Final = 4
"""A record with at least this many places is written once, and referred to afterwards."""


class _Flow(dict[str, Any]):
    """A map on one line."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


_Dumper.add_representer(
    _Flow, lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=True)
)


def dump(operations: list[Operation], edition: str) -> str:
    """The facts as text in canonical form."""
    known: dict[str, str] = {}
    nodes = [_operation(operation, known) for operation in sorted(operations, key=_order)]
    body = yaml.dump({"edition": edition}, Dumper=_Dumper, allow_unicode=True)
    body += yaml.dump({"operations": nodes}, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6)
    return _HEAD + body


def _order(operation: Operation) -> tuple[str, str, str]:
    return operation.path, operation.method, operation.id


def _operation(operation: Operation, known: dict[str, str]) -> dict[str, Any]:
    node: dict[str, Any] = {"operation": operation.name}
    for key in _WORDS:
        if value := getattr(operation, key):
            node[key] = value
    for part in sorted(operation.parts, key=_rank):
        facts = dict(_lines(operation.parts[part], _at(operation, part), known))
        if part in PARAMETERS and facts[_ROOT] == "object":
            del facts[_ROOT]
        word = facts.get(_ROOT)
        node[part] = facts if len(facts) != 1 or not isinstance(word, str) else None if word == "any" else word
    return node


def _rank(part: str) -> tuple[int, str]:
    return (_PARTS.index(part), "") if part in _PARTS else (len(_PARTS), part)


def _at(operation: Operation, part: str) -> str:
    return f"{operation.name} {operation.id} {part}" if operation.id else f"{operation.name} {part}"


def _lines(shape: Shape, at: str, known: dict[str, str]) -> Iterator[tuple[str, Any]]:
    """The places of a shape in order, each with its fact."""
    names = children(shape)

    def walk(place: Place) -> Iterator[tuple[str, Any]]:
        fact, text = _fact(shape[place]), show(place) or _ROOT
        subtree = list(_subtree(shape, place, names))
        if len(subtree) <= _SHARED:
            yield text, fact
        else:
            form = repr([(show(other[len(place) :]), _fact(shape[other])) for other in subtree[1:]])
            if form in known:
                like = {"like": known[form]}
                yield text, _Flow({**(fact if isinstance(fact, dict) else {"type": fact}), **like})
                return
            known[form] = f"{at}: {text}"
            yield text, fact
        for name in sorted(names.get(place, ())):
            yield from walk((*place, name))

    yield from walk(())


def _subtree(shape: Shape, place: Place, names: Mapping[Place, list[str]]) -> Iterator[Place]:
    yield place
    for name in sorted(names.get(place, ())):
        yield from _subtree(shape, (*place, name), names)


def _fact(fact: Fact) -> Any:
    """A fact as a word, or as a map on one line if there is more to it than a type."""
    types = "|".join(sorted(fact.types))
    form = f"({fact.format})" if fact.format else ""
    word = f"{types}{form}{'?' if fact.null else ''}" if types else ("null" if fact.null else f"any{form}")
    node = _Flow({"type": word + ("!" if fact.required else "")})
    if fact.values:
        node["values"] = _Flow(sorted(fact.values.items())) if any(fact.values.values()) else sorted(fact.values)
    if fact.default is not None:
        node["default"] = fact.default
    node |= sorted(fact.limits.items())
    if fact.deprecated:
        node["deprecated"] = True
    if fact.partial and (word != "any" or len(node) > 1):  # `any` alone has no facts
        node["partial"] = True
    return node["type"] if len(node) == 1 else node


def path_of(folder: Path, edition: str) -> Path:
    """The file of an edition.

    Raises:
        UnreadableError: The edition is not a year and month, by which editions are sorted.
    """
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", edition):
        raise UnreadableError(f"the edition {edition!r} is not a year and month, such as 2026-11")
    return folder / f"{edition}.yaml"


def editions(folder: Path) -> list[tuple[list[Operation], str]]:
    """The facts of all stored editions, with their names, the newest last.

    Raises:
        UnreadableError: None is there, or one is not as `dump` writes it.
    """
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise UnreadableError(f"{folder}: has no edition of the reference; restore it from version control")
    return [load(file) for file in files]


def load(path: Path) -> tuple[list[Operation], str]:
    """The facts, and their edition.

    Raises:
        UnreadableError: The file is not there or not as `dump` writes it.
    """
    try:
        root = read(path)
        return _load(root), text(root.get("edition"))
    except DocumentError as error:
        raise UnreadableError(f"{' '.join(str(error).split())}; restore it from version control") from None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableError(
            f"{path}: is not as ACCEPT writes it ({error}); restore it from version control"
        ) from None


def _load(root: Mapping[str, Any]) -> list[Operation]:
    known: dict[str, Shape] = {}
    found: list[Operation] = []
    for node in map(mapping, sequence(root["operations"])):
        method, _, path = node["operation"].partition(" ")
        spelled, id_, section = (str(node.get(key) or "") for key in _WORDS)
        operation = Operation(method, path, spelled, id_, section)
        for part, facts in node.items():
            if part in ("operation", *_WORDS):
                continue
            lines = mapping(facts) if isinstance(facts, dict) else {_ROOT: facts or "any"}
            if part in PARAMETERS:
                lines = {_ROOT: "object", **lines}
            known[_at(operation, part)] = operation.parts[part] = {}
            _fill(operation.parts[part], lines, known)
        found.append(operation)
    return found


def _fill(shape: Shape, lines: Mapping[str, Any], known: Mapping[str, Shape]) -> None:
    """Read the places of a shape. A `like` may refer to an earlier place of the same shape."""
    if _ROOT not in lines:
        raise ValueError(f"{_ROOT} is missing")
    for word, facts in lines.items():
        place = parse(word) if word != _ROOT else ()
        node = mapping(facts) if isinstance(facts, dict) else {"type": facts}
        if place and place[:-1] not in shape:
            raise ValueError(f"{word} is below a place that does not exist")
        shape[place] = _parsed(node)
        if like := node.get("like"):
            at, _, there = like.partition(": ")
            inner = below(known[at], parse(there) if there != _ROOT else ())
            shape |= {(*place, *other): fact for other, fact in inner.items() if other}


def _parsed(node: Mapping[str, Any]) -> Fact:
    match = _TYPE.fullmatch(node["type"])
    if match is None:
        raise ValueError(node["type"])
    names = frozenset(match[1].split("|"))
    values = node.get("values", {})
    return Fact(
        names - {"any", "null"},
        bool(match[3]) or "null" in names,
        bool(match[4]),
        match[2] or "",
        values if isinstance(values, dict) else dict.fromkeys(values, ""),
        node.get("default"),
        {key: node[key] for key in node.keys() & {*LIMITS}},
        "deprecated" in node,
        "partial" in node or (names == {"any"} and len(node) == 1),
    )
