"""Personal data: a field that contains them is marked, and a field with a name that looks personal must be decided."""

from __future__ import annotations

from typing import Final

from daftra_client._common.redaction import is_personal
from scripts.document.model import Document, Schema
from scripts.document.nodes import mapping, ref_name, sequence
from scripts.lint.rules import Found, Rules

RULES: Final = Rules()


@RULES.add
def personal_data_are_decided(document: Document) -> Found:
    """An export without personal data leaves out marked fields, so a missing mark can reveal a person's address.

    The client uses the same list of names for keys that the document does not know. A record needs no mark, because its
    fields have marks, and `name` is the name of a thing more often than of a person.
    """
    for schema in document.every_property:
        name = str(schema.pointer[-1])
        if schema.node.keys() & {"x-personal", "x-sensitive"} or name == "name" or _is_record(document, schema):
            continue
        if is_personal(name):
            yield schema.pointer, f"{name!r} looks like personal data; say x-personal: true or false, or x-sensitive"


def _is_record(document: Document, schema: Schema) -> bool:
    """Whether a property holds records, or is a wrapper around one."""
    values = [schema.node, *map(mapping, sequence(schema.node.get("anyOf"))), mapping(schema.node.get("items"))]
    return any("properties" in value or document.is_model(ref_name(value)) for value in values)


@RULES.add
def personal_marks_say_something(document: Document) -> Found:
    """A mark is on a field, is true or false, and is not combined with x-sensitive, which already decides it."""
    places = {schema.pointer for schema in document.every_property}
    for pointer, node in document.every_map:
        if "x-personal" not in node or pointer[-1:] == ("properties",):
            continue
        if not isinstance(node["x-personal"], bool):
            yield pointer, f"x-personal is {node['x-personal']!r}; it is true or false"
        elif pointer not in places:
            yield pointer, "x-personal is only allowed on a property"
        elif "x-sensitive" in node:
            yield pointer, "x-personal next to x-sensitive, which already says whether the data are personal"
