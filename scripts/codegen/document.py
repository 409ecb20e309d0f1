"""The document as plain data, with the few questions that generating code asks of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from daftra_client._codec.fields import SCALARS
from scripts.document_yaml import read

Node = dict[str, Any]

KINDS = {format: name for name, scalar in SCALARS.items() for format in scalar.formats}
"""Names of the scalars that `format` of a named schema means."""


def first_of_type(name: str) -> str:
    """The scalar that stands for all that share the type of a scalar, such as `date` for `display_date`."""
    return next(other for other, scalar in SCALARS.items() if scalar.type == SCALARS[name].type)


METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Operation:
    """One operation object and where it stands."""

    method: str
    path: str
    node: Node

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def tag(self) -> str:
        return str(self.node["tags"][0])

    @property
    def name(self) -> str:
        """Name of the method on the resource: the operationId without the tag."""
        return self.id.removeprefix(f"{self.tag}_")


class DocumentError(Exception):
    """The document says something that the generator has no code for."""


class Document:
    """`openapi/daftra.yaml`."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.schemas: dict[str, Node] = node["components"]["schemas"]
        self.parameters: dict[str, Node] = node["components"].get("parameters", {})
        self.responses: dict[str, Node] = node["components"].get("responses", {})

    @classmethod
    def load(cls, path: Path) -> Document:
        return cls(read(path))

    def operations(self) -> Iterator[Operation]:
        """All operations. `x-also` holds those that share method and path with the one they stand in."""
        for path, item in self.node["paths"].items():
            for method in METHODS:
                if method in item:
                    for node in (item[method], *item[method].get("x-also", ())):
                        yield Operation(method, path, node)

    def parameter(self, node: Node) -> Node:
        return self.parameters[ref_name(node)] if "$ref" in node else node

    def response(self, node: Node) -> Node:
        return self.responses[ref_name(node)] if "$ref" in node else node

    def properties(self, name: str) -> dict[str, Node]:
        """Properties of an object schema with those that come through `allOf`, sorted by name."""
        found: dict[str, Node] = {}
        self._collect(self.schemas[name], found)
        return dict(sorted(found.items()))

    def key_order(self, name: str) -> list[str]:
        """Keys of an object schema in the order in which Daftra sends them, as far as that is known."""
        return str(self.schemas[name].get("x-key-order", "")).split()

    def _collect(self, schema: Node, found: dict[str, Node]) -> None:
        for part in schema.get("allOf", ()):
            self._collect(self.schemas[ref_name(part)] if "$ref" in part else part, found)
        found.update(schema.get("properties", {}))

    def required(self, name: str) -> set[str]:
        schema = self.schemas[name]
        parts = [self.schemas[ref_name(p)] if "$ref" in p else p for p in schema.get("allOf", ())]
        return {key for part in (schema, *parts) for key in part.get("required", ())}

    def scalar(self, name: str) -> str | None:
        """Kind of a named scalar schema, None for any other schema."""
        schema = self.schemas[name]
        if schema.get("type") in ("object", "array"):
            return None
        return KINDS.get(schema.get("format", ""))

    def is_enum(self, name: str) -> bool:
        return bool(members(self.schemas[name]))

    def is_model(self, name: str) -> bool:
        schema = self.schemas[name]
        return not (schema.get("x-abstract") or schema.get("x-envelope")) and (
            schema.get("type") == "object" or "allOf" in schema
        )


def ref_name(node: Node) -> str:
    """Last part of a `$ref`."""
    return str(node["$ref"]).rsplit("/", 1)[-1]


def members(schema: Node) -> list[Node]:
    """Members of an open enumeration: `anyOf` of annotated constants and an open last branch."""
    return [branch for branch in schema.get("anyOf", ()) if "const" in branch]


def used_schemas(node: Any) -> Iterator[str]:
    """Names of the component schemas that are referred to below a node."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and str(value).startswith("#/components/schemas/"):
                yield ref_name(node)
            else:
                yield from used_schemas(value)
    elif isinstance(node, list):
        for value in node:
            yield from used_schemas(value)
