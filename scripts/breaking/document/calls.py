"""The calls of a document, and the matching of old and new calls."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from scripts.document.model import Document, Operation
from scripts.document.nodes import Node, mapping, sequence, text


@dataclass(frozen=True)
class Call:
    """An operation of a document, or one of the methods that an operation consists of."""

    operation: Operation
    document: Document

    @property
    def name(self) -> str:
        """Its operationId, or its method and path where it has none."""
        return self.operation.id or self.location

    @property
    def location(self) -> str:
        return f"{self.operation.method.upper()} {self.operation.path}"

    @property
    def python(self) -> str:
        """The method of the client."""
        return f"{self.operation.tag}.{self.operation.name}"

    @property
    def is_part(self) -> bool:
        """Whether it is one of several methods of an operation, which other tools do not see."""
        return "x-methods" in self.operation.pointer

    @property
    def has_parts(self) -> bool:
        return "x-methods" in self.operation.node

    @property
    def http_id(self) -> str:
        """The operationId under which other tools know its method and path."""
        return text(mapping(self.operation.path_item.get(self.operation.method)).get("operationId"))

    @property
    def route(self) -> tuple[str, str]:
        """Method and path, without the names of the path parameters."""
        return self.operation.method, re.sub(r"\{.*?\}", "{}", self.operation.path)

    @property
    def path_names(self) -> list[str]:
        """Names of the parameters in the path, in their order."""
        return re.findall(r"\{(.*?)\}", self.operation.path)

    @property
    def shared(self) -> set[str]:
        """References to shared parameters."""
        return {text(mapping(node).get("$ref")) for node in self._listed} - {""}

    def parameters(self, without: Collection[str] = ()) -> dict[tuple[str, str], Node]:
        """The parameters, also those of the path, by place and name; without those of some references."""
        nodes = [self.document.resolve(node) for node in self._listed if mapping(node).get("$ref") not in without]
        return {(text(node.get("in")), text(node.get("name"))): node for node in nodes}

    @property
    def _listed(self) -> list[object]:
        return [*sequence(self.operation.path_item.get("parameters")), *self.operation.parameters]


def calls(document: Document) -> list[Call]:
    """The operations of a document, and the methods that some of them consist of."""
    by_place = {one.pointer: one for one in (*document.without_method, *document.operations)}
    return [Call(operation, document) for operation in by_place.values()]


def pairs(old: Document, new: Document) -> tuple[list[tuple[Call, Call]], list[Call], list[Call]]:
    """The pairs of old and new calls, by operationId or else by method and path. Then the removed calls, and the new
    ones."""
    before, after = calls(old), calls(new)
    by_name = {call.name: call for call in after}
    found = [(call, by_name[call.name]) for call in before if call.name in by_name]
    matched = {call.name for call, _ in found}
    gone = [call for call in before if call.name not in matched]
    come = [call for call in after if call.name not in matched]
    for call in list(gone):
        same = next((other for other in come if other.route == call.route and other.is_part == call.is_part), None)
        if same is not None:
            found.append((call, same))
            gone.remove(call)
            come.remove(same)
    return found, gone, come
