"""The comparison of exports of the vendor's reference: what counts as a change, what is notation, and the reports."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.compare_vendor import exports, notation, store
from scripts.compare_vendor.accepting import accepted
from scripts.compare_vendor.command import main
from scripts.compare_vendor.differences import Comparison, compare
from scripts.compare_vendor.documented import Documented
from scripts.compare_vendor.facts import parse, show
from scripts.compare_vendor.report import Entry, entries
from scripts.document.model import Document
from tests.support.vendor_export import NOTES, Notation, export
from tests.support.vendor_seeds import Seeds

pytestmark = pytest.mark.slow  # its exports are as large as those of the vendor

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT / "openapi" / "vendor-reference" / "2026-08.yaml"
Node = dict[str, Any]
Change = Callable[[Node], object]

needs_notes = pytest.mark.skipif(not NOTES.exists(), reason="the notes of the vendor's reference are not here")


# --- an export of our own ---


def sample() -> Node:
    """A small reference with a shared record, an enumeration, limits, defaults, errors and ids."""
    tax = {
        "type": "object",
        "required": ["name", "nowhere"],
        "properties": {
            "id": {"type": "integer", "format": "int64"},
            "name": {"type": "string", "maxLength": 255},
            "value": {"type": "number", "default": 0},
            "included": {"type": ["integer", "null"], "enum": ["0 => Exclusive", "1 => Inclusive"]},
            "origin": {"type": "string", "enum": ["null => Unknown", "web => Site"]},
            "rates": {"type": "array", "items": {"type": "object", "properties": {"percent": {"type": "number"}}}},
            "other": {"type": "object"},
        },
    }
    wrapped = {"type": "object", "properties": {"Tax": {"$ref": "#/components/schemas/Tax"}}}
    limit = {"type": "integer", "minimum": 1, "maximum": 1000, "default": 20}
    return {
        "openapi": "3.1.0",
        "info": {"title": "A reference", "version": "1"},
        "paths": {
            "/taxes{format}": {
                "get": {
                    "x-apidog-id": 15110001,
                    "tags": ["v1/Taxes"],
                    "parameters": [
                        {"name": "format", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "limit", "in": "query", "schema": limit},
                        {"name": "apikey", "in": "header", "schema": {"type": "string"}},
                    ],
                    "responses": {
                        "200": content({"type": "object", "properties": {"data": {"type": "array", "items": wrapped}}}),
                        "401": {"description": "No."},
                        "403": {"description": "No."},
                    },
                },
                "post": {
                    "x-apidog-id": 15110002,
                    "tags": ["v1/Taxes"],
                    "requestBody": content(copy.deepcopy(wrapped)),
                    "responses": {"202": content({"type": "object", "properties": {"id": {"type": "integer"}}})},
                },
            },
            "/taxes/{id}{format}": {
                "delete": {
                    "x-apidog-id": 15110003,
                    "tags": ["v1/Taxes"],
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                    "responses": {"200": {"description": "Done."}, "404": {"description": "No."}},
                }
            },
        },
        "components": {"schemas": {"Tax": tax}},
    }


def content(schema: Node) -> Node:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def tax(root: Node) -> Node:
    node: Node = root["components"]["schemas"]["Tax"]
    return node


def field(root: Node, name: str) -> Node:
    node: Node = tax(root)["properties"][name]
    return node


def operation(root: Node, method: str = "get", path: str = "/taxes{format}") -> Node:
    node: Node = root["paths"][path][method]
    return node


DELETE = "/taxes/{id}{format}"


def written(folder: Path, root: Node, name: str = "export.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(root) if name.endswith("json") else yaml.safe_dump(root), encoding="utf-8")
    return path


def compared(folder: Path, before: Node, after: Node) -> Comparison:
    old, _ = exports.load(written(folder, before, "old.json"))
    new, has_null = exports.load(written(folder, after, "new.json"))
    return compare(old, new, has_null)


def told(comparison: Comparison) -> list[str]:
    """The changes as words, without what the document says."""
    return [entry.text for entry in entries(comparison, Documented(Document({})))]


# --- notation says nothing ---


def as_openapi_30(root: Node) -> None:
    root["openapi"] = "3.0.3"
    field(root, "included").update(type="integer", nullable=True)


def inline(root: Node) -> None:
    record = tax(root)
    del root["components"]
    operation(root)["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]["items"][
        "properties"
    ]["Tax"] = record
    operation(root, "post")["requestBody"]["content"]["application/json"]["schema"]["properties"]["Tax"] = record


def in_all_of(root: Node) -> None:
    record = tax(root)
    root["components"]["schemas"]["TaxBase"] = record
    root["components"]["schemas"]["Tax"] = {"allOf": [{"$ref": "TaxBase"}, {"type": "object", "description": "x"}]}


def folded(root: Node) -> None:
    """As Apidog writes a record that is made of another one with some fields told anew."""
    record = tax(root)
    value = record["properties"].pop("value")
    root["components"]["schemas"]["TaxBase"] = record
    record["properties"]["gone"] = {"type": "string"}
    root["components"]["schemas"]["Tax"] = {
        "type": "object",
        "properties": {},
        "x-apidog-refs": {
            "01": {"$ref": "#/components/schemas/TaxBase", "x-apidog-overrides": {"value": value, "gone": None}}
        },
    }


def emptied(root: Node) -> None:
    tax(root).clear()


def dangling(root: Node) -> None:
    root["components"]["schemas"].clear()


def with_servers(root: Node) -> None:
    root["servers"] = [{"url": "https://{subdomain}.example.com/api2"}]
    root["paths"] = {
        path.replace("{format}", ".json").replace("/taxes", "/api2/taxes"): item for path, item in root["paths"].items()
    }
    for item in root["paths"].values():
        for node in item.values():
            node["parameters"] = [one for one in node.get("parameters", ()) if one["name"] != "format"]


def without_ids(root: Node) -> None:
    for item in root["paths"].values():
        for node in item.values():
            del node["x-apidog-id"]


def ids_in_links(root: Node) -> None:
    for item in root["paths"].values():
        for node in item.values():
            node["x-run-in-apidog"] = (
                f"https://app.example.com/web/project/533413/apis/api-{node.pop('x-apidog-id')}-run"
            )


def values_with_names(root: Node) -> None:
    names = [{"value": 0, "name": "exclusive", "description": ""}, {"value": 1, "name": "Inclusive"}]
    field(root, "included").update({"enum": [0, 1], "x-apidog-enum": names})


def chatty(root: Node) -> None:
    """What exports say beside facts."""
    field(root, "name").update(description="Text.", examples=["VAT"], title="Name", example="VAT")
    field(root, "id")["format"] = "int32"
    field(root, "value")["default"] = 0.0
    for item in root["paths"].values():
        for node in item.values():
            node["responses"]["default"] = content({"type": "object", "properties": {"error": {"type": "string"}}})
            node["x-apidog-status"] = "released"
    body = operation(root, "post")["requestBody"]["content"]
    body["application/x-www-form-urlencoded"] = body.pop("application/json")
    operation(root)["parameters"].append({"name": "Authorization", "in": "header", "schema": {"type": "string"}})


@pytest.mark.parametrize(
    "rewrite",
    [
        as_openapi_30,
        inline,
        in_all_of,
        folded,
        emptied,
        dangling,
        with_servers,
        without_ids,
        ids_in_links,
        values_with_names,
        chatty,
    ],
)
def test_another_notation_is_no_change(rewrite: Change, tmp_path: Path) -> None:
    after = sample()
    rewrite(after)
    assert told(compared(tmp_path, sample(), after)) == []


def test_json_and_yaml_say_the_same(tmp_path: Path) -> None:
    first, _ = exports.load(written(tmp_path, sample()))
    second, _ = exports.load(written(tmp_path, sample(), "export.yaml"))
    assert compare(first, second).differences == []


def test_a_project_of_apidog_says_the_same_as_its_export(tmp_path: Path) -> None:
    root = sample()
    leaves = [
        {
            "name": f"{method} {path}",
            "api": {
                "id": str(node["x-apidog-id"]),
                "method": method,
                "path": path,
                "parameters": {
                    where: [
                        {"name": one["name"], "required": one.get("required", False), "schema": one["schema"]}
                        for one in node.get("parameters", ())
                        if one["in"] == where
                    ]
                    for where in ("path", "query", "header")
                },
                "requestBody": {
                    "type": "application/json",
                    "jsonSchema": node.get("requestBody", content({}))["content"]["application/json"]["schema"],
                },
                "responses": [
                    {
                        "code": int(status),
                        "jsonSchema": answer.get("content", content({})["content"])["application/json"]["schema"],
                    }
                    for status, answer in node["responses"].items()
                ],
            },
        }
        for path, item in root["paths"].items()
        for method, node in item.items()
    ]
    record = {"name": "Tax", "id": "#/definitions/77", "schema": {"jsonSchema": tax(root)}}
    project = {
        "apidogProject": "1.0.0",
        "apiCollection": [{"name": "Root", "parentId": 0, "items": [{"name": "Taxes", "items": leaves}]}],
        "schemaCollection": [{"name": "Root", "items": [record]}],
    }
    text = json.dumps(project).replace("#/components/schemas/Tax", "#/definitions/77")
    path = tmp_path / "project.json"
    path.write_text(text)
    after, has_null = exports.load(path)
    assert told(compare(exports.load(written(tmp_path, sample()))[0], after, has_null)) == []
    assert {one.section for one in after} == {"Taxes"}


# --- changes ---


def moved(root: Node) -> None:
    root["paths"]["/levies/{id}{format}"] = root["paths"].pop(DELETE)


def removed_parameter(root: Node) -> None:
    operation(root)["parameters"].pop(1)


CHANGES: list[tuple[Change, list[str]]] = [
    (lambda d: d["paths"].pop(DELETE), ["operation removed: DELETE /taxes/{id}{format}"]),
    (moved, ["operation moved: DELETE /taxes/{id}{format} -> DELETE /levies/{id}{format}"]),
    (
        lambda d: d["paths"].update({"/levies": {"get": {"responses": {"200": {}}}}}),
        ["operation new: GET /levies"],
    ),
    (removed_parameter, ["parameter removed: limit (integer)"]),
    (
        lambda d: operation(d)["parameters"].append({"name": "page", "in": "query", "required": True}),
        ["parameter new: page"],
    ),
    (
        lambda d: operation(d)["parameters"][1].update(name="per_page"),
        ["parameter renamed: limit -> per_page"],
    ),
    (lambda d: operation(d)["parameters"][1].update(required=True), ["requirement changed: optional -> required"]),
    (lambda d: operation(d)["parameters"][1]["schema"].update(maximum=100), ["maximum changed: 1000 -> 100"]),
    (lambda d: operation(d)["parameters"][1]["schema"].pop("minimum"), ["minimum removed: 1"]),
    (lambda d: operation(d)["parameters"][1]["schema"].update(default=50), ["default changed: 20 -> 50"]),
    (lambda d: operation(d, "delete", DELETE)["parameters"].clear(), ["parameter removed: id (integer, required)"]),
    (lambda d: field(d, "name").update(maxLength=100), ["maxLength changed: 255 -> 100"]),
    (lambda d: tax(d)["properties"].pop("value"), ["field removed: value"]),
    (lambda d: tax(d)["properties"].update(note={"type": "string"}), ["field new: note (string)"]),
    (
        lambda d: tax(d)["properties"].update(amount=tax(d)["properties"].pop("value")),
        ["field renamed: value -> amount"],
    ),
    (lambda d: operation(d, "post").pop("requestBody"), ["all fields removed: Tax"]),
    (lambda d: tax(d)["required"].append("value"), ["requirement changed: optional -> required"]),
    (lambda d: tax(d).pop("required"), ["requirement changed: required -> optional"]),
    (lambda d: field(d, "value").update(type="string"), ["type changed: number -> string"]),
    (lambda d: field(d, "included").update(type="integer"), ["type changed: integer|null -> integer"]),
    (
        lambda d: field(d, "rates")["items"]["properties"]["percent"].update(type="string"),
        ["type changed: number -> string"],
    ),
    (lambda d: field(d, "value").pop("default"), ["default removed: 0"]),
    (lambda d: field(d, "included")["enum"].append("2 => None"), ["enumeration values new: 2 (None)"]),
    (lambda d: field(d, "included")["enum"].pop(), ["enumeration values removed: 1 (Inclusive)"]),
    (
        lambda d: field(d, "included").update(enum=["0 => Inclusive", "1 => Exclusive"]),
        ["enumeration meanings changed: 0 (Exclusive), 1 (Inclusive) -> 0 (Inclusive), 1 (Exclusive)"],
    ),
    (lambda d: field(d, "origin")["enum"].pop(0), ["enumeration values removed: null (Unknown)"]),
    (lambda d: field(d, "name").update(format="email"), ["type changed: string -> string(email)"]),
    (lambda d: field(d, "included").pop("enum"), ["enumeration values removed: 0 (Exclusive), 1 (Inclusive)"]),
    (lambda d: field(d, "name").update(deprecated=True), ["deprecation new: deprecated"]),
    (
        lambda d: field(d, "other").update(properties={"a": {"type": "string"}, "b": {}}),
        ["fields documented for the first time: a, b"],
    ),
    (lambda d: operation(d)["responses"].pop("403"), ["status code removed: 403"]),
    (lambda d: operation(d)["responses"].update({409: {}}), ["status code new: 409"]),
    (
        lambda d: operation(d)["responses"].update({"400": operation(d)["responses"].pop("403")}),
        ["status code changed: 403 -> 400"],
    ),
]


@pytest.mark.parametrize(("change", "expected"), CHANGES, ids=[expected[0] for _, expected in CHANGES])
def test_a_change_is_told_once_wherever_it_shows(change: Change, expected: list[str], tmp_path: Path) -> None:
    after = sample()
    change(after)
    found = told(compared(tmp_path, sample(), after))
    assert [text.replace(" (number)", "") for text in found] == expected


def test_without_an_id_another_method_is_a_move(tmp_path: Path) -> None:
    before, after = sample(), sample()
    for root in (before, after):
        operation(root, "post").pop("x-apidog-id")
    after["paths"]["/taxes{format}"]["put"] = after["paths"]["/taxes{format}"].pop("post")
    assert told(compared(tmp_path, before, after)) == ["operation moved: POST /taxes{format} -> PUT /taxes{format}"]


@pytest.mark.parametrize("turned", [False, True])
def test_bodies_that_came_or_went_are_told_however_many(turned: bool, tmp_path: Path) -> None:
    before = sample()
    sections(before, ["notes", "sites"])
    after = copy.deepcopy(before)
    for path in ABSENT:
        body = content({"type": "object", "properties": {"a": {"type": "string"}}})
        before["paths"][f"/{path}"] = {"post": {"responses": {}, "requestBody": body}}
        after["paths"][f"/{path}"] = {"post": {"responses": {}}}
    states = (after, before) if turned else (before, after)
    text = "fields documented for the first time: a" if turned else "all fields removed: a"
    assert told(compared(tmp_path, *states)) == [text] * 4


ABSENT = ["notes/{id}{format}", "notes{format}", "sites/{id}{format}", "sites{format}"]


def sections(root: Node, names: list[str]) -> None:
    """Add a section of two operations for each name."""
    for name in names:
        for path in (f"/{name}{{format}}", f"/{name}/{{id}}{{format}}"):
            node = {"tags": [name], "responses": {"200": content({"type": "object"})}}
            root["paths"][path] = {"get": node}


def test_sections_that_a_part_of_the_reference_leaves_out_are_a_note(tmp_path: Path) -> None:
    before, after = sample(), sample()
    sections(before, ["notes", "sites"])
    after["paths"].pop(DELETE)
    comparison = compared(tmp_path, before, after)
    assert told(comparison) == ["operation removed: DELETE /taxes/{id}{format}"]
    assert comparison.notes == ["The export has only v1/Taxes; 4 operations of other sections were not compared."]
    assert {one.name for one in comparison.undecided} == {f"GET /{path}" for path in ABSENT}


def test_a_section_that_an_export_of_most_leaves_out_is_gone(tmp_path: Path) -> None:
    before = sample()
    sections(before, ["notes"])
    assert sorted(told(compared(tmp_path, before, sample()))) == [
        f"operation removed: GET /{path}" for path in ABSENT[:2]
    ]


def test_an_operation_is_found_by_its_id_first(tmp_path: Path) -> None:
    """Two operations share method and path; their order in the export says nothing."""
    before = sample()
    second = copy.deepcopy(operation(before, "post"))
    second |= {
        "x-apidog-id": 15110009,
        "requestBody": content({"type": "object", "properties": {"id": {"type": "integer"}}}),
    }
    before["paths"]["/taxes"] = {"post": second}
    after = copy.deepcopy(before)
    after["paths"]["/taxes"]["post"], after["paths"]["/taxes{format}"]["post"] = (
        after["paths"]["/taxes{format}"]["post"],
        after["paths"]["/taxes"]["post"],
    )
    assert told(compared(tmp_path, before, after)) == []
    del after["paths"]["/taxes{format}"]["post"]
    comparison = compared(tmp_path, before, after)
    assert told(comparison) == []
    assert "shares method and path with another operation" in comparison.notes[0]


def test_a_project_of_apidog_says_that_an_operation_has_no_body(tmp_path: Path) -> None:
    leaf = {"api": {"method": "post", "path": "/taxes{format}", "requestBody": {"type": "none", "jsonSchema": {}}}}
    path = tmp_path / "project.json"
    path.write_text(json.dumps({"apiCollection": [{"items": [leaf]}]}))
    (found,), _ = exports.load(path)
    assert "body" not in found.parts


def test_what_a_notation_never_says_is_not_compared(tmp_path: Path) -> None:
    before = sample()
    fields = {f"f{number}": {"type": "string", "maxLength": number} for number in range(1, 26)}
    tax(before)["properties"] |= fields
    after = copy.deepcopy(before)
    for node in (*tax(after)["properties"].values(), operation(after)["parameters"][1]["schema"]):
        for key in ("maxLength", "minimum", "maximum"):
            node.pop(key, None)
    comparison = compared(tmp_path, before, after)
    assert told(comparison) == []
    assert comparison.notes == ["The export does not say what the limits are, so this was not compared."]


# --- words of notations ---


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/invoices{format}", ("", "/invoices")),
        ("/api2/invoices.json", ("/api2", "/invoices")),
        ("booking/list/1", ("", "/booking/list/{}")),
        ("/v2/api/entity/booking/list/{level}", ("/v2/api/entity", "/booking/list/{}")),
        ("https:///v2/api/entity/a/list/-1", ("/v2/api/entity", "/a/list/{}")),
        ("/brand/{{id}}/{{format}}", ("", "/brand/{}/{}")),
        ("/le_workflow-type-entity-{{workflow_id}}", ("", "/le_workflow-type-entity-{}")),
    ],
)
def test_spelling_of_a_path_does_not_count(path: str, expected: tuple[str, str]) -> None:
    assert notation.key(path) == expected


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"enum": ["2 => Paid", "'' => Unpaid", "0=>Draft"]}, {"2": "Paid", "": "Unpaid", "0": "Draft"}),
        ({"enum": ["CLIENT => 1"]}, {"1": "CLIENT"}),
        ({"enum": [1, "1", 2.0, True, None]}, {"1": "", "2": "", "true": "", "null": ""}),
        ({"enum": [0, 1], "x-enum-descriptions": {"0": "No"}}, {"0": "No", "1": ""}),
        ({"enum": [0, 1], "x-enum-varnames": ["NO", "YES"]}, {"0": "NO", "1": "YES"}),
        ({"x-apidog-enum": [{"value": "a", "description": "First"}]}, {"a": "First"}),
        ({"const": 3, "title": "BUSINESS"}, {"3": "BUSINESS"}),
    ],
)
def test_values_are_read_in_every_notation(node: Node, expected: dict[str, str]) -> None:
    assert notation.values(node) == expected


def test_of_a_long_meaning_only_a_digest_is_kept() -> None:
    long = "the price of the product is without the tax"
    (meaning,) = notation.values({"enum": [f"0 => {long}"]}).values()
    assert re.fullmatch("~[0-9a-f]{8}", meaning)
    assert notation.values({"enum": [0], "x-enum-descriptions": {"0": long.upper()}}) == {"0": meaning}


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": "0"}),
        ({"minimum": 0, "exclusiveMinimum": False}, {"minimum": "0"}),
        ({"exclusiveMinimum": 0, "maxLength": 5.0}, {"exclusiveMinimum": "0", "maxLength": "5"}),
    ],
)
def test_limits_of_both_versions_are_the_same(node: Node, expected: dict[str, str]) -> None:
    assert notation.limits(node) == expected


@pytest.mark.parametrize("place", [("data", "[]", "a"), ("filter[x]", "[]"), ("a.b", "{}", 'c"d\\'), ()])
def test_places_can_be_written_and_read(place: tuple[str, ...]) -> None:
    assert parse(show(place)) == place


# --- the document ---


def document() -> Node:
    """What our document says of the sample."""
    schemas = {
        "Text": {"type": ["string", "null"], "format": "text"},
        "Integer": {"type": ["integer", "string", "null"], "format": "integer"},
        "Flag": {"type": ["boolean", "integer", "string", "null"], "format": "flag"},
        "Tax": {
            "type": "object",
            "properties": {
                "name": {"$ref": "#/components/schemas/Text", "maxLength": 100},
                "included": {"$ref": "#/components/schemas/Flag"},
                "note": {"$ref": "#/components/schemas/Text"},
            },
        },
    }
    body = content({"type": "object", "properties": {"Tax": {"$ref": "#/components/schemas/Tax"}}})
    limit = {"name": "limit", "in": "query", "schema": {"$ref": "#/components/schemas/Integer", "maximum": 1000}}
    return {
        "paths": {
            "/api2/taxes.json": {
                "get": {"operationId": "taxes_list", "parameters": [limit], "responses": {"200": {}, "409": {}}},
                "post": {"operationId": "taxes_create", "requestBody": body, "responses": {"202": {}}},
            }
        },
        "components": {"schemas": schemas},
    }


JUDGED: list[tuple[Change, str, str]] = [
    (lambda d: operation(d)["parameters"][1]["schema"].update(maximum=100), "to look at", "maximum 1000"),
    (lambda d: field(d, "name").update(maxLength=100), "already so in the document", "maxLength 100"),
    (lambda d: field(d, "name").update(maxLength=50), "overridden in the document", "maxLength 100"),
    (lambda d: field(d, "name").update(type="boolean"), "to look at", "string|null"),
    (lambda d: field(d, "included").update(type=["boolean", "null"]), "already so in the document", "boolean|null"),
    (lambda d: field(d, "included").update(type=["string", "null"]), "overridden in the document", "boolean|null"),
    (lambda d: field(d, "value").update(type="string"), "overridden in the document", "leaves the place out"),
    (lambda d: tax(d)["properties"].update(note={}), "already so in the document", "has note (string|null)"),
    (lambda d: tax(d)["properties"].pop("name"), "to look at", "has name (string|null, maxLength 100)"),
    (lambda d: tax(d)["properties"].pop("id"), "already so in the document", "does not have it"),
    (lambda d: tax(d)["properties"].update(new={}), "to look at", "does not have it"),
    (lambda d: operation(d)["responses"].update({"409": {}}), "already so in the document", "has 409"),
    (lambda d: operation(d)["responses"].update({"418": {}}), "to look at", "does not have it"),
    (lambda d: d["paths"].pop(DELETE), "already so in the document", "does not have it"),
    (
        lambda d: operation(d, "delete", DELETE)["responses"].pop("404"),
        "overridden in the document",
        "does not have the operation",
    ),
]


@pytest.mark.parametrize(("change", "standing", "said"), JUDGED)
def test_a_change_is_shown_with_the_document(change: Change, standing: str, said: str, tmp_path: Path) -> None:
    before, after = sample(), sample()
    for root in (before, after):  # the record stands in the body alone, where the document has it
        operation(root)["responses"]["200"] = {}
    change(after)
    (entry,) = entries(compared(tmp_path, before, after), Documented(Document(document())))
    assert (entry.judgement.standing, entry.judgement.document) == (standing, said)


def test_an_id_in_the_document_finds_the_operation_under_another_path(tmp_path: Path) -> None:
    ours = document()
    ours["paths"]["/api2/levies.json"] = {"delete": {"operationId": "levies_delete", "x-vendor-id": [1, 15110003]}}
    after = sample()
    moved(after)
    (entry,) = entries(compared(tmp_path, sample(), after), Documented(Document(ours)))
    assert entry.judgement.document == "has DELETE /api2/levies.json"


# --- the command ---


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with an export, its facts and a document."""
    (tmp_path / "document.yaml").write_text(yaml.safe_dump(document()))
    found, _ = exports.load(written(tmp_path, sample()))
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "2026-07.yaml").write_text(store.dump(found, "2026-07"))
    return tmp_path


def run(folder: Path, *arguments: str, name: str = "export.json") -> int:
    given = ["--facts", str(folder / "facts"), "--document", str(folder / "document.yaml")]
    return main([str(folder / name), *given, *arguments])


def test_the_same_is_0(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(files) == 0
    assert capsys.readouterr().out == "export.json has the same contents as the reference of 2026-07.\n"


def test_a_change_is_3_and_is_told_in_three_forms(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    after = sample()
    field(after, "name")["maxLength"] = 50
    written(files, after)
    assert run(files, "--markdown", str(files / "r.md"), "--json", str(files / "r.json")) == 3
    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= 80
    assert "POST /taxes{format} body Tax.name" in shown
    assert "The document says: maxLength 100." in shown
    assert "### v1/Taxes\n\n- **maxLength changed: 255 -\\> 50**" in (files / "r.md").read_text()
    report = json.loads((files / "r.json").read_text())
    assert report["counts"] == {"overridden in the document": 1}
    (change,) = report["changes"]
    assert (change["keyword"], change["before"], change["after"]) == ("maxLength", "255", "50")
    assert [(place["id"], place["part"], place["place"]) for place in change["places"]] == [
        ("15110002", "body", "Tax.name"),
        ("15110001", "200", "data[].Tax.name"),
    ]


def test_later_exports_are_compared_with_the_accepted_one(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    after = sample()
    field(after, "name")["maxLength"] = 50
    written(files, after)
    assert run(files, "--accept", "2026-11") == 0
    assert "add x-vendor-id: 15110001 to GET /api2/taxes.json" in capsys.readouterr().out
    assert run(files) == 0
    assert capsys.readouterr().out == "export.json has the same contents as the reference of 2026-11.\n"


def test_an_older_export_is_compared_with_its_edition(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Otherwise what has changed since would hide what is new in it."""
    after = sample()
    after["paths"].pop(DELETE)
    field(after, "name")["maxLength"] = 50
    assert run(files, "--accept", "2026-11", name=written(files, after, "new.json").name) == 0
    capsys.readouterr()
    assert run(files) == 3
    shown = capsys.readouterr().out
    assert shown.startswith("export.json has the same contents as the reference of 2026-07.\n")
    assert "The export is of an older edition. Newer ones changed 3 things, which JSON \nlists:\n" in shown
    older = sample()
    field(older, "name")["maxLength"] = 70
    written(files, older)
    assert run(files, "--json", str(files / "r.json"), "--markdown", str(files / "r.md")) == 3
    report = json.loads((files / "r.json").read_text())
    assert [one["text"] for one in report["changes"]] == ["maxLength changed: 255 -> 70"]
    assert {one["text"] for one in report["since"]} == {
        "maxLength changed: 255 -> 50",
        "operation removed: DELETE /taxes/{id}{format}",
    }
    assert "- v1/Taxes: 3" in (files / "r.md").read_text()


def test_an_edition_is_a_year_and_a_month(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(files, "--accept", "../latest") == 1
    assert capsys.readouterr().err == "error: the edition '../latest' is not a year and month, such as 2026-11\n"


def test_what_an_accepted_export_does_not_tell_is_kept(files: Path) -> None:
    before = _parts(files / "facts" / "2026-07.yaml")
    for rewrite in (emptied, dangling):
        after = sample()
        rewrite(after)
        written(files, after)
        assert run(files, "--accept", "2026-07") == 0
        assert "data[].Tax.name: {type: string!, maxLength: '255'}" in (files / "facts" / "2026-07.yaml").read_text()
    written(files, sample())
    assert run(files, "--accept", "2026-07") == 0
    assert _parts(files / "facts" / "2026-07.yaml") == before


def _parts(facts: Path) -> dict[str, object]:
    return {one.id: one.parts for one in store.load(facts)[0]}


def test_a_body_that_an_accepted_export_leaves_out_is_not_kept(files: Path) -> None:
    root = sample()
    operation(root, "post").pop("requestBody")
    written(files, root)
    assert run(files, "--accept", "2026-09") == 0
    found, _ = store.load(files / "facts" / "2026-09.yaml")
    assert not any("body" in one.parts for one in found)


def test_sections_that_an_accepted_part_leaves_out_are_kept(files: Path) -> None:
    whole = sample()
    sections(whole, ["notes", "sites"])
    written(files, whole)
    run(files, "--accept", "2026-08")
    written(files, sample())
    assert run(files, "--accept", "2026-09") == 0
    kept, now = (store.load(files / "facts" / f"{edition}.yaml")[0] for edition in ("2026-08", "2026-09"))
    assert now == kept


def test_two_exports_can_be_compared(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    after = sample()
    after["paths"].pop(DELETE)
    assert run(files, "--against", str(written(files, after, "old.json"))) == 3
    assert "operation new: DELETE /taxes/{id}{format}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, "No such file or directory; give the file of an export"),
        ("{", "is not JSON"),
        ("<html></html>", "is not a map"),
        ("a: [", "did not find expected node content"),
        ('{"swagger": "2.0", "paths": {}}', "is Swagger 2.0"),
        ('{"openapi": "3.1.0"}', "has no map `paths`"),
        ('{"openapi": "4.0", "paths": {}}', "is OpenAPI 4.0"),
        ('{"openapi": "3.1.0", "paths": {"/a": {"get": 1}}}', "`paths` has no operation"),
        (b"\xff\xfe{", "is not UTF-8 text at byte 0"),
        ("- 1", "is not a map"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line_and_1(
    text: str | bytes | None, problem: str, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (files / "bad").write_bytes(text if isinstance(text, bytes) else text.encode())
    assert run(files, name="bad") == 1
    message = capsys.readouterr().err
    assert problem in message
    assert message.count("\n") == 1


def test_facts_that_cannot_be_read_are_one_line_and_1(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for broken in ("operations: [{operation: GET /a, body: {a: '['}}]", "x", "operations: 1\n- 2"):
        (files / "facts" / "2026-07.yaml").write_text(broken)
        assert run(files) == 1
        message = capsys.readouterr().err
        assert "restore it from version control" in message
        assert message.count("\n") == 1


# --- the facts that are kept ---


@pytest.mark.parametrize("file", sorted(FACTS.parent.glob("*.yaml")), ids=lambda file: file.stem)
def test_the_kept_facts_are_in_canonical_form(file: Path) -> None:
    found, edition = store.load(file)
    assert store.dump(found, edition) == file.read_text("utf-8")
    assert edition == file.stem
    assert len({(one.name, one.id) for one in found}) == len(found) > 200


def test_each_operation_of_the_facts_has_its_id_in_the_document() -> None:
    documented = Documented(Document.load(ROOT / "openapi" / "daftra.yaml"))
    found, _ = store.load(FACTS)
    known = [one for one in found if one.id]
    assert len(known) > 200
    assert [one.name for one in known if one.id not in _ids(documented, one)] == []
    assert [one.name for one in found if documented.operation(one) is None] == []


def _ids(documented: Documented, one: Any) -> list[str]:
    from scripts.compare_vendor.documented import ids

    operation = documented.operation(one)
    return ids(operation.node) if operation else []


# --- the notes of July, as others would write them ---


@pytest.fixture(scope="session")
def july(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    return exports.load(written(tmp_path_factory.mktemp("july"), export()))[0]


NOTATIONS = [
    Notation(references="inline", enumerations="apidog"),
    Notation("3.0.3", "names", "described", "apidog", "", "document", seed=4),
    Notation("3.0.3", "inline", "values", "allOf", "link", seed=5),
    Notation("3.1.0", "components", "arrows", "apidog", "key", "document"),
]


@needs_notes
@pytest.mark.parametrize("written_in", NOTATIONS, ids=str)
def test_july_is_the_same_in_every_notation(written_in: Notation, july: list[Any], tmp_path: Path) -> None:
    found, has_null = exports.load(written(tmp_path, export(written_in)))
    comparison = compare(july, found, has_null)
    assert told(comparison) == []
    assert comparison.notes == []


def nodes(node: Any) -> list[Node]:
    """All maps of an export."""
    inner = list(node.values()) if isinstance(node, dict) else node if isinstance(node, list) else []
    return [*([node] if isinstance(node, dict) else []), *(found for one in inner for found in nodes(one))]


def answers(root: Node) -> list[Node]:
    return [node["responses"] for item in root["paths"].values() for node in item.values()]


def one_of_each_path(root: Node) -> None:
    for path in [path for path in root["paths"] if path.endswith("#")]:
        root["paths"][path.rstrip("#")].update(root["paths"].pop(path))


def errors_with_bodies(root: Node) -> None:
    body = content({"type": "object", "properties": {"message": {"type": "string"}}})
    for statuses in answers(root):
        statuses.update({status: body for status, answer in statuses.items() if "content" not in answer})


def no_bare_errors(root: Node) -> None:
    for statuses in answers(root):
        for status in [status for status, answer in statuses.items() if "content" not in answer]:
            del statuses[status]


def no_null(root: Node) -> None:
    for node in nodes(root):
        if isinstance(stated := node.get("type"), list):
            node["type"] = next(name for name in stated if name != "null")
        elif stated == "null":
            del node["type"]


def no_limits_and_defaults(root: Node) -> None:
    for node in nodes(root):
        for key in ("maxLength", "minimum", "maximum", "pattern", "default"):
            if not isinstance(node.get(key), dict):
                node.pop(key, None)


def no_path_parameters(root: Node) -> None:
    for item in root["paths"].values():
        for node in item.values():
            node["parameters"] = [one for one in node["parameters"] if one["in"] != "path"]


def empty_references(root: Node) -> None:
    for node in nodes(root):
        if isinstance(node.get("$ref"), str):
            node.clear()
            node.update(type="object", properties={})


def no_bodies(root: Node) -> None:
    for item in root["paths"].values():
        for node in item.values():
            node.pop("requestBody", None)


def items_everywhere(root: Node) -> None:
    for node in nodes(root):
        if node.get("type") == "array":
            node.setdefault("items", {"type": "string"})


ACCIDENTS: list[tuple[Change, str]] = [
    (one_of_each_path, "shares method and path"),
    (errors_with_bodies, "588 errors have a body now"),
    (no_bare_errors, "which errors have no separate body"),
    (no_null, "what may be null"),
    (no_limits_and_defaults, "what the defaults are"),
    (no_path_parameters, "what the parameters in paths are"),
    (empty_references, "66 schemas are empty"),
    (no_bodies, "what bodies of requests are"),
    (items_everywhere, ""),
]


@needs_notes
@pytest.mark.parametrize(("accident", "note"), ACCIDENTS, ids=[accident.__name__ for accident, _ in ACCIDENTS])
def test_what_a_converter_leaves_out_is_a_note(accident: Change, note: str, july: list[Any], tmp_path: Path) -> None:
    root = export()
    accident(root)
    found, has_null = exports.load(written(tmp_path, root))
    comparison = compare(july, found, has_null)
    assert told(comparison) == []
    assert note in (comparison.notes or [""])[0]


@needs_notes
@pytest.mark.parametrize("seed", range(8))
def test_twenty_seeded_changes_are_told_and_nothing_else(seed: int, july: list[Any], tmp_path: Path) -> None:
    root = export(
        (
            Notation(),
            Notation(references="inline", enumerations="apidog"),
            Notation("3.0.3", "names", "described", "apidog", "key", "document", seed=4),
            Notation("3.0.3", "inline", "arrows", "allOf", "key", seed=4),
        )[seed % 4]
    )
    expected = Seeds(root, seed).plant(20)
    found, has_null = exports.load(written(tmp_path, root))
    left = entries(compare(july, found, has_null), Documented(Document({})))
    assert len(left) == 20
    for one in expected:
        entry = next((entry for entry in left if _tells(entry, one.aspect, one.change, one.words)), None)
        assert entry is not None, one
        left.remove(entry)


def _tells(entry: Entry, aspect: str, change: str, words: tuple[str, ...]) -> bool:
    first = entry.first
    return (first.aspect, first.change) == (aspect, change) and all(word in entry.text for word in words)


@needs_notes
def test_july_is_kept_as_it_was(july: list[Any]) -> None:
    assert told(compare(store.load(FACTS.with_name("2026-07.yaml"))[0], july)) == []


@needs_notes
def test_an_accepted_edition_is_the_same_as_its_export(july: list[Any], tmp_path: Path) -> None:
    facts, _ = store.load(FACTS)
    path = tmp_path / "facts.yaml"
    path.write_text(store.dump(accepted(compare(facts, july), july, Documented(Document({}))), "2026-07"))
    assert told(compare(store.load(path)[0], july)) == []


@needs_notes
def test_accepted_facts_of_july_are_july(july: list[Any], tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(store.dump(accepted(compare([], july), july, Documented(Document({}))), "2026-07"))
    facts, _ = store.load(path)
    found, has_null = exports.load(written(tmp_path, export(Notation("3.0.3", "inline", "apidog", seed=9))))
    assert told(compare(facts, found, has_null)) == []


@needs_notes
def test_july_differs_from_the_kept_facts_only_where_august_changed_it(july: list[Any]) -> None:
    """Each change is at an operation whose notes of August name what changed."""
    facts, edition = store.load(FACTS)
    if edition != "2026-08":
        pytest.skip("the facts are of a later edition")
    notes: dict[str, str] = {}
    new: set[str] = set()
    for file in sorted((NOTES / "edition-2026-08").glob("*.yaml")):
        for note in yaml.load(file.read_bytes(), Loader=yaml.BaseLoader):
            name = re.sub(r" \(.*\)$", "", note["op"])
            notes[name] = notes.get(name, "") + yaml.safe_dump(note)
            if note["status"] == "new":
                new.add(name)
    comparison = compare(facts, july)
    assert comparison.notes == []
    gone = {
        one.operation.name for one in comparison.differences if (one.aspect, one.change) == ("operation", "removed")
    }
    assert gone == new
    assert sorted(one.after for one in comparison.differences if (one.aspect, one.change) == ("operation", "new")) == [
        "GET /branches",
        "POST /client-attendance-log/store",
    ]
    elsewhere = [
        (one.operation.name, one.part, show(one.place))
        for one in comparison.differences
        if one.aspect != "operation"
        and not any(str(word) in notes[one.operation.name] for word in _words(one.part, one.place, one.after))
    ]
    assert elsewhere == []


def _words(part: str, place: tuple[str, ...], after: str) -> list[str]:
    names = [name for name in place if name not in ("[]", "{}")]
    return [names[-1], *([after] if after else [])] if names else [part, after or part]
