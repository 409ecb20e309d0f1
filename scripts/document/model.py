"""The document and its traversals, which the linter and the generator share; each traversal is done once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeAlias, cast

from daftra_client._codec.fields import SCALARS
from scripts.document.nodes import (
    SCHEMAS,
    Node,
    Pointer,
    follow,
    is_enumeration,
    mapping,
    members,
    ref_name,
    sequence,
    text,
    types,
)
from scripts.document.source import read

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SUCCESS_WORD = "SuccessWord"

KINDS = {format: name for name, scalar in SCALARS.items() for format in scalar.formats}
"""Names of the scalars that `format` of a named schema means."""

# Keywords of a schema whose values are schemas: one, a list of them, or a map from names to them.
_ONE_SCHEMA = (
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_MAPS = ("$defs", "dependentSchemas", "patternProperties", "properties")
DATA = frozenset({"const", "default", "enum", "example", "examples"})
"""Keywords whose values are data."""

# Maps whose keys are names and not keywords.
_NAME_MAPS = frozenset({*_SCHEMA_MAPS, "headers", "parameters", "paths", "responses", "schemas", "variables"})

Place: TypeAlias = Literal["component", "parameter", "request", "response"]


def first_of_type(name: str) -> str:
    """The scalar that represents all scalars with the same type, such as `date` for `display_date`."""
    return next(other for other, scalar in SCALARS.items() if scalar.type == SCALARS[name].type)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as a method of the client calls it, or an operation without a method.

    The node of a method from `x-methods` is the node of its operation, overridden by the keywords of the method.
    """

    pointer: Pointer
    path: str
    method: str
    node: Node
    path_item: Node

    @property
    def id(self) -> str:
        return text(self.node.get("operationId"))

    @property
    def tags(self) -> list[str]:
        return [str(tag) for tag in sequence(self.node.get("tags"))]

    @property
    def tag(self) -> str:
        return next(iter(self.tags), "")

    @property
    def name(self) -> str:
        """Name of the method of the resource: the operationId without the tag."""
        return self.id.removeprefix(f"{self.tag}_")

    @property
    def parameters(self) -> list[Node]:
        """Its own parameters, with unresolved references."""
        return [mapping(parameter) for parameter in sequence(self.node.get("parameters"))]

    @property
    def responses(self) -> Node:
        return mapping(self.node.get("responses"))

    @property
    def changes_state(self) -> bool:
        return bool(self.node.get("x-changes-state", self.method not in ("get", "head", "options")))


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema object anywhere in the document."""

    pointer: Pointer
    node: Node
    place: Place
    component: str = ""  # the name of the component schema that contains it

    @property
    def is_component(self) -> bool:
        return self.place == "component" and len(self.pointer) == 3


class Document:
    """A parsed document. Malformed parts of it are treated like missing parts."""

    def __init__(self, root: object) -> None:
        self.root = mapping(root)
        components = mapping(self.root.get("components"))
        self.schemas: Node = {str(name): mapping(node) for name, node in mapping(components.get("schemas")).items()}

    @classmethod
    def load(cls, path: Path) -> Document:
        """Raises DocumentError, see `read`."""
        return cls(read(path))

    # --- single schemas ---

    def kind(self, name: str) -> str | None:
        """The scalar that a named schema is, by its `format`; None for any other schema."""
        schema = mapping(self.schemas.get(name))
        return None if types(schema) & {"object", "array"} else KINDS.get(text(schema.get("format")))

    def is_enum(self, name: str) -> bool:
        return bool(members(mapping(self.schemas.get(name))))

    def is_model(self, name: str) -> bool:
        """Whether a schema is a model: a record, and neither a part that records share nor an envelope."""
        schema = mapping(self.schemas.get(name))
        return not (schema.get("x-abstract") or schema.get("x-envelope")) and (
            schema.get("type") == "object" or "allOf" in schema
        )

    def key_order(self, name: str) -> list[str]:
        """Keys of an object schema in the order in which Daftra sends them, as far as that is known."""
        return text(mapping(self.schemas.get(name)).get("x-key-order")).split()

    def properties(self, schema: object, _inside: tuple[str, ...] = ()) -> Node:
        """The properties of an object schema with those from `allOf`; the last property of a name counts."""
        found: Node = {}
        for part in sequence(mapping(schema).get("allOf")):
            name = ref_name(part)
            if name not in _inside:  # the linter reports the cycle
                found |= self.properties(self.resolve(part), (*_inside, name) if name else _inside)
        own = mapping(mapping(schema).get("properties"))
        return found | {str(name): mapping(node) for name, node in own.items()}

    @cached_property
    def scalars(self) -> set[str]:
        """Names of the schemas with a `format`: only these define how a single value looks on the wire."""
        return {name for name in self.schemas if self.kind(name)} | {SUCCESS_WORD}

    @cached_property
    def days(self) -> set[str]:
        """References to the scalars that are dates."""
        kinds = {name: self.kind(name) for name in self.schemas}
        return {f"{SCHEMAS}{name}" for name, kind in kinds.items() if kind and SCALARS[kind].type in (date, datetime)}

    # --- walks ---

    @cached_property
    def operations(self) -> list[Operation]:
        """The operations that are methods of the client; several of them may share an HTTP method and a path."""
        return [found for operation in self.written for found in _methods(operation)]

    @cached_property
    def without_method(self) -> list[Operation]:
        """The operations that are not methods: those with `x-no-method`, and those with `x-methods`."""
        return [found for found in self.written if {"x-no-method", "x-methods"} & found.node.keys()]

    @cached_property
    def every_operation(self) -> list[Operation]:
        """The methods, and then the operations that are not methods."""
        return [*self.operations, *self.without_method]

    @cached_property
    def written(self) -> list[Operation]:
        """The operations of the document as other tools see them: one for each path and HTTP method."""
        return list(self._written())

    @cached_property
    def every_schema(self) -> list[Schema]:
        """All schemas, those of components first."""
        named = [
            found
            for name, node in self.schemas.items()
            for found in _schemas(node, ("components", "schemas", name), "component", name)
        ]
        return named + list(_inline_schemas(self.root, (), "parameter"))

    @cached_property
    def every_component(self) -> list[Schema]:
        return [schema for schema in self.every_schema if schema.is_component]

    @cached_property
    def every_property(self) -> list[Schema]:
        """Every property of every schema; the last part of the pointer is its name."""
        return [schema for schema in self.every_schema if len(schema.pointer) > 1 and _is_property(schema.pointer)]

    @cached_property
    def every_parameter(self) -> list[tuple[Pointer, Node]]:
        """Every parameter that is defined inline, not by a reference."""
        return [
            (pointer, node)
            for pointer, node in self.every_map
            if pointer[-2:-1] == ("parameters",)
            and (isinstance(pointer[-1], int) or pointer[:-1] == ("components", "parameters"))
            and "$ref" not in node
        ]

    @cached_property
    def every_map(self) -> list[tuple[Pointer, Node]]:
        """Every map of the document except those inside examples and other data."""
        return list(_maps(self.root, ()))

    @cached_property
    def answered(self) -> set[str]:
        """Names of the component schemas that answers are made of."""
        references: dict[str, set[str]] = {}
        for pointer, node in self.every_map:
            name = ref_name(node)
            if pointer[:2] == ("components", "schemas"):
                references.setdefault(str(pointer[2]) if len(pointer) > 2 else "", set()).add(name)
            elif "responses" in pointer:
                references.setdefault("responses", set()).add(name)
        found: set[str] = set()
        todo = references.get("responses", set()) & self.schemas.keys()
        while todo:
            found |= todo
            todo = {name for each in todo for name in references.get(each, ())} & self.schemas.keys() - found
        return found

    @cached_property
    def open_branches(self) -> set[Pointer]:
        """The places of the last branch of each enumeration, which allows any value."""
        return {
            (*schema.pointer, "anyOf", len(sequence(schema.node.get("anyOf"))) - 1)
            for schema in self.every_component
            if is_enumeration(schema.node)
        }

    @cached_property
    def unfolded(self) -> Node:
        """The document with a separate path for each method of a shared path, and without operations that are not
        methods.

        So tools that know one operation for a path see all methods.
        """
        paths: Node = {}
        for operation in self.operations:
            shared = {key: value for key, value in operation.path_item.items() if key not in METHODS}
            index = operation.pointer[-1]
            path = f"/x-methods/{index}{operation.path}" if "x-methods" in operation.pointer else operation.path
            item: Node = paths.setdefault(path, shared)
            item[operation.method] = operation.node
        return {**self.root, "paths": paths}

    # --- references ---

    def resolve(self, node: object) -> Node:
        """The node itself, or the target of its `$ref`; empty if that does not exist."""
        seen: set[str] = set()
        current = mapping(node)
        while isinstance(ref := current.get("$ref"), str):
            if ref in seen:
                return {}
            seen.add(ref)
            current = mapping(self.target(ref))
        return current

    def target(self, ref: str) -> object:
        """The node that a local reference points to, or None."""
        if not ref.startswith("#/"):
            return None
        parts = [part.replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/")]
        return follow(self.root, parts)

    def _written(self) -> Iterator[Operation]:
        for path, item in mapping(self.root.get("paths")).items():
            path_item = mapping(item)
            for method in METHODS:
                if method in path_item:
                    yield Operation(("paths", path, method), str(path), method, mapping(path_item[method]), path_item)


def _methods(operation: Operation) -> Iterator[Operation]:
    """The methods that an operation defines."""
    whole = operation.node
    if "x-no-method" in whole:
        return
    if "x-methods" not in whole:
        yield operation
        return
    common = {key: value for key, value in whole.items() if key != "x-methods"}
    for index, own in enumerate(map(mapping, sequence(whole["x-methods"]))):
        node = {**common, **own, "responses": operation.responses | mapping(own.get("responses"))}
        yield replace(operation, pointer=(*operation.pointer, "x-methods", index), node=node)


def _is_property(pointer: Pointer) -> bool:
    # A property may itself be named `properties`, so count how many such parts end the pointer.
    run = 0
    for part in reversed(pointer[:-1]):
        if part != "properties":
            break
        run += 1
    return run % 2 == 1


def _schemas(node: object, pointer: Pointer, place: Place, component: str = "") -> Iterator[Schema]:
    """A schema and all schemas inside it."""
    if not isinstance(node, dict):
        return
    schema = mapping(cast(object, node))
    yield Schema(pointer, schema, place, component)
    for key in _ONE_SCHEMA:
        if key in schema:
            yield from _schemas(schema[key], (*pointer, key), place, component)
    for key in _SCHEMA_LISTS:
        for index, part in enumerate(sequence(schema.get(key))):
            yield from _schemas(part, (*pointer, key, index), place, component)
    for key in _SCHEMA_MAPS:
        for name, part in mapping(schema.get(key)).items():
            yield from _schemas(part, (*pointer, key, name), place, component)


def _inline_schemas(node: object, pointer: Pointer, place: Place) -> Iterator[Schema]:
    """The schemas outside of components/schemas; there each is the value of a key `schema`."""
    for index, part in enumerate(sequence(node)):
        yield from _inline_schemas(part, (*pointer, index), place)
    for key, part in mapping(node).items():
        here = (*pointer, key)
        if here == ("components", "schemas") or (key in DATA and pointer[-1:] != ("responses",)):
            continue
        if key == "schema":
            yield from _schemas(part, here, place)
        elif key == "responses":
            yield from _inline_schemas(part, here, "response")
        elif key in ("requestBody", "requestBodies"):
            yield from _inline_schemas(part, here, "request")
        else:
            yield from _inline_schemas(part, here, place)


def _maps(node: object, pointer: Pointer) -> Iterator[tuple[Pointer, Node]]:
    for index, part in enumerate(sequence(node)):
        yield from _maps(part, (*pointer, index))
    if isinstance(node, dict):
        here = mapping(cast(object, node))
        yield pointer, here
        names = pointer[-1:] and pointer[-1] in _NAME_MAPS
        for key, part in here.items():
            if names or key not in DATA:
                yield from _maps(part, (*pointer, key))
