"""Every operation of the document, called through a recording transport and compared with what the document says.

What is expected comes from `openapi/daftra.yaml` alone, read here a second time and by other means than those of the
generator: for each schema a value to pass, what has to travel for it, and what has to be read from it.
"""

from __future__ import annotations

import csv
import datetime
import functools
import inspect
import json
import operator
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Unpack, get_type_hints
from urllib.parse import parse_qsl, quote

import httpx
import pytest
from jsonschema import Draft202012Validator

from daftra_client import (
    APIConnectionError,
    CallOptions,
    Created,
    DaftraClient,
    DaftraError,
    Done,
    EncodeError,
    FilterIgnoredError,
    OutcomeUnknownError,
    Page,
    Pager,
    field,
    models,
)
from daftra_client._codec.write_model import Input
from daftra_client._methods.filters import Sort, Where
from daftra_client.models import CreditCharge
from scripts.document.evidence import parse
from scripts.document.source import read
from tests.support.document import body as body_of
from tests.support.document import has_id_in_body, merged, methods

Node = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
KNOWN = ROOT.parent / "shared" / "daftra"
DOCUMENT = read(ROOT / "openapi" / "daftra.yaml")
SCHEMAS: dict[str, Node] = DOCUMENT["components"]["schemas"]
PYTHON = {
    "id": int,
    "integer": int,
    "flag": bool,
    "text": str,
    "hours-minutes": str,
    "calendar-date": datetime.date,
    "display-date": datetime.date,
    "timestamp": datetime.datetime,
    "display-timestamp": datetime.datetime,
}


# --- the document -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Operation:
    """An operation of the document and where it stands."""

    method: str
    path: str
    node: Node

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def tag(self) -> str:
        return str(self.node["tags"][0])

    @property
    def name(self) -> str:
        return self.id.removeprefix(f"{self.tag}_")

    @property
    def shape(self) -> tuple[str, str]:
        return self.method, path_shape(self.path)

    def parameters(self, place: str) -> list[Node]:
        nodes = (resolve(node) for node in self.node.get("parameters", ()))
        return [node for node in nodes if node["in"] == place]

    @property
    def query(self) -> list[Node]:
        """Parameters in the query, but for those that choose rows and fields."""
        return [node for node in self.parameters("query") if node["name"] not in CHOICES or not is_v2(node)]

    @property
    def content_type(self) -> str | None:
        content = self.node.get("requestBody", {}).get("content", {})
        return next(iter(content), None)

    @property
    def body(self) -> Node | None:
        if self.content_type is None:
            return None
        schema = body_of(self.node)
        target = resolve(schema)
        if not target.get("x-envelope"):
            return schema
        bases = [resolve(part) for part in target.get("allOf", ())]
        required = [name for part in (*bases, target) for name in part.get("required", ())]
        return {**target, "required": required, "properties": properties(target)}

    @property
    def parts(self) -> dict[str, Node]:
        """The wrapper keys of the body; none for a body that is a record or a list itself."""
        return dict(self.body.get("properties", {})) if self.body else {}

    @property
    def status(self) -> int:
        return next(int(status) for status in self.node["responses"] if status.startswith("2"))

    @property
    def answer(self) -> Node:
        first = self.successes[0]
        target = resolve(first)
        return merged(target if target.get("x-envelope") and "x-confirms" not in target else first)

    @property
    def successes(self) -> list[Node]:
        """The schemas of the answers that are successes, alternatives one by one."""
        responses = (resolve(node) for status, node in self.node["responses"].items() if status.startswith("2"))
        schemas = [node["content"]["application/json"]["schema"] for node in responses]
        found: list[Node] = []
        for schema in schemas:
            found += [part for part in schema.get("anyOf", [schema]) if part not in found]
        return found

    @property
    def confirmations(self) -> list[Node]:
        """The schemas of the answers that confirm a write."""
        found = [resolve(node) for node in self.successes if "$ref" in node]
        return [schema for schema in found if schema.get("x-confirms") is True]

    @property
    def envelope(self) -> str:
        """Name of the envelope of the answer, empty if the answer is a bare record or list."""
        return next((name_of(part) for part in self.answer.get("allOf", ())), "")

    @property
    def payload(self) -> Node:
        """What stands under `data` in an answer of the payload envelope: an array of records, or a record."""
        found: Node = self.answer["properties"]["payload"]["properties"]["data"]
        return found

    @property
    def id_in_body(self) -> bool:
        """The id of the record stands in the body, beside the fields of the input."""
        return has_id_in_body(self.node)

    @property
    def changes_state(self) -> bool:
        return bool(self.node.get("x-changes-state", self.method != "GET"))

    @property
    def wrapped(self) -> dict[str, Node]:
        """What the envelope of a v1 answer holds, by the key that wraps it: one or several alternatives."""
        data = self.answer["properties"]["data"]
        found: dict[str, Node] = (data["items"] if self.envelope == "V1Page" else data)["properties"]
        return found


def operations() -> Iterator[Operation]:
    for method, path, node in methods(DOCUMENT):
        yield Operation(method, path, node)


OPERATIONS = list(operations())
every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)


def resolve(node: Node) -> Node:
    while "$ref" in node:
        _, _, kind, name = node["$ref"].split("/")
        node = DOCUMENT["components"][kind][name]
    return node


def name_of(node: Node) -> str:
    return str(node["$ref"]).rsplit("/", 1)[-1]


def path_shape(path: str) -> str:
    """A path without the names of its parameters."""
    return "/".join(part[: part.index("{")] + "{}" + part[part.index("}") + 1 :] if "{" in part else part
                    for part in path.split("/"))  # fmt: skip


def argument_name(node: Node) -> str:
    """What a parameter is called in Python, but for the spelling."""
    return str(node.get("x-name") or node["name"])


CHOICES: dict[str, tuple[str, Any, Any, str, str]] = {
    "filter": ("where", Where, field("id") >= 1, "filter[id][gte]", "1"),
    "sort": ("sort", Sort | None, "-id", "sort[id]", "desc"),
    "fields[]": ("fields", Sequence[str] | None, ["id"], "fields[]", "id"),
}
"""Argument, type and value, and the query pair that it becomes, of each parameter that chooses rows and fields."""


def choices(operation: Operation) -> list[tuple[str, Any, Any, str, str]]:
    return [CHOICES[node["name"]] for node in operation.parameters("query") if node["name"] in CHOICES and is_v2(node)]


def is_v2(node: Node) -> bool:
    """Whether a parameter is one of `CHOICES`, and no filter or sort of v1."""
    return node["name"] == "fields[]" or node.get("style") == "deepObject"


def is_absent(node: Node) -> bool:
    return bool(node.get("$ref", "").endswith("/Absent"))


def members(node: Node) -> list[Node]:
    return [branch for branch in node.get("anyOf", ()) if "const" in branch]


def properties(node: Node) -> dict[str, Node]:
    """Properties of an object with those that it inherits."""
    node = resolve(node)
    found: dict[str, Node] = {}
    for part in node.get("allOf", ()):
        found |= properties(part)
    found |= node.get("properties", {})
    return found


def pattern_properties(node: Node) -> dict[str, Node]:
    """A key that each pattern for names takes, with the schema of its value, those of the parents too."""
    node = resolve(node)
    found: dict[str, Node] = {}
    for part in node.get("allOf", ()):
        found |= pattern_properties(part)
    for pattern, schema in node.get("patternProperties", {}).items():
        key = pattern.removeprefix("^").removesuffix("$").replace("[0-9]+", "12")
        assert re.fullmatch(pattern, key)
        found[key] = schema
    return found


def is_list(node: Node) -> bool:
    """Whether a value is a list. An empty map may arrive as one, and then an object is the first of its types."""
    return "items" in node and not ("additionalProperties" in node and node["type"][0] == "object")


def is_record(node: Node) -> bool:
    node = resolve(node)
    return "allOf" in node or node.get("type") == "object"


def plain(name: str) -> str:
    """What the spellings of a name on the wire and in Python have in common."""
    return "".join(c for c in name.lower() if c.isalnum())


def attributes(model: str) -> dict[str, str]:
    """Attribute of a model for each of its wire names, which differ in spelling only unless there is an x-name."""
    names = [name for name in getattr(models, model)._NAMES if name != "additional_properties"]
    by_spelling = {plain(name): name for name in names}
    assert len(by_spelling) == len(names)
    wanted = properties(SCHEMAS[model])
    found = {key: node.get("x-name") or by_spelling[plain(key)] for key, node in wanted.items()}
    assert sorted(found.values()) == sorted(names)
    return found


def is_valid(instance: Any, schema: Node) -> bool:
    return bool(Draft202012Validator({**schema, "components": DOCUMENT["components"]}).is_valid(instance))


def assert_valid(instance: Any, schema: Node) -> None:
    validator = Draft202012Validator({**schema, "components": DOCUMENT["components"]})
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(instance)] == []


# --- values -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Record:
    """What a record has to hold, by attribute."""

    model: str
    fields: dict[str, Any]
    additional: dict[str, Any]
    """Keys without a field of their own, which are kept as they came."""


@dataclass(frozen=True)
class Member:
    """A member of an enumeration that has to be read."""

    enum: str
    name: str
    value: int | str


class Values:
    """Values for schemas. No two are alike, so that fields that were mixed up come to light.

    Enumerations give their first member, or a value that they do not list if `unlisted` is true. Fields that can only
    be set when a record is created are left out if `operation` is an update, and ids if it is a create.
    """

    def __init__(self, operation: Operation | None = None, *, unlisted: bool = False, start: int = 1) -> None:
        self._unlisted = unlisted
        self._update = operation is not None and operation.method == "PUT"
        self._create = operation is not None and kind_of(operation) in ("created", "bulk")
        self._count = start - 1

    def _next(self) -> int:
        self._count += 1
        return self._count

    def write(self, node: Node) -> tuple[Any, Any]:
        """A value to pass and the JSON that has to travel for it."""
        target = resolve(node)
        if "const" in target:
            return target["const"], target["const"]
        if enums := one_of_enums(target):
            return self.write(enums[0])
        if members(target):
            name, member = self._member(node)
            if self._unlisted:
                return member.value, member.value
            return getattr(models, name)(member.value), member.value
        if "format" in target:
            return self._scalar(target["format"], written=True, longest=node.get("maxLength", 99))
        if is_list(target):
            pairs = [self.write(target["items"]) for _ in range(2)]
            return [value for value, _ in pairs], [wire for _, wire in pairs]
        if is_record(target):
            return self._input(name_of(node))
        entries = {str(key): self.write(target["additionalProperties"]) for key in range(2)}
        return {key: value for key, (value, _) in entries.items()}, {key: wire for key, (_, wire) in entries.items()}

    def query(self, operation: Operation, node: Node) -> tuple[Any, Any]:
        """A value to pass for a query parameter and what has to travel for it."""
        if node.get("x-names-field"):
            key = list(properties(record_of(operation)))[self._next()]
            return key, key
        value, wire = self.write(node["schema"])
        if members(resolve(node["schema"])) and isinstance(value, str):
            # A word that is not listed is taken for a mistake unless it is made a member.
            value = getattr(models, name_of(node["schema"]))(value)
        return value, wire

    def _input(self, model: str) -> tuple[Any, dict[str, Any]]:
        names = attributes(model)
        nodes = {
            key: node
            for key, node in properties(SCHEMAS[model]).items()
            if not (self._update and node.get("x-create-only")) and not (self._create and key == "id")
        }
        pairs = {key: self.write(node) for key, node in nodes.items()}
        # Constants are sent unasked.
        arguments = {names[key]: value for key, (value, _) in pairs.items() if "const" not in nodes[key]}
        extra = self._extra() | {
            key: {"id": self._next()} if is_record(schema) else self.write(schema)[1]
            for key, schema in pattern_properties(SCHEMAS[model]).items()
        }
        instance = getattr(models, model)(**arguments, additional_properties=extra)
        return instance, {key: wire for key, (_, wire) in pairs.items()} | extra

    def _extra(self) -> dict[str, Any]:
        """A key that no schema knows."""
        return {"not_in_the_document": f"زيادة {self._next()}"}

    def read(self, node: Node, *, display: bool = False) -> tuple[Any, Any]:
        """JSON as live accounts send it, strings where they can be, and what has to be read from it."""
        target = resolve(node)
        if members(target):
            _, member = self._member(node)
            return str(member.value), member
        if "format" in target:
            python, wire = self._scalar(target["format"], written=False)
            if display and target["format"] == "calendar-date":
                wire = python.strftime("%d/%m/%Y")
            return wire, python
        alternatives = [branch for branch in target.get("anyOf", ()) if not is_absent(branch)]
        if len(alternatives) == 1:
            return self.read(alternatives[0])
        if is_list(target):
            pairs = [self.read(target["items"]) for _ in range(2)]
            return [wire for wire, _ in pairs], [value for _, value in pairs]
        if not is_record(target):
            item = target["additionalProperties"]
            kinds = item.get("anyOf", [item, item])
            found = {str(key): self.read(kind) for key, kind in enumerate(kinds, start=7)}
            return {key: wire for key, (wire, _) in found.items()}, {key: value for key, (_, value) in found.items()}
        return self._record(name_of(node))

    def _record(self, model: str) -> tuple[dict[str, Any], Record]:
        names = attributes(model)
        nodes = properties(SCHEMAS[model])
        display = "str_date_format" in nodes
        found = {key: self.read(node, display=display) for key, node in nodes.items()}
        if display:
            found["str_date_format"] = "%d/%m/%Y", "%d/%m/%Y"
        expected = {names[key]: value for key, (_, value) in found.items()}
        extra = self._extra() | {
            key: self.read(schema)[0] for key, schema in pattern_properties(SCHEMAS[model]).items()
        }
        return {key: wire for key, (wire, _) in found.items()} | extra, Record(model, expected, extra)

    def _member(self, node: Node) -> tuple[str, Member]:
        name = name_of(node)
        first = members(SCHEMAS[name])[0]
        if not self._unlisted:
            return name, Member(name, first["title"], first["const"])
        value = 9000 + self._next() if isinstance(first["const"], int) else f"غير/مدرج {self._next()}"
        return name, Member(name, f"UNKNOWN_{value}", value)

    def _scalar(self, kind: str, *, written: bool, longest: int = 99) -> tuple[Any, Any]:
        """A value in Python and on the wire; a written number is one, a read one is text."""
        number = self._next()
        day = datetime.date(2026, 4, 3) + datetime.timedelta(days=number)
        moment = datetime.datetime.combine(day, datetime.time(20, 27, 36))
        match kind:
            case "id" | "integer":
                return number, number if written else str(number)
            case "decimal":
                return Decimal(f"{number}.3400"), f"{number}.3400"
            case "flag":
                return bool(number % 2), number % 2 if written else str(number % 2)
            case "calendar-date":
                return day, f"{day:%Y-%m-%d}"
            case "display-date":
                return day, f"{day:%d/%m/%Y}"
            case "timestamp":
                return moment, f"{moment:%Y-%m-%d %H:%M:%S}"
            case "display-timestamp":
                moment = moment.replace(second=0)
                return moment, f"{moment:%d/%m/%Y %H:%M}"
            case "text":
                text = f"نص {number} & more"
                text = text if len(text) <= longest else str(number)
                return text, text
            case "hours-minutes":
                return f"{number}:30", f"{number}:30"
            case "json":
                return {"مفتاح": [number, None]}, {"مفتاح": [number, None]}
        raise AssertionError(f"no value for the format {kind}")


def query_text(wire: Any) -> str:
    return wire if isinstance(wire, str) else str(int(wire))


def assert_read(actual: Any, expected: Any, where: str) -> None:
    """Assert that a value, and each field of it, is what was expected, of the very type."""
    match expected:
        case Record(model, fields, additional):
            assert type(actual) is getattr(models, model), where
            assert actual.additional_properties == additional, where
            for name, value in fields.items():
                assert_read(getattr(actual, name), value, f"{where}.{name}")
        case Member(enum, name, value):
            assert isinstance(actual, getattr(models, enum)), where
            assert (actual.name, actual.value) == (name, value), where
        case list():
            assert isinstance(actual, list), where
            assert len(actual) == len(expected), where
            for index, value in enumerate(expected):
                assert_read(actual[index], value, f"{where}[{index}]")
        case dict():
            assert isinstance(actual, dict), where
            assert list(actual) == list(expected), where
            for key, value in expected.items():
                assert_read(actual[key], value, f"{where}[{key!r}]")
        case _:
            assert (type(actual), str(actual)) == (type(expected), str(expected)), where


# --- calls --------------------------------------------------------------------------------------------------------


class Recorder:
    """Keeps the requests that were made and answers all of them alike."""

    def __init__(self, status: int, answer: Any) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = status, answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        status, answer = self._answer
        return httpx.Response(status, json=answer)

    @property
    def request(self) -> httpx.Request:
        (request,) = self.requests
        return request


CLIENT = DaftraClient("example", api_key="key")
"""Never opened: only its methods are looked at."""


def method_of(client: DaftraClient, operation: Operation) -> Callable[..., Any]:
    method: Callable[..., Any] = getattr(getattr(client, operation.tag), operation.name)
    return method


ID: Node = {"$ref": "#/components/schemas/Id"}


@dataclass
class Call:
    """Arguments for an operation and the request that they have to become."""

    arguments: dict[str, Any]
    path: str
    query: dict[str, list[str]]
    body: Any = None


def whole_call(operation: Operation, values: Values) -> Call:
    """A call with all arguments that an operation takes."""
    signature = inspect.signature(method_of(CLIENT, operation))
    free = {name for name in signature.parameters if name not in ("expand", "options")}
    spelling = {plain(name): name for name in free}
    call = Call({}, operation.path, {})

    def give(node: Node, value: Any) -> None:
        name = spelling[plain(argument_name(node))]
        free.remove(name)
        call.arguments[name] = value

    for node in operation.parameters("path"):
        value, wire = values.write(node["schema"])
        give(node, value)
        call.path = call.path.replace(f"{{{node['name']}}}", quote(str(wire), safe=""))
    if operation.id_in_body and "id" in free:
        give({"name": "id"}, values.write(ID)[0])
    for name, _, value, key, text in choices(operation):
        give({"name": name}, value)
        call.query[key] = [text]
    for node in operation.query:
        value, wire = values.query(operation, node)
        if "const" not in node["schema"]:
            give(node, value)
        call.query[node["name"]] = [query_text(each) for each in (wire if isinstance(wire, list) else [wire])]
        if "x-verify" in node and "fields[]" in call.query:
            call.query["fields[]"].append(node["x-verify"])  # the rows are compared with it
    if operation.parts:
        call.body = {}
        for key, node in operation.parts.items():
            value, call.body[key] = values.write(node)
            give({"name": node.get("x-name", key)}, value)
    elif operation.body is not None:
        value, call.body = values.write(operation.body)
        if operation.id_in_body:
            call.body["id"] = call.arguments["id"]
        (name,) = free
        give({"name": name}, value)
    assert free == set(), "arguments that the document does not know"
    return call


def least_call(operation: Operation, values: Values) -> tuple[list[Any], Call]:
    """A call with what an operation cannot do without, by position."""
    positions: list[Any] = []
    call = Call({}, operation.path, {})
    for node in operation.parameters("path"):
        wire = node["schema"].get("default")
        if wire is None:
            value, wire = values.write(node["schema"])
            positions.append(value)
            call.arguments[node["name"]] = value
        call.path = call.path.replace(f"{{{node['name']}}}", quote(str(wire), safe=""))
    if operation.id_in_body and "id" not in call.arguments:
        call.arguments["id"], _ = values.write(ID)
        positions.append(call.arguments["id"])
    for node in operation.query:
        always = node["schema"].get("const", node["schema"].get("default") if node.get("required") else None)
        if always is not None:
            call.query[node["name"]] = [str(always)]
    if operation.parts:
        assert operation.body is not None
        call.body = {}
        for key in operation.body.get("required", ()):
            value, call.body[key] = values.write(operation.parts[key])
            positions.append(value)
    elif operation.body is not None:
        value, call.body = values.write(operation.body)
        positions.append(value)
        if operation.id_in_body:
            call.body["id"] = call.arguments["id"]
    return positions, call


def assert_sent(request: httpx.Request, operation: Operation, call: Call) -> None:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    assert (request.method, request.url.host, path) == (operation.method, "example.daftra.com", call.path)
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)):
        found.setdefault(name, []).append(value)
    assert found == call.query
    anonymous = operation.node.get("security") == []
    assert request.headers.get("apikey") == (None if anonymous else "key")
    assert "authorization" not in request.headers
    assert request.headers.get("content-type") == operation.content_type
    if operation.body is None:
        assert request.content == b""
    elif operation.content_type == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(request.content.decode("ascii"), strict_parsing=True))
        assert form == call.body
        assert_valid(form, operation.body)
    else:
        body = json.loads(request.content)
        assert body == call.body
        assert_valid(body, operation.body)


# --- answers ------------------------------------------------------------------------------------------------------

RESULT = {"result": "successful", "code": 200}
PAGES = ("V1Page", "V2Page", "V2PayloadPage")


def confirming(operation: Operation, id: int) -> Iterator[dict[str, Any]]:
    """An answer for each shape that confirms a write, with all of its keys and with only the required ones."""
    values = {"result": "successful", "status": True, "error": False, "message": "تم الحفظ", "id": str(id)}
    values |= {"Category": {"id": str(id), "name": "Paper"}}
    for schema in operation.confirmations:
        for keys in (schema["properties"], schema["required"]):
            body = {key: values[key] for key in keys if key in values}
            if "code" in keys:
                body["code"] = operation.status
            if type(schema["properties"].get("error", {}).get("const")) is not bool:
                body.pop("error", None)
            yield body


def answers(operation: Operation, values: Values, id: int = 26) -> Iterator[tuple[Any, Any]]:
    """Successful answers, one for each key that may wrap the record, and what the method has to return."""
    schema = operation.answer
    match kind_of(operation):
        case "created":
            for body in confirming(operation, id):
                yield body, Created(id=id, message=body.get("message"), body=body)
        case "done" if operation.changes_state:
            for body in confirming(operation, id):
                named = id if "id" in body or "Category" in body else None
                yield body, Done(message=body.get("message"), body=body, id=named)
        case "done":
            body = {"result": "successful", "code": operation.status, "message": "تم الحفظ"}
            yield body, Done(message="تم الحفظ", body=body)
        case "bulk":
            rows, expected = values.read(schema)
            for number, (row, record) in enumerate(zip(rows, expected, strict=True), start=id):
                row.update(id=str(number), result="successful", code=202, validation_errors=[])
                record.fields.update(id=number, result="successful", code=202, validation_errors=[])
            yield rows, expected
        case "list":
            yield values.read(schema)
        case "record":
            yield values.read(schema)
        case "V1Item":
            for key, node in operation.wrapped.items():
                wire, expected = values.read(node)
                yield {**RESULT, "data": {key: wire}}, expected
        case "V1Page":
            pagination = {"prev": None, "next": "/api2/x?page=2", "page": 1, "page_count": 4, "total_results": "37"}
            for key, node in operation.wrapped.items():
                pairs = [values.read(node) for _ in range(2)]
                rows = [{key: wire} for wire, _ in pairs]
                yield {**RESULT, "data": rows, "pagination": pagination}, [expected for _, expected in pairs]
        case "V2Page":
            rows, expected = values.read(schema["properties"]["data"])
            obey(operation, rows, expected)
            yield {"current_page": 1, "data": rows, "last_page": 4, "per_page": 2, "total": "37"}, expected
        case "V2PayloadPage":
            rows, expected = values.read(operation.payload)
            pagination = {"total": "37", "current_page": 1, "per_page": "10", "has_more_pages": True}
            permissions = {"can_add": True, "can_link": False, "can_delete_all": True}
            payload = {"data": rows, "pagination": pagination, "permissions": permissions}
            yield {"payload": payload, "version": "v2", "message": None}, expected
        case "V2PayloadItem":
            wire, expected = values.read(operation.payload)
            yield {"payload": {"data": wire}, "version": "v2", "message": None}, expected


def obey(operation: Operation, rows: list[dict[str, Any]], expected: list[Record]) -> None:
    """Give rows the values that the operation always filters by."""
    for node in operation.query:
        if "const" in node["schema"]:
            key, value = node["name"].removeprefix("filter[").removesuffix("]"), node["schema"]["const"]
            for row, record in zip(rows, expected, strict=True):
                row[key] = value
                enum = name_of(properties(SCHEMAS[record.model])[key])
                (title,) = [member["title"] for member in members(SCHEMAS[enum]) if member["const"] == value]
                record.fields[attributes(record.model)[key]] = Member(enum, title, value)


def without_rows(operation: Operation, body: Any) -> Any:
    """A page with nothing on it, which agrees with any filter; other answers as they are."""
    if kind_of(operation) == "V2PayloadPage":
        return body | {"payload": body["payload"] | {"data": []}}
    return body | {"data": []} if kind_of(operation) in PAGES else body


def kind_of(operation: Operation) -> str:
    """What the answer is: created, done, a record, a list, or V1Item, V1Page, V2Page, V2PayloadItem, V2PayloadPage.

    And bulk, a list of what became of each of several records.
    """
    if operation.confirmations:
        creates = operation.method == "POST" and not operation.id_in_body
        return "created" if creates and all(map(names_id, operation.confirmations)) else "done"
    if not operation.successes:
        return "done"
    schema = operation.answer
    if "x-confirmed-by" in schema:
        return "bulk"
    if "$ref" in schema:
        return "done" if name_of(schema) == "Done" else "record"
    if operation.envelope == "V2Payload":
        return "V2PayloadPage" if "items" in operation.payload else "V2PayloadItem"
    return operation.envelope or "list"


def names_id(schema: Node) -> bool:
    """Whether an answer always has an id, by itself or in the record that it repeats."""
    records = [schema["properties"][key] for key in schema["required"]]
    return any("id" in node.get("required", ()) for node in (schema, *records))


def record_of(operation: Operation) -> Node:
    """The schema of the record that an operation answers, one or many of them."""
    kind = kind_of(operation)
    if kind in ("V1Item", "V1Page"):
        (name,) = {name_of(node) for node in operation.wrapped.values()}
        return {"$ref": f"#/components/schemas/{name}"}
    if kind.startswith("V2Payload"):
        return dict(operation.payload.get("items", operation.payload))
    if kind == "V2Page":
        return dict(operation.answer["properties"]["data"]["items"])
    return operation.answer["items"] if kind in ("list", "bulk") else operation.answer


# --- types --------------------------------------------------------------------------------------------------------


def one_of_enums(node: Node) -> list[Node]:
    """The enumerations that a parameter takes, where it takes several."""
    return [branch for branch in node.get("anyOf", ()) if members(resolve(branch))]


def argument_type(node: Node) -> Any:
    target = resolve(node)
    if enums := one_of_enums(target):
        return functools.reduce(operator.or_, map(argument_type, enums))
    if members(target):
        return getattr(models, name_of(node)) | type(members(target)[0]["const"])
    if is_list(target):
        return Sequence[argument_type(target["items"])]  # type: ignore[misc]
    if target.get("format") == "decimal":
        return Decimal | int
    return PYTHON[target["format"]] if "format" in target else getattr(models, name_of(node))


def result_type(operation: Operation) -> Any:
    kind = kind_of(operation)
    if kind in ("created", "done"):
        return {"created": Created, "done": Done}[kind]
    record = record_of(operation)
    if not is_record(record):
        titles = resolve(record)["additionalProperties"]["anyOf"]
        return dict[str, argument_type(titles[0]) | argument_type(titles[1]) | None]  # type: ignore[misc]
    model: Any = getattr(models, name_of(record))
    if kind in ("list", "bulk"):
        return list[model]
    return Pager[model] if kind in PAGES else model


def test_every_operation_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(operation.id for operation in OPERATIONS).items() if count > 1] == []


@every_operation
def test_its_method_is_typed_as_the_document_says(operation: Operation) -> None:
    hints = get_type_hints(method_of(CLIENT, operation))
    expected: dict[str, Any] = {"options": Unpack[CallOptions], "return": result_type(operation)}
    for node in operation.parameters("path"):
        expected[plain(argument_name(node))] = argument_type(node["schema"])
    if operation.id_in_body:
        expected["id"] = int
    for name, kind, *_ in choices(operation):
        expected[name] = kind
    for node in operation.query:
        if "const" not in node["schema"]:
            kind = argument_type(node["schema"])
            expected[plain(argument_name(node))] = kind if node.get("required") else kind | None
    for key, node in operation.parts.items():
        assert operation.body is not None
        kind = argument_type(node)
        expected[plain(node.get("x-name", key))] = kind if key in operation.body.get("required", ()) else kind | None
    found = {plain(name): hint for name, hint in hints.items()}
    if found.pop("expand", None) is bool:
        assert kind_of(operation) == "V1Page"
    if operation.body is not None and not operation.parts:
        (name,) = found.keys() - expected.keys()
        expected[name] = argument_type(operation.body)
    assert found == expected


# --- requests -----------------------------------------------------------------------------------------------------


def named_id(*arguments: Any) -> int:
    """The id of the record that a call names: the last of the numbers in its path."""
    return next((value for value in reversed(arguments) if type(value) is int), 26)


async def sent(operation: Operation, *positions: Any, **arguments: Any) -> httpx.Request:
    """The one request that a call makes."""
    numbers = [arguments["id"]] if "id" in arguments else [*positions, *arguments.values()]
    body, _ = next(answers(operation, Values(), named_id(*numbers)))
    recorder = Recorder(operation.status, without_rows(operation, body))
    async with client_with(recorder) as client:
        await method_of(client, operation)(*positions, **arguments)
    return recorder.request


def client_with(answer: Callable[[httpx.Request], httpx.Response]) -> DaftraClient:
    transport = httpx.MockTransport(answer)
    return DaftraClient("example", api_key="key", date_format="DD/MM/YYYY", transport=transport, retries=0)


@pytest.mark.parametrize("unlisted", [False, True], ids=["listed", "unlisted"])
@every_operation
async def test_a_call_with_all_arguments_sends_each_as_the_document_says(operation: Operation, unlisted: bool) -> None:
    call = whole_call(operation, Values(operation, unlisted=unlisted))
    assert_sent(await sent(operation, **call.arguments), operation, call)


@every_operation
async def test_a_call_with_only_required_arguments_sends_nothing_else(operation: Operation) -> None:
    positions, call = least_call(operation, Values(operation))
    if kind_of(operation) in PAGES:
        call.query["page"] = ["1"]  # a page is always asked for by its number
    assert_sent(await sent(operation, *positions), operation, call)


WRONG: dict[str, list[Any]] = {
    "id": ["26", "abc", "", 0, -1, True, 26.0, Decimal(26), 2**63, [26]],
    "integer": ["1", "", True, 1.0, Decimal(1), 2**63, [1]],
    "decimal": ["1.5", 1.5, True, Decimal("NaN"), Decimal("Infinity")],
    "flag": ["no", "1", 1, 0],
    "text": ["", 26, True, b"x", "\ud800"],
    "calendar-date": ["2027-01-13", "13/01/2027", 0, datetime.datetime(2027, 1, 13, 9)],
    "display-date": ["2027-01-13", "13/01/2027", 0, datetime.datetime(2027, 1, 13, 9)],
    "timestamp": ["2027-01-13 09:00:00", "", 0, datetime.time(9)],
}
"""What a parameter does not take, by the format of its schema."""


def wrong_values(node: Node) -> list[Any]:
    schema = resolve(node["schema"])
    if node.get("x-names-field"):
        return ["datee", "", 1]
    if "items" in schema:
        return [[], "x", 5, {}, *([value] for value in (None, *wrong_values({**node, "schema": schema["items"]})))]
    if members(schema):
        number = isinstance(members(schema)[0]["const"], int)
        return ["unpaid", "", True, 1.0, *(["1", 2**63] if number else [1])]
    if node["name"] in ("page", "limit", "per_page"):
        return [*WRONG["integer"], 0, -1]
    return WRONG[schema["format"]]


def wrong_calls() -> Iterator[Any]:
    for operation in OPERATIONS:
        for node in (*operation.parameters("path"), *operation.query):
            is_open = node["in"] == "path" and "anyOf" in resolve(node["schema"])  # any word may be one there
            if "const" not in node["schema"] and not is_open:
                yield pytest.param(operation, node, id=f"{operation.id}-{node['name']}")


async def called(method: Callable[..., Any], arguments: dict[str, Any]) -> None:
    result = method(**arguments)
    assert not isinstance(result, Pager), "a list refuses it when it is called"
    await result


@pytest.mark.parametrize(("operation", "node"), list(wrong_calls()))
async def test_what_a_parameter_does_not_take_is_refused_unsent(operation: Operation, node: Node) -> None:
    recorder = Recorder(operation.status, {})
    call = whole_call(operation, Values(operation))
    (name,) = [n for n in call.arguments if plain(n) == plain(argument_name(node))]
    where = re.escape(f"{operation.tag}.{operation.name}({node['name'].removesuffix('[]')})")
    async with client_with(recorder) as client:
        for value in wrong_values(node):
            with pytest.raises(EncodeError, match=f"^{where}: "):
                await called(method_of(client, operation), {**call.arguments, name: value})
    assert recorder.requests == []


@pytest.mark.parametrize(
    ("operation", "model", "key"),
    [
        pytest.param(operation, name_of(node), key, id=f"{operation.id}-{key}")
        for operation in OPERATIONS
        if operation.method == "PUT"
        for node in operation.parts.values()
        if "$ref" in node
        for key, field in properties(node).items()
        if field.get("x-create-only")
    ],
)
async def test_an_update_with_a_field_that_only_create_takes_is_refused_unsent(
    operation: Operation, model: str, key: str
) -> None:
    recorder = Recorder(operation.status, {})
    record = getattr(models, model)(**{attributes(model)[key]: "C-1"})
    async with client_with(recorder) as client:
        with pytest.raises(EncodeError, match=f"^{model}.{key}: "):
            await method_of(client, operation)(26, record)
    assert recorder.requests == []


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o.body is not None], ids=lambda operation: operation.id)
async def test_what_is_no_write_model_is_refused_unsent(operation: Operation) -> None:
    values = Values(operation)
    arguments = whole_call(operation, values).arguments
    parameters = inspect.signature(method_of(CLIENT, operation)).parameters
    recorder = Recorder(operation.status, {})
    async with client_with(recorder) as client:
        for name, given in arguments.items():
            is_list = isinstance(given, list)
            one: Any = given[0] if isinstance(given, list) and given else given
            if not isinstance(one, Input):
                continue
            model = type(one).__name__
            wrong: list[Any] = [{}, models.EntityRecord(id=1), CreditCharge(), 1.5, "x", 7]
            bad: list[Any] = [*([each] for each in wrong), *wrong, one, (None,)] if is_list else [*wrong, [one]]
            for value in bad + [None] * (parameters[name].default is inspect.Parameter.empty):
                with pytest.raises(EncodeError, match=rf"^{operation.tag}\.{operation.name}\({name}\).*{model}"):
                    await method_of(client, operation)(**{**arguments, name: value})
    assert recorder.requests == []


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o.id_in_body], ids=lambda operation: operation.id)
async def test_the_id_that_is_given_goes_before_one_among_the_additional_fields(operation: Operation) -> None:
    positions, call = least_call(operation, Values())
    positions[-1].additional_properties["id"] = 9999
    assert_sent(await sent(operation, *positions), operation, call)


@every_operation
async def test_a_lost_answer_leaves_the_outcome_open_only_where_the_call_may_have_changed_something(
    operation: Operation,
) -> None:
    def lose(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("connection reset", request=request)

    positions, _ = least_call(operation, Values(operation))
    async with client_with(lose) as client:
        with pytest.raises(DaftraError) as caught:
            await method_of(client, operation)(*positions)
    assert type(caught.value) is (OutcomeUnknownError if operation.changes_state else APIConnectionError)


# --- results ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("unlisted", [False, True], ids=["listed", "unlisted"])
@every_operation
async def test_every_field_of_the_answer_is_read(operation: Operation, unlisted: bool) -> None:
    positions, _ = least_call(operation, Values(operation))
    for body, expected in answers(operation, Values(unlisted=unlisted), named_id(*positions)):
        assert any(is_valid(body, schema) for schema in operation.successes)
        async with client_with(Recorder(operation.status, body)) as client:
            result = method_of(client, operation)(*positions)
            pages = kind_of(operation) in PAGES
            assert isinstance(result, Pager) is pages
            # Any value may stand in a row here, those that a filter would not let through as well.
            found = await (result.unverified() if isinstance(result, Pager) else result)
        if pages:
            assert isinstance(found, Page)
            assert (found.page, found.page_count, found.total) == (1, 4, 37)
            assert len(found) == 2
            found = found.items
        assert_read(found, expected, operation.id)


# --- filters ------------------------------------------------------------------------------------------------------


def verified_filters() -> Iterator[Any]:
    for operation in OPERATIONS:
        for node in operation.query:
            if "x-verify" in node and "const" not in node["schema"]:
                yield pytest.param(operation, node, id=f"{operation.id}-{node['name']}")


def rows_of(operation: Operation, body: Any) -> list[dict[str, Any]]:
    """The records of a page, without what is around them."""
    if kind_of(operation) == "V1Page":
        return [record for row in body["data"] for record in row.values()]
    rows: list[dict[str, Any]] = body["data"]
    return rows


@pytest.mark.parametrize(("operation", "node"), list(verified_filters()))
async def test_a_row_that_contradicts_a_verified_filter_is_an_error(operation: Operation, node: Node) -> None:
    verify = node["x-verify"]
    field, bound = (verify, "is") if isinstance(verify, str) else (verify["field"], verify["bound"])
    schema = properties(record_of(operation))[field]
    asked, _ = Values(start=4).write(node["schema"])
    smaller, same, greater = (Values(start=number).read(schema)[0] for number in (3, 4, 5))
    if members(resolve(schema)):
        smaller, _ = Values(unlisted=True).read(schema)
    obeys, contradicts = {"is": (same, smaller), "from": (greater, smaller), "to": (smaller, greater)}[bound]
    positions, _ = least_call(operation, Values(operation))
    (name,) = [
        name
        for name in inspect.signature(method_of(CLIENT, operation)).parameters
        if plain(name) == plain(argument_name(node))
    ]
    for found in (same, obeys, contradicts):
        body, _ = next(answers(operation, Values()))
        for row in rows_of(operation, body):
            row[field] = found
        async with client_with(Recorder(operation.status, body)) as client:
            pager = method_of(client, operation)(*positions, **{name: asked})
            if found == contradicts:
                with pytest.raises(FilterIgnoredError) as caught:
                    await pager
                assert caught.value.filter == node["name"]
            else:
                assert len((await pager).items) == 2


# --- the list of operations ---------------------------------------------------------------------------------------


def listed(path: Path, key: str, status: str | None = None) -> list[tuple[str, str]]:
    """Method and path shape of each operation of an edition of the reference, or of those with a status."""
    if not path.is_file():
        pytest.skip("the list of operations does not lie beside this repository")
    with path.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row["method"], path_shape(row[key])) for row in table if status is None or row["status"] == status]


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str]]:
    """Method and path shape of each operation that the reference of July knows."""
    return listed(KNOWN / "operations.tsv", "normalised_path")


def test_every_known_operation_has_a_method_of_its_own(rows: list[tuple[str, str]]) -> None:
    methods = {method_of(CLIENT, operation).__qualname__: operation for operation in OPERATIONS}
    found = Counter(operation.shape for operation in methods.values())
    assert not Counter(rows) - found


def rests_on_known_editions(operation: Operation) -> bool:
    """Whether nothing attests an operation but the two editions of the reference that lie beside this repository."""
    return {source.grade for source in parse(operation.node["x-evidence"])} <= {
        *("vendor reference 2026-08", "documentation", "request sample", "inference"),
    }


def test_an_operation_that_rests_on_the_reference_stands_there(rows: list[tuple[str, str]]) -> None:
    known = {*rows, *listed(KNOWN / "edition-2026-08" / "operations.tsv", "path", "new")}
    assert [each.id for each in OPERATIONS if each.shape not in known and rests_on_known_editions(each)] == []


def test_operations_that_share_method_and_path_are_distinguished() -> None:
    names: dict[tuple[str, str], list[str]] = {}
    methods: dict[tuple[str, str], set[str]] = {}
    for operation in OPERATIONS:
        names.setdefault(operation.shape, []).append(operation.id)
        methods.setdefault(operation.shape, set()).add(method_of(CLIENT, operation).__qualname__)
    shared = {shape: found for shape, found in names.items() if len(found) > 1}
    assert shared == {
        (method.upper(), path_shape(path)): [each["operationId"] for each in operation["x-methods"]]
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
        if "x-methods" in operation
    }
    assert ["invoices_create", "advance_payments_create"] in shared.values()
    assert all(len(methods[shape]) == len(found) for shape, found in shared.items())
