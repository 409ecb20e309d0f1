"""The document as tests read it, by other means than the generator's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]


def methods(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Method, path and operation of each method of the client; those of `x-methods` with what they share."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for own in () if "x-no-method" in operation else operation.get("x-methods", ({},)):
                responses = operation["responses"] | own.get("responses", {})
                yield method.upper(), path, operation | own | {"responses": responses}


def body(operation: Node) -> Node:
    """The schema of the body, without what says whether the record in it is new."""
    schema: Node = next(iter(operation["requestBody"]["content"].values()))["schema"]
    parts = [part.get("$ref", "") for part in schema.get("allOf", ())]
    return schema["allOf"][0] if any(part.endswith(("/NewRecord", "/ChangedRecord")) for part in parts) else schema


def has_id_in_body(operation: Node) -> bool:
    """Whether the body names the record to change, beside the fields of the input."""
    return "ChangedRecord" in str(operation.get("requestBody"))


def merged(schema: Node) -> Node:
    """An envelope with the properties that it adds to another one as its own."""
    own: Node = {}
    for part in schema.get("allOf", ()):
        own |= part.get("properties", {})
    return {**schema, "properties": {**own, **schema.get("properties", {})}} if own else schema
