"""Common mistakes in the document: each script that reads it tells them in one line, and ends with 1."""

import contextlib
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts import format_document, generate, lint_document
from scripts.codegen import parsing, project
from scripts.document.model import Document
from scripts.document.nodes import DocumentError
from scripts.lint.basics import RULES, load_sound
from tests.scripts.test_lint_document import RULE_CASES, Case
from tests.scripts.test_lint_document import good as small_document

pytestmark = pytest.mark.slow

Node = dict[str, Any]
Change = Callable[[Node], object]
Outcome = tuple[int, list[str]]

CLIENTS = "#/paths/'/api2/clients.json'/get"
SCHEMAS = "#/components/schemas"


def ref(name: str) -> Node:
    return {"$ref": f"{SCHEMAS}/{name}", "description": f"Its {name}."}


def good() -> Node:
    """A document of one list."""
    row = {"type": "object", "properties": {"Client": ref("Client")}}
    page = {
        "allOf": [
            {"$ref": f"{SCHEMAS}/V1Page"},
            {"type": "object", "properties": {"data": {"type": "array", "items": row}}},
        ]
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Daftra", "version": "1"},
        "tags": [{"name": "clients", "description": "Those who buy."}],
        "paths": {
            "/api2/clients.json": {
                "get": {
                    "tags": ["clients"],
                    "operationId": "clients_list",
                    "summary": "List clients.",
                    "description": "Lists clients.",
                    "parameters": [
                        {"name": "page", "in": "query", "description": "Number of the page.", "schema": ref("Id")},
                        {"name": "limit", "in": "query", "description": "Size of the page.", "schema": ref("Id")},
                    ],
                    "responses": {
                        "200": {
                            "description": "A page.",
                            "content": {"application/json": {"schema": page, "example": {}}},
                        },
                        "429": {"description": "Too many calls."},
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Base": {"x-abstract": True, "type": "object", "properties": {"id": ref("Id")}},
                "Client": {
                    "description": "Who buys.",
                    "allOf": [
                        {"$ref": f"{SCHEMAS}/Base"},
                        {"type": "object", "properties": {"kind": ref("Kind"), "name": ref("Text")}},
                    ],
                },
                "Id": {"description": "An id.", "type": ["integer", "string", "null"], "format": "id"},
                "Kind": {
                    "description": "Kinds of clients.",
                    "anyOf": [
                        {"const": 2, "type": "integer", "title": "PERSON", "description": "A person."},
                        {"const": 3, "type": "integer", "title": "COMPANY", "description": "A company."},
                        {"type": ["integer", "string", "null"]},
                    ],
                },
                "Text": {"description": "Text.", "type": ["string", "null"], "format": "text"},
                "V1Page": {
                    "description": "A page.",
                    "x-envelope": True,
                    "type": "object",
                    "properties": {"data": {"type": "array", "items": {}}},
                },
            }
        },
    }


MISTAKES = [
    pytest.param(case, rule.__name__, id=case.message)
    for rule in RULES
    for case in RULE_CASES[rule.__name__]
    if case.message and rule.__name__ != "keys_are_strings"  # JSON has no other keys
]

UNREADABLE = [
    ("indentation", "a:\n  b: 1\n c: 2\n", ":3:2: while parsing a block mapping: did not find expected key"),
    ("tab", "a:\n\tb: 1\n", ":2:1: while scanning for the next token: found character that cannot start any token"),
    ("key that stands twice", "a:\n  b: 1\n  b: 2\n", ":3:3: the key 'b' is here twice; merge the two"),
    ("key that is a list", "? [a]\n: 1\n", ":1:3: while constructing a mapping: found unhashable key"),
    ("no map", "- a\n", ": is not a map with openapi, info, paths and components"),
    ("nothing", "", ": is not a map with openapi, info, paths and components"),
]


def outcome(
    main: Callable[[], int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: object
) -> Outcome:
    """Exit status of a script and the lines that it printed."""
    monkeypatch.setattr(sys, "argv", ["script", *map(str, arguments)])
    status = main()
    printed = capsys.readouterr()
    return status, (printed.err + printed.out).splitlines()


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run generator, formatter and linter on a text; returns what came of each."""

    def run(text: str) -> tuple[Outcome, Outcome, Outcome]:
        path = tmp_path / "document.yaml"
        path.write_text(text, encoding="utf-8")
        found = (
            outcome(generate.main, monkeypatch, capsys, "--document", path, "--package", tmp_path / "package"),
            outcome(format_document.main, monkeypatch, capsys, path),
            outcome(lint_document.main, monkeypatch, capsys, path),
        )
        if found[1][0]:
            assert path.read_text("utf-8") == text
            assert not (tmp_path / "package").exists()
        return found

    return run


def test_the_document_without_mistakes_is_generated_and_formatted(scripts: Any) -> None:
    generated, formatted, (_, linted) = scripts(json.dumps(good()))
    assert (generated, formatted) == ((0, []), (0, []))
    rules = {found[1] for line in linted if (found := re.search(r"\[(\w+)\]$", line))}
    assert rules == {"everything_is_described", "schemas_have_evidence"}


@pytest.mark.parametrize(("case", "rule"), MISTAKES)
def test_a_mistake_is_one_line_that_names_the_place(scripts: Any, case: Case, rule: str) -> None:
    document = small_document()
    case.change(document)
    line = f"{case.location}: {case.message} [{rule}]"
    (status, lines), formatted, (_, linted) = scripts(json.dumps(document))
    assert (status, lines) == formatted
    assert status == 1
    assert f"document.yaml {line}" in [each.removeprefix("error: ") for each in lines]
    assert all(each.removeprefix("error: ").startswith("document.yaml #/") for each in lines)
    assert linted.count(line) == 1


@pytest.mark.parametrize(("text", "line"), [u[1:] for u in UNREADABLE], ids=[u[0] for u in UNREADABLE])
def test_what_is_no_document_is_one_line_with_its_place(scripts: Any, text: str, line: str) -> None:
    assert scripts(text) == ((1, [f"error: document.yaml{line}"]),) * 3


def places(node: object, pointer: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where the nodes below a node stand."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield (*pointer, key)
        yield from places(child, (*pointer, key))


DAMAGES: list[object] = [None, [], {}, "x", 7, True]


@pytest.mark.parametrize("offset", range(len(DAMAGES)))
def test_whatever_stands_at_a_place_no_script_ends_in_a_traceback(tmp_path: Path, offset: int) -> None:
    """Each node of the document is replaced by something else, one at a time; over all runs by everything."""
    for number, (*above, last) in enumerate(places(good())):
        document = good()
        parent: Any = document
        for key in above:
            parent = parent[key]
        parent[last] = DAMAGES[(number + offset) % len(DAMAGES)]
        lint_document.lint(Document(document))
        path = tmp_path / "document.yaml"
        path.write_text(json.dumps(document), encoding="utf-8")
        with contextlib.suppress(DocumentError):
            sound = load_sound(path)
            format_document.canonical(sound.root)
            config = parsing.configuration(tmp_path)
            project.Generator(parsing.parse(sound, config), config)


def test_a_file_that_is_not_there_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "absent.yaml"
    line = f"error: {path}: No such file or directory"
    assert outcome(generate.main, monkeypatch, capsys, "--document", path) == (1, [line])
    assert outcome(format_document.main, monkeypatch, capsys, path) == (1, [line])
    assert outcome(lint_document.main, monkeypatch, capsys, path) == (1, [line])
