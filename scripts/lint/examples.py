"""Examples: every request and every answer has one that a JSON Schema validator accepts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from jsonschema import Draft202012Validator

from scripts.document.contents import examples
from scripts.document.model import Document
from scripts.document.nodes import Node, Pointer, mapping
from scripts.lint.rules import Found, Rules

RULES: Final = Rules()

_LANGUAGES: Final = ("arabic", "english")


def contents(document: Document) -> Iterator[tuple[Pointer, Node]]:
    """The contents of requests and answers, each with its schema and its examples.

    The own contents of methods that share an operation are left out, because other tools see only the operation.
    """
    holders: dict[Pointer, object] = {}
    for each in document.written:
        holders[*each.pointer, "requestBody"] = each.node.get("requestBody")
        holders |= {(*each.pointer, "responses", status): answer for status, answer in each.responses.items()}
    components = mapping(document.root.get("components"))
    for name, answer in mapping(components.get("responses")).items():
        holders["components", "responses", name] = answer
    for pointer, node in holders.items():
        for media, content in mapping(mapping(node).get("content")).items():
            yield (*pointer, "content", media), mapping(content)


@RULES.add
def everything_has_an_example(document: Document) -> Found:
    """Documentation made of the document shows its examples, and a mock server answers with them."""
    for pointer, content in contents(document):
        if not examples(document, content):
            yield pointer, "has no example; write one in the shape that Daftra sends, with made-up data"


@RULES.add
def examples_are_valid(document: Document) -> Found:
    """A wrong example is copied more often than a wrong field is read."""
    components = {"components": document.root.get("components")}
    for pointer, content in contents(document):
        schema = {**mapping(content.get("schema")), **components}
        for name, value in examples(document, content).items():
            place = (*pointer, "examples", name, "value") if name else (*pointer, "example")
            for path, message in _mistakes(value, schema):
                yield (*place, *path), message


def _mistakes(value: Any, schema: Node) -> Iterator[tuple[Pointer, str]]:
    """The message of a validator about a value. A malformed schema is also reported, because other rules may not find
    it."""
    try:
        for error in Draft202012Validator(schema).iter_errors(value):
            yield tuple(error.absolute_path), f"is not what the schema says: {error.message[:200]}"
    except Exception as error:  # it raises all sorts of errors
        yield (), f"cannot be compared with its schema: {type(error).__name__}: {str(error)[:200]}"


@RULES.add
def examples_come_in_both_languages(document: Document) -> Found:
    """Most accounts write Arabic, and most readers of the document English."""
    for pointer, content in contents(document):
        names = set(examples(document, content))
        for name in sorted(names):
            stem, _, language = name.rpartition("_")
            if language in _LANGUAGES:
                other = "_".join(filter(None, (stem, *(each for each in _LANGUAGES if each != language))))
                if other not in names:
                    yield (*pointer, "examples", name), f"has no twin {other!r}"
