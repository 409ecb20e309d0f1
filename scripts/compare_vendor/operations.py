"""Reads the operations of an export."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from scripts.compare_vendor import notation
from scripts.compare_vendor.facts import BODY, PARAMETERS, Fact, Operation, Shape
from scripts.compare_vendor.schemas import Schemas, merged
from scripts.document.nodes import Node, mapping, sequence, text

_METHODS: Final = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
_STATUS: Final = re.compile(r"(?:x-)?([1-5]\d\d)(?!\d).*", re.DOTALL)
_IDS: Final = ("x-vendor-id", "x-apidog-id", "x-apidog-api-id", "x-apifox-id", "apidog_id", "apidogId", "x-id")
_LINKS: Final = ("x-run-in-apidog", "x-run-in-apifox", "externalDocs")
_ID_IN_LINK: Final = re.compile(r"(?:api[s]?[-/])?(\d{6,})")
_COMMON_HEADERS: Final = frozenset(("accept", "accept-language", "apikey", "authorization", "content-type"))
"""Headers that all operations share. Credentials and content types are not facts about an operation."""


def operations(root: Node) -> list[Operation]:
    """All operations of an OpenAPI document."""
    schemas = Schemas(root)
    base = _server(root)
    found: list[Operation] = []
    for path, item in mapping(root.get("paths")).items():
        path_item = schemas.resolve(item)
        for method in _METHODS:
            if isinstance(node := path_item.get(method), dict):
                own = mapping(node)
                server = _server(own) or _server(path_item) or base
                found.append(_operation(schemas, method, str(path), own, path_item, server))
    return found


def _operation(schemas: Schemas, method: str, path: str, node: Node, path_item: Node, server: str) -> Operation:
    prefix, _ = notation.key(path)
    full = path if prefix or not server else f"{server}/{path.lstrip('/')}"
    operation = Operation(method.upper(), full, path, vendor_id(node), _section(node))
    operation.parts = _parameters(schemas, node, path_item)
    body = schemas.resolve(node.get("requestBody"))
    if body:
        operation.parts[BODY] = _content(schemas, body)
    for status, answer in mapping(node.get("responses")).items():
        if match := _STATUS.fullmatch(str(status)):
            shape = _content(schemas, schemas.resolve(answer))
            known = operation.parts.get(match[1])
            operation.parts[match[1]] = merged([known, shape]) if known else shape
    return operation


def vendor_id(node: Node) -> str:
    """The id that the vendor gives an operation: exports have it under a separate key, or in an address."""
    for key in _IDS:
        if (found := node.get(key)) not in (None, ""):
            return str(found)
    for key in _LINKS:
        link = node.get(key)
        if numbers := _ID_IN_LINK.findall(text(mapping(link).get("url") if isinstance(link, dict) else link)):
            return str(numbers[-1])
    return ""


def _section(node: Node) -> str:
    folder = text(node.get("x-apidog-folder") or node.get("x-section"))
    return folder or next((str(tag) for tag in sequence(node.get("tags"))), "")


def _parameters(schemas: Schemas, node: Node, path_item: Node) -> dict[str, Shape]:
    """The parameters by their location. Those of the operation override those of the path."""
    parts: dict[str, Shape] = {}
    for raw in (*sequence(path_item.get("parameters")), *sequence(node.get("parameters"))):
        parameter = schemas.resolve(raw)
        where, name = text(parameter.get("in")), str(parameter.get("name") or "")
        if where not in PARAMETERS or not name or (where == "header" and name.lower() in _COMMON_HEADERS):
            continue
        shape = schemas.shape(_schema(parameter))
        required = where == "path" or parameter.get("required") in (True, 1)
        deprecated = shape[()].deprecated or parameter.get("deprecated") is True
        shape[()] = replace(shape[()], required=required, deprecated=deprecated)
        part = parts.setdefault(where, {(): Fact(frozenset(("object",)))})
        for place in [place for place in part if place[:1] == (name,)]:
            del part[place]
        part.update({(name, *place): fact for place, fact in shape.items()})
    return parts


def _schema(parameter: Node) -> object:
    """The schema of a parameter, with the keywords that some exports write next to it."""
    beside = {key: value for key, value in parameter.items() if "enum" in key.lower() or key in ("type", "default")}
    beside |= {key: parameter[key] for key in ("format", "items", *notation.LIMITS) if key in parameter}
    schema = parameter.get("schema")
    for media in mapping(parameter.get("content")).values():
        schema = schema or mapping(media).get("schema")
    if not beside:
        return schema
    return {"allOf": [schema, beside]} if mapping(schema) else beside


def _content(schemas: Schemas, node: Node) -> Shape:
    """The facts of a body or an answer, under any content type."""
    schema_nodes = [mapping(media).get("schema") for media in mapping(node.get("content")).values()]
    schema_nodes += [node["schema"]] if "schema" in node else []
    return merged([schemas.shape(schema) for schema in schema_nodes if mapping(schema)])


def _server(node: Node) -> str:
    """The path of the first server, if the vendor's APIs use it."""
    for server in sequence(node.get("servers")):
        path = urlsplit(re.sub(r"[{}]", "", text(mapping(server).get("url")))).path.rstrip("/")
        prefix, _ = notation.key(f"{path}/x")
        if prefix:
            return prefix
    return ""
