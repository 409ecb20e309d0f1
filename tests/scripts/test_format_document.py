"""The canonical form of the document: what is sorted, ordered and folded in it, and what stays as it is."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document.source import read
from scripts.format_document import canonical

ROOT = Path(__file__).resolve().parents[2]


def schema(node: dict[str, Any]) -> str:
    """The canonical form of a schema, without its indentation."""
    document = {"components": {"schemas": {"A": node}}}
    lines = canonical(document).splitlines()
    return "\n".join(line.removeprefix("      ") for line in lines[lines.index("    A:") + 1 : lines.index("tags: []")])


@pytest.mark.slow
def test_the_form_of_the_document_is_the_canonical_one() -> None:
    path = ROOT / "openapi" / "daftra.yaml"
    assert canonical(read(path)) == path.read_text("utf-8")


def test_names_are_sorted_and_keywords_have_their_reading_order() -> None:
    node = {
        "properties": {"b": {"$ref": "#/B"}, "a": {"type": ["string", "null"], "description": "A."}},
        "type": "object",
    }
    assert schema(node) == (
        "type: object\nproperties:\n  a:\n    description: A.\n    type: [string, 'null']\n  b: {$ref: '#/B'}"
    )


def test_prose_is_one_paragraph() -> None:
    assert schema({"description": "Line one.\nLine two.\n"}) == "description: Line one. Line two."


def test_data_keeps_its_order_and_its_lines() -> None:
    assert schema({"default": {"type": 1, "description": "b", "a": 2}}) == (
        "default:\n  type: 1\n  description: b\n  a: 2"
    )
    assert schema({"example": {"type": 1, "description": ["b", {}], "a": 2}}) == (
        "example: {type: 1, description: [b, {}], a: 2}"  # on as few lines as it needs
    )
    assert yaml.safe_load(schema({"example": {"name": "line one\nline two"}})) == {
        "example": {"name": "line one\nline two"}
    }


def test_parameters_that_all_methods_of_a_path_share_are_kept() -> None:
    path = {"get": {"summary": "Read."}, "delete": {"summary": "Remove."}, "parameters": [{"name": "id", "in": "path"}]}
    again = yaml.safe_load(canonical({"paths": {"/clients/{id}": path}}))
    assert again["paths"] == {"/clients/{id}": path}
    assert list(again["paths"]["/clients/{id}"]) == ["parameters", "get", "delete"]


@pytest.mark.parametrize("text", ["000118", "000026", "1e3", "1_000", "yes", "2026-01-31", "12:30", "~", "+966"])
def test_a_text_that_some_reader_takes_for_something_else_is_quoted(text: str) -> None:
    assert schema({"example": {"code": text}}) == f"example: {{code: '{text}'}}"


def test_the_canonical_form_means_the_same_and_is_stable(tmp_path: Path) -> None:
    node = {"description": "It's 10: no, on.", "example": {"date": "2026-01-31", "no": "12:30", "text": "a\n\nb"}}
    document = {"components": {"schemas": {"A": node}}, "tags": [{"name": "b"}, {"name": "a"}]}
    path = tmp_path / "document.yaml"
    path.write_text(canonical(document), encoding="utf-8")
    again = read(path)
    assert again["components"] == document["components"]
    assert [tag["name"] for tag in again["tags"]] == ["a", "b"]
    assert canonical(again) == path.read_text("utf-8")
