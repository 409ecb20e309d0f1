"""pydantic takes and returns the models, and their JSON schemas are true."""

import datetime
import json
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

import daftra_client.models
from daftra_client._codec.dates import date_cache
from daftra_client._codec.fields import SCALARS, fields_of
from daftra_client._codec.model import UNWATCHED
from daftra_client._codec.read import BadValueError
from daftra_client.errors import DecodeError, EncodeError
from daftra_client.models import (
    AdvancePaymentInput,
    Client,
    ClientType,
    Invoice,
    InvoiceInput,
    InvoiceItem,
    InvoiceItemInput,
    PaymentMethod,
    Product,
    Tax,
    UnitTemplateInput,
)
from tests.support import payloads
from tests.support.wire_forms import (
    assert_same,
    enum_schemas,
    filled,
    model,
    object_schemas,
    properties,
    reference,
    required,
    resolve,
)

EVERY_MODEL = pytest.mark.parametrize("name", sorted(object_schemas()))


class Order(BaseModel):
    """What a user of pydantic writes."""

    invoice: Invoice | None = None
    wanted: list[InvoiceInput] = []
    by_name: dict[str, Client] = {}
    type: ClientType | None = None


def problems(value: Any, schema: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(value)]


def takes_anything(schema: Any) -> bool:
    """Whether a property is of no known shape, or a list or map of such."""
    _, content = resolve(schema)
    inner = content.get("items") or content.get("additionalProperties")
    return content.get("format") == "json" or (isinstance(inner, dict) and takes_anything(inner))


def without(schema: Any, *keys: str) -> Any:
    """A schema without what says nothing about values."""
    if isinstance(schema, dict):
        return {key: without(part, *keys) for key, part in schema.items() if key not in keys}
    return [without(part, *keys) for part in schema] if isinstance(schema, list) else schema


# --- all models -------------------------------------------------------------------------------------------------------


@EVERY_MODEL
def test_a_record_is_read_and_written_as_by_the_model_itself(name: str) -> None:
    raw = filled(reference(name))
    adapter: TypeAdapter[Any] = TypeAdapter(model(name))
    record = adapter.validate_python(raw)
    assert_same(raw, record, reference(name))
    assert adapter.validate_python(record) is record
    assert adapter.validate_json(json.dumps(raw)) == record
    assert adapter.dump_python(record) == record.to_dict()
    assert json.loads(adapter.dump_json(record)) == adapter.dump_python(record, mode="json") == record.to_dict()
    assert adapter.validate_json(adapter.dump_json(record)) == record


@EVERY_MODEL
def test_the_json_schemas_of_a_model_are_true(name: str) -> None:
    raw = filled(reference(name))
    adapter: TypeAdapter[Any] = TypeAdapter(model(name))
    accepted, given = (adapter.json_schema(mode=mode) for mode in ("validation", "serialization"))
    known = properties(reference(name))
    for schema in (accepted, given):
        Draft202012Validator.check_schema(schema)
        assert (schema["title"], schema["type"]) == (name, "object")
        assert schema["properties"].keys() == known.keys()
    constants = {key for key, part in known.items() if "const" in part}
    assert set(accepted.get("required", ())) == required(reference(name)) - constants
    assert set(given.get("required", ())) == (
        required(reference(name)) | constants if name.endswith("Input") else set(known)
    )
    written = adapter.validate_python(raw).to_dict()
    assert problems(raw, accepted) == []
    assert problems(written, given) == []
    assert problems(written, accepted) == []
    for key, part in known.items():
        if not takes_anything(part):
            for schema in (accepted, given):
                assert problems({**written, key: [[["no such value"]]]}, schema), key


@EVERY_MODEL
def test_a_json_schema_describes_the_model_and_its_fields_as_the_docstrings_do(name: str) -> None:
    schema = TypeAdapter(model(name)).json_schema()
    described = {key: part["description"] for key, part in schema["properties"].items() if "description" in part}
    expected = {key: part["description"] for key, part in properties(reference(name)).items() if "description" in part}
    assert expected.keys() <= described.keys()
    for key, text in expected.items():
        words = " ".join(described[key].split())
        assert words.startswith(" ".join(str(text).split())[:40]), key
    assert schema["description"].split()


@pytest.mark.parametrize("name", sorted(enum_schemas()))
def test_an_enumeration_is_open(name: str) -> None:
    enum: Any = getattr(daftra_client.models, name)
    adapter: TypeAdapter[Any] = TypeAdapter(enum)
    for mode in ("validation", "serialization"):
        schema = adapter.json_schema(mode=mode)
        assert {branch["title"]: branch["const"] for branch in schema["anyOf"][:-1]} == {
            member.name: member.value for member in enum
        }
        unlisted = 4711 if int in enum.__mro__ else "unlisted"
        assert problems(unlisted, schema) == []
        assert problems([], schema)
        assert adapter.dump_python(adapter.validate_python(unlisted), mode="json") == unlisted


# --- what a schema says -----------------------------------------------------------------------------------------------


def test_money_is_taken_as_number_or_text_and_given_as_text() -> None:
    adapter = TypeAdapter(Invoice)
    accepted, given = (
        without(adapter.json_schema(mode=mode)["properties"], "description", "examples")
        for mode in ("validation", "serialization")
    )
    assert accepted["summary_total"] == {
        "anyOf": [
            {"type": ["number", "string"], "pattern": r"^(-?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?)?$"},
            {"type": "null"},
        ]
    }
    assert given["summary_total"] == {
        "anyOf": [{"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}, {"type": "null"}]
    }
    assert given["client_id"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert given["draft"] == {"anyOf": [{"type": "integer", "enum": [0, 1]}, {"type": "null"}]}
    assert given["type"] == {"anyOf": [{"$ref": "#/$defs/InvoiceType"}, {"type": "null"}]}
    assert given["Client"] == {"anyOf": [{"$ref": "#/$defs/Client"}, {"type": "null"}]}
    assert given["InvoiceItem"] == {
        "anyOf": [{"type": "array", "items": {"$ref": "#/$defs/InvoiceItem"}}, {"type": "null"}]
    }


def test_a_write_model_says_what_it_needs_and_takes_no_other_key() -> None:
    schema = TypeAdapter(InvoiceInput).json_schema()
    assert schema["required"] == ["client_id"]
    raw = {"client_id": 83, "le_custom_data_client": {"size": "XL"}, "type": 3, "discount": "1.5"}
    assert problems(raw, schema) == []
    assert problems({**raw, "client_id": None}, schema)
    assert problems({**raw, "curency_code": "SAR"}, schema)
    item = without(TypeAdapter(InvoiceItemInput).json_schema(mode="serialization"), "description")
    assert item["properties"]["unit_price"] == {
        "anyOf": [{"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}, {"type": "integer"}, {"type": "null"}]
    }


def test_what_a_write_model_always_sends_is_constant() -> None:
    adapter = TypeAdapter(AdvancePaymentInput)
    schema = adapter.json_schema(mode="serialization")
    assert schema["properties"]["type"]["const"] == 19
    assert schema["required"] == ["client_id", "type"]
    assert adapter.dump_python(AdvancePaymentInput(client_id=83)) == {"client_id": 83, "type": 19}


ACCEPTED: dict[str, tuple[list[Any], list[Any]]] = {
    "integer": ([0, -3, "10", "-3", ""], ["x", "1.5", True, [], 1.5]),
    "decimal": ([0, 1.5, "32999.9961", "-0.05", "1e3", ""], ["ten", True, [], "1.5.1"]),
    "flag": ([True, False, 0, 1, "0", "1", ""], [2, "perhaps", []]),
    "date": (["2026-04-17", "17/04/2026", ""], [5, [], True]),
    "display_date": (["17/04/2026", "2026-04-17"], [5, {}]),
    "timestamp": (["2026-04-17 20:27:36", ""], [5, []]),
    "display_timestamp": (["17/04/2026 20:27"], [5]),
    "text": (["", "x", 966500000000, 1.5], [[], {}, True]),
    "duration": (["8:17", 8.5, ""], [[], {}, True]),
    "json": ([None, 1, "x", [], {"a": 1}], []),
}
GIVEN: dict[str, list[Any]] = {
    "integer": [5, -3],
    "decimal": [Decimal("1.50"), Decimal("-1E+3"), Decimal("1E-30")],
    "flag": [True, False],
    "date": [datetime.date(2026, 4, 25), datetime.datetime(2026, 4, 25, 1, 2)],
    "display_date": [datetime.date(2026, 4, 25)],
    "timestamp": [datetime.datetime(2026, 4, 25, 20, 27, 36)],
    "display_timestamp": [datetime.datetime(2026, 4, 25, 20, 27)],
    "text": ["x", PaymentMethod("cash")],
    "duration": ["8:17", "8.5"],
    "json": [None, 1, {"a": [1.5]}],
}


@pytest.mark.parametrize("name", SCALARS)
def test_the_schemas_of_a_scalar_tell_what_it_reads_and_writes(name: str) -> None:
    scalar = SCALARS[name]
    taken, refused = ACCEPTED[name]
    for raw in taken:
        scalar.read(raw, date_cache("%d/%m/%Y"), UNWATCHED)
        assert problems(raw, scalar.input_schema) == []
    for raw in refused:
        with pytest.raises(BadValueError):
            scalar.read(raw, date_cache("%d/%m/%Y"), UNWATCHED)
        assert problems(raw, scalar.input_schema)
    for value in GIVEN[name]:
        for write in (scalar.write, scalar.write_back):
            assert problems(write(value, "here", "%d/%m/%Y"), scalar.output_schema) == []


def test_what_a_read_model_gives_back_of_a_moment_with_a_zone_is_described_too() -> None:
    tax = Invoice(id=1, created=datetime.datetime(2026, 4, 25, 20, 27, 36, 5, datetime.UTC))
    schema = TypeAdapter(Invoice).json_schema(mode="serialization")
    assert problems(tax.to_dict(), schema) == []


@pytest.mark.parametrize(("name", "raw"), payloads.RECORDS)
def test_what_live_accounts_send_fits_the_schema(name: str, raw: dict[str, Any]) -> None:
    assert problems(raw, TypeAdapter(model(name)).json_schema()) == []


def test_a_model_of_a_user_has_a_schema_with_its_own_fields() -> None:
    @attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
    class Mine(Tax):
        mine: datetime.date | None = None
        tags: dict[str, str | Client | None] | None = None
        _WIRE_NAMES: ClassVar[Mapping[str, str]] = {**Tax._WIRE_NAMES, "mine": "Mine"}

    adapter = TypeAdapter(Mine)
    record = adapter.validate_python({"id": "5", "Mine": "2026-04-17"})
    assert (type(record), record) == (Mine, Mine(id=5, mine=datetime.date(2026, 4, 17)))
    schema = adapter.json_schema(mode="serialization")
    assert {*fields_of(Tax), "Mine", "tags"} == schema["properties"].keys()
    assert schema["properties"]["id"]["description"]
    assert problems(record.to_dict(), schema) == []
    assert schema["properties"]["tags"]["anyOf"][0]["additionalProperties"] == {
        "anyOf": [{"type": "string"}, {"$ref": "#/$defs/Client"}, {"type": "null"}]
    }


# --- models of users --------------------------------------------------------------------------------------------------


def test_records_are_fields_of_a_pydantic_model() -> None:
    raw = {
        "invoice": {"id": "26", "summary_total": "334.50", "Client": {"id": "83"}},
        "wanted": [{"client_id": 1}, {"client_id": "2", "discount": 1.5}],
        "by_name": {"a": {"id": 1}},
        "type": 3,
    }
    order = Order.model_validate(raw)
    assert order == Order.model_validate_json(json.dumps(raw))
    assert order.invoice == Invoice(id=26, summary_total=Decimal("334.50"), client=Client(id=83))
    assert order.wanted == [InvoiceInput(client_id=1), InvoiceInput(client_id=2, discount=Decimal("1.5"))]
    assert order.by_name == {"a": Client(id=1)}
    assert order.type is ClientType.BUSINESS
    for plain in (json.loads(order.model_dump_json()), order.model_dump(mode="json"), order.model_dump()):
        assert Invoice.from_dict(plain["invoice"]) == order.invoice
        assert plain["wanted"] == [{"client_id": 1}, {"client_id": 2, "discount": "1.5"}]
    assert Order.model_validate(order.model_dump()) == order
    invoice = Invoice(id=1)
    assert Order(invoice=invoice).invoice is invoice
    assert Order().invoice is None
    assert Order.model_json_schema()["properties"]["wanted"]["items"] == {"$ref": "#/$defs/InvoiceInput"}


def test_a_subclass_is_taken_as_it_is() -> None:
    class Mine(Invoice):
        pass

    mine = Mine(id=1)
    assert TypeAdapter(Invoice).validate_python(mine) is mine
    assert type(TypeAdapter(Mine).validate_python({"id": 1})) is Mine


def test_nulls_can_be_left_out() -> None:
    invoice = Invoice(id=1, client=Client(id=2), invoice_item=[InvoiceItem(id=3)])
    assert TypeAdapter(Invoice).dump_python(invoice, exclude_none=True) == {
        "id": 1,
        "Client": {"id": 2},
        "InvoiceItem": [{"id": 3}],
    }


def test_the_display_format_of_dates_comes_with_the_context() -> None:
    adapter = TypeAdapter(Invoice)
    context = {"date_format": "DD/MM/YYYY"}
    assert adapter.validate_python({"id": 1, "date": "03/04/2026"}, context=context).date == datetime.date(2026, 4, 3)
    with pytest.raises(ValidationError, match="the format of the date is not known"):
        adapter.validate_python({"id": 1, "date": "03/04/2026"}, context=["no mapping"])


def test_a_record_that_cannot_be_sent_is_not_serialized() -> None:
    with pytest.raises(PydanticSerializationError, match=r"InvoiceItemInput\.unit_price"):
        TypeAdapter(InvoiceItemInput).dump_json(InvoiceItemInput(unit_price=1.5))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# --- errors -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cls", "raw", "loc", "message", "shown"),
    [
        (Invoice, {"summary_total": "ten"}, ("summary_total",), "Invoice.summary_total: a number was expected", "ten"),
        (
            Invoice,
            {"Client": {"id": "1"}, "InvoiceItem": [{"quantity": "1"}, {"quantity": "x"}]},
            ("InvoiceItem", 1, "quantity"),
            "InvoiceItem.quantity: a number was expected",
            "x",
        ),
        (
            Invoice,
            {"InvoiceItem": {"7": {"id": "x"}}},
            ("InvoiceItem", "7", "id"),
            "InvoiceItem.id: a number was expected",
            "x",
        ),
        (Invoice, {"InvoiceItem": [{}, 5]}, ("InvoiceItem", 1), "InvoiceItem: an object was expected", 5),
        (Product, {"ProductCategory": "x"}, ("ProductCategory",), "Product.ProductCategory: a list was expected", "x"),
        (Client, {"password": ["hunter2"]}, ("password",), "Client.password: text was expected", "***"),
        (Client, {"city": {"password": "hunter2"}}, ("city",), "Client.city: text was expected", {"password": "***"}),
        (InvoiceInput, {}, ("client_id",), "InvoiceInput.client_id: a value is required", None),
        (
            UnitTemplateInput,
            {"unit_templates_unit_factors": [{"factor_name": "Box"}, {"factor_nam": "hunter2"}]},
            ("unit_templates_unit_factors", 1, "factor_nam"),
            (
                "UnitTemplateFactorInput.factor_nam: UnitTemplateFactorInput has no such key; "
                "did you mean 'factor_name'? `UnitTemplateFactorInput(additional_properties=...)` sends others"
            ),
            "***",
        ),
        (Invoice, 5, (), "Invoice: an object was expected", 5),
        (InvoiceInput, Tax(id=1), (), "InvoiceInput: an object was expected", Tax(id=1)),
    ],
)  # fmt: skip
def test_an_error_is_one_of_pydantic_that_names_place_and_reason(
    cls: type[Any], raw: Any, loc: tuple[str | int, ...], message: str, shown: Any
) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(cls).validate_python(raw)
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"], error["msg"], error["input"]) == ("daftra", loc, message, shown)
    with pytest.raises((DecodeError, EncodeError)):
        cls.from_dict(raw)


def test_no_error_shows_what_is_secret() -> None:
    raw = {"password": "hunter2", "national_id": "2990", "id": "x", "Client": {"password": "hunter2", "id": ["y"]}}
    for data in ({"invoice": raw}, {"by_name": {"a": raw}}, {"wanted": [{**raw, "client_id": 1}]}):
        with pytest.raises(ValidationError) as caught:
            Order.model_validate(data)
        shown = f"{caught.value}{caught.value.errors()}{caught.value.json()}"
        assert "2990" not in shown
        assert "hunter2" not in shown
        assert caught.value.__cause__ is None


def test_the_errors_of_several_records_come_together() -> None:
    with pytest.raises(ValidationError) as caught:
        Order.model_validate_json('{"invoice": {"id": "x"}, "wanted": [{"client_id": 1}, {}]}')
    assert [error["loc"] for error in caught.value.errors()] == [("invoice", "id"), ("wanted", 1, "client_id")]


# --- without pydantic -------------------------------------------------------------------------------------------------


def test_nothing_of_it_is_needed_or_loaded_without_pydantic() -> None:
    program = """
import sys
sys.modules["pydantic"] = sys.modules["pydantic_core"] = None
from daftra_client.models import Invoice, InvoiceInput
import copy, pickle, inspect, pydoc
invoice = Invoice.from_dict({"id": "1", "type": "3", "Client": {"id": "2"}})
pickle.loads(pickle.dumps(copy.deepcopy(invoice))), repr(invoice), InvoiceInput(client_id=1).to_dict()
inspect.getmembers(Invoice), pydoc.render_doc(Invoice)
print(sorted(name for name in sys.modules if name.startswith("daftra_client.") and "schema" in name))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
