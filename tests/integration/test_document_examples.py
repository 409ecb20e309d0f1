"""The examples of the document: our models read them, with every key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from daftra_client import models
from scripts.document.contents import examples
from scripts.document.model import Document
from scripts.document.nodes import Node, mapping, ref_name, sequence
from scripts.lint.examples import contents

DOCUMENT = Document.load(Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml")

UNTYPED = {
    *("EntityRecord", "EntityRecordInput", "EntityCustomData", "EntityClientCustomData", "WorkflowRecordInput"),
    *("CategoryItemsInput", "CategoryOrderInput", "MultiEntityAnswer"),
}
"""Models of which the document knows only some fields, since accounts make their own."""


def is_valid(value: Any, schema: Node) -> bool:
    return Draft202012Validator({**schema, "components": DOCUMENT.root["components"]}).is_valid(value)


def records(value: Any, schema: Node) -> Iterator[tuple[str, Node]]:
    """The records in an example, with the names of their models."""
    name, content = ref_name(schema), DOCUMENT.resolve(schema)
    if name and DOCUMENT.is_model(name) and isinstance(value, dict):
        yield name, value
        return
    for part in (*sequence(content.get("allOf")), *sequence(content.get("anyOf")), *sequence(content.get("oneOf"))):
        if is_valid(value, part):
            yield from records(value, part)
    for key, part in mapping(content.get("properties")).items():
        if isinstance(value, dict) and key in value:
            yield from records(value[key], part)
    for row in value if isinstance(value, list) else ():
        yield from records(row, mapping(content.get("items")))


EXAMPLES = {
    f"{'/'.join(map(str, pointer[1:]))} {name} {model} {number}": (model, record)
    for pointer, content in contents(DOCUMENT)
    for name, value in examples(DOCUMENT, content).items()
    for number, (model, record) in enumerate(records(value, mapping(content.get("schema"))))
}
ANSWERED = {key: each for key, each in EXAMPLES.items() if not each[0].endswith("Input")}


def test_examples_have_records_of_nearly_all_models() -> None:
    assert len({model for model, _ in ANSWERED.values()}) > 60
    assert len({model for model, _ in EXAMPLES.values()} - {model for model, _ in ANSWERED.values()}) > 70


@pytest.mark.parametrize(("name", "raw"), ANSWERED.values(), ids=ANSWERED.keys())
def test_a_record_of_an_example_is_read_with_every_key(name: str, raw: Node) -> None:
    record = getattr(models, name).from_dict(raw, date_format="%d/%m/%Y")
    unknown = record.additional_properties
    assert unknown == {} or name in UNTYPED or set(unknown) == {"le_workflow-type-entity-12_custom_data"}


def test_requests_hold_only_fields_that_write_models_have() -> None:
    sent = [(name, set(raw) - set(getattr(models, name)._KEYS)) for name, raw in EXAMPLES.values() if "Input" in name]
    assert {(name, key) for name, keys in sent for key in keys - {"id"} if name not in UNTYPED} == set()
