"""What the document promises: the successful answers of its operations, and the records inside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.document.model import Document, Operation
from scripts.document.nodes import Node, mapping, ref_name, sequence, types

ROWS = "[]"
"""The step from an array to its rows."""

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Record:
    """An object inside an answer, with its documented keys; without keys for rows that the document leaves open."""

    path: tuple[str, ...]
    keys: frozenset[str]

    def __str__(self) -> str:
        return ".".join(self.path).replace(f".{ROWS}", ROWS) or "the answer"


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful answer of an operation in one media type."""

    status: str
    media: str
    node: Node


def answers(document: Document, operation: Operation) -> list[Answer]:
    """The successful answers that have a content."""
    return [
        Answer(status, media, mapping(node))
        for status, response in successes(document, operation).items()
        for media, node in mapping(response.get("content")).items()
    ]


def successes(document: Document, operation: Operation) -> dict[str, Node]:
    """The successful answers by status; the redirects of an operation that has no other."""
    found = {str(status): mapping(document.resolve(response)) for status, response in operation.responses.items()}
    for kind in "23":
        if chosen := {status: response for status, response in found.items() if status.startswith(kind)}:
            return chosen
    return {}


def records(document: Document, schema: object, branches: int | None = None) -> list[Record]:
    """All objects and rows that a schema describes, down to the first named model on each way.

    Only the first `branches` of alternatives count; by default all of them.
    """
    found: dict[tuple[str, ...], set[str]] = {}
    for path, keys in _records(document, schema, (), branches):
        found.setdefault(path, set()).update(keys)
    return [Record(path, frozenset(keys)) for path, keys in found.items()]


def _records(
    document: Document, schema: object, path: tuple[str, ...], branches: int | None
) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    name = ref_name(schema)
    node = mapping(document.resolve(schema))
    if name and not (types(node) & {"object", "array"} or node.keys() & {"allOf", "anyOf", "oneOf"}):
        return
    properties = document.properties(node)
    if properties:
        yield path, set(properties)
    if name and document.is_model(name):
        return
    for key, value in properties.items():
        yield from _records(document, value, (*path, key), branches)
    for alternatives in _alternatives(document, node):
        for branch in alternatives[:branches]:
            yield from _records(document, branch, path, branches)
    if "items" in node:
        yield (*path, ROWS), set()
        yield from _records(document, node["items"], (*path, ROWS), branches)


def _alternatives(document: Document, node: Node) -> Iterator[list[object]]:
    for key in ("anyOf", "oneOf"):
        yield sequence(node.get(key))
    for part in sequence(node.get("allOf")):
        yield from _alternatives(document, mapping(document.resolve(part)))
