"""Makes the document of an ordinary API from ours, for peers that cannot read Daftra's real answers.

`openapi/daftra.yaml` is true to the wire: a number may be text, a date may be empty, an association may be `[]`. Stock
openapi-python-client refuses most of those schemas. So a schema for a scalar becomes its plain type, nullable;
enumerations become closed; associations and children become nullable references. Names, fields and operations stay the
same. Only the operations and parameters of the benchmark remain, which spares the peers work that the client does.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from scripts.codegen.parsing import Parsed, configuration, parse
from scripts.codegen.values import Value
from scripts.document.model import Document
from scripts.document.nodes import Node, members

from .processes import ROOT

ROOTS: Final = ("Invoice", "InvoiceInput", "InvoiceItemInput", "Tax")
"""Models that the benchmark reads or writes."""

_SCALARS: Final[dict[str, Node]] = {
    "integer": {"type": ["integer", "null"]},
    "decimal": {"type": ["number", "null"]},
    "flag": {"type": ["boolean", "null"]},
    "date": {"type": ["string", "null"], "format": "date"},
    "display_date": {"type": ["string", "null"], "format": "date"},
    "timestamp": {"type": ["string", "null"], "format": "date-time"},
    "display_timestamp": {"type": ["string", "null"], "format": "date-time"},
    "text": {"type": ["string", "null"]},
    "duration": {"type": ["string", "null"]},
    "json": {},
}


@cache
def _parsed() -> Parsed:
    return parse(Document.load(ROOT / "openapi" / "daftra.yaml"), configuration(ROOT))


def _fields(model: str) -> dict[str, Value]:
    """The type of each field of a model, by its name on the wire."""
    return _parsed().fields(model)


def _required(model: str) -> list[str]:
    return sorted(prop.name.get_untrusted_value() for prop in _parsed().models[model].required_properties or ())


def _models() -> list[str]:
    """The models that the benchmark needs, each after the models that it refers to."""
    found: dict[str, None] = {}

    def visit(name: str) -> None:
        if name in found:
            return
        for value in _fields(name).values():
            for inner in _classes(value):
                if inner in _parsed().models:
                    visit(inner)
        found[name] = None

    for root in ROOTS:
        visit(root)
    return list(found)


def _members(name: str) -> dict[str, int | str]:
    """Members of an enumeration."""
    return {str(branch["title"]): branch["const"] for branch in members(_parsed().document.schemas[name])}


def plain_document() -> Node:
    """An OpenAPI document that stock openapi-python-client reads without a warning."""
    names = _models()
    used = sorted({inner for name in names for value in _fields(name).values() for inner in _classes(value)})
    schemas: dict[str, Any] = {name: _enumeration(name) for name in used if name in _parsed().enums}
    for name in names:
        properties = {key: _schema(value) for key, value in _fields(name).items()}
        schemas[name] = {"type": "object", "properties": properties, "required": _required(name)}
    schemas |= _envelopes()
    return {
        "openapi": "3.1.0",
        "info": {"title": "Plain", "version": "1"},
        "paths": _paths(),
        "components": {"schemas": schemas},
    }


def _classes(value: Value) -> Iterator[str]:
    yield from sorted(value.classes())


def _enumeration(name: str) -> Node:
    values = _members(name)
    kind = "integer" if all(isinstance(value, int) for value in values.values()) else "string"
    return {"type": kind, "enum": list(values.values()), "x-enum-varnames": list(values)}


def _schema(value: Value) -> Node:
    if value.shape == "scalar":
        return _SCALARS[value.name]
    if value.shape in ("enum", "record"):
        return {"anyOf": [_ref(value.name), {"type": "null"}]}
    if value.shape == "list" and value.item is not None:
        return {"type": ["array", "null"], "items": _item(value.item)}
    if value.shape == "map" and value.item is not None:
        return {"type": ["object", "null"], "additionalProperties": _item(value.item)}
    raise ValueError(f"no plain schema for {value}")


def _item(value: Value) -> Node:
    return _ref(value.name) if value.shape in ("enum", "record") else _schema(value)


def _ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _envelopes() -> Node:
    number, text = {"type": "integer"}, {"type": ["string", "null"]}
    return {
        "Pagination": _object(prev=text, next=text, page=number, page_count=number, total_results=number),
        "InvoiceRow": _object(Invoice=_ref("Invoice")),
        "InvoicePage": _object(
            result=text,
            code=number,
            data={"type": "array", "items": _ref("InvoiceRow")},
            pagination=_ref("Pagination"),
        ),
        "TaxRow": _object(Tax=_ref("Tax")),
        "TaxAnswer": _object(result=text, code=number, data=_ref("TaxRow")),
        "NewInvoice": _object(
            Invoice=_ref("InvoiceInput"), InvoiceItem={"type": "array", "items": _ref("InvoiceItemInput")}
        ),
        "CreatedAnswer": _object(result=text, code=number, id=number),
    }


def _object(**properties: Node) -> Node:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _paths() -> Node:
    page, limit, id = (
        {"name": name, "in": place, "required": True, "schema": {"type": "integer"}}
        for name, place in (("page", "query"), ("limit", "query"), ("id", "path"))
    )
    return {
        "/api2/invoices.json": {
            "get": _operation("invoices_list", "InvoicePage", [page, limit]),
            "post": _operation("invoices_create", "CreatedAnswer", [], status="202", body="NewInvoice"),
        },
        "/api2/taxes/{id}.json": {"get": _operation("taxes_get", "TaxAnswer", [id])},
    }


def _operation(name: str, answer: str, parameters: list[Node], *, status: str = "200", body: str | None = None) -> Node:
    operation: Node = {
        "operationId": name,
        "tags": ["plain"],
        "parameters": parameters,
        "responses": {status: {"description": "", "content": _json(answer)}},
    }
    if body is not None:
        operation["requestBody"] = {"required": True, "content": _json(body)}
    return operation


def _json(schema: str) -> Node:
    return {"application/json": {"schema": _ref(schema)}}
