"""Columns: what the document says of the fields, with the types that the models have."""

from __future__ import annotations

import datetime
import typing
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Any

import pyarrow as pa
import pytest

from daftra_client import models, tables
from daftra_client._codec.record import Record
from daftra_client.errors import ConfigurationError
from daftra_client.models import Client, Invoice, InvoiceInput, Requisition
from tests.support.wire_forms import reference, required
from tests.tables.records import MODELS, marks

EVERY_MODEL = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
ARROW: dict[Any, pa.DataType] = {
    int: pa.int64(),
    str: pa.string(),
    bool: pa.bool_(),
    Decimal: pa.decimal128(38, 9),
    datetime.date: pa.date32(),
    datetime.datetime: pa.timestamp("us"),
}


def types_of(model: type[Record]) -> dict[str, Any]:
    """The types of the fields of a model, without None."""
    hints = typing.get_type_hints(model)
    found: dict[str, Any] = {}
    for name in model._NAMES[:-1]:
        types = [each for each in typing.get_args(hints[name]) if each is not NoneType]
        is_union = hints[name] is not Any and typing.get_origin(hints[name]) not in (list, dict)
        found[name] = types[0] if types and is_union else hints[name]
    return found


def is_rows(annotation: Any) -> bool:
    item = typing.get_args(annotation)[-1:]
    return bool(item) and isinstance(item[0], type) and issubclass(item[0], Record)


def arrow_type(annotation: Any) -> pa.DataType:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return pa.int64() if issubclass(annotation, int) else pa.string()
    return ARROW.get(annotation, pa.string())  # JSON


@EVERY_MODEL
def test_the_schema_of_a_model_is_that_of_its_annotations_in_their_order(model: type[Record]) -> None:
    secret = {name for name, mark in marks(model).items() if mark == "secret"}
    fields = {name: each for name, each in types_of(model).items() if name not in secret}
    expected = {name: arrow_type(each) for name, each in fields.items() if not is_rows(each)}
    found = tables.schema(model)
    assert found.names == [*expected, "_extra"]
    assert found.types == [*expected.values(), pa.string()]
    assert tables.children(model) == {name: typing.get_args(each)[-1] for name, each in fields.items() if is_rows(each)}


@EVERY_MODEL
def test_only_required_ids_are_never_null(model: type[Record]) -> None:
    never = {column.name for column in tables.columns(model) if not column.nullable}
    assert never == {"id"} & required(reference(model.__name__))


@EVERY_MODEL
def test_personal_columns_are_those_that_the_document_marks(model: type[Record]) -> None:
    personal = {name for name, mark in marks(model).items() if mark == "personal"}
    assert {column.name for column in tables.columns(model) if column.is_personal} == personal - {
        *tables.children(model)
    }
    without = tables.columns(model, personal=False)
    assert without == tuple(column for column in tables.columns(model) if not column.is_personal)
    assert tables.schema(model, personal=False).names == [column.name for column in without]


def test_descriptions_are_plain_text_of_the_document() -> None:
    columns = {column.name: column for column in tables.columns(Invoice)}
    assert columns["no"] == tables.Column(
        name="no",
        type="string",
        nullable=True,
        description="Document number shown to users, padded with zeros (`000094`). It differs from `id`.",
        is_personal=False,
    )
    assert columns["summary_total"].type == "decimal128(38, 9)"
    assert columns["client"].type == "json"
    assert tables.schema(Invoice).field("no").metadata == {b"description": columns["no"].description.encode()}
    described = [column for model in MODELS.values() for column in tables.columns(model)]
    assert not [column.name for column in described if "\n" in column.description or "\\\\" in column.description]


def test_a_class_of_the_users_has_the_columns_of_the_model_that_it_extends() -> None:
    class Mine(Client):
        pass

    assert tables.columns(Mine) == tables.columns(Client)
    assert tables.to_arrow([Mine(id=1)])["id"].to_pylist() == [1]
    assert tables.to_arrow([Client(id=2), Mine(id=1)]).num_rows == 2


@pytest.mark.parametrize(
    ("model", "said"),
    [(InvoiceInput, "InvoiceInput"), (dict, "dict"), (Record, "Record"), ("Invoice", "a value of type str")],
)
def test_tables_are_made_of_read_models_only(model: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"such as models\.Invoice, not of {said}$"):
        tables.columns(model)
    with pytest.raises(ConfigurationError, match="such as models"):
        tables.to_arrow([], model)


def test_children_cannot_be_changed() -> None:
    assert tables.children(Requisition) == {"requisition_item": models.RequisitionItem}
    with pytest.raises(TypeError):
        tables.children(Invoice)["x"] = Client  # type: ignore[index]
