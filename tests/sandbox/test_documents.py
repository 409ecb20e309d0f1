"""Invoices, their sums, their payments, and the documents beside them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import httpx
import pytest

from daftra_client import models
from daftra_client.sandbox import Sandbox

SPAN = '<span class="replace_template_notes"></span>'


def invoice_of(api: httpx.Client, identifier: str) -> dict[str, Any]:
    invoice: dict[str, Any] = api.get(f"/api2/invoices/{identifier}.json").json()["data"]["Invoice"]
    return invoice


def line(**columns: Any) -> dict[str, Any]:
    return {"item": "Consulting", "unit_price": 100, "quantity": 1, **columns}


# --- shape and types


def assert_keys(shown: dict[str, Any], captured: dict[str, Any], model: type[Any]) -> None:
    """All keys of a captured record, and none beyond them that the document does not know."""
    assert set(captured) <= set(shown) <= set(captured) | set(model._KEYS)


def test_a_detail_matches_a_captured_record(api: httpx.Client, create: Any, invoice_sample: dict[str, Any]) -> None:
    client = create("clients", Client={"first_name": "Guest", "last_name": "-", "category": ""})
    identifier = create(
        "invoices",
        Invoice={"client_id": int(client), "date": "2026-04-03", "notes": "note", "html_notes": "<div>note</div>"},
        InvoiceItem=[{"item": "test", "description": "test", "quantity": 1, "unit_price": 334}],
        Payment=[{"payment_method": "cash", "amount": 334, "date": "2026-04-04 20:27:36"}],
    )
    invoice = invoice_of(api, identifier)
    assert_keys(invoice, invoice_sample, models.Invoice)
    assert_keys(invoice["Client"], invoice_sample["Client"], models.Client)
    assert set(invoice["OrderSource"]) == set(invoice_sample["OrderSource"])
    for key, model in (("InvoiceItem", models.InvoiceItem), ("InvoicePayment", models.InvoicePayment)):
        for row, captured in zip(invoice[key], invoice_sample[key], strict=True):
            assert_keys(row, captured, model)

    def differing(mine: dict[str, Any], captured: dict[str, Any]) -> set[str]:
        return {
            key
            for key, value in captured.items()
            if value is not None and mine[key] is not None and type(mine[key]) is not type(value)
        }

    assert differing(invoice, invoice_sample) == set()
    assert differing(invoice["InvoiceItem"][0], invoice_sample["InvoiceItem"][0]) == set()
    assert differing(invoice["InvoicePayment"][0], invoice_sample["InvoicePayment"][0]) == set()
    assert differing(invoice["Client"], invoice_sample["Client"]) == set()
    for key in (
        "payment_status",
        "summary_total",
        "summary_paid",
        "summary_unpaid",
        "date",
        "due_date",
        "original_date",
    ):
        assert invoice[key] == invoice_sample[key]


def test_columns_are_strings_and_computed_values_numbers(api: httpx.Client, create: Any, client_id: str) -> None:
    identifier = create(
        "invoices", Invoice={"client_id": client_id}, InvoiceItem=[line(quantity="2.50", unit_price=33.4)]
    )
    invoice = invoice_of(api, identifier)
    assert (invoice["id"], invoice["client_id"], invoice["draft"]) == (identifier, client_id, "0")
    assert (invoice["summary_total"], invoice["summary_unpaid"], invoice["payment_status"]) == (83.5, 83.5, 0)
    item = invoice["InvoiceItem"][0]
    assert (item["quantity"], item["unit_price"], item["subtotal"]) == ("2.5", "33.4", 83.5)
    # The paid total is a string, except where nothing is paid.
    assert invoice["summary_paid"] == 0

    row = api.get("/api2/invoices.json").json()["data"][0]["Invoice"]
    assert (row["payment_status"], row["summary_total"], row["summary_paid"]) == ("0", "83.5", "0")
    assert not {"InvoiceItem", "InvoicePayment", "InvoiceCustomField", "InvoiceTax"} & row.keys()


def test_days_are_shown_in_the_format_of_the_account(client_id: str, api: httpx.Client, create: Any) -> None:
    invoice = invoice_of(
        api, create("invoices", Invoice={"client_id": client_id, "date": "2026-04-03", "due_after": 30})
    )
    assert (invoice["date"], invoice["issue_date"], invoice["due_date"]) == ("03/04/2026", "03/04/2026", "03/05/2026")
    assert (invoice["original_date"], invoice["stored_due_date"]) == ("2026-04-03", "2026-05-03")
    assert invoice["str_date_format"] == "%d/%m/%Y"
    datetime.strptime(invoice["created"], "%Y-%m-%d %H:%M:%S")


@pytest.mark.parametrize("date_format", ["MM-DD-YYYY", "%m-%d-%Y", "m-d-Y"])
def test_another_account_has_another_format(date_format: str) -> None:
    clock = datetime(2026, 4, 3, 10, 30)
    with (
        Sandbox(date_format=date_format, clock=lambda: clock) as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        client = api.post("/api2/clients", json={"Client": {"business_name": "A"}}).json()["id"]
        identifier = api.post("/api2/invoices", json={"Invoice": {"client_id": client}}).json()["id"]
        invoice = invoice_of(api, identifier)
        assert api.get("/api2/site_info").json()["data"]["Site"]["date_format"] == "MM-DD-YYYY"
    assert (invoice["date"], invoice["str_date_format"], invoice["cur_date"]) == (
        "04-03-2026",
        "%m-%d-%Y",
        "2026-04-03",
    )
    assert invoice["created"] == "2026-04-03 10:30:00"


def test_html_notes_come_back_with_a_span(api: httpx.Client, create: Any, client_id: str) -> None:
    identifier = create("invoices", Invoice={"client_id": client_id, "html_notes": "<p>x</p>"})
    assert invoice_of(api, identifier)["html_notes"] == "<p>x</p>" + SPAN


def test_numbers_run_apart_from_ids(api: httpx.Client, create: Any, client_id: str) -> None:
    first = create("invoices", Invoice={"client_id": client_id})
    create("estimates", Estimate={"client_id": client_id})
    create("invoices", Invoice={"client_id": client_id, "no": "000002"})
    last = create("invoices", Invoice={"client_id": client_id})
    assert [invoice_of(api, each)["no"] for each in (first, last)] == ["000001", "000003"]
    assert int(last) - int(first) == 3
    assert api.get(f"/api2/clients/{client_id}").json()["data"]["Client"]["client_number"] == "000001"


# --- sums


@pytest.mark.parametrize(
    ("header", "lines", "expected"),
    [
        ({}, [{}], {"subtotal": 100, "total": 100, "tax1": None}),
        ({}, [{"tax1": "VAT"}], {"subtotal": 100, "tax1": 15, "total": 115}),
        ({}, [{"tax1": "VAT", "tax2": "CITY"}], {"tax1": 15, "tax2": 5, "total": 120}),
        ({}, [{"unit_price": 115, "tax1": "INCLUDED"}], {"subtotal": 100, "tax1": 15, "total": 115}),
        ({}, [{"quantity": 3, "discount": 10, "discount_type": 1}], {"subtotal": 270, "total": 270}),
        ({}, [{"quantity": 3, "discount": 10, "discount_type": 2}], {"subtotal": 270, "total": 270}),
        ({"discount": 10}, [{"tax1": "VAT"}], {"subtotal": 100, "discount": 10, "tax1": 13.5, "total": 103.5}),
        ({"discount_amount": 20}, [{"tax1": "VAT"}], {"subtotal": 100, "discount": 20, "tax1": 12, "total": 92}),
        ({"discount_amount": 23}, [{"unit_price": 115, "tax1": "INCLUDED"}], {"tax1": 12, "total": 92}),
        ({}, [{}, {"unit_price": -30}], {"subtotal": 70, "total": 70}),
        ({}, [{"unit_price": "0.1", "quantity": 3}], {"subtotal": 0.3, "total": 0.3}),
        ({}, [{"unit_price": "33.33", "tax1": "VAT"}], {"tax1": 4.9995, "total": 38.3295}),
        ({"shipping_amount": 7}, [{}], {"total": 107}),
        ({"discount_amount": 5}, [], {"total": 0}),
    ],
)
def test_documents_add_up(
    api: httpx.Client, create: Any, client_id: str, header: Any, lines: list[Any], expected: dict[str, Any]
) -> None:
    taxes = {
        "VAT": create("taxes", Tax={"name": "VAT", "value": 15}),
        "CITY": create("taxes", Tax={"name": "City", "value": "5.00"}),
        "INCLUDED": create("taxes", Tax={"name": "Inside", "value": 15, "included": True}),
    }
    rows = [line(**{k: taxes[v] if k.startswith("tax") else v for k, v in each.items()}) for each in lines]
    invoice = invoice_of(api, create("invoices", Invoice={"client_id": client_id, **header}, InvoiceItem=rows))
    assert {key: invoice[f"summary_{key}"] for key in expected} == expected


def test_lines_name_their_taxes(api: httpx.Client, create: Any, client_id: str) -> None:
    vat = create("taxes", Tax={"name": "VAT", "value": 15})
    identifier = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line(tax1=vat), line()])
    invoice = invoice_of(api, identifier)
    taxed, untaxed = invoice["InvoiceItem"]
    assert (taxed["tax1"], taxed["tax1_name"], taxed["tax1_percent"], taxed["summary_tax1"]) == (vat, "VAT", "15%", 15)
    assert (untaxed["tax1"], untaxed["tax1_name"], untaxed["tax1_percent"], untaxed["summary_tax1"]) == (
        None,
        None,
        "%",
        0,
    )
    assert [*invoice["InvoiceTax"]] == [vat]
    assert invoice["InvoiceTax"][vat]["name"] == "VAT"


def test_a_line_takes_text_and_price_from_its_product(api: httpx.Client, create: Any, client_id: str) -> None:
    product = create("products", Product={"name": "Chair", "description": "oak", "unit_price": "70.00"})
    rows = [{"product_id": product, "quantity": 2}]
    item = invoice_of(api, create("invoices", Invoice={"client_id": client_id}, InvoiceItem=rows))["InvoiceItem"][0]
    assert (item["item"], item["description"], item["unit_price"], item["subtotal"]) == ("Chair", "oak", "70", 140)


# --- refusals


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"Invoice": {"notes": "x"}}, "client_id"),
        ({"Invoice": {"client_id": 999}}, "client_id"),
        ({"Invoice": {"client_id": 11, "store_id": 999}}, "store_id"),
        ({"Invoice": {"client_id": 11, "date": "03/04/2026"}}, "date"),
        ({"Invoice": {"client_id": 11, "due_after": 10**12}}, "date"),
        ({"Invoice": {"client_id": 11}, "InvoiceItem": [{"unit_price": 1}]}, "InvoiceItem.0.item"),
        ({"Invoice": {"client_id": 11}, "InvoiceItem": [line(), line(product_id=999)]}, "InvoiceItem.1.product_id"),
        ({"Invoice": {"client_id": 11}, "InvoiceItem": [line(tax1=15)]}, "InvoiceItem.0.tax1"),
        ({"Invoice": {"client_id": 11}, "InvoiceItem": [line(unit_price="1e99999")]}, "InvoiceItem.0.unit_price"),
        ({"Invoice": {"client_id": 11}, "InvoiceItem": ["x"]}, "InvoiceItem"),
        ({"Invoice": {"client_id": 11}, "Payment": [{"payment_method": "cash"}]}, "Payment.0.amount"),
    ],
)
def test_a_refused_invoice_stores_nothing(api: httpx.Client, client_id: str, body: Any, field: str) -> None:
    assert client_id == "11"
    answer = api.post("/api2/invoices.json", json=body)
    assert (answer.status_code, [*answer.json().get("validation_errors", {})]) == (400, [field])
    assert api.get("/api2/invoices").json()["pagination"]["total_results"] == 0
    assert api.get("/api2/invoice_payments").json()["pagination"]["total_results"] == 0


def test_lines_inside_the_invoice_make_it_empty(api: httpx.Client, client_id: str) -> None:
    answer = api.post("/api2/invoices", json={"Invoice": {"client_id": client_id, "InvoiceItem": [line()]}})
    assert (answer.status_code, answer.json()["message"]) == (400, "Invoice is empty")


# --- updates replace


def test_an_update_replaces_the_whole_invoice(api: httpx.Client, create: Any, client_id: str) -> None:
    identifier = create(
        "invoices",
        Invoice={"client_id": client_id, "date": "2026-04-03", "po_number": "PO", "notes": "kept?"},
        InvoiceItem=[line(), line()],
        InvoiceCustomField=[{"label": "a", "value": "b"}],
        Payment=[{"payment_method": "cash", "amount": 50}],
    )
    created = invoice_of(api, identifier)["created"]
    body = {"Invoice": {"id": identifier, "client_id": client_id}, "InvoiceItem": [line(unit_price=5)]}
    assert api.put(f"/api2/invoices/{identifier}.json", json=body).status_code == 200
    invoice = invoice_of(api, identifier)
    assert (invoice["no"], invoice["date"], invoice["original_date"]) == ("000002", "01/01/1970", "1970-01-01")
    assert (invoice["po_number"], invoice["notes"], invoice["created"]) == (None, None, created)
    assert (len(invoice["InvoiceItem"]), invoice["InvoiceCustomField"], invoice["InvoicePayment"]) == (1, [], [])
    assert (invoice["summary_total"], invoice["summary_paid"], invoice["payment_status"]) == (5, 0, 0)


def without_stamps(value: Any) -> Any:
    """The same without any ``modified``: a second may pass between two writes."""
    if isinstance(value, dict):
        return {key: without_stamps(each) for key, each in value.items() if key != "modified"}
    return [without_stamps(each) for each in value] if isinstance(value, list) else value


def test_an_update_keeps_what_it_sends_back(api: httpx.Client, create: Any, client_id: str) -> None:
    identifier = create(
        "invoices",
        Invoice={"client_id": client_id, "date": "2026-04-03"},
        InvoiceItem=[line()],
        Payment=[{"payment_method": "cash", "amount": 100}],
    )
    before = invoice_of(api, identifier)
    body = {
        "Invoice": {"client_id": client_id, "date": "2026-04-03", "no": before["no"]},
        "InvoiceItem": before["InvoiceItem"],
        "Payment": before["InvoicePayment"],
    }
    assert api.put(f"/api2/invoices/{identifier}", json=body).status_code == 200
    after = invoice_of(api, identifier)
    assert without_stamps(after) == without_stamps(before)


def test_a_client_update_with_read_only_columns_is_refused(api: httpx.Client, client_id: str) -> None:
    for name in ("id", "site_id", "created", "modified", "client_number"):
        answer = api.put(f"/api2/clients/{client_id}", json={"Client": {"business_name": "B", name: "1"}})
        assert (answer.status_code, answer.json()) == (
            400,
            {"result": "failed", "code": 400, "error_type": "extra_data", "extra_data": []},
        )
    before = api.get(f"/api2/clients/{client_id}").json()["data"]["Client"]
    assert before["business_name"] == "Nile Trading"
    assert api.put(f"/api2/clients/{client_id}", json={"Client": {"business_name": "B"}}).status_code == 200
    after = api.get(f"/api2/clients/{client_id}").json()["data"]["Client"]
    assert (after["business_name"], after["email"], after["client_number"]) == ("B", None, before["client_number"])


# --- payments


def settled(api: httpx.Client, invoice: str) -> tuple[Any, Any, Any]:
    found = invoice_of(api, invoice)
    return found["summary_paid"], found["summary_unpaid"], found["payment_status"]


def test_payments_settle_their_invoice(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line()])
    other = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line()])

    def pay(amount: Any, **columns: Any) -> str:
        payment = {"invoice_id": invoice, "payment_method": "cash", "amount": amount, **columns}
        identifier: str = create("invoice_payments", InvoicePayment=payment)
        return identifier

    first = pay("40.00")
    assert settled(api, invoice) == ("40", 60, 1)
    pay(60, date="2026-04-04")
    assert settled(api, invoice) == ("100", 0, 2)
    pay(5, status=2)
    assert settled(api, invoice) == ("100", 0, 2), "only completed payments count"
    extra = pay(1)
    assert settled(api, invoice) == ("101", -1, 4)
    assert api.delete(f"/api2/invoice_payments/{extra}").status_code == 200
    assert api.put(f"/api2/invoice_payments/{first}", json={"InvoicePayment": {"amount": 10}}).status_code == 200
    assert settled(api, invoice) == ("70", 30, 1)
    moved = {"invoice_id": other, "payment_method": "cash", "amount": 10}
    assert api.put(f"/api2/invoice_payments/{first}", json={"InvoicePayment": moved}).status_code == 200
    assert settled(api, invoice) == ("60", 40, 1)
    assert settled(api, other) == ("10", 90, 1)
    listed = api.get("/api2/invoices").json()["data"]
    assert [row["Invoice"]["payment_status"] for row in listed] == ["1", "1"]
    assert api.delete(f"/api2/invoices/{invoice}").status_code == 200
    rows = api.get("/api2/invoice_payments").json()["data"]
    assert [row["InvoicePayment"]["id"] for row in rows] == [first]


def test_a_payment_update_loses_date_and_staff(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line()])
    columns = {"invoice_id": invoice, "payment_method": "cash", "amount": 1, "date": "2026-04-04", "staff_id": 7}
    payment = create("invoice_payments", InvoicePayment=columns)
    one = f"/api2/invoice_payments/{payment}"
    before = api.get(one).json()["data"]["InvoicePayment"]
    assert (before["date"], before["staff_id"], before["client_id"]) == ("2026-04-04 00:00:00", "7", None)
    api.put(one, json={"InvoicePayment": {"amount": 2}})
    after = api.get(one).json()["data"]["InvoicePayment"]
    assert (after["amount"], after["date"], after["staff_id"], after["invoice_id"]) == ("2", None, "0", invoice)


def test_a_draft_is_a_draft_whatever_is_paid(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id, "draft": True}, InvoiceItem=[line()])
    assert (invoice_of(api, invoice)["draft"], settled(api, invoice)) == ("1", (0, 100, -1))


@pytest.mark.parametrize("missing", ["treasury_id", "payment_method"])
def test_a_client_payment_can_fail_in_silence(api: httpx.Client, client_id: str, missing: str) -> None:
    payment = {"client_id": client_id, "amount": 10, "treasury_id": 1, "payment_method": "cash", "status": 1}
    answer = api.post("/api2/client_payments.json", json={"ClientPayment": {**payment, missing: None}})
    assert (answer.status_code, answer.json()) == (202, {"result": "successful", "code": 202, "id": None})
    assert api.get("/api2/client_payments").json()["data"] == []


# --- beside invoices


def test_a_document_of_another_type_is_not_found_among_invoices(api: httpx.Client, create: Any, client_id: str) -> None:
    estimate = create("estimates", Estimate={"client_id": client_id}, InvoiceItem=[line()])
    assert api.get(f"/api2/invoices/{estimate}").status_code == 404
    found = api.get(f"/api2/estimates/{estimate}").json()["data"]["Estimate"]
    assert (found["type"], found["no"], found["summary_total"], len(found["InvoiceItem"])) == ("3", "000001", 100, 1)


def test_a_credit_note_is_read_as_an_invoice(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line()])
    columns = {"client_id": client_id, "subscription_id": invoice}
    note = create("credit_notes", CreditNote=columns, InvoiceItem=[line()])
    found = api.get(f"/api2/credit_notes/{note}").json()["data"]["Invoice"]
    assert (found["type"], found["subscription_id"]) == ("5", invoice)


def test_a_purchase_mixes_its_dates(api: httpx.Client, create: Any) -> None:
    supplier = create("suppliers", Supplier={"business_name": "Mill"})
    vat = create("taxes", Tax={"name": "VAT", "value": 15})
    identifier = create(
        "purchase_invoices",
        PurchaseOrder={"supplier_id": supplier, "date": "2026-04-17", "staff_id": 1},
        PurchaseOrderItem=[{"item": "01", "unit_price": 50, "quantity": 100, "tax1": vat}],
    )
    order = api.get(f"/api2/purchase_invoices/{identifier}").json()["data"]["PurchaseOrder"]
    assert (order["date"], order["original_date"], order["due_date"]) == ("17/04/2026", "2026-04-17", "2026-04-17")
    assert order["received_date"] == "30/11/-1 00:00"
    assert (order["summary_total"], order["deposit_type"], order["supplier_business_name"]) == (5750, "0", "Mill")
    assert (order["Supplier"]["id"], order["Staff"]["id"], [*order["PurchaseOrderTax"]]) == (supplier, "1", [vat])
    assert order["PurchaseOrderItem"][0]["purchase_order_id"] == identifier
    row = api.get(f"/api2/purchase_invoices?supplier_id={supplier}").json()["data"][0]["PurchaseOrder"]
    assert "PurchaseOrderItem" not in row
    assert api.get("/api2/purchase_invoices?supplier_id=999").json()["data"] == []


def test_a_journal_shows_its_transactions_and_sums(api: httpx.Client, create: Any) -> None:
    identifier = create(
        "journals",
        Journal={"date": "2026-04-17", "description": "entry"},
        JournalTransaction=[
            {"journal_account_id": 101, "currency_debit": 115, "currency_credit": 0},
            {"journal_account_id": 102, "currency_debit": 0, "currency_credit": 100},
            {"journal_account_id": 103, "currency_debit": 0, "currency_credit": "15.00"},
        ],
    )
    journal = api.get(f"/api2/journals/{identifier}").json()["data"]["Journal"]
    assert (journal["date"], journal["total_debit"], journal["total_credit"]) == ("2026-04-17", "115", "115")
    rows = journal["JournalTransaction"]
    assert [(row["journal_account_id"], row["debit"], row["credit"]) for row in rows] == [
        ("101", "115", "0"),
        ("102", "0", "100"),
        ("103", "0", "15"),
    ]
    assert {row["journal_id"] for row in rows} == {identifier}


def test_an_expense_works_out_its_tax(api: httpx.Client, create: Any) -> None:
    vat = create("taxes", Tax={"name": "VAT", "value": 15})
    identifier = create("expenses", Expense={"amount": "100.00", "date": "2026-04-03", "tax1_id": vat})
    expense = api.get(f"/api2/expenses/{identifier}").json()["data"]["Expense"]
    assert (expense["amount"], expense["tax1_amount"], expense["tax1_name"]) == ("100", "15", "VAT")
    assert expense["is_income"] == "0"
    income = create("incomes", Income={"amount": 1, "date": "2026-04-03"})
    assert api.get(f"/api2/incomes/{income}").json()["data"]["Income"]["is_income"] == "1"
