"""Schemas: described, with evidence, sorted, and in agreement with what Daftra sends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from scripts.document.evidence import GRADES, parse
from scripts.document.model import Document, Schema
from scripts.document.nodes import (
    SCHEMAS,
    Pointer,
    is_enumeration,
    mapping,
    members,
    ref_name,
    sequence,
    text,
    types,
)
from scripts.lint.rules import Found, Rules

RULES: Final = Rules()

ARTEFACTS = (
    re.compile(r"REF#"),
    re.compile(r"\b(?:GET|POST|PUT|PATCH|DELETE)\s+(?:[A-Z]\w*\s+){1,4}API\b"),
    re.compile(r"```|~~~"),
)
_FEW_FIELDS = 3
_ENTITY_NAME: Pointer = ("components", "schemas", "EntityName")


def mistake_in(evidence: object) -> str | None:
    """The mistake in evidence that does not have the form of `scripts/document/evidence.py`."""
    try:
        parse(text(evidence))
    except ValueError as error:
        form = "a grade, followed by (a remark) or by `, contested: ...`"
        return f"{str(error)!r} is not a source: write {form}; the grades are {', '.join(GRADES)}"
    return None


@RULES.add
def everything_is_described(document: Document) -> Found:
    """Descriptions become docstrings, and a property does not inherit one: write the description next to its `$ref`.

    Members of allOf are parts of a described schema, and users never see the wrappers of an answer.
    """
    for schema in document.every_component:
        if not text(schema.node.get("description")):
            yield schema.pointer, "the schema has no description"
    for schema in document.every_property:
        if (
            not text(schema.node.get("description"))
            and not _is_wrapper(document, schema)
            and "not" not in schema.pointer
        ):
            yield schema.pointer, "the property has no description"
    for pointer, parameter in document.every_parameter:
        if not text(parameter.get("description")):
            yield pointer, f"the parameter {parameter.get('name')!r} has no description"
    for schema in document.every_schema:
        if schema.component in document.scalars or not is_enumeration(schema.node):
            continue
        for index, member in enumerate(sequence(schema.node.get("anyOf"))):
            if "const" in mapping(member) and not text(mapping(member).get("description")):
                yield (*schema.pointer, "anyOf", index), "the enumeration member has no description"


def _is_wrapper(document: Document, schema: Schema) -> bool:
    """Whether a property wraps the records of an answer."""
    if schema.place == "response":
        return True
    return "data" in schema.pointer and bool(mapping(document.schemas.get(schema.component)).get("x-envelope"))


@RULES.add
def schemas_have_evidence(document: Document) -> Found:
    """A fact can only be trusted or corrected if its evidence is known."""
    for schema in document.every_component:
        if "x-evidence" not in schema.node:
            yield schema.pointer, "the schema has no x-evidence"
    for pointer, node in document.every_map:
        if "x-evidence" not in node or pointer[-1:] == ("properties",):
            continue
        if mistake := mistake_in(node["x-evidence"]):
            yield (*pointer, "x-evidence"), mistake


@RULES.add
def other_readings_are_attested(document: Document) -> Found:
    """A warning shows a further meaning of a value together with the old one, so both need a description and
    evidence."""
    for schema in document.every_schema:
        other = schema.node.get("x-also-read-as")
        if "x-also-read-as" not in schema.node:
            continue
        place = (*schema.pointer, "x-also-read-as")
        if "const" not in schema.node or not document.is_enum(schema.component):
            yield place, "is only allowed on a member of an enumeration"
        elif not text(mapping(other).get("description")):
            yield place, "the reading has no description"
        elif mistake := mistake_in(mapping(other).get("evidence")):
            yield (*place, "evidence"), mistake


@RULES.add
def scalars_are_referenced(document: Document) -> Found:
    """Daftra sends one field as "10" here and 10 there; only the named scalars know all of that, so they are used."""
    for schema in document.every_schema:
        if schema.component in document.scalars or schema.pointer in document.open_branches or "const" in schema.node:
            continue
        for name in sorted(types(schema.node) & {"boolean", "integer", "number"}):
            yield schema.pointer, f"states the type {name}; refer to a named scalar"


@RULES.add
def own_fields_are_a_part(document: Document) -> Found:
    """Many tools ignore keywords next to `allOf`, so the fields that a schema adds must be a member of it."""
    for schema in document.every_schema:
        if "allOf" in schema.node and (keywords := sorted({"properties", "required"} & schema.node.keys())):
            yield schema.pointer, f"{' and '.join(keywords)} next to allOf; move them into its last member"


@RULES.add
def unknown_keys_are_allowed(document: Document) -> Found:
    """Daftra adds fields without notice; a schema that forbids them would call a real answer invalid."""
    for schema in document.every_schema:
        if schema.node.get("additionalProperties") is False:
            yield schema.pointer, "forbids additional properties"


@RULES.add
def reads_require_ids_alone(document: Document) -> Found:
    """Any field of an answer may be missing, by permission, by setting or by version of the account.

    The `id` of a captured record is an exception. It is not if the record is part of others, where an absent record is
    an object of nulls, or belongs to an entity, where the caller may choose the fields. The keys that confirm a write
    are required too, or any answer would confirm it; and so is the `data` of an envelope.
    """
    read = document.answered
    confirming = {schema.component for schema in document.every_component if "x-confirms" in schema.node}
    inside = {
        text(schema.node.get("$ref"))
        for schema in document.every_schema
        if schema.component and not mapping(document.target(f"{SCHEMAS}{schema.component}")).get("x-envelope")
    }
    of_entities = {text(node.get("x-record")) for _, node in document.every_map if "x-record" in node}
    for schema in document.every_schema:
        name = schema.component
        if "required" not in schema.node or name not in read or name in confirming or "not" in schema.pointer:
            continue
        record = mapping(document.target(f"{SCHEMAS}{name}"))
        is_own = schema.is_component or (len(schema.pointer) == 5 and schema.pointer[3] == "allOf")
        id = mapping(document.properties(record).get("id"))
        if schema.node["required"] == ["data"] and record.get("x-envelope"):
            continue
        if schema.node["required"] != ["id"] or not is_own:
            yield schema.pointer, "a read schema requires something other than the id of the record"
        elif record.get("x-abstract") or record.get("x-envelope"):
            yield schema.pointer, "an id is required of records, so of no schema that is x-abstract or x-envelope"
        elif f"{SCHEMAS}{name}" in inside:
            yield schema.pointer, "the id is required, but the record is part of others, where it may be all nulls"
        elif name in of_entities:
            yield schema.pointer, "the id is required, but the record is that of an entity, whose fields can be chosen"
        elif id.get("$ref") != f"{SCHEMAS}RecordId" or "live capture" not in text(id.get("x-evidence")):
            yield schema.pointer, "the id is required, so it is a RecordId, with a live capture in its x-evidence"


@RULES.add
def key_orders_name_keys(document: Document) -> Found:
    """`x-key-order` puts the fields of a read model in the order of the wire; it names properties, each once."""
    components = {schema.pointer for schema in document.every_component}
    for pointer, node in document.every_map:
        if "x-key-order" not in node or pointer[-1:] == ("properties",):
            continue
        keys = text(node["x-key-order"]).split()
        if pointer not in components or str(pointer[-1]).endswith("Input"):
            yield pointer, "x-key-order is only allowed on a record that is read"
        for key in sorted(key for key, times in Counter(keys).items() if times > 1):
            yield pointer, f"x-key-order names {key!r} twice"
        for key in sorted(set(keys) - set(document.properties(node))):
            yield pointer, f"x-key-order names {key!r}, which is not a property"


@RULES.add
def schemas_are_used(document: Document) -> Found:
    """An unreachable schema becomes a model that no method takes or returns."""
    references: dict[str, set[str]] = {}
    for pointer, node in document.every_map:
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
    for schema in document.every_component:
        if schema.component not in reached:
            yield schema.pointer, "the schema is not used"


@RULES.add
def maps_are_sorted(document: Document) -> Found:
    """Sorted maps keep diffs small and merges quiet. Members of an enumeration keep the order of their meaning."""
    yield from _sorted(("paths",), list(mapping(document.root.get("paths"))))
    for section, names in mapping(document.root.get("components")).items():
        yield from _sorted(("components", section), list(mapping(names)))
    for schema in document.every_schema:
        if "properties" in schema.node:
            yield from _sorted((*schema.pointer, "properties"), list(mapping(schema.node["properties"])))
    yield from _sorted(("tags",), [mapping(tag).get("name") for tag in sequence(document.root.get("tags"))])


def _sorted(pointer: Pointer, keys: Sequence[object]) -> Found:
    names = [str(key) for key in keys]
    for before, after in pairwise(names):
        if before >= after:
            yield pointer, f"is not sorted: {after!r} comes after {before!r}"


@RULES.add
def properties_are_not_extensions(document: Document) -> Found:
    """A property named x-... is an extension that is in `properties` because of wrong indentation."""
    for schema in document.every_property:
        if str(schema.pointer[-1]).startswith("x-"):
            yield schema.pointer, "the property is named like an extension"


@RULES.add
def nothing_is_described_twice(document: Document) -> Found:
    """Two copies of a record become different: one could mask a field that the other shows."""
    seen: dict[str, str] = {}
    for schema in document.every_component:
        parts = [*sequence(schema.node.get("allOf")), schema.node]
        fields = {name: node for part in parts for name, node in mapping(mapping(part).get("properties")).items()}
        values = [(member.get("const"), member.get("title")) for member in members(schema.node)]
        if len(fields) < _FEW_FIELDS and not values:
            continue
        same = seen.setdefault(repr((_without_words(fields), sorted(values, key=repr))), schema.component)
        if same != schema.component:
            yield schema.pointer, f"has the same content as {same}; use that one, or build on it with allOf"


def _without_words(node: object) -> object:
    """A schema without the keywords that only people read."""
    if isinstance(node, dict):
        words = {"description", "x-evidence", "x-computed", "x-sensitive", "x-personal"}
        return {key: _without_words(value) for key, value in sorted(mapping(node).items()) if key not in words}
    return node


@RULES.add
def sensitive_fields_say_why(document: Document) -> Found:
    """A secret gives access to an account and is never shown; personal data may be exported by everyone who may see
    them."""
    for pointer, node in document.every_map:
        if (
            "x-sensitive" in node
            and pointer[-1:] != ("properties",)
            and node["x-sensitive"] not in ("secret", "personal")
        ):
            yield pointer, f"x-sensitive is {node['x-sensitive']!r}; it is secret or personal"


@RULES.add
def columns_of_entities_are_typed(document: Document) -> Found:
    """A filter on a column is checked by its name and its type, so both are declared, with their evidence."""
    for pointer, node in document.every_map:
        for name in sequence(node.get("x-columns-of")):
            if str(name) not in document.schemas:
                yield (*pointer, "x-columns-of"), f"the schema {name} does not exist"
        if ("x-columns-of" in node or "x-filterable" in node) and pointer[:3] != _ENTITY_NAME:
            yield pointer, "x-columns-of and x-filterable are only allowed in EntityName"
        if "x-columns-of" in node and "x-record" not in node:
            yield pointer, "x-columns-of needs an x-record, or nothing is checked"
        for name, column in mapping(node.get("x-filterable")).items():
            here = (*pointer, "x-filterable", name)
            if not re.fullmatch(r"[a-z][a-z0-9_]*", str(name)):
                yield here, f"{name!r} is not the name of a column"
            target = ref_name(column)
            if target not in document.scalars and not document.is_enum(target):
                yield here, "a column refers to a named scalar or an enumeration"
            if not text(mapping(column).get("x-evidence")):
                yield here, "x-evidence is missing"


@RULES.add
def descriptions_are_prose(document: Document) -> Found:
    """Descriptions are handwritten sentences; these signs show a pasted or unfinished text."""
    for pointer, node in document.every_map:
        for key in ("summary", "description"):
            words = text(node.get(key))
            for artefact in ARTEFACTS:
                if match := artefact.search(words):
                    yield (*pointer, key), f"contains {match.group()!r}"
        words = text(node.get("description"))
        if words and not words.endswith((".", ".)")):
            yield (*pointer, "description"), f"does not end with a full stop: ...{words[-30:]!r}"
