"""Nodes of the document, and functions that read any node: a malformed node is treated like an empty one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeAlias, cast

Node: TypeAlias = dict[str, Any]
Pointer: TypeAlias = tuple[str | int, ...]

SCHEMAS = "#/components/schemas/"


class DocumentError(Exception):
    """The document cannot be read, or uses something that the scripts do not support. Each line names a place."""


def mapping(node: object) -> Node:
    """The node if it is a map, else an empty one."""
    return cast(Node, node) if isinstance(node, dict) else {}


def sequence(node: object) -> list[Any]:
    """The node if it is a list, else an empty one."""
    return cast(list[Any], cast(object, node)) if isinstance(node, list) else []


def text(node: object) -> str:
    """The node without surrounding blanks if it is a string, else an empty string."""
    return node.strip() if isinstance(node, str) else ""


def types(schema: Mapping[str, Any]) -> set[str]:
    """The JSON types that a schema states directly."""
    stated = schema.get("type")
    return {stated} if isinstance(stated, str) else {str(name) for name in sequence(stated)}


def ref_name(node: object) -> str:
    """Last part of the `$ref` of a node; empty if it has none."""
    return text(mapping(node).get("$ref")).rpartition("/")[2]


def members(schema: Mapping[str, Any]) -> list[Node]:
    """Members of an open enumeration: the constants among its alternatives, without the open last branch."""
    return [branch for branch in map(mapping, sequence(schema.get("anyOf"))) if "const" in branch]


def is_enumeration(schema: Mapping[str, Any]) -> bool:
    """Whether a schema lists constants as alternatives, in the right form or a wrong one."""
    return any("const" in mapping(branch) for key in ("anyOf", "oneOf") for branch in sequence(schema.get(key)))


def follow(node: object, pointer: Sequence[str | int]) -> object:
    """The node at a place under another one, or None."""
    for part in pointer:
        if isinstance(node, list):
            items, index = sequence(cast(object, node)), str(part)
            node = items[int(index)] if index.isdecimal() and int(index) < len(items) else None
        else:
            node = mapping(node).get(cast(str, part))
    return node


def show(pointer: Pointer) -> str:
    """A JSON pointer for people: parts with a slash are quoted instead of escaped, so that they can be searched for."""
    return "/".join(["#", *(f"'{part}'" if "/" in str(part) else str(part) for part in pointer)])


def suggestion(word: str, known: Iterable[str]) -> str:
    """A suggestion for a misspelt word, as the end of a message."""
    close = get_close_matches(word, sorted(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
