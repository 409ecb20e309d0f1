"""Reads the file of an export: OpenAPI 3.0 or 3.1 as JSON or YAML, or a project of Apidog."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from scripts.compare_vendor.facts import PARAMETERS, Operation
from scripts.compare_vendor.operations import operations
from scripts.document.nodes import DocumentError, Node, mapping, sequence, text
from scripts.document.source import read

_HOW: Final = "export the reference as OpenAPI 3.0 or 3.1 (JSON or YAML), or as an Apidog project"


class UnreadableError(Exception):
    """A file cannot be read; the message is one line with the file, the problem and the remedy."""


def load(path: Path) -> tuple[list[Operation], bool]:
    """The operations of an export, and whether its notation has a type null.

    Raises:
        UnreadableError: The file does not exist, is not an export, or has no operations.
    """
    root = _parsed(path)
    if "swagger" in root:
        raise UnreadableError(f"{path}: is Swagger {root['swagger']}, which has other keywords; {_HOW}")
    if "apiCollection" in root:
        root = _of_project(root)
    if not isinstance(root.get("paths"), dict):
        raise UnreadableError(f"{path}: has no map `paths`, so it is not an OpenAPI document; {_HOW}")
    version = str(root.get("openapi") or "3.1")
    if not version.startswith("3."):
        raise UnreadableError(f"{path}: is OpenAPI {version}; {_HOW}")
    if not (found := operations(root)):
        raise UnreadableError(f"{path}: `paths` has no operation; {_HOW}")
    return found, not version.startswith("3.0")


def _parsed(path: Path) -> Node:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror or error}; give the file of an export") from None
    try:
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{path}: is not UTF-8 text at byte {error.start}; {_HOW}") from None
    if not content.lstrip().startswith("{"):
        try:
            return read(path)
        except DocumentError as error:
            raise UnreadableError(f"{' '.join(str(error).split())}; {_HOW}") from None
    try:
        root: Any = json.loads(content)
    except ValueError as error:
        raise UnreadableError(f"{path}: is not JSON: {error}; {_HOW}") from None
    except RecursionError:
        raise UnreadableError(f"{path}: is nested too deeply; {_HOW}") from None
    return mapping(root)


def _of_project(root: Node) -> Node:
    """The OpenAPI document of a project of Apidog."""
    schemas: Node = {}
    for schema in _leaves(root.get("schemaCollection"), "schema"):
        node = mapping(mapping(schema.get("schema")).get("jsonSchema"))
        schemas[str(schema.get("name") or "")] = node
        schemas[text(schema.get("id")).rpartition("/")[2] or str(schema.get("id"))] = node
    paths: Node = {}
    for leaf in _leaves(root.get("apiCollection"), "api"):
        api = mapping(leaf["api"])
        path, method = text(api.get("path")), text(api.get("method")).lower()
        # Several operations may share a method and a path here, which OpenAPI does not allow.
        while method in mapping(paths.get(path)):
            path += "#"
        paths.setdefault(path, {})[method] = _operation(api, text(leaf.get("folder")))
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}


def _operation(api: Node, folder: str) -> Node:
    common = mapping(api.get("commonParameters"))
    parameters = [
        {**mapping(one), "in": where}
        for each in (common, mapping(api.get("parameters")))
        for where in PARAMETERS
        for one in sequence(each.get(where))
        if mapping(one).get("enable") is not False
    ]
    body = mapping(api.get("requestBody"))
    schema = mapping(body.get("jsonSchema"))
    if not schema and (form := [mapping(one) for one in sequence(body.get("parameters"))]):
        properties = {str(one.get("name")): {**mapping(one.get("schema")), "type": one.get("type")} for one in form}
        required = [str(one.get("name")) for one in form if one.get("required") in (True, 1)]
        schema = {"type": "object", "properties": properties, "required": required}
    responses: Node = {}
    for answer in map(mapping, sequence(api.get("responses"))):
        status = str(answer.get("code"))
        content = {"application/json": {"schema": mapping(answer.get("jsonSchema"))}}
        responses[status if status not in responses else f"x-{status}:{len(responses)}"] = {"content": content}
    kind = text(body.get("type")) or "*/*"
    return {
        "x-apidog-id": api.get("id"),
        "x-apidog-folder": folder,
        "parameters": parameters,
        "requestBody": {} if kind == "none" else {"content": {kind: {"schema": schema}}},
        "responses": responses,
    }


def _leaves(collection: object, kind: str, folder: str = "") -> Iterator[Node]:
    """The entries of a kind in the tree of folders."""
    for item in map(mapping, sequence(collection)):
        if kind in item:
            yield {**item, "folder": folder}
        # The folder at the top is called "root", in the language of the user.
        name = f"{folder}/{item.get('name')}" if folder else str(item.get("name") or "")
        yield from _leaves(item.get("items"), kind, name if item.get("parentId") != 0 or folder else "")
