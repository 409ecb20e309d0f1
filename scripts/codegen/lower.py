"""What openapi-python-client is given in place of the document.

The document is true to the wire, with unions and named scalars that openapi-python-client cannot use. It gets a plain
rendering with the same names: it settles classes, modules, identifiers and their conflicts and writes the files, while
`views.py` looks the meaning of each field up in the document itself.
"""

from __future__ import annotations

from typing import Any

from .document import Document, Node, Operation, members
from .views import answer_of, body_of

_STRING: Node = {"type": "string"}


def lower(document: Document) -> Node:
    """A document of plain strings, enumerations and references, one operation per path."""
    schemas: dict[str, Node] = {}
    for name, schema in document.schemas.items():
        if document.is_enum(name):
            schemas[name] = _enum(schema)
        elif document.is_model(name):
            schemas[name] = {
                "type": "object",
                "description": schema["description"],
                "properties": dict.fromkeys(document.properties(name), _STRING),
            }
    return {
        "openapi": document.node["openapi"],
        "info": {key: document.node["info"][key] for key in ("title", "version")},
        "paths": {f"{o.path}#{o.id}": {o.method: _operation(document, o)} for o in document.operations()},
        "components": {"schemas": schemas},
    }


def _enum(schema: Node) -> Node:
    branches = members(schema)
    return {
        "description": schema["description"],
        "type": "integer" if isinstance(branches[0]["const"], int) else "string",
        "enum": [branch["const"] for branch in branches],
        "x-enum-varnames": [branch["title"] for branch in branches],
    }


def _operation(document: Document, operation: Operation) -> Node:
    node = operation.node
    lowered: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "parameters": [_parameter(document.parameter(p)) for p in node.get("parameters", ())],
        "responses": {"200": {"description": ""}},
    }
    # Read so that a shape without code to handle it stops the run here, before any file is written.
    answer_of(document, operation)
    body_of(document, operation)
    return lowered


def _parameter(node: Node) -> Node:
    return {"name": node["name"], "in": node["in"], "required": node.get("required", False), "schema": _STRING}
