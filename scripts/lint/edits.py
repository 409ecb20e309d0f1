"""Rules for `edit` (what it writes back, and what it would lose) and `create_once` (what it looks up)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scripts.document import contents
from scripts.document.model import Document, Operation
from scripts.document.nodes import Node, Pointer, mapping, ref_name, sequence, text
from scripts.lint.rules import Found, Rules

RULES: Final = Rules()


@dataclass(frozen=True, slots=True)
class Carried:
    """One part of an update of v1 whose stored values `edit` writes back: the record itself, or its rows."""

    pointer: Pointer
    read: Node
    """Properties of the read model."""
    fields: Node
    """Properties of the write model."""
    elsewhere: frozenset[str]
    """Keys of the read model that other parts carry, or that the path contains."""

    def source(self, name: str) -> str:
        """The key under which a written field is read."""
        return str(mapping(self.fields[name]).get("x-from", name)).partition("[")[0]

    @property
    def written(self) -> set[str]:
        """Keys of the read model that are written back."""
        nodes = {name: mapping(node) for name, node in self.fields.items()}
        return {
            self.source(name)
            for name, node in nodes.items()
            if node.get("x-carry") is not False and not node.get("x-create-only")
        }


@RULES.add
def edits_are_declared(document: Document) -> Found:
    """`edit` writes back the values that it read, so each field of an update states the key under which it is read, or
    that it is not read.

    This applies to updates of v1, which replace the complete record.
    """
    yield from _carried(document)
    for part in _edits(document):
        for name, field in part.fields.items():
            read = part.source(name)
            if read not in part.read and field.get("x-carry") is not False and not field.get("x-create-only"):
                yield part.pointer, f"{name!r} is not read as {read!r}; say x-from or x-carry: false"
            for leader in sequence(field.get("x-goes-with")):
                if str(leader) not in part.fields:
                    yield part.pointer, f"{name!r} goes with {leader!r}, which does not exist"
            if "x-keeps" in field and not _is_kept_by(part, mapping(field["x-keeps"])):
                yield part.pointer, f"x-keeps of {name!r} must name a field that is written back, and its number"
            elif "x-keeps" in field and document.kind(ref_name(field)) != "flag":
                yield part.pointer, f"x-keeps is on {name!r}, which is not a flag"
            shown = text(mapping(field.get("x-unless")).get("field"))
            if "x-unless" in field and not ("x-unread" in field and shown in part.read):
                yield part.pointer, f"x-unless of {name!r} must be next to x-unread, and must name a field that is read"


def _is_kept_by(part: Carried, keeps: Node) -> bool:
    name = text(keeps.get("field"))
    is_field = name in part.fields and part.source(name) in part.written
    return set(keeps) == {"field", "value"} and is_field and type(keeps["value"]) is int


@RULES.add
def edits_lose_nothing(document: Document) -> Found:
    """A field that is read but not written back would be lost with every edit, so this must be stated explicitly.

    `x-computed` says why an update need not carry a field. `x-unwritable` says why it cannot; such fields stop the
    edit.
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


def _carried(document: Document) -> Found:
    """The parts of updates that cannot be written back and do not state it."""
    for operation, record, body in _updates(document):
        required = sequence(contents.body(document, operation).get("required"))
        for key, part in body.items():
            node = mapping(part)
            fields = contents.fields(document, node)
            if key in required or node.get("x-carry") is False or not fields:
                continue  # it is the record itself, is only sent when given, or has no known fields
            if not contents.child(document, record, str(node.get("x-from", key))):
                here: Pointer = (*operation.pointer, "requestBody", key)
                yield here, f"answers have no records under {node.get('x-from', key)!r}; say x-from or x-carry: false"


def _updates(document: Document) -> Iterator[tuple[Operation, Node, Node]]:
    """The updates of v1, which replace the complete record: operation, properties of the record, parts of the body."""
    gets = {operation.id: operation for operation in document.operations if operation.method == "get"}
    for operation in document.operations:
        get = gets.get(f"{operation.id.removesuffix('_update')}_get")
        record = contents.record(document, get) if get and operation.method == "put" else {}
        body = mapping(contents.body(document, operation).get("properties"))
        if record and body:
            yield operation, record, body


def _edits(document: Document) -> Iterator[Carried]:
    for operation, record, body in _updates(document):
        required = sequence(contents.body(document, operation).get("required"))
        rows: dict[str, Carried] = {}
        for key, part in body.items():
            node, here = mapping(part), (*operation.pointer, "requestBody", key)
            fields = contents.fields(document, node)
            source = str(node.get("x-from", key))
            read = contents.child(document, record, source)
            if key not in required and node.get("x-carry") is not False and fields and read:
                rows[source] = Carried(here, read, fields, frozenset())
        yield from rows.values()
        for key in map(str, required):
            fields = document.properties(document.resolve(body.get(key)))
            yield Carried((*operation.pointer, "requestBody", key), record, fields, frozenset({"id", *rows}))


@RULES.add
def reasons_are_given_for_what_is_read(document: Document) -> Found:
    """The decision not to write a field back can be wrong, so it must have a reason."""
    for pointer, node in document.every_map:
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
                yield pointer, f"{key} is only allowed on a field that is read"
            elif key != "x-aliases" and len(text(node[key]).split()) < 2:
                yield pointer, f"{key} gives no reason"
        if {"x-computed", "x-unwritable"} <= node.keys():
            yield pointer, "x-computed and x-unwritable exclude each other"


@RULES.add
def aliases_are_spellings(document: Document) -> Found:
    """Another spelling of a key must not be the key of another field."""
    for schema in document.every_component:
        fields = document.properties(schema.node)
        spellings: Counter[str] = Counter()
        for field in fields.values():
            spellings.update(map(str, sequence(field.get("x-aliases"))))
        for alias, times in spellings.items():
            if alias in fields or times > 1:
                yield schema.pointer, f"the alias {alias!r} is the key of another field too"


@RULES.add
def carrying_is_said_of_writes(document: Document) -> Found:
    """The extensions for `edit` have an effect only on fields and parts that are written."""
    for pointer, node in document.every_map:
        if "x-unread" in node and pointer[-1:] != ("properties",):
            if node.get("x-carry") is not False:
                yield pointer, "x-unread is on a field with x-carry: false, which answers do not have"
            if len(text(node["x-unread"]).split()) < 2:
                yield pointer, "x-unread gives no reason"
        for key in ("x-carry", "x-from", "x-appended", "x-goes-with", "x-keeps"):
            if key not in node or pointer[-1:] == ("properties",) or "parameters" in pointer:
                continue
            written = "requestBody" in pointer or any(str(part).endswith(("Input", "InputRecord")) for part in pointer)
            if not (written or "InputBase" in str(pointer)):
                yield pointer, f"{key} is only allowed on fields and parts that are written"


@RULES.add
def references_can_be_looked_up(document: Document) -> Found:
    """`create_once` finds a record by a field that is written, a filter of the list, and a field of its rows."""
    lists = {operation.id: operation for operation in document.operations if operation.method == "get"}
    for operation in document.operations:
        if "x-reference" not in operation.node:
            continue
        listing = lists.get(f"{operation.id.removesuffix('_create')}_list")
        if listing is None or not operation.id.endswith("_create"):
            yield operation.pointer, "x-reference is only allowed on a create whose resource has a list"
            continue
        filters = {str(document.resolve(p).get("name")) for p in listing.parameters}
        record, body = contents.record(document, listing), contents.body(document, operation)
        parts = mapping(body.get("properties"))
        main = [document.properties(document.resolve(parts.get(str(key)))) for key in sequence(body.get("required"))]
        for reference in map(mapping, sequence(operation.node["x-reference"])):
            if "also" in reference and reference["also"] == reference.get("filter"):
                yield operation.pointer, "also must be another filter than the first one"
            for key in ("filter", "label", "also"):
                if key in reference and str(reference[key]) not in filters:
                    yield operation.pointer, f"the list does not have the filter {reference[key]!r}"
            if {"field", "filter"} <= set(reference) <= {"field", "filter", "matches", "also", "key"}:
                name = str(reference["field"])
                if name not in record or not any(name in fields for fields in main):
                    yield operation.pointer, f"the field {name!r} is not both written and read"
                if "key" in reference and not any(str(reference["key"]) in fields for fields in main):
                    yield operation.pointer, f"the key {reference['key']!r} is not written"
                if reference.get("matches", "parts") != "parts":
                    yield operation.pointer, "matches is parts, or is left out where the filter compares exactly"
            elif set(reference) == {"part", "filter", "label"}:
                if str(reference["part"]) not in parts or not contents.child(document, record, str(reference["part"])):
                    yield operation.pointer, f"the part {reference['part']!r} is not both written and read"
            else:
                yield (
                    operation.pointer,
                    "x-reference is a list of field, filter, matches, also, key, or of part, filter, label",
                )
