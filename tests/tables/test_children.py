"""Records in lists and dicts: rows of tables below, which tell their parents and their places."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

from daftra_client import tables
from daftra_client._codec.record import Record
from daftra_client.errors import ConfigurationError
from daftra_client.models import Invoice, InvoiceItem, InvoicePayment, InvoiceTax, Requisition, RequisitionItem
from daftra_client.tables import _flatten
from tests.support.wire_forms import reference, required
from tests.tables.records import MODELS, full


def names(tables: dict[str, pa.Table]) -> list[str]:
    return list(tables)


def places(table: pa.Table, *more: str) -> list[tuple[Any, ...]]:
    """Parent, position, and the values of some columns."""
    return [tuple(row[name] for name in ("_parent_id", "_position", *more)) for row in table.to_pylist()]


def test_rows_tell_their_parents_and_positions() -> None:
    records = [
        Invoice(id=7, invoice_item=[InvoiceItem(id=1, item="a"), InvoiceItem(id=2, item="b")]),
        Invoice(id=8),
        Invoice(id=9, invoice_item=[]),
        Invoice(id=10, invoice_item=[InvoiceItem(item="c")], invoice_payment=[InvoicePayment(id=5)]),
    ]
    found = tables.to_arrow_tables(records)
    assert found["invoice"]["id"].to_pylist() == [7, 8, 9, 10]
    assert places(found["invoice__invoice_item"], "id", "item") == [(7, 0, 1, "a"), (7, 1, 2, "b"), (10, 0, None, "c")]
    assert places(found["invoice__invoice_payment"], "id") == [(10, 0, 5)]
    assert found["invoice__invoice_custom_field"].num_rows == 0


def test_rows_that_the_parent_holds_by_keys_tell_them() -> None:
    taxes = {"15": InvoiceTax(additional_properties={"rate": 15}), "ض": InvoiceTax()}
    found = tables.to_arrow_tables([Invoice(id=7, invoice_tax=taxes), Invoice(id=8, invoice_tax={})])
    assert found["invoice__invoice_tax"].to_pylist() == [
        {"_parent_id": 7, "_position": 0, "_key": "15", "_extra": '{"rate":15}'},
        {"_parent_id": 7, "_position": 1, "_key": "ض", "_extra": None},
    ]


def test_rows_of_a_parent_without_an_id_have_none() -> None:
    records = [
        Requisition(requisition_item=[RequisitionItem(id=1)]),
        Requisition(id=2, requisition_item=[RequisitionItem()]),
    ]
    found = tables.to_arrow_tables(records)["requisition__requisition_item"]
    assert places(found) == [(None, 0), (2, 0)]


def test_rows_of_a_parent_whose_id_does_not_fit_tell_it_in_extra() -> None:
    records = [Requisition(id=2**63, requisition_item=[RequisitionItem(id=1), RequisitionItem(id=2)])]
    said = r"^3 values .*: requisition.id \(1\), requisition__requisition_item._parent_id \(2\)$"
    with pytest.warns(tables.ValueDidNotFitWarning, match=said):
        found = tables.to_arrow_tables(records)
    assert places(found["requisition__requisition_item"], "_extra") == [
        (None, place, '{"_parent_id":"9223372036854775808"}') for place in (0, 1)
    ]


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_every_table_of_a_model_is_there_with_all_columns_whatever_the_records_hold(model: type[Record]) -> None:
    children = tables.children(model)
    parent = "required" if "id" in required(reference(model.__name__)) else "may be null"
    for records in ([], [full(model)], [model._blank()] if parent != "required" else []):
        found = tables.to_arrow_tables(records, model, name="t")
        assert list(found) == ["t", *(f"t__{name}" for name in children)]
        assert found["t"].schema.equals(tables.schema(model), check_metadata=True)
        for name, child in children.items():
            schema = found[f"t__{name}"].schema
            own = tables.schema(child)
            assert [field.name for field in schema][-len(own) :] == own.names
            first = ["_parent_id", "_position"]
            assert schema.names[: -len(own)] in (first, [*first, "_key"])
            assert schema.types[:2] == [pa.int64(), pa.int64()]
            assert [schema.field(0).nullable, schema.field(1).nullable] == [parent != "required", False]


@pytest.mark.parametrize(("model", "name"), [(Invoice, "invoice"), (InvoiceItem, "invoice_item")])
def test_the_first_table_is_named_by_the_model_unless_a_name_is_given(model: type[Record], name: str) -> None:
    assert names(tables.to_arrow_tables([], model))[0] == name
    assert names(tables.to_arrow_tables([], model, name="x"))[0] == "x"


@pytest.mark.parametrize(
    ("name", "held", "said"),
    [
        *(("invoice_item", held, "list of records of the model InvoiceItem")
          for held in ("text", [InvoiceItem(), 1], [InvoicePayment()], {"1": InvoiceItem()}, (InvoiceItem(),))),
        *(("invoice_tax", held, "dict of records of the model InvoiceTax")
          for held in ([InvoiceTax()], {"1": InvoiceItem()}, {"1": None})),
    ],
)  # fmt: skip
def test_rows_that_are_no_records_or_held_otherwise_are_refused(name: str, held: Any, said: str) -> None:
    records = [Invoice(id=1), Invoice(id=2, **{name: held})]
    said = f"^Invoice at index 1: {name} must be a {said}$"
    with pytest.raises(ConfigurationError, match=said):
        tables.to_arrow_tables(records)
    assert tables.to_arrow(records).num_rows == 2  # lists are not looked at


def test_parts_give_the_same_tables_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    records = [Invoice(id=n, invoice_item=[InvoiceItem(id=i) for i in range(n % 3)]) for n in range(10)]
    whole = tables.to_arrow_tables(records)
    monkeypatch.setattr(_flatten, "ROWS_AT_ONCE", 3)
    assert {name: table.combine_chunks() for name, table in tables.to_arrow_tables(iter(records)).items()} == {
        name: table.combine_chunks() for name, table in whole.items()
    }
