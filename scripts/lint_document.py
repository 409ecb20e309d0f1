"""Lint the OpenAPI document.

A standard validator runs first, then the rules that this project adds: each is a small function in `RULES`, whose
docstring says why it exists. Every finding is printed with its place, and the exit status is 1 if there is any.

    python scripts/lint_document.py [openapi/daftra.yaml]
"""

import argparse
import keyword
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

import yaml
from jsonschema.exceptions import ValidationError
from jsonschema_path import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator

from daftra_client._codec.fields import SCALARS
from scripts.codegen.document import KINDS
from scripts.document_yaml import read

# Left to itself the standard validator takes jsonschema-rs where that is installed, which words its findings otherwise.
os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema"

DEFAULT_PATH = Path(__file__).resolve().parent.parent / "openapi" / "daftra.yaml"

_SCHEMAS = "#/components/schemas/"
_SUCCESS_WORD = "SuccessWord"
GRADES = ("live capture", "live report", "vendor reference 2026-08", "documentation", "request sample", "inference")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# First words of names that sound like commands.
# fmt: off
CHANGING_VERBS = frozenset({
    "activate", "add", "approve", "assign", "cancel", "change", "clone", "close", "convert", "copy", "create",
    "deactivate", "delete", "edit", "finish", "issue", "mark", "move", "post", "reject", "remove", "reopen",
    "restore", "send", "set", "start", "stop", "undo", "update", "void",
})
# fmt: on
ARTEFACTS = (
    re.compile(r"REF#"),
    re.compile(r"\b(?:GET|POST|PUT|PATCH|DELETE)\s+(?:[A-Z]\w*\s+){1,4}API\b"),
    re.compile(r"```|~~~"),
)

# Keywords of a schema whose values are schemas: one, a list of them, or a map from names to them.
_ONE_SCHEMA = (
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_MAPS = ("$defs", "dependentSchemas", "patternProperties", "properties")
# Keywords whose values are data, in which nothing is to be linted, and maps whose keys are names rather than keywords.
_DATA = frozenset({"const", "default", "enum", "example", "examples"})
_NAME_MAPS = frozenset({*_SCHEMA_MAPS, "headers", "parameters", "paths", "responses", "schemas", "variables"})

Node: TypeAlias = dict[str, Any]
Pointer: TypeAlias = tuple[str | int, ...]
Place: TypeAlias = Literal["component", "parameter", "request", "response"]
Found: TypeAlias = Iterator[tuple[Pointer, str]]


# --- the document ---------------------------------------------------------------------------------------------------


def mapping(node: object) -> Node:
    """The node if it is a map, else an empty one, so that a rule need not fear a malformed document."""
    return cast(Node, node) if isinstance(node, dict) else {}


def sequence(node: object) -> list[Any]:
    """The node if it is a list, else an empty one."""
    return cast(list[Any], cast(object, node)) if isinstance(node, list) else []


def text(node: object) -> str:
    """The node without surrounding blanks if it is a string, else an empty string."""
    return node.strip() if isinstance(node, str) else ""


def types(schema: Mapping[str, Any]) -> set[str]:
    """The JSON types that a schema names itself."""
    stated = schema.get("type")
    return {stated} if isinstance(stated, str) else {str(name) for name in sequence(stated)}


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


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, a main one or one that stands in the `x-also` of a main one."""

    pointer: Pointer
    path: str
    method: str
    node: Node
    path_item: Node

    @property
    def name(self) -> str:
        return text(self.node.get("operationId"))

    @property
    def tags(self) -> list[Any]:
        return sequence(self.node.get("tags"))


@dataclass(frozen=True, slots=True)
class Schema:
    """One schema object, wherever it stands."""

    pointer: Pointer
    node: Node
    place: Place
    component: str = ""  # the name of the component schema around it

    @property
    def is_component(self) -> bool:
        return self.place == "component" and len(self.pointer) == 3


class Document:
    """A parsed document and the walks through it that the rules share; each walk is done once."""

    def __init__(self, root: object) -> None:
        self.root = mapping(root)

    @cached_property
    def operations(self) -> list[Operation]:
        return list(self._operations())

    @cached_property
    def schemas(self) -> list[Schema]:
        components = mapping(mapping(self.root.get("components")).get("schemas"))
        named = [
            found
            for name, node in components.items()
            for found in _schemas(node, ("components", "schemas", name), "component", str(name))
        ]
        return named + list(_inline_schemas(self.root, (), "parameter"))

    @cached_property
    def scalars(self) -> set[str]:
        """Names of the only schemas that may say how a single value looks on the wire: those of a `format`."""
        return {*self._kinds, _SUCCESS_WORD}

    @cached_property
    def days(self) -> set[str]:
        """References to the scalars that are dates."""
        return {f"{_SCHEMAS}{name}" for name, kind in self._kinds.items() if SCALARS[kind].type in (date, datetime)}

    @cached_property
    def _kinds(self) -> dict[str, str]:
        components = mapping(mapping(self.root.get("components")).get("schemas"))
        formats = {str(name): str(mapping(node).get("format")) for name, node in components.items()}
        return {name: KINDS[format] for name, format in formats.items() if format in KINDS}

    @cached_property
    def component_schemas(self) -> list[Schema]:
        return [schema for schema in self.schemas if schema.is_component]

    @cached_property
    def open_branches(self) -> set[Pointer]:
        """Where the last branch of each enumeration stands, which admits any value."""
        return {
            (*schema.pointer, "anyOf", len(sequence(schema.node.get("anyOf"))) - 1)
            for schema in self.component_schemas
            if is_enumeration(schema.node)
        }

    @cached_property
    def properties(self) -> list[Schema]:
        """Every property of every schema; the last part of the pointer is its name."""
        return [schema for schema in self.schemas if len(schema.pointer) > 1 and self._is_property(schema.pointer)]

    @cached_property
    def parameters(self) -> list[tuple[Pointer, Node]]:
        """Every parameter that is written out, rather than referred to."""
        return [
            (pointer, node)
            for pointer, node in self.maps
            if "in" in node and "name" in node and "parameters" in pointer
        ]

    @cached_property
    def maps(self) -> list[tuple[Pointer, Node]]:
        """Every map of the document except those inside examples and other data."""
        return list(_maps(self.root, ()))

    def resolve(self, node: object) -> Node:
        """What a node stands for: itself, or what its `$ref` points to; empty if that does not exist."""
        seen: set[str] = set()
        current = mapping(node)
        while isinstance(ref := current.get("$ref"), str):
            if ref in seen:
                return {}
            seen.add(ref)
            current = mapping(self.target(ref))
        return current

    def target(self, ref: str) -> object:
        """The node that a local reference points to, or None."""
        if not ref.startswith("#/"):
            return None
        parts = [part.replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/")]
        return follow(self.root, parts)

    def all_properties(self, schema: Node) -> Node:
        """The properties of an object schema with those that come through `allOf`."""
        found: Node = {}
        for part in sequence(schema.get("allOf")):
            found |= self.all_properties(self.resolve(part))
        return found | mapping(schema.get("properties"))

    def body(self, operation: Operation) -> Node:
        """The schema of a JSON body that is written out; empty if there is none."""
        content = self.resolve(operation.node.get("requestBody")).get("content")
        return mapping(mapping(mapping(content).get("application/json")).get("schema"))

    def record(self, operation: Operation) -> Node:
        """The properties of the record that an operation of v1 answers, under whatever key; empty if it does not."""
        for response in mapping(operation.node.get("responses")).values():
            content = mapping(mapping(self.resolve(response).get("content")).get("application/json"))
            schema = mapping(content.get("schema"))
            envelopes = {str(mapping(part).get("$ref")) for part in sequence(schema.get("allOf"))}
            data = mapping(mapping(schema.get("properties")).get("data"))
            if envelopes & {"#/components/schemas/V1Item", "#/components/schemas/V1Page"}:
                for wrapped in mapping(mapping(data.get("items", data)).get("properties")).values():
                    return self.all_properties(self.resolve(wrapped))
        return {}

    def confirmations(self, response: object) -> list[str]:
        """Names of the schemas that confirm a write, in one of its responses."""
        content = mapping(mapping(self.resolve(response).get("content")).get("application/json"))
        schema = mapping(content.get("schema"))
        branches = [schema, *map(mapping, sequence(schema.get("anyOf")))]
        names = [text(branch.get("$ref")).rpartition("/")[2] for branch in branches]
        names.append(text(schema.get("x-confirmed-by")))
        components = mapping(mapping(self.root.get("components")).get("schemas"))
        return [name for name in names if mapping(components.get(name)).get("x-confirms") is True]

    def row(self, operation: Operation) -> Node:
        """The properties of the rows of a list of v1 or v2; empty if it is none."""
        for response in mapping(operation.node.get("responses")).values():
            content = mapping(mapping(self.resolve(response).get("content")).get("application/json"))
            schema = mapping(content.get("schema"))
            items = mapping(mapping(mapping(schema.get("properties")).get("data")).get("items"))
            if {"$ref": "#/components/schemas/V1Page"} in sequence(schema.get("allOf")):
                return self.record(operation)
            if {"$ref": "#/components/schemas/V2Page"} in sequence(schema.get("allOf")):
                return self.all_properties(self.resolve(items))
        return {}

    def child(self, record: Node, key: str) -> Node:
        """The properties of the records in a list or map of a record; empty if there are none."""
        node = mapping(record.get(key))
        inner = node.get("items") or node.get("additionalProperties")
        return self.all_properties(self.resolve(inner)) if inner else {}

    def _operations(self) -> Iterator[Operation]:
        for path, item in mapping(self.root.get("paths")).items():
            path_item = mapping(item)
            for method in METHODS:
                if method not in path_item:
                    continue
                main = mapping(path_item[method])
                pointer: Pointer = ("paths", path, method)
                yield Operation(pointer, str(path), method, main, path_item)
                for index, also in enumerate(sequence(main.get("x-also"))):
                    yield Operation((*pointer, "x-also", index), str(path), method, mapping(also), path_item)

    @staticmethod
    def _is_property(pointer: Pointer) -> bool:
        # A property may itself be named `properties`, so count how many such parts end the pointer.
        run = 0
        for part in reversed(pointer[:-1]):
            if part != "properties":
                break
            run += 1
        return run % 2 == 1


def _schemas(node: object, pointer: Pointer, place: Place, component: str = "") -> Iterator[Schema]:
    """A schema and all schemas inside it."""
    if not isinstance(node, dict):
        return
    schema = mapping(cast(object, node))
    yield Schema(pointer, schema, place, component)
    for key in _ONE_SCHEMA:
        if key in schema:
            yield from _schemas(schema[key], (*pointer, key), place, component)
    for key in _SCHEMA_LISTS:
        for index, part in enumerate(sequence(schema.get(key))):
            yield from _schemas(part, (*pointer, key, index), place, component)
    for key in _SCHEMA_MAPS:
        for name, part in mapping(schema.get(key)).items():
            yield from _schemas(part, (*pointer, key, name), place, component)


def _inline_schemas(node: object, pointer: Pointer, place: Place) -> Iterator[Schema]:
    """The schemas outside components/schemas; there each stands under a key `schema`."""
    for index, part in enumerate(sequence(node)):
        yield from _inline_schemas(part, (*pointer, index), place)
    for key, part in mapping(node).items():
        here = (*pointer, key)
        if here == ("components", "schemas") or (key in _DATA and pointer[-1:] != ("responses",)):
            continue
        if key == "schema":
            yield from _schemas(part, here, place)
        elif key == "responses":
            yield from _inline_schemas(part, here, "response")
        elif key in ("requestBody", "requestBodies"):
            yield from _inline_schemas(part, here, "request")
        else:
            yield from _inline_schemas(part, here, place)


def _maps(node: object, pointer: Pointer) -> Iterator[tuple[Pointer, Node]]:
    for index, part in enumerate(sequence(node)):
        yield from _maps(part, (*pointer, index))
    if isinstance(node, dict):
        here = mapping(cast(object, node))
        yield pointer, here
        names = pointer[-1:] and pointer[-1] in _NAME_MAPS
        for key, part in here.items():
            if names or key not in _DATA:
                yield from _maps(part, (*pointer, key))


def is_enumeration(schema: Mapping[str, Any]) -> bool:
    """Whether a schema lists constants as alternatives, in the right form or a wrong one."""
    return any("const" in mapping(branch) for key in ("anyOf", "oneOf") for branch in sequence(schema.get(key)))


# --- the rules ------------------------------------------------------------------------------------------------------

Rule: TypeAlias = Callable[[Document], Found]
RULES: list[Rule] = []


def rule(check: Rule) -> Rule:
    """Register a rule; rules run in the order in which they are written."""
    RULES.append(check)
    return check


@rule
def keys_are_strings(document: Document) -> Found:
    """JSON knows no other keys; `200:` without quotes is a number to YAML, and tools disagree about what it means."""
    for pointer, node in document.maps:
        for key in cast(dict[object, Any], node):
            if not isinstance(key, str):
                yield pointer, f"the key {key!r} is not a string; quote it"


@rule
def one_declared_tag(document: Document) -> Found:
    """A tag is a resource of the client, so an operation belongs to exactly one, and each is described."""
    for index, tag in enumerate(sequence(document.root.get("tags"))):
        if not text(mapping(tag).get("description")):
            yield ("tags", index), f"the tag {mapping(tag).get('name')!r} has no description"
    declared = {mapping(tag).get("name") for tag in sequence(document.root.get("tags"))}
    for operation in document.operations:
        if len(operation.tags) != 1:
            yield operation.pointer, f"has {len(operation.tags)} tags instead of one"
        for tag in operation.tags:
            if tag not in declared:
                yield operation.pointer, f"the tag {tag!r} is not declared in the tags of the document"


@rule
def operation_ids(document: Document) -> Found:
    """`<tag>_<method>` becomes `client.<tag>.<method>()`, so it must be unique and give a usable name."""
    seen: dict[str, Pointer] = {}
    for operation in document.operations:
        if operation.name in seen and operation.name:
            yield operation.pointer, f"the operationId {operation.name!r} is that of {show(seen[operation.name])} too"
        seen.setdefault(operation.name, operation.pointer)
        for tag in operation.tags[:1]:
            method = operation.name.removeprefix(f"{tag}_")
            if not operation.name.startswith(f"{tag}_") or not re.fullmatch(r"[a-z][a-z0-9_]*", method):
                yield operation.pointer, f"the operationId {operation.name!r} is not {tag}_<method>"
            elif keyword.iskeyword(method):
                yield operation.pointer, f"the method {method!r} is a Python keyword"


@rule
def operations_are_complete(document: Document) -> Found:
    """Summary and description become the docstring of a method; responses decide what it returns."""
    for operation in document.operations:
        for key in ("summary", "description"):
            if not text(operation.node.get(key)):
                yield operation.pointer, f"has no {key}"
        if not mapping(operation.node.get("responses")):
            yield operation.pointer, "has no responses"


@rule
def also_stands_in_operations(document: Document) -> Found:
    """`x-also` lists operations beside the main one; anywhere else nothing would read or lint them."""
    mains = {operation.pointer for operation in document.operations if len(operation.pointer) == 3}
    for pointer, node in document.maps:
        if "x-also" not in node:
            continue
        if pointer not in mains:
            yield pointer, "x-also stands outside a main operation"
        elif not sequence(node["x-also"]) or not all(isinstance(also, dict) for also in sequence(node["x-also"])):
            yield pointer, "x-also is not a list of operations"


@rule
def changing_gets_say_so(document: Document) -> Found:
    """A GET is retried freely unless `x-changes-state: true` stands on it; a name like a command demands an answer."""
    for operation in document.operations:
        stated = operation.node.get("x-changes-state")
        if "x-changes-state" in operation.node and not isinstance(stated, bool):
            yield operation.pointer, "x-changes-state is neither true nor false"
        if operation.method != "get" or isinstance(stated, bool):
            continue
        method = operation.name.removeprefix(f"{operation.tags[0]}_") if operation.tags else operation.name
        words = [re.split(r"[_.-]", part)[0] for part in (*operation.path.split("/"), method)]
        for verb in sorted(CHANGING_VERBS.intersection(words)):
            yield operation.pointer, f"is named {verb!r} but does not say x-changes-state (true or false)"


@rule
def everything_is_described(document: Document) -> Found:
    """Descriptions become docstrings, and a property inherits none: `$ref` with a description beside it is the form.

    Members of allOf are parts of a described whole, and the wrappers of an answer never reach the user.
    """
    for schema in document.component_schemas:
        if not text(schema.node.get("description")):
            yield schema.pointer, "the schema has no description"
    for schema in document.properties:
        if schema.place != "response" and not text(schema.node.get("description")):
            yield schema.pointer, "the property has no description"
    for pointer, parameter in document.parameters:
        if not text(parameter.get("description")):
            yield pointer, f"the parameter {parameter['name']!r} has no description"
    for schema in document.schemas:
        if schema.component in document.scalars or not is_enumeration(schema.node):
            continue
        for index, member in enumerate(sequence(schema.node.get("anyOf"))):
            if "const" in mapping(member) and not text(mapping(member).get("description")):
                yield (*schema.pointer, "anyOf", index), "the enumeration member has no description"


@rule
def schemas_have_evidence(document: Document) -> Found:
    """Whoever corrects a schema must know how well it is attested before trusting or changing it."""
    for schema in document.component_schemas:
        if "x-evidence" not in schema.node:
            yield schema.pointer, "the schema has no x-evidence"
    for pointer, node in document.maps:
        if "x-evidence" in node and pointer[-1:] != ("properties",):
            evidence = text(node["x-evidence"]).lower()
            if not any(grade in evidence for grade in GRADES):
                yield pointer, f"x-evidence names no grade; the grades are {', '.join(GRADES)}"


@rule
def enumerations_are_open(document: Document) -> Found:
    """An enumeration names its members and lets any other value through, since Daftra adds values without notice."""
    for schema in document.schemas:
        if schema.component in document.scalars or not is_enumeration(schema.node):
            continue
        if not schema.is_component:
            yield schema.pointer, "an enumeration stands outside components/schemas; give it a name there"
        branches = [mapping(branch) for branch in sequence(schema.node.get("anyOf"))]
        if "oneOf" in schema.node or not branches:
            yield schema.pointer, "an enumeration is written with anyOf"
            continue
        *members, rest = branches
        yield from _members((*schema.pointer, "anyOf"), members)
        yield from _open_branch((*schema.pointer, "anyOf", len(members)), members, rest)


_MEMBER_KEYS = frozenset({"const", "title", "description", "x-columns-of", "x-evidence", "x-filterable", "x-record"})


def _members(pointer: Pointer, members: Sequence[Node]) -> Found:
    consts: set[object] = set()
    titles: set[object] = set()
    for index, member in enumerate(members):
        place = (*pointer, index)
        const, title = member.get("const"), member.get("title")
        if isinstance(const, bool) or not isinstance(const, int | str):
            yield place, f"the const {const!r} is neither an integer nor a string"
        elif const in consts:
            yield place, f"the const {const!r} is there twice"
        else:
            consts.add(const)
        if not isinstance(title, str) or not re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", title):
            yield place, f"the title {title!r} is not UPPER_SNAKE"
        elif title in titles:
            yield place, f"the title {title!r} is there twice"
        else:
            titles.add(title)
        if unknown := sorted(set(member) - _MEMBER_KEYS):
            yield place, f"a member has const, title and description, not {', '.join(unknown)}"


def _open_branch(pointer: Pointer, members: Sequence[Node], rest: Node) -> Found:
    if set(rest) != {"type"} or not isinstance(rest["type"], list):
        yield pointer, "the last branch is not open; it is a list of types and nothing else"
        return
    wanted = {"string"} | {"integer" for member in members if isinstance(member.get("const"), int)}
    if missing := sorted(wanted - types(rest)):
        yield pointer, f"the open branch does not admit {', '.join(missing)}"


@rule
def no_closed_enumerations(document: Document) -> Found:
    """`enum` has no place for names and descriptions, is closed, and makes the generator write a class for each use."""
    for schema in document.schemas:
        if "enum" in schema.node and schema.component not in document.scalars:
            yield schema.pointer, "uses enum; write a component with named, open alternatives"


@rule
def scalars_are_referenced(document: Document) -> Found:
    """Daftra sends one field as "10" here and 10 there; only the named scalars know all of that, so they are used."""
    for schema in document.schemas:
        if schema.component in document.scalars or schema.pointer in document.open_branches:
            continue
        for name in sorted(types(schema.node) & {"boolean", "integer", "number"}):
            yield schema.pointer, f"states the type {name}; refer to a named scalar"


@rule
def unknown_keys_are_allowed(document: Document) -> Found:
    """Daftra adds fields without notice; a schema that forbids them would call a real answer invalid."""
    for schema in document.schemas:
        if schema.node.get("additionalProperties") is False:
            yield schema.pointer, "forbids additional properties"


@rule
def reads_require_ids_alone(document: Document) -> Found:
    """Any field of an answer may be missing, by permission, by setting or by version of the account.

    But the `id` of a record that was captured with one is required, unless the record stands in others, where an
    absent one is an object of nulls, or is that of an entity, where the caller may choose the fields. And what confirms
    a write is required, or anything would confirm it.
    """
    confirming = {schema.component for schema in document.component_schemas if "x-confirms" in schema.node}
    inside = {
        text(schema.node.get("$ref"))
        for schema in document.schemas
        if schema.component and not mapping(document.target(f"{_SCHEMAS}{schema.component}")).get("x-envelope")
    }
    of_entities = {text(node.get("x-record")) for _, node in document.maps if "x-record" in node}
    for schema in document.schemas:
        name = schema.component
        if "required" not in schema.node or not name or name.endswith("Input") or name in confirming:
            continue
        record = mapping(document.target(f"{_SCHEMAS}{name}"))
        is_own = schema.is_component or (len(schema.pointer) == 5 and schema.pointer[3] == "allOf")
        id = mapping(document.all_properties(record).get("id"))
        if schema.node["required"] != ["id"] or not is_own:
            yield schema.pointer, "a read schema requires something else than the id of the record"
        elif record.get("x-abstract") or record.get("x-envelope"):
            yield schema.pointer, "an id is required of records, so of no schema that is x-abstract or x-envelope"
        elif f"{_SCHEMAS}{name}" in inside:
            yield schema.pointer, "the id is required, but the record stands in others, where it may be all nulls"
        elif name in of_entities:
            yield schema.pointer, "the id is required, but the record is that of an entity, whose fields can be chosen"
        elif id.get("$ref") != f"{_SCHEMAS}RecordId" or "live capture" not in text(id.get("x-evidence")):
            yield schema.pointer, "the id is required, so it is a RecordId, with a live capture in its x-evidence"


@rule
def writes_say_what_confirms_them(document: Document) -> Found:
    """Daftra answers 200 for what it did not do, so a write is done only if the document knows the answer as such."""
    for operation in document.operations:
        changes = operation.node.get("x-changes-state", operation.method not in ("get", "head", "options"))
        if not changes or operation.node.get("security") == []:
            continue
        confirming = {
            name
            for status, response in mapping(operation.node.get("responses")).items()
            if str(status).startswith("2")
            for name in document.confirmations(response)
        }
        if not confirming:
            yield operation.pointer, "no answer confirms this write; name a schema with x-confirms: true"


@rule
def refusals_are_responses(document: Document) -> Found:
    """What a status may also mean is said of a status that the operation declares."""
    for operation in document.operations:
        declared = mapping(operation.node.get("responses")).keys()
        for status in sorted(mapping(operation.node.get("x-refusals")).keys() - declared):
            yield (*operation.pointer, "x-refusals"), f"{status} is no response of this operation"


@rule
def key_orders_name_keys(document: Document) -> Found:
    """`x-key-order` puts the fields of a model in the order of the wire: all of them, each once, where one is read."""
    components = {schema.pointer for schema in document.component_schemas}
    for pointer, node in document.maps:
        if "x-key-order" not in node or pointer[-1:] == ("properties",):
            continue
        keys = text(node["x-key-order"]).split()
        if pointer not in components or str(pointer[-1]).endswith("Input"):
            yield pointer, "x-key-order stands outside of a record that is read"
        for key in sorted(key for key, times in Counter(keys).items() if times > 1):
            yield pointer, f"x-key-order names {key!r} twice"
        for key in sorted(set(keys) - set(document.all_properties(node))):
            yield pointer, f"x-key-order names {key!r}, which is no property"


@rule
def references_resolve(document: Document) -> Found:
    """A dangling reference makes the generator drop what refers to it, with no more than a warning."""
    for pointer, node in document.maps:
        ref = node.get("$ref")
        if isinstance(ref, str) and document.target(ref) is None:
            yield pointer, f"the reference {ref!r} points to nothing"


@rule
def schemas_are_used(document: Document) -> Found:
    """An unreachable schema becomes a model that no method takes or returns."""
    references: dict[str, set[str]] = {}
    for pointer, node in document.maps:
        ref = node.get("$ref")
        if isinstance(ref, str):
            user = str(pointer[2]) if pointer[:2] == ("components", "schemas") and len(pointer) > 2 else ""
            references.setdefault(user, set()).add(ref.removeprefix("#/components/schemas/"))
    reached: set[str] = set()
    todo = [""]
    while todo:
        new = references.get(todo.pop(), set()) - reached
        reached |= new
        todo.extend(new)
    for schema in document.component_schemas:
        if schema.component not in reached:
            yield schema.pointer, "the schema is not used"


@rule
def maps_are_sorted(document: Document) -> Found:
    """Sorted maps keep diffs small and merges quiet. Members of an enumeration keep the order of their meaning."""
    yield from _sorted(("paths",), list(mapping(document.root.get("paths"))))
    for section, names in mapping(document.root.get("components")).items():
        yield from _sorted(("components", section), list(mapping(names)))
    for schema in document.schemas:
        if "properties" in schema.node:
            yield from _sorted((*schema.pointer, "properties"), list(mapping(schema.node["properties"])))
    yield from _sorted(("tags",), [mapping(tag).get("name") for tag in sequence(document.root.get("tags"))])


def _sorted(pointer: Pointer, keys: Sequence[object]) -> Found:
    names = [str(key) for key in keys]
    for before, after in pairwise(names):
        if before >= after:
            yield pointer, f"is not sorted: {after!r} stands after {before!r}"


@rule
def properties_are_not_extensions(document: Document) -> Found:
    """A property named x-... is an extension that slipped into `properties` by wrong indentation."""
    for schema in document.properties:
        if str(schema.pointer[-1]).startswith("x-"):
            yield schema.pointer, "the property is named like an extension"


@rule
def path_parameters_match(document: Document) -> Found:
    """A placeholder without a parameter cannot be filled, and a parameter without a placeholder goes nowhere."""
    for operation in document.operations:
        listed = sequence(operation.path_item.get("parameters")) + sequence(operation.node.get("parameters"))
        resolved = [document.resolve(parameter) for parameter in listed]
        declared = {str(parameter.get("name")) for parameter in resolved if parameter.get("in") == "path"}
        used = set(re.findall(r"{([^{}]*)}", operation.path))
        for name in sorted(used - declared):
            yield operation.pointer, f"the path parameter {name!r} is not declared"
        for name in sorted(declared - used):
            yield operation.pointer, f"the path parameter {name!r} is not in the path"


@rule
def query_arrays_have_brackets(document: Document) -> Found:
    """PHP keeps only the last of `tags=1&tags=2`; it reads a list from `tags[]=1&tags[]=2`."""
    for pointer, parameter in document.parameters:
        if parameter.get("in") != "query":
            continue
        is_array = "array" in types(document.resolve(parameter.get("schema")))
        if is_array != str(parameter["name"]).endswith("[]"):
            wrong = "is an array but does not end in []" if is_array else "ends in [] but is not an array"
            yield pointer, f"the query parameter {parameter['name']!r} {wrong}"


@rule
def verified_filters_mean_their_field(document: Document) -> Found:
    """Each row must have the value of an `x-verify` filter, or lie within it, so both have to be of one kind."""
    for pointer, node, row in _list_parameters(document):
        if "x-verify" not in node:
            continue
        verify = node["x-verify"]
        name = str(mapping(verify).get("field") if isinstance(verify, dict) else verify)
        field = mapping(row.get(name))
        schema = mapping(node.get("schema"))
        kinds = {str(schema.get("$ref")), str(field.get("$ref"))}
        if node.get("in") != "query":
            yield pointer, "only a query parameter can be verified"
        elif isinstance(verify, dict) and (set(verify) != {"field", "bound"} or verify["bound"] not in ("from", "to")):
            yield pointer, "x-verify is a field, or a map of field and bound, which is from or to"
        elif not field:
            yield pointer, f"the rows have no {name!r} to verify {node.get('name')!r} on"
        elif (
            "const" not in schema
            and (len(kinds) > 1 or "None" in kinds)
            and not (isinstance(verify, dict) and kinds <= document.days)
        ):
            yield pointer, f"{node.get('name')!r} and {name!r} are not of one named schema"
    yield from _outside_of_parameters(document, "x-verify")


@rule
def ranges_say_what_they_bound(document: Document) -> Found:
    """Daftra ignores filters silently, so the rows of a range are compared with it, unless something speaks against."""
    for pointer, node in document.parameters:
        end = re.search("_(from|to)$", str(node.get("name")))
        if "x-unverified" in node and ("x-verify" in node or not text(node["x-unverified"])):
            yield pointer, "x-unverified is the reason why a range has no x-verify"
        elif not end or node.get("in") != "query" or "x-unverified" in node:
            continue
        elif mapping(node.get("x-verify")).get("bound") != end[1]:
            yield pointer, f"a range needs x-verify with the field and the bound {end[1]!r}, or x-unverified"
    yield from _outside_of_parameters(document, "x-unverified")


@rule
def dates_say_how_they_travel(document: Document) -> Found:
    """A date in the wrong notation finds other rows or is ignored, so each filter says which one is attested.

    What is contested travels in ISO, as live callers send it: that cannot be read as another day.
    """
    for pointer, node in document.parameters:
        schema = str(mapping(node.get("schema")).get("$ref"))
        if node.get("in") != "query":
            continue
        if schema not in document.days:
            if schema == f"{_SCHEMAS}Text" and re.search("(^|_)(date|created|modified)(_|$)", str(node.get("name"))):
                yield pointer, "a date is no Text; its schema is Date, or DisplayDate in the account's format"
            continue
        evidence = text(node.get("x-evidence"))
        iso, displayed = "ISO" in evidence, "account's format" in evidence
        if not iso and not displayed:
            yield pointer, "x-evidence does not say whether the date travels in ISO or in the account's format"
        elif ("Display" in schema) is not (displayed and not iso):
            yield (
                pointer,
                "a date that is attested in the account's format alone is a DisplayDate, any other one a Date",
            )


@rule
def sort_keys_are_fields(document: Document) -> Found:
    """`x-names-field` has a value checked against the fields of the rows, so there must be rows."""
    for pointer, node, row in _list_parameters(document):
        if "x-names-field" in node and (node["x-names-field"] is not True or node.get("in") != "query" or not row):
            yield pointer, "x-names-field is true, at a query parameter of a list"
    yield from _outside_of_parameters(document, "x-names-field")


def _list_parameters(document: Document) -> Iterator[tuple[Pointer, Node, Node]]:
    """Every parameter of every operation, resolved, with the properties of the rows that it lists, if it does."""
    for operation in document.operations:
        row = document.row(operation)
        for index, parameter in enumerate(sequence(operation.node.get("parameters"))):
            yield (*operation.pointer, "parameters", index), document.resolve(parameter), row


def _outside_of_parameters(document: Document, key: str) -> Found:
    places = {pointer for pointer, _ in document.parameters}
    for pointer, node in document.maps:
        if key in node and pointer not in places:
            yield pointer, f"{key} stands outside of a parameter"


@rule
def columns_of_entities_are_typed(document: Document) -> Found:
    """A filter on a column is checked by its name and its type, so both are told, and where they are known from."""
    schemas = mapping(follow(document.root, ("components", "schemas")))
    for pointer, node in document.maps:
        for name in sequence(node.get("x-columns-of")):
            if name not in schemas:
                yield (*pointer, "x-columns-of"), f"there is no schema {name}"
        if ("x-columns-of" in node or "x-filterable" in node) and pointer[:3] != _ENTITY_NAME:
            yield pointer, "x-columns-of and x-filterable stand outside of EntityName"
        if "x-columns-of" in node and "x-record" not in node:
            yield pointer, "x-columns-of needs an x-record, or nothing is checked"
        for name, column in mapping(node.get("x-filterable")).items():
            here = (*pointer, "x-filterable", name)
            if not re.fullmatch(r"[a-z][a-z0-9_]*", str(name)):
                yield here, f"{name!r} is not the name of a column"
            target = str(mapping(column).get("$ref", "")).rpartition("/")[2]
            if target not in document.scalars and not is_enumeration(mapping(schemas.get(target))):
                yield here, "a column refers to a named scalar or an enumeration"
            if not text(mapping(column).get("x-evidence")):
                yield here, "x-evidence is missing"


_ENTITY_NAME: Pointer = ("components", "schemas", "EntityName")


@rule
def descriptions_are_prose(document: Document) -> Found:
    """Descriptions are written by hand in sentences; these traces show that something was pasted or left unfinished."""
    for pointer, node in document.maps:
        for key in ("summary", "description"):
            words = text(node.get(key))
            for artefact in ARTEFACTS:
                if match := artefact.search(words):
                    yield (*pointer, key), f"contains {match.group()!r}"
        words = text(node.get("description"))
        if words and not words.endswith((".", ".)")):
            yield (*pointer, "description"), f"does not end with a full stop: ...{words[-30:]!r}"


@dataclass(frozen=True, slots=True)
class Carried:
    """One part of an update of v1 whose stored values `edit` writes back: the record itself, or rows beside it."""

    pointer: Pointer
    read: Node
    """Properties of what is read."""
    fields: Node
    """Properties of what is written."""
    elsewhere: frozenset[str]
    """Keys of what is read that other parts carry, or that the path tells."""

    def source(self, name: str) -> str:
        """Under which key a field that is written is read."""
        return str(mapping(self.fields[name]).get("x-from", name)).partition("[")[0]

    @property
    def written(self) -> set[str]:
        """Keys of what is read that are written back."""
        nodes = {name: mapping(node) for name, node in self.fields.items()}
        return {
            self.source(name)
            for name, node in nodes.items()
            if node.get("x-carry") is not False and not node.get("x-create-only")
        }


def _carried(document: Document) -> Found:
    """What cannot be carried, for `edits_are_declared`; the parts that can be are in `_edits`."""
    for operation, record, body in _updates(document):
        required = sequence(document.body(operation).get("required"))
        for key, part in body.items():
            node = mapping(part)
            fields = document.all_properties(document.resolve(node.get("items", node)))
            if key in required or node.get("x-carry") is False or not fields:
                continue  # the record itself, sent when given, or nothing is known that could be sent
            if not document.child(record, str(node.get("x-from", key))):
                here: Pointer = (*operation.pointer, "requestBody", key)
                yield here, f"answers have no records under {node.get('x-from', key)!r}; say x-from or x-carry: false"


def _updates(document: Document) -> Iterator[tuple[Operation, Node, Node]]:
    """The updates of v1, which replace the whole record: operation, properties of the record, parts of the body."""
    gets = {operation.name: operation for operation in document.operations if operation.method == "get"}
    for operation in document.operations:
        get = gets.get(f"{operation.name.removesuffix('_update')}_get")
        record = document.record(get) if get and operation.method == "put" else {}
        body = mapping(document.body(operation).get("properties"))
        if record and body:
            yield operation, record, body


def _edits(document: Document) -> Iterator[Carried]:
    for operation, record, body in _updates(document):
        required = sequence(document.body(operation).get("required"))
        rows: dict[str, Carried] = {}
        for key, part in body.items():
            node, here = mapping(part), (*operation.pointer, "requestBody", key)
            fields = document.all_properties(document.resolve(node.get("items", node)))
            source = str(node.get("x-from", key))
            read = document.child(record, source)
            if key not in required and node.get("x-carry") is not False and fields and read:
                rows[source] = Carried(here, read, fields, frozenset())
        yield from rows.values()
        for key in required:
            fields = document.all_properties(document.resolve(body.get(key)))
            yield Carried((*operation.pointer, "requestBody", key), record, fields, frozenset({"id", *rows}))


@rule
def edits_are_declared(document: Document) -> Found:
    """`edit` writes back what it read, so for each field of an update it must be clear where it is read, or that not.

    This concerns the updates of v1, which replace the whole record.
    """
    yield from _carried(document)
    for part in _edits(document):
        for name, field in part.fields.items():
            read = part.source(name)
            if read not in part.read and field.get("x-carry") is not False and not field.get("x-create-only"):
                yield part.pointer, f"{name!r} is not read as {read!r}; say x-from or x-carry: false"
            for leader in sequence(field.get("x-goes-with")):
                if leader not in part.fields:
                    yield part.pointer, f"{name!r} goes with {leader!r}, which is not there"


@rule
def edits_lose_nothing(document: Document) -> Found:
    """What is read and not written back would be lost with every edit, unless somebody decided that it need not be.

    `x-computed` says why no update need carry a field, `x-unwritable` why none can; such a field then stops the edit.
    """
    needless: dict[int, tuple[Pointer, str]] = {}
    needed: set[int] = set()
    for part in _edits(document):
        for name, field in part.read.items():
            if name in part.elsewhere:
                continue
            is_written = name in part.written
            if is_written and "x-unwritable" in field:
                yield part.pointer, f"{name!r} is written back although it is x-unwritable"
            if is_written and "x-computed" in field:
                needless[id(field)] = part.pointer, name
            if not is_written:
                needed.add(id(field))
                if not ("x-computed" in field or "x-unwritable" in field):
                    yield (
                        part.pointer,
                        f"{name!r} is read and would be lost; write it, or say x-computed or x-unwritable",
                    )
    for field_id, (pointer, name) in needless.items():
        if field_id not in needed:
            yield pointer, f"{name!r} is written back although it is x-computed"


@rule
def reasons_are_given_for_what_is_read(document: Document) -> Found:
    """Why a field is not written back is a decision; whoever doubts it must find the reason."""
    for pointer, node in document.maps:
        found = [key for key in ("x-computed", "x-unwritable", "x-aliases") if key in node]
        if not found or pointer[-1:] == ("properties",):
            continue
        is_read = (
            pointer[:2] == ("components", "schemas")
            and pointer[-2:-1] == ("properties",)
            and not any(str(part).endswith(("Input", "InputRecord", "InputBase")) for part in pointer)
        )
        for key in found:
            if not is_read:
                yield pointer, f"{key} stands outside of a field that is read"
            elif key != "x-aliases" and len(text(node[key]).split()) < 2:
                yield pointer, f"{key} gives no reason"
        if {"x-computed", "x-unwritable"} <= node.keys():
            yield pointer, "x-computed and x-unwritable exclude each other"


@rule
def aliases_are_spellings(document: Document) -> Found:
    """A key that is read under another spelling too must not be the key of something else."""
    for schema in document.component_schemas:
        fields = document.all_properties(schema.node)
        spellings: Counter[str] = Counter()
        for name, field in fields.items():
            if "x-aliases" not in field:
                continue
            aliases = sequence(field["x-aliases"])
            if not aliases or not all(isinstance(alias, str) and alias for alias in aliases):
                yield (*schema.pointer, name), "x-aliases is no list of keys"
            spellings.update(map(str, aliases))
        for alias, times in spellings.items():
            if alias in fields or times > 1:
                yield schema.pointer, f"the alias {alias!r} is the key of another field too"


@rule
def carrying_is_said_of_writes(document: Document) -> Found:
    """The words for `edit` mean something on fields and parts that are written; elsewhere nothing would read them."""
    forms: dict[str, type] = {"x-carry": bool, "x-from": str, "x-appended": str, "x-goes-with": list}
    for pointer, node in document.maps:
        for key, form in forms.items():
            if key not in node or pointer[-1:] == ("properties",):
                continue
            written = "requestBody" in pointer or any(str(part).endswith(("Input", "InputRecord")) for part in pointer)
            if not (written or "InputBase" in str(pointer)):
                yield pointer, f"{key} stands outside of what is written"
            elif not isinstance(node[key], form):
                yield pointer, f"{key} is no {form.__name__}"


@rule
def references_can_be_looked_up(document: Document) -> Found:
    """`create_once` finds a record by a field that is written, by a filter of the list, and by what rows hold."""
    lists = {operation.name: operation for operation in document.operations if operation.method == "get"}
    for operation in document.operations:
        if "x-reference" not in operation.node:
            continue
        listing = lists.get(f"{operation.name.removesuffix('_create')}_list")
        if listing is None or not operation.name.endswith("_create"):
            yield operation.pointer, "x-reference stands on what is no create with a list beside it"
            continue
        filters = {str(document.resolve(p).get("name")) for p in sequence(listing.node.get("parameters"))}
        record, body = document.record(listing), document.body(operation)
        parts = mapping(body.get("properties"))
        main = [document.all_properties(document.resolve(parts.get(key))) for key in sequence(body.get("required"))]
        for reference in map(mapping, sequence(operation.node["x-reference"])):
            for key in ("filter", "label"):
                if key in reference and reference[key] not in filters:
                    yield operation.pointer, f"the list has no filter {reference[key]!r}"
            if set(reference) == {"field", "filter"}:
                name = str(reference["field"])
                if name not in record or not any(name in fields for fields in main):
                    yield operation.pointer, f"the field {name!r} is not both written and read"
            elif set(reference) == {"part", "filter", "label"}:
                if reference["part"] not in parts or not document.child(record, str(reference["part"])):
                    yield operation.pointer, f"the part {reference['part']!r} is not both written and read"
            else:
                yield operation.pointer, "x-reference is a list of field and filter, or of part, filter and label"


# --- running them ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where."""

    location: str
    message: str
    rule: str

    def __str__(self) -> str:
        return f"{self.location}: {self.message} [{self.rule}]"


def load(path: Path) -> Document:
    """Read a document; raises OSError or yaml.YAMLError."""
    return Document(read(path))


def standard_findings(document: Document) -> list[Finding]:
    """What a standard OpenAPI 3.1 validator has to say, of the operations in `x-also` too."""
    if not str(document.root.get("openapi")).startswith("3.1."):
        return [Finding("#/openapi", "is not an OpenAPI 3.1 document", "openapi")]
    findings: list[Finding] = []
    try:
        for error in OpenAPIV31SpecValidator(SchemaPath.from_dict(_unfolded(document))).iter_errors():
            findings.append(_standard_finding(document, error))
    except Exception as error:  # it raises all sorts of errors on a malformed document
        findings.append(Finding("#", f"the validator gave up: {type(error).__name__}: {_short(str(error))}", "openapi"))
    return findings


def _standard_finding(document: Document, error: Exception) -> Finding:
    if not isinstance(error, ValidationError):
        return Finding("#", _short(str(error)), "openapi")
    pointer = tuple(error.absolute_path)
    if pointer and pointer[0] not in document.root:
        # The validator looks at each schema by itself and does not say which: take the first with this value there.
        roots = (schema.pointer for schema in document.schemas if follow(schema.node, pointer) == error.instance)
        pointer = (*next(roots, ("...",)), *pointer)
    return Finding(show(pointer), _short(error.message), "openapi")


def _short(message: str) -> str:
    return message if len(message) <= 300 else f"{message[:140]} ... {message[-140:]}"


def _unfolded(document: Document) -> Node:
    """The document with each operation of an `x-also` under a path of its own, since the validator skips extensions."""
    paths = dict(mapping(document.root.get("paths")))
    for operation in document.operations:
        if "x-also" in operation.pointer:
            shared = {key: value for key, value in operation.path_item.items() if key not in METHODS}
            path = f"/x-also/{operation.pointer[-1]}/{operation.method}{operation.path}"
            paths[path] = {**shared, operation.method: operation.node}
    return {**document.root, "paths": paths}


def lint(document: Document) -> list[Finding]:
    """All findings of our own rules, in the order of the rules."""
    return [Finding(show(pointer), message, check.__name__) for check in RULES for pointer, message in check(document)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print all findings; 0 if there are none, 1 if there are some, 2 if the document cannot be read."""
    parser = argparse.ArgumentParser(description="Lint the OpenAPI document.")
    parser.add_argument("path", nargs="?", type=Path, default=DEFAULT_PATH, help="default: openapi/daftra.yaml")
    path: Path = parser.parse_args(arguments).path
    try:
        document = load(path)
    except (OSError, yaml.YAMLError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    findings = standard_findings(document) + lint(document)
    for finding in findings:
        print(finding)
    size = f"{len(document.operations)} operations, {len(document.component_schemas)} schemas"
    print(f"{path.name}: {size}, {len(findings) or 'no'} finding{'' if len(findings) == 1 else 's'}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
