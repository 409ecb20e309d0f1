"""The columns of the tables that records are written to, by the read models of the document."""

from __future__ import annotations

import json
from typing import Any, Final

from scripts.codegen.models import FieldView, ModelView
from scripts.codegen.parsing import Parsed
from scripts.codegen.prose import with_limits
from scripts.codegen.values import Value
from scripts.document.nodes import DocumentError

FILE: Final = "tables/columns.json"
"""Their path in the package."""

_TYPES: Final = {
    "int": "int64",
    "str": "string",
    "bool": "bool",
    "Decimal": "decimal128(38, 9)",
    "datetime.date": "date32",
    "datetime.datetime": "timestamp[us]",
    "Any": "json",
}
"""Types of columns by the annotations of their fields."""


def columns_of_models(parsed: Parsed) -> str:
    """The JSON text of all read models, with a line for each field."""
    views = {name: ModelView(parsed, name) for name in sorted(parsed.models)}
    tables = {name: {f.name: _node(f) for f in view.fields} for name, view in views.items() if not view.write}
    children = {name for fields in tables.values() for node in fields.values() if (name := node.get("rows"))}
    for name in sorted(children):
        if inner := [field for field, node in tables[name].items() if "rows" in node]:
            raise DocumentError(f"{name}.{inner[0]}: no code for a table below the table of a list")
    return "{\n" + ",\n".join(f"{_text(name)}: {_lines(fields)}" for name, fields in tables.items()) + "\n}\n"


def _node(field: FieldView) -> dict[str, Any]:
    """The description of a field. Properties that most fields share are left out."""
    found: dict[str, Any] = _held(field.value)
    if field.required:
        found["required"] = True
    if (mark := field.node.get("x-sensitive")) or field.node.get("x-personal"):
        found["sensitive"] = mark or "personal"
    if text := " ".join(with_limits(field.node.get("description", ""), field.node).split()):
        found["description"] = text
    return found


def _held(value: Value) -> dict[str, Any]:
    """The type of a column, or the model of rows in a separate table."""
    if value.shape in ("list", "map") and value.record is not None:
        return {"rows": value.record} | ({"by_key": True} if value.shape == "map" else {})
    if value.shape == "enum":
        return {"type": _TYPES[value.base]}
    return {"type": _TYPES[value.type(write=False)] if value.shape == "scalar" else "json"}


def _lines(fields: dict[str, dict[str, Any]]) -> str:
    if not fields:
        return "{}"
    return "{\n" + ",\n".join(f" {_text(name)}: {_text(node)}" for name, node in fields.items()) + "\n}"


def _text(node: object) -> str:
    return json.dumps(node, ensure_ascii=False, separators=(",", ":"))
