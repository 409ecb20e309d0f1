"""Reads schemas of an export into facts: inline, shared and combined schemas."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from scripts.compare_vendor import notation
from scripts.compare_vendor.facts import ITEMS, VALUES, Fact, Shape
from scripts.document.nodes import Node, follow, mapping, sequence

_NAMED: Final = (("components", "schemas"), ("definitions",), ("schemas",))
_BASES: Final = ("allOf", "oneOf", "anyOf")
_MAX_DEPTH: Final = 40


@dataclass
class _Read:
    """A schema that was read: its facts, and the names that it requires, each with its origin."""

    shape: Shape
    required: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def root(self) -> Fact:
        return self.shape[()]


class Schemas:
    """The schemas of an export."""

    def __init__(self, root: Node) -> None:
        self._root = root

    def shape(self, node: object) -> Shape:
        """All facts of a schema. A dangling reference and an empty schema have none."""
        return self._read(node, (), "").shape

    def resolve(self, node: object) -> Node:
        """The node itself, or the node that it refers to."""
        seen: set[str] = set()
        current = mapping(node)
        while isinstance(ref := current.get("$ref"), str) and ref not in seen:
            seen.add(ref)
            current = mapping(self._target(ref)[0])
        return current

    def _read(self, node: object, inside: tuple[str, ...], origin: str) -> _Read:
        schema = mapping(node)
        parts: list[_Read] = []
        if "$ref" in schema:
            parts.append(self._referred(schema["$ref"], inside))
        for key in _BASES:
            parts += [self._read(one, inside, origin) for one in sequence(schema.get(key))]
        parts += self._folded(schema, inside)
        own = self._own(schema, inside, origin)
        if parts and len(own.shape) == 1:  # the schema that it refers to defines its fields
            own.shape[()] = replace(own.root, origin="")
        whole = _merged([*parts, own])
        says_nothing = not schema or (not parts and not _tells(own.root) and len(own.shape) == 1)
        if says_nothing or any(part.root.empty for part in parts):
            whole.shape[()] = replace(whole.root, partial=True)
        return _with_requirements(whole)

    def _referred(self, ref: object, inside: tuple[str, ...]) -> _Read:
        """The facts of a referenced schema."""
        target, name = self._target(ref) if isinstance(ref, str) else (None, "")
        if not mapping(target) or name in inside or len(inside) > _MAX_DEPTH:
            return _Read({(): Fact(partial=True)})
        return self._read(target, (*inside, name), name)

    def _target(self, ref: str) -> tuple[object, str]:
        """The node that a reference leads to, and its name. Some exports write the bare name."""
        if ref.startswith("#/"):
            parts = [part.replace("~1", "/").replace("~0", "~").replace("%20", " ") for part in ref[2:].split("/")]
            if (found := follow(self._root, parts)) is not None:
                return found, parts[-1]
        name = ref.rpartition("/")[2]
        for place in _NAMED:
            if name and (found := mapping(follow(self._root, place)).get(name)) is not None:
                return found, name
        return None, name

    def _folded(self, schema: Node, inside: tuple[str, ...]) -> list[_Read]:
        """The facts of schemas that are included, with some fields left out and some redefined (notation of Apidog)."""
        found: list[_Read] = []
        folds = [*sequence(schema.get("merges")), *mapping(schema.get("x-apidog-refs")).values()]
        for fold in map(mapping, folds):
            read = self._referred(fold.get("$ref"), inside)
            overrides = mapping(fold.get("overrides") or fold.get("x-apidog-overrides"))
            left_out = [*sequence(fold.get("without")), *sequence(fold.get("x-apidog-ignore-properties"))]
            replaced = {str(name) for name in (*left_out, *overrides)}
            shape = {place: fact for place, fact in read.shape.items() if not (place and place[0] in replaced)}
            anew = {name: node for name, node in overrides.items() if node is not None}
            again = self._own({"properties": anew}, inside, "")
            found.append(_merged([_Read(shape, read.required), again]))
            found[-1].required |= {str(name): "" for name in sequence(fold.get("required"))}
        return found

    def _own(self, schema: Node, inside: tuple[str, ...], origin: str) -> _Read:
        """The facts of the own keywords of a schema."""
        types, null, form = notation.types(schema.get("type"))
        null = null or schema.get("nullable") is True or schema.get("x-nullable") is True
        children: list[tuple[str, Shape]] = []
        properties = schema.get("properties")
        for name, node in mapping(properties).items():
            at = f"{origin}.{name}" if origin else ""
            children.append((str(name), self._read(node, inside, at).shape))
        if "items" in schema:
            items = schema["items"]
            nodes = sequence(items) if isinstance(items, list) else [items]
            read = _merged([self._read(node, inside, f"{origin}{ITEMS}" if origin else "") for node in nodes])
            children.append((ITEMS, read.shape))
        if mapping(schema.get("additionalProperties")):
            at = f"{origin}{VALUES}" if origin else ""
            children.append((VALUES, self._read(schema["additionalProperties"], inside, at).shape))
        if not types:
            types = frozenset({"object"} if mapping(properties) else {"array"} if "items" in schema else ())
        default = schema.get("default")
        fact = Fact(
            types,
            null,
            format=notation.format_of(schema) or form,
            values=notation.values(schema),
            default=None if default is None else notation.scalar(default),
            limits=notation.limits(schema),
            deprecated=schema.get("deprecated") is True,
            empty=isinstance(properties, dict) and not properties,
            origin=origin,
        )
        shape: Shape = {(): fact}
        for name, child in children:
            shape |= {(name, *place): fact for place, fact in child.items()}
        return _Read(shape, {str(name): origin for name in sequence(schema.get("required"))})


def merged(shapes: Iterable[Shape]) -> Shape:
    """The facts of a value from several schemas, which are alternatives or parts."""
    return _merged([_Read(shape) for shape in shapes]).shape


def _merged(reads: list[_Read]) -> _Read:
    """The facts of a value from several schemas. Alternatives and parts are treated the same, because exports mix
    them."""
    shape: Shape = {}
    for read in reads:
        for place, fact in read.shape.items():
            shape[place] = _both(shape[place], fact) if place in shape else fact
    return _Read(shape or {(): Fact(partial=True)}, {name: at for read in reads for name, at in read.required.items()})


def _both(one: Fact, other: Fact) -> Fact:
    return Fact(
        one.types | other.types,
        one.null or other.null,
        one.required or other.required,
        other.format or one.format,
        {**one.values, **{value: word or one.values.get(value, "") for value, word in other.values.items()}},
        one.default if other.default is None else other.default,
        {**one.limits, **other.limits},
        one.deprecated or other.deprecated,
        one.partial or other.partial,
        one.empty and other.empty,
        other.origin or one.origin,
        other.required_at or one.required_at,
    )


def _with_requirements(read: _Read) -> _Read:
    """The schema with its requirements at the fields. Required names without a definition are ignored."""
    for name, at in read.required.items():
        if (name,) in read.shape:
            read.shape[(name,)] = replace(read.shape[(name,)], required=True, required_at=at)
    return read


def _tells(fact: Fact) -> bool:
    return fact != Fact() or fact.empty
