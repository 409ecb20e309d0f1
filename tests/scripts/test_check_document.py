"""The check of the document by tools of others, and what it makes of their output. No tool is run here."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.check_document import prism, python_client, redocly, spectral, typescript
from scripts.check_document.__main__ import CHECKS, main
from scripts.check_document.contents import ROWS, Record, records
from scripts.check_document.node import LOCKED
from scripts.check_document.report import CheckError, Finding, Report, read_exceptions, without_exceptions
from scripts.document.model import Document

pytestmark = pytest.mark.slow  # many read the whole document

ROOT = Path(__file__).resolve().parents[2]
JSON = "application/json"
CLIENT = {"$ref": "#/components/schemas/Client"}


def ok(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"200": {"description": "Done.", "content": {JSON: {"schema": schema, **more}}}}


@pytest.fixture
def small() -> Document:
    """A list whose rows are wrapped, and a create whose body and answers have examples."""
    page = {
        "allOf": [
            {"$ref": "#/components/schemas/Page"},
            {"properties": {"data": {"type": "array", "items": {"properties": {"Client": CLIENT}}}}},
        ]
    }
    body = {"content": {JSON: {"schema": CLIENT, "examples": {"first": {"value": {"id": 1}}, "second": {"value": {}}}}}}
    item = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    return Document(
        {
            "paths": {
                "/clients": {
                    "get": {"operationId": "clients_list", "responses": ok(page)},
                    "post": {
                        "operationId": "clients_create",
                        "requestBody": body,
                        "responses": {
                            **ok(CLIENT, examples={"new": {"value": {"id": 1}}, "old": {"value": {"id": 2}}}),
                            "204": {"description": "Nothing to say."},
                            "401": {"description": "Refused."},
                        },
                    },
                },
                "/clients/{id}": {"get": {"operationId": "clients_get", "parameters": [item], "responses": ok(CLIENT)}},
            },
            "components": {
                "schemas": {
                    "Client": {
                        "type": "object",
                        "properties": {"id": {"type": "integer"}, "extra": {"$ref": "#/components/schemas/Any"}},
                    },
                    "Page": {"type": "object", "x-envelope": True, "properties": {"total": {"type": "integer"}}},
                    "Any": {"format": "json"},
                }
            },
        }
    )


# --- what is committed ---


def test_an_exception_names_a_check_and_what_the_document_has() -> None:
    document = Document.load(ROOT / "openapi" / "daftra.yaml")
    known = {operation.id for operation in document.written} | set(document.schemas)
    exceptions = read_exceptions()
    assert exceptions.keys() <= CHECKS.keys()
    keys = [key for listed in exceptions.values() for key in listed]
    assert [key for key in keys if key not in known and not document.target(key.partition(" ")[2])] == []


@pytest.mark.parametrize("path", [redocly.RULES, spectral.RULES], ids=lambda path: path.name)
def test_a_rule_that_is_off_has_its_reason_beside_it(path: Path) -> None:
    off = re.findall(r"^  [\w-]+: off\b(.*)$", path.read_text("utf-8"), re.MULTILINE)
    assert off
    assert [rest for rest in off if not re.fullmatch(r" # [A-Z].*\.", rest)] == []


def test_the_lock_names_checksums_but_no_registry() -> None:
    lock = json.loads((LOCKED / "package-lock.json").read_text("utf-8"))
    wanted = json.loads((LOCKED / "package.json").read_text("utf-8"))["devDependencies"]
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert lock["packages"][""]["devDependencies"] == wanted
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert [name for name, package in packages.items() if "resolved" in package or "integrity" not in package] == []


# --- exceptions ---


def test_an_exception_hides_its_findings_and_is_a_finding_once_nothing_is_wrong() -> None:
    findings = [Finding("clients_list", "no rows"), Finding("Client", "lost")]
    left = without_exceptions(findings, {"clients_list": "a defect", "clients_get": "another defect"})
    assert [finding.key for finding in left] == ["Client", "clients_get"]
    assert "remove it from the list" in left[1].message


def test_an_exception_without_a_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "exceptions.yaml"
    path.write_text("prism:\n  clients_list: ''\n")
    with pytest.raises(CheckError, match="prism/clients_list has no reason"):
        read_exceptions(path)


@pytest.mark.parametrize(("key", "status"), [("clients_list", 1), (None, 0)])
def test_the_command_fails_if_anything_is_found(
    key: str | None, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    findings = [Finding(key, "no rows")] if key else []
    monkeypatch.setattr("scripts.check_document.__main__.read_exceptions", dict)
    monkeypatch.setitem(CHECKS, "redocly", lambda document, path: Report("some figures", findings))
    assert main(["--only", "redocly"]) == status
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith(f"redocly: some figures; findings: {len(findings)}")
    assert printed[1:] == [f"  {finding}" for finding in findings]


# --- what the document promises ---


def test_the_records_of_an_answer_are_its_objects_down_to_the_models(small: Document) -> None:
    listing = small.operations[0].node["responses"]["200"]["content"][JSON]["schema"]
    assert records(small, listing) == [
        Record((), frozenset({"data", "total"})),
        Record(("data", ROWS), frozenset({"Client"})),
        Record(("data", ROWS, "Client"), frozenset({"id", "extra"})),
    ]
    assert records(small, {"type": "array", "items": {"$ref": "#/components/schemas/Any"}}) == [
        Record((ROWS,), frozenset())
    ]
    either = {"anyOf": [{"properties": {"error": {"type": "string"}}}, CLIENT]}
    assert records(small, either) == [Record((), frozenset({"id", "extra", "error"}))]
    assert records(small, either, branches=1) == [Record((), frozenset({"error"}))]
    assert records(small, either, branches=0) == []


# --- the tools ---


def test_linters_say_rule_place_and_message() -> None:
    problem = {"ruleId": "no-unused-components", "message": "Never used.", "location": [{"pointer": "#/components/A"}]}
    assert list(redocly.findings(json.dumps({"problems": [problem]}))) == [
        Finding("no-unused-components #/components/A", "Never used.")
    ]
    other = {"code": "array-items", "message": "No items.", "path": ["paths", "/a/{b}", 0]}
    assert list(spectral.findings(json.dumps([other]))) == [Finding("array-items #/paths/~1a~1{b}/0", "No items.")]


def test_a_linter_that_prints_no_report_is_an_error_with_its_log() -> None:
    with pytest.raises(CheckError, match="redocly: no such file"):
        list(redocly.findings("", "no such file\n"))
    with pytest.raises(CheckError, match="spectral: no such rules"):
        list(spectral.findings("", "no such rules\n"))


def test_every_record_is_asserted_to_be_typed_under_the_name_of_its_operation(small: Document) -> None:
    lines = list(typescript.assertions(small))
    answer = "paths[\"/clients\"]['get']['responses'][200]['content']['application/json']"
    keys = [*["clients_list"] * 3, "clients_create", "clients_get", "Client", "Page"]
    assert [line.key for line in lines] == keys
    assert lines[2] == typescript.Line(
        f'export type A3 = Holds<Named<At<Row<At<{answer}, "data">>, "Client">, "extra" | "id">>;',
        "clients_list",
        "data[].Client",
    )
    assert lines[5].code == 'export type A6 = Holds<Typed<components[\'schemas\']["Client"], "id">>;'


def test_an_error_of_the_compiler_is_about_the_operation_of_its_line() -> None:
    output = (
        "typescript/assertions.ts(2,1): error TS2344: Type '\"is unknown\"' does not satisfy the constraint 'true'.\n"
        "typescript/usage.ts(7,3): error TS2322: Type 'string' is not assignable to type 'number'.\n"
    )
    lines = [typescript.Line("import"), typescript.Line("export", "clients_list", "data[]")]
    assert list(typescript.errors(output, lines)) == [
        Finding("clients_list", "data[]: TS2344: Type '\"is unknown\"' does not satisfy the constraint 'true'."),
        Finding("usage.ts", "line 7: TS2322: Type 'string' is not assignable to type 'number'."),
    ]


def test_a_warning_of_the_generator_is_about_an_operation() -> None:
    log = (
        "Generating x\n\n"
        "WARNING parsing GET /clients/{id} within clients. Endpoint will not be generated.\n\n"
        "int | None | str is not allowed in path\n\n{}\n\n"
        "WARNING parsing POST /clients within clients.\n\n"
        "Cannot parse response for status code <a.b.Text object at 0x7f55ec70f480> (no reference)\n\n{}\n"
    )
    operations = {("get", "/clients/{}"): "clients_get", ("post", "/clients"): "clients_create"}
    assert list(python_client.warnings(log, operations)) == [
        ("clients_get", "int | None | str is not allowed in path"),
        ("clients_create", "Cannot parse response for status code (no reference)"),
    ]


def test_a_class_is_made_of_each_schema_of_objects_but_not_of_a_second_name(small: Document) -> None:
    small.schemas["Customer"] = {"allOf": [CLIENT]}
    small.schemas["Staff"] = {"allOf": [CLIENT, {"type": "object", "properties": {"salary": {"type": "integer"}}}]}
    assert python_client.objects(small) == ["Client", "Page", "Staff"]


def calls(document: Document, name: str, *, with_examples: bool) -> Iterator[str]:
    operation = next(operation for operation in document.operations if operation.id == name)
    return map(str, prism.calls(document, operation, with_examples=with_examples))


def test_an_operation_is_called_for_each_answer_each_example_and_each_body(small: Document) -> None:
    assert list(calls(small, "clients_create", with_examples=True)) == [
        "POST /clients (body first, answer 200 new)",
        "POST /clients (body first, answer 200 old)",
        "POST /clients (body first, answer 204)",
        "POST /clients (body second, answer 200)",
    ]
    assert list(calls(small, "clients_create", with_examples=False)) == [
        "POST /clients (body first, made-up answer 200)",
        "POST /clients (body first, answer 204)",
    ]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"data": [{"Client": {"id": 1}}]}, []),
        ({"data": None}, ["data is null", "none of data[].Client is a record with known fields"]),
        (
            {"data": [None]},
            ["data contains null in place of a row", "none of data[].Client is a record with known fields"],
        ),
        ({"data": []}, ["none of data[].Client is a record with known fields"]),
        ({"data": [{"Client": {"ID": 1}}]}, ["none of data[].Client is a record with known fields"]),
    ],
)
def test_an_answer_must_hold_one_of_its_records(answer: object, told: list[str]) -> None:
    assert prism.incomplete(answer, [Record(("data", ROWS, "Client"), frozenset({"id"}))]) == told


def test_a_redirect_is_the_answer_of_an_operation_that_has_no_other(small: Document) -> None:
    responses = small.root["paths"]["/clients"]["get"]["responses"]
    responses["302"] = {"description": "Elsewhere."}
    assert list(calls(small, "clients_list", with_examples=True)) == ["GET /clients (made-up answer 200)"]
    del responses["200"]
    assert list(calls(small, "clients_list", with_examples=True)) == ["GET /clients (answer 302)"]


def answered(status: int, body: object, *violations: str) -> httpx.Response:
    told = [{"location": violation.split(".")[:-1], "message": violation.split(".")[-1]} for violation in violations]
    headers = {"sl-violations": json.dumps(told)} if told else {}
    return httpx.Response(status, json=body, headers=headers)


def test_an_example_must_fit_the_document_and_a_made_up_answer_need_not(small: Document) -> None:
    operation = next(operation for operation in small.operations if operation.id == "clients_get")
    answer = answered(200, {"id": 1}, "response.body.id.too small")
    example = prism.Call(operation, None, "200", JSON, "one")
    made_up = prism.Call(operation, None, "200", JSON, made_up=True)
    assert prism.problems(answer, example) == ["does not fit the document: response.body.id: too small"]
    assert prism.problems(answer, made_up) == []
    assert prism.problems(answered(200, {"id": 1}, "request.body.no id"), made_up) == [
        "does not fit the document: request.body: no id"
    ]


def test_a_call_must_get_the_answer_that_it_asked_for(small: Document) -> None:
    operation = next(operation for operation in small.operations if operation.id == "clients_get")
    call = prism.Call(operation, None, "200", JSON)
    assert prism.problems(answered(400, {}, "request.body.no id"), call) == ["refused with 400: request.body: no id"]
    assert prism.problems(answered(204, "x"), call) == ['refused with 204: "x"']
