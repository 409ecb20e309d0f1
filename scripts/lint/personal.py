"""Personal data: marked where a field holds them, and decided where its name looks as if it did."""

from __future__ import annotations

from typing import Final

from daftra_client._common.redaction import is_personal
from scripts.document.model import Document, Schema
from scripts.document.nodes import mapping, ref_name, sequence
from scripts.lint.rules import Found, Rules

RULES: Final = Rules()


@RULES.add
def personal_data_are_decided(document: Document) -> Found:
    """An export without personal data leaves out what is marked, so a forgotten mark gives somebody's address away.

    The names that look personal are those by which the client judges keys that the document does not know. A record
    needs no mark, since its own fields have theirs, and `name` is the name of a thing more often than of a person.
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
    """A mark stands at a field, with true or with false, and once: what is x-sensitive has said what it is."""
    places = {schema.pointer for schema in document.every_property}
    for pointer, node in document.every_map:
        if "x-personal" not in node or pointer[-1:] == ("properties",):
            continue
        if not isinstance(node["x-personal"], bool):
            yield pointer, f"x-personal is {node['x-personal']!r}; it is true or false"
        elif pointer not in places:
            yield pointer, "x-personal stands outside of a property"
        elif "x-sensitive" in node:
            yield pointer, "x-personal beside x-sensitive, which says already whether the data are personal"
