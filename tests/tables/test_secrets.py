"""Secrets are in no table, and personal data is in none if it is not wanted: neither as columns nor in JSON."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from daftra_client import tables
from daftra_client._codec.record import Record
from daftra_client.models import Client, Invoice, InvoiceItem
from tests.tables.records import MODELS, full, marks, records_in

SECRET, PERSONAL = "a-secret", "a-person"
UNKNOWN_SECRETS = {
    "password": SECRET,
    "Api-Key": SECRET,
    "le_token_of_app": [SECRET],
    "deep": [{"x": {"client_secret": SECRET, "y": [{"qr_code_url": SECRET}]}}],
}
UNKNOWN_PERSONAL = {"email": PERSONAL, "le_mobile": PERSONAL, "deep": [{"x": {"Phone1": PERSONAL}}]}
EVERY_MODEL = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)


def shown(record: Record, *, personal: bool = True) -> str:
    """All that the tables of a record hold."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", tables.ValueDidNotFitWarning)
        found = tables.to_arrow_tables([record], personal=personal)
    return repr({name: table.to_pylist() for name, table in found.items()})


@EVERY_MODEL
def test_no_secret_is_in_the_tables_of_any_model(model: type[Record]) -> None:
    record = full(model)
    for inner in records_in(record):
        for name, mark in marks(type(inner)).items():
            if mark == "secret":
                setattr(inner, name, SECRET)
        inner.additional_properties |= UNKNOWN_SECRETS
    assert SECRET not in shown(record)
    assert SECRET not in shown(record, personal=False)
    assert not [name for name, mark in marks(model).items() if mark == "secret" and name in tables.schema(model).names]


@EVERY_MODEL
@pytest.mark.parametrize("personal", [True, False])
def test_no_value_that_could_not_be_read_is_shown_if_its_field_is_not(model: type[Record], personal: bool) -> None:
    """`ReadListener.keeps_bad_values` leaves such values in `additional_properties`, under the keys of their fields."""
    record = full(model)
    hidden = {"secret"} if personal else {"secret", "personal"}
    for inner in records_in(record):
        for name, mark in marks(type(inner)).items():
            if mark in hidden:
                setattr(inner, name, None)
                inner.additional_properties[type(inner)._WIRE_NAMES.get(name, name)] = SECRET
    assert SECRET not in shown(record, personal=personal)


@EVERY_MODEL
def test_no_personal_data_is_in_the_tables_of_any_model_if_it_is_not_wanted(model: type[Record]) -> None:
    record = full(model)
    for inner in records_in(record):
        for name, mark in marks(type(inner)).items():
            if mark == "personal":
                setattr(inner, name, PERSONAL)
        inner.additional_properties |= UNKNOWN_PERSONAL
    assert PERSONAL not in shown(record, personal=False)
    if "personal" in marks(model).values():
        assert PERSONAL in shown(record)


@pytest.mark.parametrize("key", ["password", "settings", "x_api_key", "Access-Token"])
def test_secrets_within_values_of_any_type_are_left_out(key: str) -> None:
    value: Any = {"a": [{key: SECRET, "b": 1}], key: SECRET}
    kept = '{"a":[{"b":1}]}'
    assert tables.to_arrow([Invoice(id=1, client=value)])["client"].to_pylist() == [kept]
    with pytest.warns(tables.ValueDidNotFitWarning):
        (text,) = tables.to_arrow([Invoice(id=1, notes=value)])["_extra"].to_pylist()
    assert json.loads(text) == {"notes": kept}


def test_secrets_are_left_out_of_lines_and_of_records_within_records() -> None:
    client = Client(id=7, password=SECRET, additional_properties={"token": SECRET})
    line = InvoiceItem(id=3, additional_properties={"secret": SECRET, "colour": "red"})
    text = shown(Invoice(id=1, client=client, invoice_item=[line], invoice_html_url=SECRET))
    assert SECRET not in text
    assert "red" in text


def test_personal_data_is_there_by_default() -> None:
    client = Client(id=7, national_id=PERSONAL)
    assert PERSONAL in shown(Invoice(id=1, client=client))
    assert PERSONAL not in shown(Invoice(id=1, client=client), personal=False)


LINK = "https://example.daftra.com/invoices/view/81.pdf?hash=a-secret&page=2"


def test_links_in_untyped_values_open_nothing() -> None:
    unknown = {"le_pdf": LINK, "files": [f"https://x.example/a?X-Amz-Expires=6000&X-Amz-Signature={SECRET}"]}
    (row,) = tables.to_arrow([Invoice(id=1, additional_properties=unknown, notes=LINK)]).to_pylist()
    assert json.loads(row["_extra"]) == {
        "le_pdf": "https://example.daftra.com/invoices/view/81.pdf?hash=***&page=2",
        "files": ["https://x.example/a?X-Amz-Expires=6000&X-Amz-Signature=***"],
    }
    assert row["notes"] == LINK  # text that the document knows stays as it is


def test_personal_data_in_links_of_untyped_values_are_hidden_if_they_are_not_wanted() -> None:
    record = Invoice(id=1, additional_properties={"link_of_form": "https://x.example/?email=a-person&id=3"})
    assert PERSONAL in shown(record)
    (row,) = tables.to_arrow([record], personal=False).to_pylist()
    assert row["_extra"] == '{"link_of_form":"https://x.example/?email=***&id=3"}'


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f'{{"a": 1.10, "deep": [{{"api_key": "{SECRET}", "b": 0.12345678901234567890}}]}}',
         '{"a":1.1,"deep":[{"b":"0.12345678901234567890"}]}'),
        (f'[{{"x": "{{\\"token\\": \\"{SECRET}\\"}}"}}, {{"token": 1}}]', '[{"x":"{}"},{}]'),
        ('{"a": 1.10,  "b": "x"}', '{"a": 1.10,  "b": "x"}'),
        ('{"token', '{"token'),
        ("[" * 5000, "[" * 5000),
        ("[" * 300 + "]" * 300, "[" * 300 + "]" * 300),
        ('["half \ud83d"]', '["half \ud83d"]'),
    ],
)  # fmt: skip
def test_json_in_untyped_text_holds_no_secret(text: str, kept: str) -> None:
    (row,) = tables.to_arrow([Invoice(id=1, additional_properties={"le_x": text})]).to_pylist()
    assert json.loads(row["_extra"]) == {"le_x": kept}


@pytest.mark.parametrize("personal", [True, False])
def test_text_of_a_record_within_stays_as_it_is_whatever_others_hold(personal: bool) -> None:
    odd: Any = 1.5
    invoices = [Invoice(id=n, client=Client(notes=notes)) for n, notes in enumerate([LINK, odd, None])]
    found = tables.to_arrow(invoices, personal=personal)["client"].to_pylist()
    assert found == [f'{{"notes":"{LINK}"}}', '{"notes":1.5}', "{}"]
