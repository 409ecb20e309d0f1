"""The requests and answers of operations: bodies, records and the rows of lists. Empty if there are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.document.model import Document, Operation
from scripts.document.nodes import SCHEMAS, Node, mapping, ref_name, sequence, text

NEW, CHANGED = "NewRecord", "ChangedRecord"
"""Schemas that are combined with a record that is the complete body: it has no id, or it names the record to change."""


def body(document: Document, operation: Operation) -> Node:
    """The schema of a JSON body, without the part that says whether its record is new."""
    schema = _json(document, operation.node.get("requestBody"))
    records = [part for part in sequence(schema.get("allOf")) if ref_name(part) not in (NEW, CHANGED)]
    schema = mapping(records[0]) if len(records) == 1 else schema
    target = document.resolve(schema)
    if not target.get("x-envelope"):
        return schema
    bases = [document.resolve(part) for part in sequence(target.get("allOf"))]
    required = [name for part in (*bases, target) for name in sequence(part.get("required"))]
    return {**target, "required": required, "properties": document.properties(target)}


def has_id_in_body(document: Document, operation: Operation) -> bool:
    """Whether the body names the id of the record to change."""
    schema = _json(document, operation.node.get("requestBody"))
    return any(ref_name(part) == CHANGED for part in sequence(schema.get("allOf")))


def fields(document: Document, node: object) -> Node:
    """The properties of a record, or of those in a list or map."""
    inner = mapping(node).get("items") or mapping(node).get("additionalProperties") or node
    return document.properties(document.resolve(inner))


def record(document: Document, operation: Operation) -> Node:
    """The properties of the record that an operation of v1 answers, under any key."""
    for schema, envelopes in _answers(document, operation):
        data = mapping(document.properties(schema).get("data"))
        if envelopes & {"V1Item", "V1Page"}:
            for wrapped in mapping(mapping(data.get("items", data)).get("properties")).values():
                return document.properties(document.resolve(wrapped))
    return {}


def wrapper(document: Document, operation: Operation) -> str:
    """The key under which v1 answers a record, or each row of a list."""
    for schema, envelopes in _answers(document, operation):
        data = mapping(document.properties(schema).get("data"))
        if envelopes & {"V1Item", "V1Page"}:
            for key in mapping(mapping(data.get("items", data)).get("properties")):
                return str(key)
    return ""


def single(document: Document, operation: Operation) -> Node:
    """The properties of a single record of v2."""
    for schema, envelopes in _answers(document, operation):
        if not envelopes & {"V2Page"}:
            return fields(document, _in_payload(document, schema) or schema)
    return {}


def is_in_payload(document: Document, operation: Operation) -> bool:
    """Whether v2 answers below the key `payload`."""
    return any(_in_payload(document, schema) for schema, _ in _answers(document, operation))


def row(document: Document, operation: Operation) -> Node:
    """The properties of the rows of a list of v1 or v2."""
    for schema, envelopes in _answers(document, operation):
        if "V1Page" in envelopes:
            return record(document, operation)
        if "V2Page" in envelopes:
            return fields(document, document.properties(schema).get("data"))
    return {}


def is_list(document: Document, operation: Operation) -> bool:
    """Whether an operation answers pages of v1 or v2."""
    return any(envelopes & {"V1Page", "V2Page"} for _, envelopes in _answers(document, operation))


def child(document: Document, properties: Node, key: str) -> Node:
    """The properties of the records in a list or map of a record."""
    node = mapping(properties.get(key))
    return fields(document, node) if node.get("items") or node.get("additionalProperties") else {}


def confirmations(document: Document, operation: Operation) -> list[str]:
    """Names of the schemas that confirm a write, in the order of its successes."""
    found: dict[str, None] = {}
    for status, response in operation.responses.items():
        if str(status).startswith("2"):
            schema = _json(document, response)
            for branch in sequence(schema.get("anyOf")) or [schema]:
                found[text(mapping(branch).get("x-confirmed-by")) or ref_name(branch)] = None
    return [name for name in found if mapping(document.target(f"{SCHEMAS}{name}")).get("x-confirms") is True]


def one_of(document: Document, whole: object, parts: Sequence[object]) -> bool:
    """Whether a body or an answer allows exactly the values of several others: it is equal to all of them, or it is
    their `oneOf`.

    Alternatives of the others count separately, and a shared alternative counts once.
    """
    if all(part == whole for part in parts):
        return True
    schemas = [_json(document, part) for part in parts]
    branches = [branch for schema in schemas for branch in sequence(schema.get("anyOf")) or [schema]]
    first = [branch for index, branch in enumerate(branches) if branch not in branches[:index]]
    return sequence(_json(document, whole).get("oneOf")) == first


def examples(document: Document, node: Node) -> Node:
    """The examples of a media type or a parameter by name; a single one has no name."""
    named = {
        str(name): mapping(document.resolve(example)).get("value")
        for name, example in mapping(node.get("examples")).items()
    }
    return named or ({"": node["example"]} if "example" in node else {})


def _answers(document: Document, operation: Operation) -> Iterator[tuple[Node, set[str]]]:
    """The schema of each answer with the names of the envelopes around it."""
    for response in operation.responses.values():
        whole = _json(document, response)
        for schema in map(document.resolve, sequence(whole.get("anyOf")) or [whole]):
            yield schema, {ref_name(part) for part in sequence(schema.get("allOf"))}


def _json(document: Document, node: object) -> Node:
    """The schema of the JSON content of a body or a response."""
    content = mapping(document.resolve(node).get("content")).get("application/json")
    return mapping(mapping(content).get("schema"))


def _in_payload(document: Document, schema: Node) -> Node:
    """The schema below `payload`, or an empty one."""
    payload = document.resolve(document.properties(schema).get("payload"))
    return mapping(document.properties(payload).get("data"))
