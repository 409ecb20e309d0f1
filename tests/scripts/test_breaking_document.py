"""`make breaking`, the document's half: changes of the real document, documents of other forms, the joined report."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.version import Version

from scripts.breaking.document.source import compare_documents, document_findings
from scripts.breaking.findings import Aspect, Change, Finding, Impact, lines_of
from scripts.breaking.joining import join
from scripts.breaking.trees import DOCUMENT, CannotCompareError, Tree
from scripts.document.model import Document
from tests.scripts import document_changes
from tests.scripts.document_changes import ALL, Edit, Node

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def real() -> bytes:
    """The document, in the form that is copied fastest."""
    return pickle.dumps(Document.load(ROOT / DOCUMENT).root)


@pytest.fixture(scope="module")
def found(real: bytes) -> Callable[[Edit], list[Finding]]:
    """What an edit of the document makes of it."""
    unchanged = Document(pickle.loads(real))

    def differences(edit: Edit) -> list[Finding]:
        changed = pickle.loads(real)
        edit(changed)
        return sorted(compare_documents(unchanged, Document(changed)))

    return differences


def test_the_document_does_not_differ_from_itself(found: Callable[[Edit], list[Finding]]) -> None:
    assert found(lambda root: None) == []


@pytest.mark.parametrize(("edit", "expected"), [pytest.param(edit, expected, id=name) for name, edit, expected in ALL])
def test_a_change_of_the_document(edit: Edit, expected: list[str], found: Callable[[Edit], list[Finding]]) -> None:
    findings = found(edit)
    if expected and expected[0].endswith(" *"):
        assert {f"{one.impact} *" for one in findings} == {expected[0]}
        assert len(findings) > 1
    else:
        assert sorted(f"{one.impact} {one.subject}" for one in findings) == sorted(expected)


def test_each_change_of_the_table_has_a_name_of_its_own() -> None:
    assert len({name for name, _, _ in ALL}) == len(ALL) > 60


WORDS: dict[str, list[str]] = {
    "a member is renamed": [
        (
            "the member `BUSINESS` is named `COMPANY` now (value 3); to keep it, leave `title: BUSINESS` in the "
            "document and name the new reading in `x-also-read-as`"
        )
    ],
    "a member has another value": ["the member `BUSINESS` is 4 now and was 3"],
    "a key is renamed and keeps its name in Python": [
        "the property `city` was removed; `town` looks like its new name"
    ],
    "a path is another one": [
        "it is GET /api3/clients.json now and was GET /api2/clients.json",
        "it is POST /api3/clients.json now and was POST /api2/clients.json",
    ],
    "an operationId is renamed": ["its operationId is `clients_search` now (GET /api2/clients.json)"],
    "a parameter of a path is renamed": ["the parameter `type` is named `kind` now"],
    "a read text becomes a number": ["`city` is `Decimal` now and was `Text`"],
    "a written text may be anything": [
        "`maxLength` of `state` was 100 and is not stated any more",
        "`state` is `Json` now and was `Text`",
    ],
    "an id must not be null when it is written": ["`staff_id` no longer takes `null`"],
    "a limit is lower": ["`maxLength` of `notes` is 100 now and was 255"],
    "a default is another one": ["the default of the parameter `limit` is 50 now and was 20"],
    "a fixed value is free": [
        "the fixed value of the parameter `force` was 1 and is not stated any more, so it is no longer sent by default"
    ],
    "an answer may be another schema": ["the answer may be `Done` as well now"],
    "an edit would empty a field": [
        "`edit` raises `EditLossError` unless `city` is given or `allow_loss` names it (`x-unread`)"
    ],
    "the key is sent in another header": ["`name` of the security scheme changed"],
}


@pytest.mark.parametrize("case", WORDS)
def test_what_is_said_of_a_change(case: str, found: Callable[[Edit], list[Finding]]) -> None:
    edit = next(edit for name, edit, _ in ALL if name == case)
    assert sorted(one.text for one in found(edit)) == sorted(WORDS[case])


# --- small documents ----------------------------------------------------------------------------------------------


def small(**schemas: Node) -> Node:
    """A document that answers and takes the schema `Sent`, and answers the schema `Got`."""

    def content(name: str) -> Node:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    call = {"operationId": "bills_send", "tags": ["bills"], "requestBody": content("Sent")}
    return {
        "openapi": "3.1.0",
        "paths": {"/bills": {"post": {**call, "responses": {"200": content("Got")}}}},
        "components": {"schemas": {"Sent": {}, "Got": {}, **schemas}},
    }


def said(old: Node, new: Node) -> list[str]:
    return [
        f"{one.impact} {one.subject}: {one.text}" for one in sorted(compare_documents(Document(old), Document(new)))
    ]


def both(schema: Node) -> Node:
    return small(Sent=schema, Got=schema)


@pytest.mark.parametrize(
    ("old", "new", "sent", "got"),
    [
        ({"type": "string"}, {"type": ["string", "null"]}, "addition", "breaking"),
        ({"type": ["string", "null"]}, {"type": "string"}, "breaking", "other"),
        ({"type": "integer"}, {"type": "number"}, "addition", "breaking"),
        ({"type": "number"}, {"type": "integer"}, "breaking", "other"),
        ({"type": "string"}, {"type": "integer"}, "breaking", "breaking"),
        ({"enum": ["a", "b"]}, {"enum": ["a"]}, "breaking", "other"),
        ({"enum": ["a"]}, {"enum": ["a", "b"]}, "addition", "breaking"),
        ({"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 5}, "breaking", "other"),
        ({"type": "string", "maxLength": 9}, {"type": "string"}, "addition", "breaking"),
        ({"type": "string", "pattern": "a"}, {"type": "string"}, "addition", "breaking"),
        ({"type": "string"}, {"type": "string", "pattern": "a"}, "breaking", "other"),
        ({"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {}}, "addition", "breaking"),
        ({"type": "object"}, {"type": "object", "additionalProperties": False}, "breaking", "other"),
        ({"anyOf": [{"type": "string"}, {"type": "array"}]}, {"type": "string"}, "breaking", "other"),
        ({"type": "string"}, {"oneOf": [{"type": "string"}, {"type": "array"}]}, "addition", "breaking"),
        ({"const": 1}, {"const": 2}, "breaking", "breaking"),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}, "breaking", "breaking"),
    ],
)
def test_what_is_sent_and_what_is_received(old: Node, new: Node, sent: str, got: str) -> None:
    findings = list(compare_documents(Document(both(old)), Document(both(new))))
    assert {one.subject: str(one.impact) for one in findings} == {"Sent": sent, "Got": got}
    assert len(findings) == 2


def test_a_property_of_an_object_in_an_object_is_named_whole() -> None:
    def nested(key: str) -> Node:
        return both({"type": "object", "properties": {"rows": {"type": "array", "items": {"properties": {key: {}}}}}})

    assert said(nested("a"), nested("b")) == [
        "addition Got: new property `rows[].b`",
        "addition Sent: new property `rows[].b`",
        "breaking Got: the property `rows[].a` was removed",
        "breaking Sent: the property `rows[].a` was removed",
    ]


@pytest.mark.parametrize(
    "new",
    [
        {},
        {"paths": None},
        {"paths": {"/bills": {"post": None}}},
        {"paths": {"/bills": {"post": {"responses": [], "parameters": {}, "x-methods": 1}}}, "components": []},
        {"components": {"schemas": {"Sent": {"allOf": [{"$ref": "#/components/schemas/Sent"}]}}}, "security": 7},
        {"components": {"schemas": {"Sent": {"$ref": "https://example.com/x.json"}, "Got": {"maximum": "many"}}}},
        small(Sent={"anyOf": [{"const": {"a": 1}}, {"const": None}, 3], "required": 1, "properties": []}),
        small(Sent={"maximum": "many", "type": 7, "enum": "a", "x-aliases": {}}, Got={"maxLength": None}),
    ],
)
@pytest.mark.parametrize("is_old", [True, False])
def test_a_malformed_document_is_compared_as_far_as_possible(new: Node, *, is_old: bool) -> None:
    whole = small(Sent={"type": "object", "properties": {"a": {"maximum": 3}}}, Got={"maxLength": 4, "maximum": 5})
    pair = (new, whole) if is_old else (whole, new)
    assert said(*pair)
    assert said(new, new) == []


def test_documents_of_other_forms_are_read(tmp_path: Path) -> None:
    def tree(name: str, text: str | None) -> Tree:
        path = tmp_path / name / DOCUMENT
        path.parent.mkdir(parents=True)
        if text is not None:
            path.write_text(text, "utf-8")
        return Tree(tmp_path / name, name, Version("1"))

    old = tree("old", yaml.safe_dump(both({"type": "string"})))
    new = tree("new", yaml.safe_dump(both({"type": "integer"})))
    none = tree("none", None)
    assert [one.subject for one in document_findings(old, new)] == ["Got", "Sent"]
    assert [(one.impact, one.text) for one in document_findings(old, none)] == [
        (Impact.BREAKING, "`openapi/daftra.yaml` was removed")
    ]
    assert [one.impact for one in document_findings(none, new)] == [Impact.ADDITION]
    assert document_findings(none, none) == []
    with pytest.raises(CannotCompareError, match=r"openapi/daftra\.yaml of odd cannot be read"):
        document_findings(tree("odd", "a: [1"), new)


# --- joined -------------------------------------------------------------------------------------------------------


def python(impact: Impact, subject: str, text: str, change: Change = Change.CHANGED) -> Finding:
    return Finding(impact, change, subject, text)


def joined(edit: Edit, found: Callable[[Edit], list[Finding]], *of_python: Finding) -> list[str]:
    return [f"{one.aspect} {one.impact} {one.subject}" for one in join([*of_python, *found(edit)])]


def edit_named(name: str) -> Edit:
    return next(edit for other, edit, _ in ALL if other == name)


@pytest.mark.parametrize(
    ("name", "subject", "text"),
    [
        ("a member is renamed", "models.ClientType", "the member `BUSINESS` is named `COMPANY` now (value 3); ..."),
        ("a member is removed", "models.ClientType", "the member `INDIVIDUAL` (2) was removed"),
        ("a read field is gone", "models.Client", "the field `city` was removed"),
        ("a name in Python is another one", "models.Client", "the field `city` was removed"),
        ("a read text becomes a number", "models.Client", "`city` is `Decimal | None` now and was `str | None`"),
        ("a written field must be sent", "models.BrandInput()", "the argument `name` must be given now"),
        ("a parameter is gone", "clients.list", "the argument `keywords` was removed"),
        ("a shared parameter is renamed", "invoice_payments.list", "the argument `limit` was removed"),
        ("a part of a body must be sent", "clients.create", "the argument `client_detail` must be given now"),
        ("an operation is gone", "clients.create", "the method was removed"),
        ("an operationId is renamed", "clients.list", "the method was removed"),
        ("a method of several is renamed", "packages.create", "the method was removed"),
        ("an enumeration is renamed", "models.ClientType", "the enumeration was removed"),
    ],
)
def test_a_finding_comes_once(name: str, subject: str, text: str, found: Callable[[Edit], list[Finding]]) -> None:
    finding = python(Impact.BREAKING, subject, text)
    assert joined(edit_named(name), found, finding) == [f"python breaking {subject}"]


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("a key is renamed and keeps its name in Python", "Client"),
        ("a limit is lower", "ProductInput"),
        ("a pattern is another one", "Id"),
        ("a method is another one", "clients_update"),
        ("a spelling is no longer read", "PurchaseInvoice"),
        ("the key is sent in another header", "apiKey"),
    ],
)
def test_what_only_the_document_shows_is_told(name: str, subject: str, found: Callable[[Edit], list[Finding]]) -> None:
    assert f"document breaking {subject}" in joined(edit_named(name), found)


def test_a_limit_is_told_beside_another_change_of_the_field(found: Callable[[Edit], list[Finding]]) -> None:
    finding = python(Impact.BREAKING, "models.ProductInput", "the field `notes` no longer takes `None`; it takes `str`")
    assert joined(edit_named("a limit is lower"), found, finding) == [
        "python breaking models.ProductInput",
        "document breaking ProductInput",
    ]


def test_the_document_is_told_where_it_weighs_more(found: Callable[[Edit], list[Finding]]) -> None:
    vague = python(Impact.OTHER, "models.Client", "`city` is `Any` now, which promises less than `str | None`")
    assert joined(edit_named("a read text may be anything"), found, vague) == ["document breaking Client"]
    new = python(Impact.ADDITION, "clients.list", "new argument `zone`", Change.ADDED)
    assert joined(edit_named("a new parameter must be sent"), found, new) == [
        "python addition clients.list",
        "document breaking clients_list",
    ]


def test_python_is_told_where_it_weighs_more(found: Callable[[Edit], list[Finding]]) -> None:
    made = python(Impact.BREAKING, "models.Client", "`city` is never None any more when it is read, but ...")
    assert joined(edit_named("a read field is always there"), found, made) == ["python breaking models.Client"]


def test_findings_of_python_stay_as_they_are() -> None:
    findings = [python(Impact.OTHER, "Page", "`total` is always `int` now"), python(Impact.BREAKING, "field", "gone")]
    assert join(findings) == findings


def test_many_limits_of_a_schema_are_one_line(found: Callable[[Edit], list[Finding]]) -> None:
    def edit(root: dict[str, Any]) -> None:
        for key in ("city", "state"):
            document_changes.prop(root, "Client", key).update(minLength=1)
        for key in ("a", "b"):
            document_changes.schema(root, "Client")["properties"][key] = {"$ref": document_changes.TEXT}

    lines = lines_of(found(edit))
    assert [str(line) for line in lines] == [
        "`Client`: new properties `a`, `b`",
        "`Client`: new limits of `city` (`minLength` 1), `state` (`minLength` 1)",
    ]
    assert {line.aspect for line in lines} == {Aspect.DOCUMENT}
