"""Which keywords each kind of object of the document may have, and the kinds of their values.

A keyword that is not listed here is an error, because a misspelt keyword would be ignored silently: `x-sensitve` would
show a secret. An extension is listed if a script reads it; docs/document.md explains its meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from scripts.document.nodes import Node, Pointer, mapping, sequence


@dataclass(frozen=True, slots=True)
class ListOf:
    """The value of the keyword is a list of objects of a kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class MapOf:
    """The value of the keyword is a map from names to objects of a kind."""

    kind: str


Value: TypeAlias = str | ListOf | MapOf | None
"""A kind of object, or None for data."""


def _data(words: str) -> dict[str, Value]:
    return dict.fromkeys(words.split())


_SCHEMA: Final = {
    **_data("$ref title description type format const enum pattern required default example examples deprecated"),
    **_data("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength"),
    **_data("minItems maxItems uniqueItems minProperties maxProperties readOnly writeOnly discriminator"),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ListOf("schema")),
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), MapOf("schema")),
    **dict.fromkeys(("items", "additionalProperties", "not", "if", "then", "else", "contains"), "schema"),
    **dict.fromkeys(("propertyNames", "unevaluatedItems", "unevaluatedProperties"), "schema"),
    **_data("x-evidence x-abstract x-envelope x-confirms x-confirmed-by x-key-order x-name x-sensitive x-personal"),
    **_data("x-aliases x-computed x-unwritable x-create-only x-carry x-from x-appended x-goes-with"),
    **_data("x-keeps x-unread x-unless"),
    **_data("x-record x-columns-of"),
    "x-filterable": MapOf("schema"),
    "x-also-read-as": "reading",
}
_PARAMETER: Final = {
    **_data("$ref name in required description deprecated style explode allowReserved allowEmptyValue example"),
    **_data("x-evidence x-name x-verify x-unverified x-names-field x-keeps"),
    "schema": "schema",
    "content": MapOf("media type"),
    "examples": None,
}
_OPERATION: Final = {
    **_data("tags operationId summary description deprecated security externalDocs servers callbacks"),
    **_data("x-evidence x-changes-state x-no-method x-refusals x-reference x-vendor-id"),
    "parameters": ListOf("parameter"),
    "requestBody": "request body",
    "responses": MapOf("response"),
    "x-hides": ListOf("hidden row"),
    "x-rights": ListOf("right"),
}

KEYWORDS: Final[Mapping[str, Mapping[str, Value]]] = {
    "document": {
        **_data("openapi info jsonSchemaDialect servers security externalDocs"),
        "tags": ListOf("tag"),
        "paths": MapOf("path"),
        "components": "components",
    },
    "tag": _data("name description externalDocs"),
    "path": {
        **_data("$ref summary description servers"),
        "parameters": ListOf("parameter"),
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), "operation"),
    },
    "operation": {**_OPERATION, "x-methods": ListOf("method")},
    "method": {word: value for word, value in _OPERATION.items() if word != "x-no-method"},
    "parameter": _PARAMETER,
    "request body": {**_data("$ref description required x-evidence"), "content": MapOf("media type")},
    "response": {
        **_data("$ref description links x-evidence x-look"),
        "headers": MapOf("header"),
        "content": MapOf("media type"),
    },
    "header": {**_data("$ref description required deprecated style explode example examples"), "schema": "schema"},
    "media type": {**_data("example examples encoding x-evidence"), "schema": "schema"},
    "components": {
        **_data("securitySchemes examples links callbacks"),
        "schemas": MapOf("schema"),
        "parameters": MapOf("parameter"),
        "responses": MapOf("response"),
        "requestBodies": MapOf("request body"),
        "headers": MapOf("header"),
        "pathItems": MapOf("path"),
    },
    "schema": _SCHEMA,
    "hidden row": _data("rows show evidence"),
    "right": _data("rows right evidence"),
    "reading": _data("title description evidence"),
}

EXTENSIONS: Final = frozenset(word for words in KEYWORDS.values() for word in words if word.startswith("x-"))


def objects(node: object, kind: str = "document", pointer: Pointer = ()) -> Iterator[tuple[Pointer, str, Node]]:
    """Every object of the document with its place and its kind; values of unknown keywords are left out."""
    if not isinstance(node, dict):
        return
    yield pointer, kind, mapping(node)
    for key, value in KEYWORDS[kind].items():
        inner = node.get(key)
        if isinstance(value, ListOf):
            for index, item in enumerate(sequence(inner)):
                yield from objects(item, value.kind, (*pointer, key, index))
        elif isinstance(value, MapOf):
            for name, item in mapping(inner).items():
                yield from objects(item, value.kind, (*pointer, key, name))
        elif value is not None:
            yield from objects(inner, value, (*pointer, key))
