"""Evidence of the document: how it is read, and the command that queries it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.document.evidence import Source, parse
from scripts.evidence import main

DOCUMENT = """
openapi: 3.1.0
paths: {}
components:
  schemas:
    Client:
      x-evidence: documentation; live capture (a row)
      type: object
      properties:
        kind: {x-evidence: 'inference (its name); documentation, contested: a number'}
        name: {x-evidence: inference}
"""


def test_each_source_has_a_grade_and_perhaps_a_remark_and_what_is_contested() -> None:
    assert parse("live capture (null; an id (of a client)); vendor reference 2026-08, contested: the type") == [
        Source("live capture", "null; an id (of a client)"),
        Source("vendor reference 2026-08", contested="the type"),
    ]
    assert parse("request sample (a), contested: b") == [Source("request sample", "a", "b")]


@pytest.mark.parametrize("text", ["", "hearsay", "documentation; I saw it", "live capture: 0", "documentation of v2"])
def test_what_is_no_source_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^$|hearsay|I saw it|live capture: 0|documentation of v2"):
        parse(text)


@pytest.fixture
def document(tmp_path: Path) -> str:
    path = tmp_path / "document.yaml"
    path.write_text(DOCUMENT, "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("options", "printed"),
    [
        (["--best", "documentation"], ["kind: documentation, contested: a number; inference (its name)"]),
        (["--contested"], ["kind: documentation, contested: a number; inference (its name)"]),
        (["--best", "inference"], ["name: inference"]),
        (["--named", "Client"], ["Client: live capture (a row); documentation"]),
        (["--named", "name", "--contested"], []),
    ],
)
def test_facts_can_be_queried(
    options: list[str], printed: list[str], document: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*options, "--document", document]) == 0
    assert [line.rpartition("/")[2] for line in capsys.readouterr().out.splitlines()] == printed


def test_facts_are_counted_by_their_best_source(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--document", document]) == 0
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert {name: int(count) for count, name in lines if int(count)} == {
        "live capture": 1,
        "documentation": 1,
        "inference": 1,
        "facts, of which 1 are contested": 3,
    }
