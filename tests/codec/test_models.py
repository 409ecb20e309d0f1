"""What all generated models have in common, and what reading and writing through them looks like."""

import copy
import datetime
import json
import pickle
import subprocess
import sys
from decimal import Decimal
from typing import Any

import attrs
import pytest
from rich.pretty import pretty_repr

import daftra_client.models
from daftra_client._codec.model import Model
from daftra_client._codec.unset import UNSET
from daftra_client.errors import DecodeError, EncodeError
from daftra_client.models import (
    AdvancePaymentInput,
    Client,
    ClientInput,
    ClientType,
    DepositInput,
    FollowUpStatusInput,
    Invoice,
    InvoiceInput,
    InvoiceItem,
    InvoiceItemInput,
    Journal,
    JournalInput,
    PaymentInput,
    PurchaseInvoice,
    UnitTemplateInput,
)
from tests.support import payloads
from tests.support.wire_forms import (
    DOCUMENT_PATH,
    assert_same,
    attribute,
    enum_schemas,
    errors_in,
    filled,
    model,
    object_schemas,
    properties,
    reference,
    required,
)

ROOT = DOCUMENT_PATH.parents[1]
READ = sorted(name for name in object_schemas() if not name.endswith("Input"))
WRITE = sorted(name for name in object_schemas() if name.endswith("Input"))
EVERY_MODEL = pytest.mark.parametrize("name", READ + WRITE)


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return done.stdout.strip()


# --- all models -------------------------------------------------------------------------------------------------------


def test_there_is_a_model_for_every_schema_of_the_document_and_no_other() -> None:
    assert set(daftra_client.models.__all__) == object_schemas().keys() | enum_schemas().keys()
    assert sorted(daftra_client.models.__all__) == dir(daftra_client.models)


@pytest.mark.parametrize("name", READ)
def test_a_read_model_needs_an_id_at_most_and_writes_every_key(name: str) -> None:
    needed: dict[str, Any] = dict.fromkeys(required(reference(name)), 7)
    record = model(name).from_dict(needed)
    assert record == model(name)(**needed)
    assert record.to_dict() == dict.fromkeys(properties(reference(name))) | needed
    assert (repr(record), record.additional_properties) == (f"{name}({'id=7' if needed else ''})", {})


@pytest.mark.parametrize("name", WRITE)
def test_a_write_model_needs_the_required_keys_and_writes_only_what_is_set(name: str) -> None:
    needed = required(reference(name))
    raw = {key: filled(properties(reference(name))[key]) for key in needed}
    record = model(name).from_dict(raw)
    assert record.to_dict().keys() == needed
    for field in attrs.fields(model(name)):
        if field.name != "additional_properties" and getattr(record, field.name) is UNSET:
            assert field.default is UNSET
    if needed:
        with pytest.raises(DecodeError, match="a value is required") as caught:
            model(name).from_dict({})
        assert (caught.value.model, caught.value.field in needed) == (name, True)
        with pytest.raises(TypeError, match="missing"):
            model(name)()
    else:
        assert model(name)().to_dict() == model(name).from_dict({}).to_dict() == {}


@EVERY_MODEL
def test_every_field_is_read_written_and_read_again_as_the_document_says(name: str) -> None:
    raw = filled(reference(name))
    if not name.endswith("Input"):
        raw["unknown_key"] = {"kept": ["as", 1, "it", None, "is"]}
    record = model(name).from_dict(raw)
    assert_same(raw, record, reference(name))
    written = json.loads(json.dumps(record.to_dict()))
    assert written.keys() == raw.keys()
    assert errors_in(written, reference(name)) == []
    assert_same(written, record, reference(name))
    assert model(name).from_dict(written) == record


@EVERY_MODEL
def test_copies_and_pickles_are_equal_and_independent(name: str) -> None:
    record = model(name).from_dict(filled(reference(name)))
    shallow, deep, thawed = copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))
    assert record == shallow == deep == thawed
    deep.additional_properties["x"] = thawed.additional_properties["x"] = 1
    assert "x" not in record.additional_properties
    assert deep == thawed != record


@EVERY_MODEL
def test_a_model_has_slots_and_takes_no_misspelled_field(name: str) -> None:
    record = model(name).from_dict(filled(reference(name)))
    assert not hasattr(record, "__dict__")
    with pytest.raises(AttributeError):
        record.no_such_field = 1  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError, match="no_such_field"):
        model(name)(no_such_field=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@EVERY_MODEL
def test_a_representation_shows_every_set_field_and_masks_exactly_the_sensitive_ones(name: str) -> None:
    record = model(name).from_dict(filled(reference(name)))
    shown = repr(record)
    for key, schema in properties(reference(name)).items():
        field = attribute(model(name), key, schema)
        text = "***" if schema.get("x-sensitive") else repr(getattr(record, field))
        assert f"{field}={text}" in shown


# --- unknown keys -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", [Invoice, Client, PurchaseInvoice, Journal, DepositInput])
def test_unknown_keys_are_kept_as_they_are_and_written_back(cls: type[Model]) -> None:
    unknown = {"le_custom_data_client": {"size": "XL"}, "zz": None, "n": 1.5, "DATE": "not/a/date"}
    record = cls.from_dict({"id": "7", "staff_id": "1"} | unknown)
    assert {key: record.additional_properties[key] for key in unknown} == unknown
    written = record.to_dict()
    assert {key: written[key] for key in unknown} == unknown


@pytest.mark.parametrize(
    ("cls", "raw", "message"),
    [
        (
            InvoiceInput,
            {"client_id": 1, "curency_code": "USD"},
            (
                "InvoiceInput.curency_code: InvoiceInput has no such key; did you mean 'currency_code'? "
                "`InvoiceInput(additional_properties=...)` sends others"
            ),
        ),
        (
            UnitTemplateInput,
            {"unit_templates_unit_factors": [{"factor_nam": "Box"}]},
            (
                "UnitTemplateFactorInput.factor_nam: UnitTemplateFactorInput has no such key; "
                "did you mean 'factor_name'? `UnitTemplateFactorInput(additional_properties=...)` sends others"
            ),
        ),
        (
            ClientInput,
            {"zzz": "someone@example.com"},
            "ClientInput.zzz: ClientInput has no such key. `ClientInput(additional_properties=...)` sends others",
        ),
    ],
)
def test_a_misspelled_key_of_what_is_written_is_refused(cls: type[Model], raw: Any, message: str) -> None:
    with pytest.raises(EncodeError) as refused:
        cls.from_dict(raw)
    assert str(refused.value) == message


def test_a_key_that_an_app_adds_is_no_misspelled_one() -> None:
    record = ClientInput.from_dict({"business_name": "Nile", "le_7_data": {"size": "XL"}})
    assert record.additional_properties == {"le_7_data": {"size": "XL"}}


def test_an_unknown_key_can_be_sent_along() -> None:
    record = ClientInput(business_name="Nile", additional_properties={"le_custom_data_client": {"a": 1}})
    assert record.to_dict() == {"business_name": "Nile", "le_custom_data_client": {"a": 1}}


def test_an_unknown_key_never_replaces_a_known_one() -> None:
    record = ClientInput(business_name="Nile", additional_properties={"business_name": "Other"})
    assert record.to_dict() == {"business_name": "Nile"}


def test_the_payload_that_was_read_is_left_alone() -> None:
    raw = copy.deepcopy(payloads.PURCHASE_INVOICE)
    purchase = PurchaseInvoice.from_dict(raw)
    purchase.additional_properties["x"] = 1
    purchase.to_dict()
    assert raw == payloads.PURCHASE_INVOICE


# --- not sent, and sent as null ---------------------------------------------------------------------------------------


def test_what_is_unset_is_not_sent_and_none_is_sent_as_null() -> None:
    assert InvoiceInput(client_id=83, notes=None).to_dict() == {"client_id": 83, "notes": None}
    assert InvoiceItemInput().to_dict() == {}
    item = InvoiceItemInput(item="Consulting", discount=None)
    assert (item.discount, item.quantity) == (None, UNSET)


def test_null_and_missing_differ_when_a_write_model_is_read() -> None:
    item = InvoiceItemInput.from_dict({"item": None})
    assert (item.item, item.quantity) == (None, UNSET)
    assert item.to_dict() == {"item": None}
    assert item != InvoiceItemInput.from_dict({})


def test_a_field_can_be_unset_again() -> None:
    item = InvoiceItemInput(item="Consulting", tax1=1)
    item.tax1 = UNSET
    assert item.to_dict() == {"item": "Consulting"}


def test_unset_is_one_false_object_for_ever() -> None:
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert (bool(UNSET), repr(UNSET)) == (False, "UNSET")
    item = InvoiceItemInput(item="x")
    for other in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item))):
        assert other.quantity is UNSET
        assert other.to_dict() == {"item": "x"}


# --- required keys ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cls", "raw", "key"),
    [
        (PaymentInput, {"amount": "10"}, "payment_method"),
        (PaymentInput, {"amount": "10", "payment_method": None}, "payment_method"),
        (PaymentInput, {"amount": "10", "payment_method": ""}, None),
        (FollowUpStatusInput, {}, "name"),
    ],
)
def test_a_missing_required_key_is_named(cls: type[Model], raw: dict[str, Any], key: str | None) -> None:
    if key is None:
        cls.from_dict(raw)
        return
    with pytest.raises(DecodeError) as caught:
        cls.from_dict(raw)
    assert (caught.value.model, caught.value.field, caught.value.value) == (cls.__name__, key, None)
    assert str(caught.value) == f"{cls.__name__}.{key}: cannot read None: a value is required"


def test_a_bad_value_is_named_even_where_a_required_key_is_missing_too() -> None:
    with pytest.raises(DecodeError) as caught:
        PaymentInput.from_dict({"transaction_id": "1", "amount": "ten"})
    assert (caught.value.field, caught.value.value) == ("amount", "ten")


def test_an_advance_payment_is_of_its_type_without_being_told() -> None:
    assert AdvancePaymentInput(client_id=83).to_dict() == {"client_id": 83, "type": 19}


# --- errors name the field --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cls", "raw", "where", "value"),
    [
        (Invoice, {"id": "1", "summary_total": "ten", "no": "1"}, "Invoice.summary_total", "ten"),
        (Client, {"suspend": "perhaps"}, "Client.suspend", "perhaps"),
        (Invoice, {"id": "1", "InvoiceItem": [{"id": "1"}, {"id": "2", "quantity": [1]}]}, "InvoiceItem.quantity", [1]),
        (Invoice, {"id": "1", "InvoiceItem": "none"}, "Invoice.InvoiceItem", "none"),
        (Journal, {"id": "1", "created": "yesterday"}, "Journal.created", "yesterday"),
    ],
)
def test_a_value_that_fits_no_rule_is_named(cls: type[Model], raw: dict[str, Any], where: str, value: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        cls.from_dict(raw)
    error = caught.value
    assert (f"{error.model}.{error.field}", error.value) == (where, value)
    assert str(error).startswith(f"{where}: cannot read {value!r}: ")
    thawed = pickle.loads(pickle.dumps(error))
    assert (str(thawed), thawed.model, thawed.field, thawed.value) == (str(error), error.model, error.field, value)


@pytest.mark.parametrize("raw", [None, [], "x", 5])
def test_what_is_no_object_at_all_is_refused(raw: Any) -> None:
    with pytest.raises(DecodeError, match=r"^Invoice: cannot read .*: an object was expected$") as caught:
        Invoice.from_dict(raw)
    assert (caught.value.field, caught.value.value) == (None, raw)


def test_a_value_that_cannot_be_sent_is_named_and_survives_pickle() -> None:
    with pytest.raises(EncodeError) as caught:
        JournalInput(staff_id="1", date=datetime.date(2026, 4, 3)).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert str(caught.value) == "JournalInput.staff_id: cannot send '1': an int is needed"
    thawed = pickle.loads(pickle.dumps(caught.value))
    assert (thawed.where, thawed.value, str(thawed)) == ("JournalInput.staff_id", "1", str(caught.value))


# --- representation and comparison ------------------------------------------------------------------------------------


def test_a_representation_is_the_call_that_makes_the_record() -> None:
    item = InvoiceItemInput(item="Consulting", quantity=1, unit_price=Decimal("334.00"))
    assert repr(item) == "InvoiceItemInput(item='Consulting', quantity=1, unit_price=Decimal('334.00'))"
    assert eval(repr(item), {"InvoiceItemInput": InvoiceItemInput, "Decimal": Decimal}) == item


def test_a_representation_shows_falsy_values_and_unknown_keys() -> None:
    client = Client.from_dict({"suspend": "0", "city": "", "credit_limit": 0, "x": 1})
    assert repr(client) == "Client(city='', suspend=False, credit_limit=Decimal('0'), additional_properties={'x': 1})"


def test_a_representation_masks_secrets_at_any_depth() -> None:
    raw = {"id": "81", "Client": {"id": "83", "last_ip": "192.0.2.10", "password": "hunter2", "national_id": "2990"}}
    shown = repr([Invoice.from_dict(raw)])
    assert shown == "[Invoice(id=81, client=Client(id=83, last_ip=***, national_id=***, password=***))]"


def test_what_rich_prints_masks_secrets_too() -> None:
    written = ClientInput(staff_id=83, password="hunter2", additional_properties={"api_key": "s3cret"})
    for record in (Client.from_dict({"id": 83, "password": "hunter2", "api_key": "s3cret"}), written):
        for shown in (pretty_repr(record), repr(record)):
            assert "83" in shown
            assert "hunter2" not in shown
            assert "s3cret" not in shown


@pytest.mark.parametrize("depth", [60, 2000])
def test_a_value_of_any_depth_can_be_shown_in_an_error(depth: int) -> None:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    with pytest.raises(DecodeError, match=r"^Client\.city: cannot read \[\[") as caught:
        Client.from_dict({"city": value})
    assert caught.value.value is value


def test_a_number_that_python_does_not_write_down_can_be_shown_in_an_error() -> None:
    with pytest.raises(DecodeError, match="cannot read a list"):
        Client.from_dict({"city": [10**5000]})


@pytest.mark.parametrize("moment", ["25/12/1990 secret-time", "25/12/1990 99:99"])
def test_an_error_does_not_quote_a_secret_moment(moment: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Client.from_dict({"birth_date": moment})
    assert moment.partition(" ")[2] not in str(caught.value)


def test_a_decimal_equals_another_of_the_same_value() -> None:
    assert InvoiceItem.from_dict({"unit_price": "334.00"}) == InvoiceItem.from_dict({"unit_price": 334})


def test_records_can_be_changed_and_so_cannot_be_hashed() -> None:
    client = Client.from_dict({"city": "Cairo"})
    client.city = "Giza"
    assert client == Client(city="Giza")
    with pytest.raises(TypeError, match="unhashable"):
        hash(client)


def test_records_match_patterns_by_keyword() -> None:
    match Client.from_dict({"type": "3", "city": "Cairo"}):
        case Client(type=ClientType.BUSINESS, city=city):
            assert city == "Cairo"
        case _:
            pytest.fail("no match")


# --- loading ----------------------------------------------------------------------------------------------------------

LOADED = "sorted(name for name in sys.modules if name.startswith('daftra_client.models.'))"


def test_importing_the_models_loads_none_of_them() -> None:
    assert run(f"import sys, daftra_client, daftra_client.models; print({LOADED})") == "[]"


def test_using_a_model_loads_it_and_what_it_contains() -> None:
    loaded = run(f"import sys; from daftra_client.models import Client; print({LOADED})")
    assert "'daftra_client.models.client_type'" in loaded
    assert "'daftra_client.models.invoice'" not in loaded


def test_a_model_that_does_not_exist_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Hovercraft'"):
        _ = daftra_client.models.Hovercraft  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_pickle_can_be_read_where_no_model_is_loaded_yet() -> None:
    data = pickle.dumps(Client.from_dict({"id": "5", "type": "77"}))
    assert run(f"import pickle; print(pickle.loads({data!r}))") == "Client(id=5, type=<ClientType.UNKNOWN_77: 77>)"
