"""The fields that are proposed for the keys of a drift report."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
import yaml

from daftra_client._codec.drift import DriftReport, Unknown
from scripts.document.source import read
from scripts.lint_document import main as lint
from scripts.take_drift import main, scalar

pytestmark = pytest.mark.slow  # each reads the whole document

Node = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
HEAD = "daftra-client 0.5.0 has received keys that its document does not know (values are not shown):\n\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A copy of the document."""
    path = tmp_path / "daftra.yaml"
    path.write_bytes((ROOT / "openapi" / "daftra.yaml").read_bytes())
    return path


def take(document: Path, *lines: str, write: bool = False) -> int:
    report = document.parent / "report.txt"
    report.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    return main([str(report), "--document", str(document), *(["--write"] if write else [])])


def proposed(capsys: pytest.CaptureFixture[str]) -> Node:
    """The schemas of what was printed; notes are comments."""
    parsed = yaml.safe_load(capsys.readouterr().out) or {"components": {"schemas": {}}}
    schemas: Node = parsed["components"]["schemas"]
    return schemas


def test_a_key_becomes_a_field_without_a_description(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(document, "Client.loyalty_level: text, null; 12 times") == 0
    assert proposed(capsys) == {
        "Client": {
            "properties": {
                "loyalty_level": {
                    "$ref": "#/components/schemas/Text",
                    "description": "",
                    "x-evidence": "live report (text, null in 12 records, by daftra-client 0.5.0)",
                }
            }
        }
    }


def test_the_report_of_the_client_can_be_read(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = DriftReport("0.5.0", (Unknown("Client", "loyalty_id", ("integer", "null"), 1),))
    (document.parent / "report.txt").write_text(str(report), encoding="utf-8")
    assert main([str(document.parent / "report.txt"), "--document", str(document)]) == 0
    assert proposed(capsys)["Client"]["properties"]["loyalty_id"]["$ref"] == "#/components/schemas/Id"


def test_a_report_without_keys_gives_nothing(
    document: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(str(DriftReport("0.5.0", ()))))
    assert main(["-", "--document", str(document)]) == 0
    assert capsys.readouterr().out == "# nothing to add\n"


@pytest.mark.parametrize(
    ("name", "kinds", "expected"),
    [
        ("color", ["text"], "Text"),
        ("color", ["text", "null"], "Text"),
        ("color", ["text", "integer"], "Text"),
        ("rank", ["integer"], "Integer"),
        ("rank", ["number", "integer"], "Decimal"),
        ("flag", ["boolean"], "Flag"),
        ("flag", ["integer", "boolean"], "Flag"),
        ("flag", ["text", "boolean"], "Json"),
        ("color_id", ["text", "integer"], "Id"),
        ("color_id", ["number"], "Decimal"),
        ("parts", ["object"], "Json"),
        ("parts", ["list", "object"], "Json"),
        ("parts", ["null"], "Json"),
    ],
)
def test_the_scalar_covers_all_kinds_that_were_seen(name: str, kinds: list[str], expected: str) -> None:
    assert scalar(name, kinds) == expected


def test_a_shared_key_belongs_to_the_shared_schema(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(document, "Estimate.shade: text; 2 times", "Invoice.shade: text; 3 times") == 0
    (part,) = proposed(capsys)["SalesDocument"]["allOf"]
    assert part["properties"]["shade"]["x-evidence"] == "live report (text in 5 records, by daftra-client 0.5.0)"


def test_a_key_of_one_record_belongs_to_it(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(document, "Invoice.shade: text; 3 times") == 0
    assert [*proposed(capsys)] == ["Invoice"]


def test_the_row_of_an_entity_is_told(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(document, "EntityInvoicePayment.rate: number; 1 time") == 0
    assert "# EntityInvoicePayment.rate: EntityInvoicePayment is the row of the entity `invoice_payment`" in (
        capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Client.<number>: text; 1 time", "looks like data"),
        ("Client.field_<number>: text; 1 time", "looks like data"),
        ("Client.<other keys>: text; 1 time", "looks like data"),
        ("Client.business_name: text; 1 time", "is already in the document"),
        ("Requisition.Order_type: text; 1 time", "is already in the document"),
        ("Clinet.shade: text; 1 time", "the document has no record Clinet; did you mean 'Client'?"),
        ("SalesDocument.shade: text; 1 time", "the document has no record SalesDocument"),
    ],
)
def test_other_keys_give_a_reason(line: str, reason: str, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(document, line) == 0
    shown = capsys.readouterr().out
    assert reason in shown
    assert shown.endswith("# nothing to add\n")


def test_new_fields_need_a_description(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = read(document)
    assert take(document, "Branch.shade: text; 1 time", "Invoice.shade: text; 3 times", write=True) == 0
    after = read(document)
    assert after["components"]["schemas"]["Branch"]["properties"].pop("shade")["description"] == ""
    assert after["components"]["schemas"]["Invoice"]["allOf"][-1]["properties"].pop("shade")["description"] == ""
    assert after == before
    capsys.readouterr()
    assert lint([str(document)]) == 1
    shown = capsys.readouterr().out
    assert "#/components/schemas/Branch/properties/shade: the property has no description" in shown


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "is empty"),
        ("Client.a: text; 1 time", ":1: does not begin with a line of a drift report"),
        (HEAD + "Client.a: text", ":3: is not a line `Model.key: kinds; count times`"),
        (HEAD + "Client.a: money; 1 time", ":3: is not a line"),
        (HEAD + "{}", ":3: is not a line"),
    ],
)
def test_a_broken_report_is_a_line(text: str, problem: str, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = document.parent / "report.txt"
    report.write_text(text, encoding="utf-8")
    assert main([str(report), "--document", str(document)]) == 1
    message = capsys.readouterr().err
    assert problem in message
    assert message.count("\n") == 1


def test_a_report_that_is_not_there_is_one_line(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(document.parent / "none.txt"), "--document", str(document)]) == 1
    assert capsys.readouterr().err.endswith("No such file or directory; give the file of a drift report\n")
