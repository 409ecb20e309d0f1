"""The table that the sandbox reads: filters of lists, and descriptions of records without a handwritten table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from scripts.document import contents
from scripts.document.model import Document, Operation
from scripts.document.nodes import Node, mapping, members, ref_name, sequence, text

FILE: Final = "sandbox/documented.json"
"""Its path in the package."""

_V1: Final = re.compile(r"/api2/([a-z_]+(?:/[a-z_]+)?)(/\{id\})?(?:\.json)?")
_V2: Final = re.compile(r"/v2/api/entity/(?:delete/)?([a-z_]+)(/list/\{level\}|/\{id\}(?:/\{level\})?)?")
_PAGING: Final = frozenset({"page", "limit", "request_branch_id"})
_OPERATIONS: Final = {
    ("get", False): "list",
    ("post", False): "create",
    ("get", True): "get",
    ("put", True): "update",
    ("delete", True): "delete",
}
"""Ordinary operations of v1, by method and whether the path has an id."""


@dataclass
class _Table:
    """The description of the records of one path; `read` and `written` are names of columns with their kinds."""

    operations: set[str] = field(default_factory=set[str])
    wrappers: dict[str, str] = field(default_factory=dict[str, str])
    filters: dict[str, str] = field(default_factory=dict[str, str])
    sorts: set[str] = field(default_factory=set[str])
    read: dict[str, str] = field(default_factory=dict[str, str])
    written: dict[str, str] = field(default_factory=dict[str, str])
    required: set[str] = field(default_factory=set[str])
    relations: set[str] = field(default_factory=set[str])
    refused_with: str = ""
    envelope: str = ""

    def shown(self) -> Node:
        """The table as JSON, without what is empty."""
        found: Node = dict(self.wrappers)
        found |= {name: sorted(getattr(self, name)) for name in ("operations", "required", "sorts", "relations")}
        found |= {name: _by_kind(getattr(self, name)) for name in ("read", "written")}
        found |= {name: getattr(self, name) for name in ("filters", "refused_with", "envelope")}
        return {key: " ".join(value) if isinstance(value, list) else value for key, value in found.items() if value}


def sandbox_table(document: Document) -> str:
    """The JSON text of all resources of v1 and all entities of v2 that have a path."""
    v1, v2 = dict[str, _Table](), dict[str, _Table]()
    for operation in document.operations:
        if found := _V1.fullmatch(operation.path):
            _take_v1(document, operation, found[1], bool(found[2]), v1)
        elif found := _V2.fullmatch(operation.path):
            _take_v2(document, operation, v2.setdefault(found[1], _Table()))
    tables = {
        "resources": {name: table.shown() for name, table in sorted(v1.items()) if table.operations},
        "entities": {name: table.shown() for name, table in sorted(v2.items())},
    }
    return json.dumps(tables, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _take_v1(document: Document, operation: Operation, path: str, with_id: bool, tables: dict[str, _Table]) -> None:
    name = _OPERATIONS.get((operation.method, with_id))
    is_list = name == "list"
    # Below a resource only lists are ordinary, as that of subscriptions below invoices.
    if name is None or (is_list != contents.is_list(document, operation)) or ("/" in path and not is_list):
        return
    table = tables.setdefault(path, _Table())
    table.operations.add(name)
    if name in ("list", "get"):
        table.wrappers["key" if is_list else "detail_key"] = contents.wrapper(document, operation)
        table.read |= _columns(document, contents.record(document, operation), written=False)
    if name in ("create", "update"):
        parts = mapping(contents.body(document, operation).get("properties"))
        required = sequence(contents.body(document, operation).get("required"))
        key = next((str(each) for each in (*required, *parts) if each in parts), "")
        table.wrappers["write_key"] = key
        _take_written(document, table, mapping(parts.get(key)), creates=name == "create")
    if is_list:
        for node in map(document.resolve, operation.parameters):
            _take_parameter(document, table, node)


def _take_v2(document: Document, operation: Operation, table: _Table) -> None:
    method, node = operation.method, contents.body(document, operation)
    if method == "get":
        record = contents.row(document, operation) or contents.single(document, operation)
        table.read |= _columns(document, record, written=False)
        table.relations |= _relations(document, record)
        if contents.is_in_payload(document, operation):
            table.envelope = "payload"
    elif method == "delete":
        table.operations.add("delete")
    else:
        by_post = method == "post" and contents.has_id_in_body(document, operation)
        name = "post_update" if by_post else "create" if method == "post" else "update"
        table.operations.add(name)
        _take_written(document, table, node, creates=name == "create")
        if method == "put" and "422" not in operation.responses:
            table.refused_with = "400"


def _take_written(document: Document, table: _Table, node: object, *, creates: bool) -> None:
    schema = document.resolve(node)
    table.written |= _columns(document, document.properties(schema), written=True)
    if creates:
        parts = [document.resolve(part) for part in sequence(schema.get("allOf"))]
        table.required |= {str(name) for part in (schema, *parts) for name in sequence(part.get("required"))}


def _take_parameter(document: Document, table: _Table, node: Node) -> None:
    name = str(node["name"])
    if node["in"] != "query" or name in _PAGING:
        return
    schema = mapping(node.get("schema"))
    if name == "sort":
        fields = members(document.resolve(schema))
        table.sorts |= {str(each["const"]) for each in fields} or {"*"}
    elif name != "direction":
        kind = _kind(document, mapping(schema.get("items")) or schema) or "json"
        verified = node.get("x-verify") or ""
        one = {"field": verified} if isinstance(verified, str) else mapping(verified)
        table.filters[name] = " ".join(filter(None, (kind, text(one.get("field")), text(one.get("bound")))))


def _columns(document: Document, properties: Mapping[str, Any], *, written: bool) -> dict[str, str]:
    """The columns among properties; records inside of a record are columns only of what is written.

    The sandbox does not handle secrets.
    """
    kinds = {name: _kind(document, node) for name, node in properties.items() if not mapping(node).get("x-sensitive")}
    return {name: kind or "json" for name, kind in kinds.items() if kind or written}


def _kind(document: Document, node: object) -> str | None:
    """The scalar that a property holds."""
    name = ref_name(node)
    if document.is_enum(name):
        integers = all(isinstance(each["const"], int) for each in members(document.schemas[name]))
        return "integer" if integers else "text"
    if "const" in mapping(node):
        return "integer" if isinstance(mapping(node)["const"], int) else "text"
    return document.kind(name)


def _relations(document: Document, properties: Mapping[str, Any]) -> set[str]:
    """The records that a record refers to with a column, and that are named as their entity, as `branch`."""
    entities = {str(each["const"]) for each in members(mapping(document.schemas.get("EntityName")))}
    return {
        name
        for name, node in properties.items()
        if name in entities and f"{name}_id" in properties and _kind(document, node) is None
    }


def _by_kind(columns: Mapping[str, str]) -> dict[str, str]:
    """Names of columns by their kind."""
    return {kind: " ".join(_named(columns, kind)) for kind in sorted(set(columns.values()))}


def _named(columns: Mapping[str, str], kind: str) -> Iterator[str]:
    return (name for name in sorted(columns) if columns[name] == kind)
