"""Captured payloads, and ones of our own in the same shapes, against the document and against a second reading."""

import datetime
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from daftra_client import models
from tests.support import payloads
from tests.support.document import body, methods
from tests.support.wire_forms import Schema, assert_same, document, errors_in, model, properties, reference, resolve

ANSWERS = {
    "branch_v2__list_response__1.json": reference("V2Page"),
    "client_payments__create_response__1.json": ("/api2/client_payments.json", "post", "202"),
    "clients__error_response__1.json": ("/api2/clients.json", "post", "400"),
    "invoices__single_response__1.json": ("/api2/invoices/{id}.json", "get", "200"),
    "journal_accounts__error_response__1.json": ("/api2/journal_accounts.json", "post", "400"),
    "oauth__token_response__1.json": ("/v2/oauth/token", "post", "200"),
    "site_info__single_response__1.json": ("/api2/site_info.json", "get", "200"),
    # Answered with status 200 in place of a list; an ordinary failure otherwise.
    "branch_v2__error_response__1.json": reference("V2Failure"),
}
REQUESTS = {
    "client_payments__create_request__1.json": "/api2/client_payments.json",
    "invoice_payments__create_request__1.json": "/api2/invoice_payments.json",
    "invoices__create_request__2.json": "/api2/invoices.json",
    "journals__create_request__1.json": "/api2/journals.json",
    "purchase_invoices__create_request__1.json": "/api2/purchase_invoices.json",
    "taxes__create_request__1.json": "/api2/taxes.json",
}
RECORDS: list[tuple[str, str, tuple[str | int, ...]]] = [
    ("branch_v2__list_response__1.json", "Branch", ("data", 0)),
    ("invoices__single_response__1.json", "Invoice", ("data", "Invoice")),
    ("oauth__token_response__1.json", "OauthToken", ()),
    ("site_info__single_response__1.json", "Site", ("data", "Site")),
]
"""Where a captured answer holds a record, and the model that reads it."""

CAPTURED = pytest.mark.parametrize(("file", "name", "path"), RECORDS, ids=[name for _, name, _ in RECORDS])
OWN = pytest.mark.parametrize(
    ("name", "raw"), payloads.RECORDS, ids=[f"{name}-{n}" for n, (name, _) in enumerate(payloads.RECORDS)]
)


def load(samples: Path, file: str, path: tuple[str | int, ...] = ()) -> Any:
    value = json.loads((samples / file).read_bytes())
    for step in path:
        value = value[step]
    return value


def answer_schema(path: str, method: str, status: str) -> dict[str, Any]:
    response = document()["paths"][path][method]["responses"][status]
    if "$ref" in response:
        response = document()["components"]["responses"][response["$ref"].rpartition("/")[2]]
    schema: dict[str, Any] = response["content"]["application/json"]["schema"]
    return schema


def body_schema(path: str) -> Schema:
    """The schema of the body of the create at a path."""
    create = next(node for method, each, node in methods(document()) if (method, each) == ("POST", path))
    return resolve(body(create))[1]


def assert_survives(name: str, raw: dict[str, Any]) -> None:
    """Every key is written back, what is written means the same, and the document allows it."""
    record = model(name).from_dict(raw)
    written = record.to_dict()
    assert written.keys() >= raw.keys()
    json.dumps(written)
    assert errors_in(written, reference(name)) == []
    assert model(name).from_dict(written) == record


def test_every_sample_is_looked_at_here(samples: Path) -> None:
    assert {file.name for file in samples.iterdir()} == ANSWERS.keys() | REQUESTS.keys()


@pytest.mark.parametrize("file", ANSWERS)
def test_the_document_admits_a_captured_answer(samples: Path, file: str) -> None:
    where = ANSWERS[file]
    schema = where if isinstance(where, dict) else answer_schema(*where)
    assert errors_in(load(samples, file), schema) == []


@CAPTURED
def test_captured_values_have_their_types(samples: Path, file: str, name: str, path: tuple[str | int, ...]) -> None:
    raw = load(samples, file, path)
    assert_same(raw, model(name).from_dict(raw), reference(name))


@CAPTURED
def test_no_key_of_a_captured_record_is_lost(samples: Path, file: str, name: str, path: tuple[str | int, ...]) -> None:
    assert_survives(name, load(samples, file, path))


def test_the_document_knows_every_key_of_the_captured_invoice(samples: Path) -> None:
    invoice = models.Invoice.from_dict(load(samples, "invoices__single_response__1.json", ("data", "Invoice")))
    assert invoice.client is not None
    assert invoice.invoice_item is not None
    assert invoice.invoice_payment is not None
    parts = [invoice, invoice.client, *invoice.invoice_item, *invoice.invoice_payment]
    assert [part.additional_properties for part in parts] == [{}, {}, {}, {}]


def test_the_captured_invoice_reads_as_the_invoice_it_is(samples: Path) -> None:
    invoice = models.Invoice.from_dict(load(samples, "invoices__single_response__1.json", ("data", "Invoice")))
    assert (invoice.id, invoice.no, invoice.staff_id) == (81, "000094", -3)
    assert invoice.date == invoice.issue_date == invoice.due_date == invoice.original_date == datetime.date(2026, 4, 3)
    assert invoice.cur_date == datetime.date(2026, 4, 7)
    assert invoice.created == datetime.datetime(2026, 4, 4, 20, 27, 38)
    assert (invoice.summary_total, invoice.summary_paid, invoice.summary_unpaid) == (
        Decimal(334),
        Decimal(334),
        Decimal(0),
    )
    assert type(invoice.summary_paid) is type(invoice.summary_total) is Decimal
    assert invoice.payment_status is models.PaymentStatus.PAID
    assert invoice.deposit_type is models.DepositType(1)
    assert (invoice.draft, invoice.issued, invoice.overdue) == (False, True, True)
    assert (invoice.order_source, invoice.invoice_tax, invoice.invoice_custom_field) == (None, {}, [])
    assert invoice.client is not None
    assert (invoice.client.type, invoice.client.business_name) == (models.ClientType.INDIVIDUAL, "عميل")
    assert invoice.invoice_item is not None
    assert (invoice.invoice_item[0].unit_price, invoice.invoice_item[0].tax1_percent) == (Decimal("334"), "%")
    assert invoice.invoice_payment is not None
    assert invoice.invoice_payment[0].date == datetime.datetime(2026, 4, 4, 20, 27, 36)
    assert invoice.invoice_payment[0].status is models.PaymentState(1)


@pytest.mark.parametrize("file", REQUESTS)
def test_the_document_admits_a_captured_request(samples: Path, file: str) -> None:
    assert errors_in(load(samples, file), body_schema(REQUESTS[file])) == []


@pytest.mark.parametrize("file", REQUESTS)
def test_a_captured_request_reads_as_write_models_and_is_written_with_the_same_values(samples: Path, file: str) -> None:
    keys = properties(body_schema(REQUESTS[file]))
    for key, raw in load(samples, file).items():
        schema = keys[key].get("items", keys[key])
        name, _ = resolve(schema)
        assert name is not None
        for row in raw if isinstance(raw, list) else [raw]:
            record = model(name).from_dict(row)
            assert_same(row, record, schema)
            written = record.to_dict()
            assert written.keys() == row.keys()
            assert_same(written, record, schema)
            assert errors_in(written, schema) == []


@OWN
def test_the_document_admits_a_payload_in_a_live_shape(name: str, raw: dict[str, Any]) -> None:
    assert errors_in(raw, reference(name)) == []


@OWN
def test_every_value_of_a_payload_in_a_live_shape_is_read_as_the_document_says(name: str, raw: dict[str, Any]) -> None:
    assert_same(raw, model(name).from_dict(raw), reference(name))


@OWN
def test_no_key_of_a_payload_in_a_live_shape_is_lost(name: str, raw: dict[str, Any]) -> None:
    assert_survives(name, raw)


def test_a_purchase_invoice_mixes_forms_of_dates_and_all_are_understood() -> None:
    purchase = models.PurchaseInvoice.from_dict(payloads.PURCHASE_INVOICE)
    day = datetime.date(2026, 4, 17)
    assert (purchase.date, purchase.cur_date, purchase.original_date) == (day, day, day)
    assert purchase.due_date == datetime.date(2026, 5, 17)
    assert (purchase.issue_date, purchase.received_date) == (None, None)


def test_a_purchase_invoice_has_its_taxes_by_tax_id() -> None:
    purchase = models.PurchaseInvoice.from_dict(payloads.PURCHASE_INVOICE)
    assert purchase.purchase_order_tax is not None
    assert {key: (tax.name, tax.value, tax.invoice_value) for key, tax in purchase.purchase_order_tax.items()} == {
        "1": ("VAT", Decimal("15"), Decimal("750"))
    }


def test_the_document_knows_every_key_of_a_purchase_invoice() -> None:
    raw = payloads.PURCHASE_INVOICE
    purchase = models.PurchaseInvoice.from_dict(raw)
    (line,), (payment,) = purchase.purchase_order_item or [], purchase.purchase_order_payment or []
    parts = [purchase, line, payment, *(purchase.purchase_order_tax or {}).values()]
    assert [len(raw), len(raw["PurchaseOrderItem"][0])] == [117, 43]
    assert [part.additional_properties for part in parts] == [{}, {}, {}, {}]
    assert (purchase.supplier_secondary_name, purchase.supplier_active_secondary_address) == ("Depot", False)
    assert (line.quantity_written, line.unit_factor, line.subtotal) == ("100", Decimal(12), Decimal(5750))
    assert (payment.supplier_id, payment.code) == (201, "000018")


def test_money_keeps_every_digit_that_was_sent() -> None:
    purchase = models.PurchaseInvoice.from_dict(payloads.PURCHASE_INVOICE)
    invoice = models.Invoice.from_dict(payloads.INVOICE_ROWS[0])
    assert [str(value) for value in (purchase.summary_total, purchase.summary_unpaid, invoice.summary_total)] == [
        "5625",
        "4999.9954",
        "32999.9961",
    ]


def test_a_row_of_a_list_has_no_lines_rather_than_empty_ones() -> None:
    assert models.Invoice.from_dict(payloads.INVOICE_ROWS[0]).invoice_item is None


def test_a_row_of_a_list_reads_strings_as_the_detail_reads_numbers() -> None:
    row = payloads.INVOICE_ROWS[0]
    numbers = row | {"payment_status": 0, "id": 94, "draft": False, "summary_paid": "0"}
    assert models.Invoice.from_dict(row) == models.Invoice.from_dict(numbers)


def test_quantities_by_store_are_a_map_even_when_an_empty_list_was_sent() -> None:
    stocked, service = map(models.Product.from_dict, payloads.PRODUCTS)
    assert stocked.product_available_qty == {"1": Decimal(0), "2": Decimal(10), "3": Decimal("2.5")}
    assert (stocked.product_pending_qty, service.product_available_qty, service.product_pending_qty) == ({}, {}, {})
    assert (stocked.product_master_image, stocked.low_stock_thershold) == (None, Decimal(5))


def test_a_phone_that_came_as_a_number_becomes_text() -> None:
    assert models.Client.from_dict(payloads.CLIENT_ROWS[1]).phone1 == "966500000000"


def test_a_payment_method_without_a_name_is_kept() -> None:
    payment = model("ClientPayment").from_dict(payloads.CLIENT_PAYMENT_ROW)
    assert payment.to_dict()["payment_method"] == "my_gateway"
    assert (
        model("InvoicePayment").from_dict(payloads.PAYMENT_ROW).to_dict()["payment_method"] == models.PaymentMethod.CASH
    )
