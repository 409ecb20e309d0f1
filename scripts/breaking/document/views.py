"""The schemas of one document in the form in which they are compared: their parts, their names and their uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from scripts.breaking.document.direction import Uses
from scripts.document.model import Document
from scripts.document.nodes import SCHEMAS, Node, is_enumeration, mapping, ref_name, sequence, text, types

WORDS: Final = frozenset({"description", "title", "example", "examples", "summary", "$comment"})
"""Keywords without an effect on programs. The same is true of extensions that are not compared by name."""


@dataclass(frozen=True)
class Parts:
    """The parts of a schema: the named schemas that it refers to, and its own keywords."""

    references: tuple[str, ...]
    own: Node = field(default_factory=dict)


def parts(node: Node) -> Parts:
    """The parts of a schema; `$ref` counts as `allOf` with one part."""
    references = [ref_name(node)] if "$ref" in node else []
    own: Node = {}
    for part in map(mapping, sequence(node.get("allOf"))):
        inner = parts(part)
        references += inner.references
        own = merged(own, inner.own)
    return Parts(
        tuple(references), merged(own, {key: value for key, value in node.items() if key not in ("$ref", "allOf")})
    )


def merged(one: Node, other: Node) -> Node:
    """Two parts of a schema combined; where they differ, the second has precedence."""
    required = [*sequence(one.get("required")), *sequence(other.get("required"))]
    properties = {**mapping(one.get("properties")), **mapping(other.get("properties"))}
    together = {**one, **other}
    if required:
        together["required"] = required
    if properties:
        together["properties"] = properties
    return together


class View:
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._flat: dict[str, Node] = {}

    def has(self, name: str) -> bool:
        return name in self.document.schemas

    def schema(self, name: str) -> Node:
        return mapping(self.document.schemas.get(name))

    def is_inner(self, name: str) -> bool:
        """Whether a schema is abstract: it only provides fields for other schemas, and users never see its name."""
        schema = self.schema(name)
        return bool(schema.get("x-abstract") or (schema.get("x-envelope") and name not in self._met))

    @cached_property
    def _met(self) -> set[str]:
        """The named schemas that are used directly, and not only as a base of other schemas."""
        return {ref_name(node) for pointer, node in self.document.every_map if pointer[-2:-1] != ("allOf",)}

    def is_any(self, branches: list[Node]) -> bool:
        """Whether one of several schemas allows any value."""
        found = [parts(branch) for branch in branches]
        flat = [self.flattened(one.references, one.own) for one in found]
        return any(
            kinds(node) is None and not {"anyOf", "oneOf", "const", "enum", "not"} & node.keys() for node in flat
        )

    def is_type(self, name: str) -> bool:
        """Whether programs know a schema by its name: records and enumerations, but no envelopes and single values."""
        schema = self.schema(name)
        if schema.get("x-abstract") or schema.get("x-envelope"):
            return False
        return is_enumeration(schema) or "properties" in self.flat(name) or text(schema.get("type")) == "object"

    def flat(self, name: str, _inside: tuple[str, ...] = ()) -> Node:
        """A named schema with the keywords of all its parts."""
        if name in _inside:
            return {}
        if name not in self._flat:
            found = parts(self.schema(name))
            self._flat[name] = self.flattened(found.references, found.own, (*_inside, name))
        return self._flat[name]

    def flattened(self, references: tuple[str, ...], own: Node, _inside: tuple[str, ...] = ()) -> Node:
        """The own keywords of a schema, merged over those of the named schemas."""
        together: Node = {}
        for reference in references:
            together = merged(together, self.flat(reference, _inside))
        return merged(together, own)

    def uses(self) -> dict[str, Uses]:
        """Which named schemas are sent and which are received."""
        found: dict[str, Uses] = {}
        nodes = {(use, id(node)): node for use, node in _calls(self.document)}  # many are shared
        todo = [(name, use) for (use, _), node in nodes.items() for name in references(node)]
        while todo:
            name, use = todo.pop()
            name = name.removeprefix(SCHEMAS)
            if use in found.get(name, Uses.NONE) or name.startswith("#"):
                continue
            found[name] = found.get(name, Uses.NONE) | use
            todo += [(inner, use) for inner in references(self.schema(name))]
        return found


def _calls(document: Document) -> Iterator[tuple[Uses, object]]:
    """The parts of operations that are sent, and those that are received."""
    for operation in document.every_operation:
        parameters = [*sequence(operation.path_item.get("parameters")), *operation.parameters]
        for parameter in parameters:
            yield Uses.SENT, document.resolve(parameter)
        yield Uses.SENT, document.resolve(operation.node.get("requestBody"))
        for response in operation.responses.values():
            yield Uses.RECEIVED, document.resolve(response)


def references(node: object) -> Iterator[str]:
    """All references in a node, except those in examples."""
    if isinstance(node, dict):
        for key, value in mapping(node).items():
            if key == "$ref" and isinstance(value, str):
                yield value
            elif key not in ("example", "examples"):
                yield from references(value)
    for item in sequence(node):
        yield from references(item)


def kinds(node: Node) -> frozenset[str] | None:
    """The JSON types that a schema admits; None for any."""
    if node.get("format") == "json":
        return None
    named = types(node)
    if not named and ("properties" in node or "additionalProperties" in node):
        named = {"object"}
    if not named and "items" in node:
        named = {"array"}
    for key in ("anyOf", "oneOf"):
        branches = [_kinds_of_branch(mapping(branch)) for branch in sequence(node.get(key))]
        if branches and not named:
            return None if None in branches else frozenset().union(*(branch or () for branch in branches))
    if not named and "const" in node:
        return _kinds_of_branch(node)
    return frozenset(named) or None


def _kinds_of_branch(branch: Node) -> frozenset[str] | None:
    if types(branch) or "const" not in branch:
        return frozenset(types(branch)) or None
    match branch["const"]:
        case bool():
            return frozenset({"boolean"})
        case int():
            return frozenset({"integer"})
        case str():
            return frozenset({"string"})
        case _:
            return None


def meaning(node: object) -> object:
    """A node without descriptions, for comparison."""
    if isinstance(node, dict):
        return {
            key: meaning(value)
            for key, value in sorted(mapping(node).items(), key=lambda item: str(item[0]))
            if key not in WORDS and not str(key).startswith("x-")
        }
    if isinstance(node, list):
        return [meaning(item) for item in sequence(node)]
    return node
