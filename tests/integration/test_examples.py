"""The examples of the published documentation, which lie beside this repository, against the document and the client.

Each is found by section, method and path of the operation that it belongs to. Requests are read with the write models
and sent through the client, answers come back through the client; every value is compared with a second reading.
"""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from daftra_client import Created, DaftraClient, Done, NotFoundError, Page, ValidationError
from tests.support.document import body, has_id_in_body, methods
from tests.support.wire_forms import (
    Schema,
    assert_same,
    document,
    errors_in,
    is_record,
    model,
    object_schemas,
    properties,
    reference,
    required,
    resolve,
)

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "daftra"

BROKEN = {
    "clients_create 0": "placeholder text where amounts and numbers are due",
    "credit_charges_create 0": "a missing comma and a comment: no JSON",
    "leave_applications_update 0": "a single brace",
    "product_bundles_create 0": "prose where ids are due",
}
"""Request examples that cannot be sent, by operation and position, with the reason."""
DEVIATIONS = {
    # PHP knows one kind of array; live reports have a list here.
    "invoices_create 0": ["$.InvoiceCustomField: {} is not of type 'array'"],
    "invoices_create_bulk 0": [
        "$[0].InvoiceCustomField: {} is not of type 'array'",
        "$[1].InvoiceCustomField: {} is not of type 'array'",
    ],
}
"""What the document does not admit of examples that can be sent."""
DATE_FORMAT = "DD/MM/YYYY"
"""Of the account that the examples were taken from."""


# --- where the examples are ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Example:
    """A request, or an answer with its status, and the operation of the document that it belongs to."""

    path: str
    method: str
    node: dict[str, Any]
    number: int
    content: Any
    status: int = 0

    @property
    def id(self) -> str:
        return f"{self.node['operationId']} {self.number}"

    @property
    def body_schema(self) -> dict[str, Any]:
        return body(self.node)

    @property
    def answer_schema(self) -> dict[str, Any]:
        status = str(self.status) if self.status else next(s for s in self.node["responses"] if s.startswith("2"))
        answer = self.node["responses"][status]
        if "$ref" in answer:
            answer = document()["components"]["responses"][answer["$ref"].rpartition("/")[2]]
        schema: dict[str, Any] = answer["content"]["application/json"]["schema"]
        return schema

    @property
    def id_in_body(self) -> bool:
        """The id of the record stands in the body, beside the fields."""
        return has_id_in_body(self.node)

    @property
    def ids(self) -> list[int]:
        """What the method needs before the body: the values of the path, and the id where the body has it."""
        names = re.findall(r"{(\w+)}", self.path)
        own = self.content["id"] if self.id_in_body and (not self.status or self.status < 300) else 1
        found = [int(own) if name == "id" else 1 for name in names if name != "level"]
        return [*found, int(own)] if self.id_in_body and "id" not in names else found


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"{[^}]*}", "{}", path)


def operations() -> dict[tuple[str, str], list[tuple[str, dict[str, Any]]]]:
    """Path and node of the operations of the document, by method and shape of the path."""
    found: dict[tuple[str, str], list[tuple[str, dict[str, Any]]]] = defaultdict(list)
    for method, path, node in methods(document()):
        found[method, shape(path)].append((path, node))
    return found


def published() -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Path, method, node of the document and published description of each operation.

    Where several share a method and a path they stand in the same order in the document and in the list.
    """
    ours = {key: iter(nodes) for key, nodes in operations().items()}
    table = (FOLDER / "operations.tsv").read_text("utf-8").splitlines()
    rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    known = defaultdict(list)
    for row in rows:
        path, node = next(ours[row["method"], shape(row["normalised_path"])])
        known[row["section"], row["method"], row["vendor_path"].removeprefix("https://")].append((path, node))
    for file in sorted((FOLDER / "operations").glob("*.yaml")):
        content = load(file)
        version = f"{content['version']}/" if content["version"] in ("v1", "v2") else ""
        for theirs in content["operations"]:
            path, node = known[version + content["section"], theirs["method"], theirs["path"]].pop(0)
            yield path, theirs["method"], node, theirs


def examples() -> tuple[list[Example], list[Example]]:
    """All examples: of requests and of answers."""
    requests: list[Example] = []
    answers: list[Example] = []
    for path, method, node, theirs in published() if FOLDER.is_dir() else ():
        for number, content in enumerate(theirs.get("request", {}).get("examples", ())):
            requests.append(Example(path, method, node, number, content))
        for number, answer in enumerate(theirs.get("response_examples", ())):
            answers.append(Example(path, method, node, number, answer["body"], int(answer["status"])))
    return requests, answers


def load(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def field_examples() -> dict[str, dict[str, list[Any]]]:
    """Examples that published schemas give for single fields, by schema and key of the document."""
    found: dict[str, dict[str, list[Any]]] = {}
    if not FOLDER.is_dir():
        return found
    named = load(FOLDER / "schemas.yaml")

    def collect(theirs: dict[str, Any], ours: Schema) -> None:
        """Go through a published schema and one of the document side by side."""
        theirs = named.get(theirs.get("$ref"), theirs)
        name, content = resolve(ours)
        alternatives = content.get("anyOf", ())
        if alternatives and "const" not in alternatives[0]:
            return collect(theirs, alternatives[0])
        for key, schema in properties(ours).items():
            field = theirs.get("properties", {}).get(key, {})
            if name is not None and is_record(content):
                found.setdefault(name, {}).setdefault(key, []).extend(field.get("examples", ()))
            collect(field, schema)
        if "items" in theirs:
            collect(theirs["items"], content.get("items", {}))
        for part in (*theirs.get("allOf", ()), *theirs.get("oneOf", ()), *theirs.get("merges", ())):
            collect({"$ref": part} if isinstance(part, str) else part, ours)
        return None

    for path, method, node, theirs in published():
        if "requestBody" in node:
            collect(theirs.get("request", {}).get("schema", {}), Example(path, method, node, 0, None).body_schema)
        for status, schema in theirs["responses"].items():
            if str(status) in node["responses"]:
                collect(schema, Example(path, method, node, 0, None, int(status)).answer_schema)
    return found


REQUESTS, ANSWERS = examples()
FIELDS = field_examples()
SOUND = [example for example in REQUESTS if example.id not in BROKEN]
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the documentation does not lie beside this repository")


def each(found: list[Example]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("example", found, ids=lambda example: example.id)


# --- reading ------------------------------------------------------------------------------------------------------


def records(raw: Any, schema: Schema) -> Iterator[tuple[str, Any]]:
    """The records in an answer or a body, with the names of their schemas: whatever stands where a model is due."""
    name, content = resolve(schema)
    if name is not None and is_record(content) and "x-envelope" not in content:
        yield name, raw
    elif "items" in content:
        for row in raw:
            yield from records(row, content["items"])
    else:
        for key, part in properties(content).items():
            if key in raw:
                yield from records(raw[key], part)


def patterns(schema: Schema) -> dict[str, Schema]:
    """Schemas of the keys that are known by a pattern."""
    _, schema = resolve(schema)
    found: dict[str, Schema] = {}
    for part in schema.get("allOf", ()):
        found |= patterns(part)
    return found | dict(schema.get("patternProperties", {}))


def unknown_keys(raw: Any, schema: Schema) -> set[str]:
    """Keys at any depth that the document does not know, each after the name of the record that it stands in."""
    name, content = resolve(schema)
    alternatives = content.get("anyOf", ())
    if alternatives and "const" not in alternatives[0]:
        return unknown_keys(raw, alternatives[0])
    if isinstance(raw, list):
        return set().union(*(unknown_keys(row, content["items"]) for row in raw)) if "items" in content else set()
    if not isinstance(raw, dict) or "format" in content or name == "EntityCustomData":
        return set()  # the fields of custom data are those that an account has made for itself
    if not is_record(content):
        inner = content.get("additionalProperties") or content["items"]
        return set().union(*(unknown_keys(part, inner) for part in raw.values()))
    known = properties(schema)
    for pattern, part in patterns(schema).items():
        known |= {key: part for key in raw if re.search(pattern, key)}
    return {f"{name}.{key}" for key in raw.keys() - known.keys()}.union(
        *(unknown_keys(part, known[key]) for key, part in raw.items() if key in known)
    )


async def call(example: Example, status: int, answer: Any, *arguments: Any, **named: Any) -> tuple[Any, Any]:
    """The result of the method of an operation, and the body that it sent."""
    bodies: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content) if request.content else None)
        return httpx.Response(status, json=answer)

    (tag,) = example.node["tags"]
    transport = httpx.MockTransport(respond)
    async with DaftraClient("example", api_key="key", date_format=DATE_FORMAT, transport=transport) as client:
        method = getattr(getattr(client, tag), example.node["operationId"].removeprefix(f"{tag}_"))
        result = await method(*example.ids, *arguments, **named)
    (body,) = bodies
    return result, body


# --- requests -----------------------------------------------------------------------------------------------------


def fields(example: Example) -> Any:
    """The body of a request without the id that stands beside the fields.

    Some published requests give one to a record that is to be created; the client sends none.
    """
    content = example.content
    return {key: value for key, value in content.items() if key != "id"} if isinstance(content, dict) else content


def read(name: str, raw: dict[str, Any]) -> Any:
    """A write model, with the keys that only its example knows among its additional ones."""
    known = {key: value for key, value in raw.items() if key in model(name)._KEYS}
    record: Any = model(name).from_dict(known, date_format=DATE_FORMAT)
    record.additional_properties = {key: value for key, value in raw.items() if key not in known}
    return record


def decoded(raw: Any, schema: Schema) -> Any:
    """A body, or a part of one, with write models where they are due."""
    name, content = resolve(schema)
    if name is not None and is_record(content):
        return read(name, raw)
    return [decoded(row, content["items"]) for row in (raw.values() if isinstance(raw, dict) else raw)]


def parts(example: Example) -> tuple[list[Any], dict[str, Any]]:
    """What to call the method with: the body by position, or its parts by name."""
    schema: Schema = example.body_schema
    _, content = resolve(schema)
    if content.get("x-envelope"):
        schema = {"properties": properties(content)}
    if "properties" not in schema:
        return [decoded(fields(example), schema)], {}
    words = {key: re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower() for key in example.content}
    return [], {words[key]: decoded(raw, schema["properties"][key]) for key, raw in example.content.items()}


@each(SOUND)
def test_the_document_admits_a_request(example: Example) -> None:
    assert errors_in(example.content, example.body_schema) == DEVIATIONS.get(example.id, [])


@each(SOUND)
def test_every_value_of_a_request_is_read_as_the_document_says(example: Example) -> None:
    for name, raw in records(fields(example), example.body_schema):
        assert_same(raw, read(name, raw), reference(name))


@each(SOUND)
async def test_a_request_is_sent_with_every_key_and_with_the_same_values(example: Example) -> None:
    positions, named = parts(example)
    stored = {"result": "successful", "id": example.ids[-1] if example.ids else 7}
    each = [{**stored, "id": number} for number, _ in enumerate(example.content, start=7)]
    answer = each if example.answer_schema.get("type") == "array" else stored
    _, sent = await call(example, 200, answer, *positions, **named)
    assert errors_in(sent, example.body_schema) == []
    if example.id_in_body:
        assert sent.pop("id") == int(example.content["id"])
    before = list(records(fields(example), example.body_schema))
    after = list(records(sent, example.body_schema))
    assert [name for name, _ in before] == [name for name, _ in after] != []
    for (name, raw), (_, written) in zip(before, after, strict=True):
        assert_same(written, read(name, raw), reference(name))


@pytest.mark.parametrize("example", [example for example in REQUESTS if example.id in BROKEN], ids=lambda e: e.id)
def test_a_request_that_is_called_broken_is_not_admitted(example: Example) -> None:
    assert errors_in(example.content, example.body_schema) != []


def test_every_request_that_is_called_broken_is_there() -> None:
    assert BROKEN.keys() | DEVIATIONS.keys() <= {example.id for example in REQUESTS}


# --- answers ------------------------------------------------------------------------------------------------------


async def answered(example: Example) -> Any:
    """What the method returns for the answer, to a request example of the same operation."""
    positions: list[Any] = []
    named: dict[str, Any] = {}
    if "requestBody" in example.node:
        positions, named = parts(next(request for request in SOUND if request.node is example.node))
    result, _ = await call(example, example.status, example.content, *positions, **named)
    return result


@each(ANSWERS)
def test_the_document_admits_an_answer(example: Example) -> None:
    assert errors_in(example.content, example.answer_schema) == []


@each(ANSWERS)
def test_the_document_knows_every_key_of_a_record_in_an_answer(example: Example) -> None:
    for name, raw in records(example.content, example.answer_schema):
        assert unknown_keys(raw, reference(name)) == set()


@each([example for example in ANSWERS if example.status < 300])
async def test_every_value_of_an_answer_is_read_as_the_document_says(example: Example) -> None:
    result = await answered(example)
    if isinstance(result, Created | Done):
        assert (result.id, result.message, result.body) == (
            example.content["id"],
            example.content.get("message"),
            example.content,
        )
        return
    found = list(result) if isinstance(result, Page) else [result]
    expected = list(records(example.content, example.answer_schema))
    assert len(found) == len(expected) > 0
    for record, (name, raw) in zip(found, expected, strict=True):
        assert_same(raw, record, reference(name))
        written = record.to_dict()
        assert written.keys() >= raw.keys()
        assert model(name).from_dict(written) == record


@each([example for example in ANSWERS if example.status >= 300])
async def test_a_refusal_is_raised_with_what_the_answer_says(example: Example) -> None:
    kind = {400: NotFoundError, 422: ValidationError}[example.status]
    with pytest.raises(kind) as caught:
        await answered(example)
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.message) == (example.status, example.content["message"])
    assert caught.value.errors == example.content.get("errors", {})


async def test_a_page_tells_how_many_pages_and_records_there_are() -> None:
    found = {}
    for example in ANSWERS:
        if "list" in example.node["operationId"]:
            page = await answered(example)
            found[example.id] = (page.page, page.page_count, page.total)
    assert found == {"asset_types_list 0": (1, 1, 2), "assets_list 0": (1, 1, 12), "designations_list 0": (1, 1, 3)}


# --- single fields ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name, keys in FIELDS.items() if any(keys.values())])
def test_the_examples_of_single_fields_are_admitted_and_read(name: str) -> None:
    examples = FIELDS[name]
    needed = {key: next(iter(examples[key]), "1") for key in required(reference(name))}
    for key, values in examples.items():
        for value in values:
            raw = needed | {key: value}
            assert errors_in(raw, reference(name)) == []
            if name in object_schemas():
                assert_same(raw, model(name).from_dict(raw, date_format=DATE_FORMAT), reference(name))


# --- the list of operations ---------------------------------------------------------------------------------------


def test_operations_that_share_method_and_path_are_distinguished() -> None:
    several = {node["operationId"] for nodes in operations().values() if len(nodes) > 1 for _, node in nodes}
    found = [(node["operationId"], theirs["summary"].split()) for _, _, node, theirs in published()]
    shared = {name: words for name, words in found if name in several and name != "entities_list"}  # counts as well
    verbs = {"create": "Add", "get": "Single", "list": "All", "update": "Edit"}
    assert len(shared) >= 17
    for name, words in shared.items():
        resource, _, verb = name.rpartition("_")
        assert verbs.get(verb, words[0]) in words
        assert ("Advance" in words) == (resource == "advance_payments")
