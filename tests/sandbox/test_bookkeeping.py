"""The rules of the books one by one: chart of accounts, journals, stock, numbers, duplicates and limits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox
from daftra_client.sandbox.behaviour import Behaviour

LINES = [{"item": "Book", "unit_price": 40, "quantity": 2}]


@contextmanager
def another(**settings: Any) -> Iterator[httpx.Client]:
    """A caller of an account with other settings."""
    with (
        Sandbox(**settings) as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        yield api


def read(api: httpx.Client, resource: str, id: Any) -> dict[str, Any]:
    [record] = api.get(f"/api2/{resource}/{id}.json").json()["data"].values()
    return dict(record)


def entity(api: httpx.Client, name: str, query: str = "") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = api.get(f"/v2/api/entity/{name}/list/-1?per_page=500&{query}").json()["data"]
    return rows


def booked(api: httpx.Client, kind: str, id: Any) -> dict[str, Decimal]:
    """What the journal of a document books: the debit by the name of the account, a credit as a negative amount."""
    found = entity(api, "journal", f"filter[entity_type]={kind}&filter[entity_id]={id}&filter[deleted_at][is_null]=1")
    if not found:
        return {}
    [journal] = found
    assert journal["is_automatic"] == 1
    names = {row["id"]: row["name"] for row in entity(api, "journal_account")}
    lines = entity(api, "journal_transaction", f"filter[journal_id]={journal['id']}")
    amounts = [
        (names[each["journal_account_id"]], Decimal(str(each["debit"])) - Decimal(str(each["credit"])))
        for each in lines
    ]
    assert sum(amount for _, amount in amounts) == 0
    assert len({name for name, _ in amounts}) == len(amounts)
    return dict(amounts)


@pytest.fixture
def vat(create: Any) -> str:
    return str(create("taxes", Tax={"name": "VAT", "value": 15}))


@pytest.fixture
def supplier(create: Any) -> str:
    return str(create("suppliers", Supplier={"business_name": "Mill"}))


@pytest.fixture
def product(create: Any) -> str:
    return str(create("products", Product={"name": "Chair", "track_stock": 1}))


# --- chart of accounts


def test_an_account_has_a_chart_from_its_first_day(api: httpx.Client) -> None:
    cats = {row["id"]: row for row in entity(api, "journal_cat")}
    accounts = {row["name"]: row for row in entity(api, "journal_account")}
    roots = {row["name"] for row in cats.values() if row["journal_cat_id"] == -1}
    assert roots == {"Assets", "Liabilities", "Equity", "Incomes", "Expenses"}
    sales, treasury = accounts["Sales"], accounts["Main Treasury"]
    assert (sales["type"], sales["entity_type"], sales["total_credit"]) == (0, None, 0)
    assert (treasury["type"], treasury["entity_type"], treasury["entity_id"]) == (1, "treasury", "1")
    above = [cats[int(id)]["name"] for id in treasury["parent_cat_ids"].split(",")]
    assert above == ["Treasuries", "Current assets", "Assets"]
    assert {"Primary Store", "Cost of sales", "Opening balances", "Sales returns", "Purchases"} <= accounts.keys()


def test_an_account_with_transactions_and_a_category_of_the_system_stay(api: httpx.Client, create: Any) -> None:
    create("expenses", Expense={"amount": 10, "date": "2026-04-03"})
    accounts = {row["name"]: row["id"] for row in entity(api, "journal_account")}
    assert api.delete(f"/api2/journal_accounts/{accounts['Main Treasury']}.json").status_code == 400
    assert api.delete(f"/api2/journal_accounts/{accounts['Sales']}.json").status_code == 200
    system = entity(api, "journal_cat")[0]["id"]
    assert api.delete(f"/api2/journal_cats/{system}.json").status_code == 400
    mine = create("journal_cats", JournalCat={"name": "Mine", "code": "77"})
    account = create("journal_accounts", JournalAccount={"name": "Inside", "code": "771", "journal_cat_id": mine})
    assert read(api, "journal_accounts", account)["parent_cat_ids"] == mine
    assert api.delete(f"/api2/journal_cats/{mine}.json").status_code == 400
    assert api.delete(f"/api2/journal_accounts/{account}.json").status_code == 200
    assert api.delete(f"/api2/journal_cats/{mine}.json").status_code == 200


def test_codes_are_unique_over_categories_and_accounts(api: httpx.Client, create: Any) -> None:
    create("journal_cats", JournalCat={"name": "Mine", "code": "77"})
    create("journal_accounts", JournalAccount={"name": "Mine", "code": "78"})
    taken = api.post("/api2/journal_accounts.json", json={"JournalAccount": {"name": "Again", "code": "77"}})
    assert (taken.status_code, [*taken.json()["validation_errors"]]) == (400, ["code"])
    for code in ("77", "78"):
        answer = api.post("/api2/journal_cats.json", json={"JournalCat": {"name": "Again", "code": code}})
        assert (answer.status_code, answer.headers["location"]) == (302, "/owner/journal_cats/tree")
    mine = create("journal_cats", JournalCat={"name": "Mine", "code": "79"})
    answer = api.put(f"/api2/journal_cats/{mine}.json", json={"JournalCat": {"name": "Mine", "code": "77"}})
    assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["code"])


# --- journals


def test_the_journal_of_an_invoice_follows_changes(api: httpx.Client, create: Any, client_id: str, vat: str) -> None:
    lines = [{"item": "Book", "unit_price": 100, "quantity": 2, "tax1": vat}]
    header = {"client_id": client_id, "discount": 10, "date": "2026-04-03"}
    id = create("invoices", Invoice=header, InvoiceItem=lines)
    assert booked(api, "invoice", id) == {"Nile Trading": 207, "VAT": -27, "Sales": -180}
    number = entity(api, "journal")[0]["number"]
    changed = {"Invoice": {**header, "discount": 0}, "InvoiceItem": lines}
    assert api.put(f"/api2/invoices/{id}.json", json=changed).status_code == 200
    assert booked(api, "invoice", id) == {"Nile Trading": 230, "VAT": -30, "Sales": -200}
    journal = entity(api, "journal")[0]
    assert (journal["number"], journal["date"], journal["total_debit"]) == (number, "2026-04-03", 230)
    account = next(row for row in entity(api, "journal_account") if row["name"] == "Nile Trading")
    assert (account["entity_type"], account["entity_id"], account["total_debit"]) == ("client", client_id, 230)
    assert api.delete(f"/api2/journals/{journal['id']}.json").status_code == 404
    assert api.delete(f"/api2/invoices/{id}.json").status_code == 200
    assert booked(api, "invoice", id) == {}
    assert api.get(f"/api2/journals/{journal['id']}.json").status_code == 404
    assert {row["total_debit"] for row in entity(api, "journal_account")} == {0}


def test_the_total_includes_shipping_and_adjustments(api: httpx.Client, create: Any, client_id: str, vat: str) -> None:
    extra = {"shipping_amount": 20, "shipping_tax_id": vat, "adjustment_value": -3, "deposit": 25}
    id = create("invoices", Invoice={"client_id": client_id, **extra}, InvoiceItem=LINES)
    invoice = read(api, "invoices", id)
    assert (invoice["summary_total"], invoice["summary_tax1"], invoice["summary_deposit"]) == (100, 3, "25")
    expected = {"Nile Trading": 100, "VAT": -3, "Shipping": -20, "Adjustments of documents": 3, "Sales": -80}
    assert booked(api, "invoice", id) == expected
    bare = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    shipping = {"Invoice": {"shipping_amount": 20, "shipping_tax_id": vat}}
    assert api.post(f"/api2/invoices/add_shipping/{bare}.json", json=shipping).status_code == 200
    assert booked(api, "invoice", bare) == {"Nile Trading": 103, "VAT": -3, "Shipping": -20, "Sales": -80}


def test_an_advance_payment_is_no_sale_yet(api: httpx.Client, create: Any, client_id: str) -> None:
    id = create("invoices", Invoice={"client_id": client_id, "type": 19}, InvoiceItem=LINES)
    assert booked(api, "invoice", id) == {"Nile Trading": 80, "Advance payments of clients": -80}


def test_payments_move_money(api: httpx.Client, create: Any, client_id: str) -> None:
    bank = create("treasuries", Treasury={"name": "Bank", "type": 1, "active": 1})
    payment = [{"payment_method": "cash", "amount": 50}]
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES, Payment=payment)
    [nested] = read(api, "invoices", invoice)["InvoicePayment"]
    assert booked(api, "invoice_payment", nested["id"]) == {"Main Treasury": 50, "Nile Trading": -50}
    row = {"invoice_id": invoice, "payment_method": "bank", "amount": 30, "treasury_id": bank}
    answer = api.post("/api2/invoice_payments.json", json={"InvoicePayment": row}).json()
    assert answer["invoice_number"] == "000001"
    later = answer["id"]
    assert booked(api, "invoice_payment", later) == {"Bank": 30, "Nile Trading": -30}
    assert [read(api, "treasuries", id)["balance"] for id in (1, bank)] == ["50", "30"]
    pending = {"InvoicePayment": {"amount": 30, "status": 2}}
    assert api.put(f"/api2/invoice_payments/{later}.json", json=pending).status_code == 200
    assert booked(api, "invoice_payment", later) == {}
    assert [read(api, "treasuries", id)["balance"] for id in (1, bank)] == ["50", "0"]
    credit = {"invoice_id": invoice, "payment_method": "client_credit", "amount": 30}
    used = create("invoice_payments", InvoicePayment=credit)
    assert booked(api, "invoice_payment", used) == {}
    row = {"client_id": client_id, "amount": 9, "treasury_id": bank, "payment_method": "cash", "status": 1}
    advance = create("client_payments", ClientPayment=row)
    assert booked(api, "invoice_payment", advance) == {"Bank": 9, "Nile Trading": -9}


def test_payments_of_a_draft_are_booked_when_it_is_issued(api: httpx.Client, create: Any, client_id: str) -> None:
    header, payment = {"client_id": client_id, "draft": 1}, [{"payment_method": "cash", "amount": 50, "status": 2}]
    id = create("invoices", Invoice=header, InvoiceItem=LINES, Payment=payment)
    [nested] = read(api, "invoices", id)["InvoicePayment"]
    assert api.put(f"/api2/invoice_payments/{nested['id']}", json={"InvoicePayment": {"amount": 50}}).status_code == 200
    assert booked(api, "invoice_payment", nested["id"]) == {}
    assert api.get(f"/api2/invoices/update_draft/{id}/0.json").status_code == 200
    assert booked(api, "invoice_payment", nested["id"]) == {"Main Treasury": 50, "Nile Trading": -50}
    assert booked(api, "invoice", id) == {"Nile Trading": 80, "Sales": -80}
    body = {"Invoice": header, "InvoiceItem": LINES, "Payment": [nested]}
    assert api.put(f"/api2/invoices/{id}.json", json=body).status_code == 200
    assert booked(api, "invoice_payment", nested["id"]) == booked(api, "invoice", id) == {}


def test_a_refund_settles_its_invoice(api: httpx.Client, create: Any, client_id: str, vat: str) -> None:
    lines = [{"item": "Book", "unit_price": 100, "quantity": 2, "tax1": vat}]
    payment = [{"payment_method": "cash", "amount": 230}]
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=lines, Payment=payment)

    def state() -> tuple[Any, ...]:
        found = read(api, "invoices", invoice)
        return found["summary_refund"], found["summary_unpaid"], found["payment_status"]

    half = [{**lines[0], "quantity": 1}]
    back = [{"payment_method": "cash", "amount": 115}]
    # The client and the currency are those of the invoice.
    receipt = create("refund_receipts", RefundReceipt={"subscription_id": invoice}, InvoiceItem=half, Payment=back)
    found = read(api, "refund_receipts", receipt)
    assert (found["client_id"], found["summary_paid"], len(found["InvoicePayment"])) == (client_id, "115", 1)
    assert booked(api, "refund_receipt", receipt) == {"Nile Trading": -115, "VAT": 15, "Sales returns": 100}
    [paid] = found["InvoicePayment"]
    assert booked(api, "invoice_payment", paid["id"]) == {"Main Treasury": -115, "Nile Trading": 115}
    assert state() == (115, 0, 2)
    note = create("credit_notes", CreditNote={"client_id": client_id, "subscription_id": invoice}, InvoiceItem=half)
    assert state() == (230, -115, 3)
    assert api.delete(f"/api2/invoices/{invoice}.json").status_code == 400
    assert api.delete(f"/api2/credit_notes/{note}.json").status_code == 200
    assert api.delete(f"/api2/refund_receipts/{receipt}.json").status_code == 200
    assert state() == (0, 0, 2)
    assert read(api, "treasuries", 1)["balance"] == "230"


def test_a_refund_receipt_needs_an_invoice(api: httpx.Client, client_id: str) -> None:
    for named in ({}, {"subscription_id": 999}):
        body = {"RefundReceipt": {"client_id": client_id, **named}, "InvoiceItem": LINES}
        answer = api.post("/api2/refund_receipts.json", json=body)
        assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["subscription_id"])
    answer = api.post("/api2/credit_notes.json", json={"CreditNote": {"notes": "x"}, "InvoiceItem": LINES})
    assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["client_id"])


@pytest.mark.parametrize("resource", ["estimates", "credit_notes", "refund_receipts"])
def test_documents_are_also_wrapped_as_invoices(api: httpx.Client, create: Any, client_id: str, resource: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    header = {"client_id": client_id} | ({} if resource == "estimates" else {"subscription_id": invoice})
    id = create(resource, Invoice=header, InvoiceItem=LINES)
    assert read(api, resource, id)["summary_total"] == 80


def test_purchases_and_their_refunds_are_booked(api: httpx.Client, create: Any, supplier: str, vat: str) -> None:
    lines = [{"item": "Wood", "unit_price": 100, "quantity": 2, "tax1": vat}]
    payment = [{"payment_method": "cash", "amount": 30}]
    header = {"supplier_id": supplier}
    id = create("purchase_invoices", PurchaseOrder=header, PurchaseOrderItem=lines, Payment=payment)
    assert booked(api, "purchase_order", id) == {"Mill": -230, "VAT": 30, "Purchases": 200}
    order = read(api, "purchase_invoices", id)
    assert (order["summary_paid"], order["summary_unpaid"], order["payment_status"]) == ("30", 200, 1)
    [paid] = order["PurchaseOrderPayment"]
    assert booked(api, "purchase_order_payment", paid["id"]) == {"Main Treasury": -30, "Mill": 30}
    refund = create("purchase_refunds", PurchaseRefund=header, PurchaseOrderItem=lines)
    assert booked(api, "purchase_refund", refund) == {"Mill": 230, "VAT": -30, "Purchases": -200}
    note = {"supplier_id": supplier, "type": 14, "purchase_order_item": lines}
    made = api.post("/v2/api/entity/purchase_debit_note", json=note).json()["id"]
    assert booked(api, "purchase_debit_note", made) == {"Mill": 230, "VAT": -30, "Purchases": -200}
    assert api.delete(f"/api2/purchase_invoices/{id}.json").status_code == 200
    assert booked(api, "purchase_order", id) == booked(api, "purchase_order_payment", paid["id"]) == {}
    assert api.delete(f"/api2/suppliers/{supplier}.json").status_code == 404


def test_purchases_are_drafts_where_send_or_the_body_says_so(api: httpx.Client, create: Any, supplier: str) -> None:
    lines = [{"item": "Wood", "unit_price": 100}]
    body = {"PurchaseOrder": {"supplier_id": supplier}, "PurchaseOrderItem": lines}
    id = api.post("/api2/purchase_invoices.json", params={"send": "draft"}, json=body).json()["id"]
    order = read(api, "purchase_invoices", id)
    assert (order["draft"], order["no"], order["payment_status"]) == ("1", None, -1)
    assert booked(api, "purchase_order", id) == {}
    assert api.put(f"/api2/purchase_invoices/{id}.json", json=body).status_code == 200
    assert read(api, "purchase_invoices", id)["no"] == "000001"
    other = create("purchase_invoices", PurchaseOrder={"supplier_id": supplier, "draft": 1}, PurchaseOrderItem=lines)
    assert read(api, "purchase_invoices", other)["payment_status"] == -1


def test_expenses_and_incomes_are_booked(api: httpx.Client, create: Any, vat: str) -> None:
    id = create("expenses", Expense={"amount": 100, "date": "2026-04-03", "tax1_id": vat})
    assert booked(api, "expense", id) == {"Main Treasury": -115, "VAT": 15, "Other expenses": 100}
    found = read(api, "expenses", id)
    assert (found["treasury_id"], found["total"], found["expense_number"]) == ("1", "115", "000001")
    income = create("incomes", Income={"amount": 40, "date": "2026-04-03"})
    assert booked(api, "income", income) == {"Main Treasury": 40, "Other incomes": -40}
    assert read(api, "treasuries", 1)["balance"] == "-75"
    rent = create("journal_accounts", JournalAccount={"name": "Rent", "code": "9901"})
    split = {"JournalTransaction": [{"amount": 60, "journal_account_id": rent}]}
    wrong = api.post("/api2/expenses.json", json={"Expense": {"amount": 100, "date": "2026-04-03"}, **split})
    assert (wrong.status_code, [*wrong.json()["validation_errors"]]) == (400, ["amount"])
    body = {"Expense": {"amount": 60, "date": "2026-04-03"}, **split}
    assert api.put(f"/api2/expenses/{id}.json", json=body).status_code == 200
    assert booked(api, "expense", id) == {"Main Treasury": -60, "Rent": 60}
    assert "JournalTransaction" not in read(api, "expenses", id)
    assert api.delete(f"/api2/expenses/{id}.json").status_code == 200
    assert read(api, "treasuries", 1)["balance"] == "40"


def test_manual_journals_must_balance_and_move_their_accounts(api: httpx.Client, create: Any) -> None:
    debit, credit = (row["id"] for row in entity(api, "journal_account")[:2])

    def lines(left: Any, right: Any) -> list[dict[str, Any]]:
        return [
            {"journal_account_id": debit, "currency_debit": left, "currency_credit": 0},
            {"journal_account_id": credit, "currency_debit": 0, "currency_credit": right},
        ]

    answer = api.post(
        "/api2/journals.json", json={"Journal": {"date": "2026-04-17"}, "JournalTransaction": lines(5, 6)}
    )
    assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["total_credit"])
    id = create("journals", Journal={"date": "2026-04-17"}, JournalTransaction=lines(5, "5.001"))
    assert read(api, "journal_accounts", debit)["total_debit"] == "5"
    body = {"Journal": {"date": "2026-04-17"}, "JournalTransaction": lines(7, 7)}
    assert api.put(f"/api2/journals/{id}.json", json=body).status_code == 200
    assert read(api, "journal_accounts", credit)["total_credit"] == "7"
    assert api.delete(f"/api2/journals/{id}.json").status_code == 200
    assert read(api, "journal_accounts", credit)["total_credit"] == "0"


def test_a_client_brings_a_balance(api: httpx.Client, create: Any) -> None:
    id = create("clients", Client={"business_name": "Old", "starting_balance": 70})
    assert booked(api, "client", id) == {"Old": 70, "Opening balances": -70}
    assert api.put(f"/api2/clients/{id}.json", json={"Client": {"business_name": "Old"}}).status_code == 200
    assert booked(api, "client", id) == {}


def test_cost_centers_show_what_is_booked_to_them(api: httpx.Client, create: Any, client_id: str) -> None:
    center = api.post("/v2/api/entity/cost_center", json={"name": "Shop", "code": "S"}).json()["id"]
    share = [{"cost_center_id": center, "amount": 40}]
    create("expenses", Expense={"amount": 100, "date": "2026-03-01"}, CostCenterTransaction=share)
    create(
        "expenses",
        Expense={"amount": 50, "date": "2026-04-01"},
        CostCenter=[{"cost_center_id": center, "percentage": 50}],
    )
    line = {**LINES[0], "cost_center_id": center}
    create("invoices", Invoice={"client_id": client_id, "date": "2026-05-01", "discount": 10}, InvoiceItem=[line])
    rows = entity(api, "cost_center_transaction", f"filter[cost_center_id]={center}")
    assert sorted((row["debit"], row["credit"]) for row in rows) == [(0, 72), (25, 0), (40, 0)]
    april = "filter[cost_center_transaction_journal.date][like]=2026-04"
    assert [row["debit"] for row in entity(api, "cost_center_transaction", april)] == [25]
    assert [row["CostCenter"]["name"] for row in api.get("/api2/cost_centers.json").json()["data"]] == ["Shop"]


# --- stock


def levels(api: httpx.Client, product: Any) -> tuple[Any, ...]:
    found = read(api, "products", product)
    return found["stock_balance"], found["productAvailableQTY"], found["average_price"]


def test_a_product_opens_with_stock(api: httpx.Client, create: Any) -> None:
    columns = {"name": "Chair", "track_stock": 1, "buy_price": 30}
    id = create("products", Product={**columns, "initial_stock_level": "5", "store_id": 1})
    assert levels(api, id) == ("5", {"1": 5}, "30")
    [moved] = api.get("/api2/stock_transactions.json").json()["data"]
    row = moved["StockTransaction"]
    assert (row["quantity"], row["transaction_type"], row["source_type"]) == ("5", "1", "1")
    assert booked(api, "stock_transaction", row["id"]) == {"Primary Store": 150, "Opening balances": -150}
    assert levels(api, create("products", Product={**columns, "stock_balance": 2})) == ("2", {"1": 2}, "30")
    assert levels(api, create("products", Product={"name": "Service"})) == (None, [], None)
    wrong = api.post("/api2/products.json", json={"Product": {**columns, "initial_stock_level": 1, "store_id": 99}})
    assert [*wrong.json()["validation_errors"]] == ["store_id"]
    # An update replaces the product, but not its stock.
    assert api.put(f"/api2/products/{id}.json", json={"Product": columns}).status_code == 200
    assert levels(api, id) == ("5", {"1": 5}, "30")
    assert api.delete(f"/api2/products/{id}.json").status_code == 500


def test_documents_move_stock(api: httpx.Client, create: Any, client_id: str, supplier: str, product: str) -> None:
    second = create("stores", Store={"name": "Second", "active": 1})
    bought = [{"product_id": product, "unit_price": 10, "quantity": 4}]
    first = create("purchase_invoices", PurchaseOrder={"supplier_id": supplier}, PurchaseOrderItem=bought)
    assert booked(api, "purchase_order", first) == {"Mill": -40, "Primary Store": 40}
    more = [{"product_id": product, "unit_price": 20, "quantity": 4, "store_id": second}]
    create("purchase_invoices", PurchaseOrder={"supplier_id": supplier}, PurchaseOrderItem=more)
    assert levels(api, product) == ("8", {"1": 4, second: 4}, "15")
    sold = [{"product_id": product, "unit_price": 50, "quantity": 3}]
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=sold)
    assert booked(api, "invoice", invoice) == {"Nile Trading": 150, "Sales": -150}
    assert booked(api, "invoice_sales_cost", invoice) == {"Primary Store": -45, "Cost of sales": 45}
    assert levels(api, product) == ("5", {"1": 1, second: 4}, "15")
    [row] = entity(api, "stock_transaction", "filter[source_type]=2")
    assert (row["order_id"], row["quantity"], row["price"], row["balance_to_date"]) == (int(invoice), -3, 50, 5)
    assert api.delete(f"/api2/stock_transactions/{row['id']}.json").status_code == 500
    note = create("credit_notes", CreditNote={"client_id": client_id}, InvoiceItem=[{**sold[0], "quantity": 1}])
    assert booked(api, "credit_note", note) == {"Nile Trading": -50, "Sales returns": 50}
    assert booked(api, "invoice_sales_cost", note) == {"Primary Store": 15, "Cost of sales": -15}
    assert levels(api, product)[0] == "6"
    refund = create(
        "purchase_refunds", PurchaseRefund={"supplier_id": supplier}, PurchaseOrderItem=[{**more[0], "quantity": 1}]
    )
    assert booked(api, "purchase_refund", refund) == {"Mill": 20, "Second": -20}
    draft = {"Invoice": {"client_id": client_id, "draft": 1}, "InvoiceItem": sold}
    assert api.put(f"/api2/invoices/{invoice}.json", json=draft).status_code == 200
    assert levels(api, product)[1] == {"1": 5, second: 3}
    assert booked(api, "invoice_sales_cost", invoice) == {}
    assert api.get(f"/api2/invoices/update_draft/{invoice}/0.json").status_code == 200
    assert levels(api, product)[1] == {"1": 2, second: 3}
    assert api.delete(f"/api2/invoices/{invoice}.json").status_code == 200
    assert levels(api, product)[1] == {"1": 5, second: 3}


def test_stock_is_adjusted_by_hand(api: httpx.Client, create: Any, product: str) -> None:
    path = "/api2/stock_transactions.json"
    row = {"product_id": product, "store_id": 1, "transaction_type": 1, "quantity": 6, "price": 5}
    come = create("stock_transactions", StockTransaction=row)
    assert booked(api, "stock_transaction", come) == {"Primary Store": 30, "Stock adjustments": -30}
    gone = create("stock_transactions", StockTransaction={**row, "transaction_type": 2, "quantity": 2, "price": None})
    found = read(api, "stock_transactions", gone)
    assert (found["quantity"], found["price"], found["balance_to_date"]) == ("-2", "5", "4")
    assert booked(api, "stock_transaction", gone) == {"Primary Store": -10, "Stock adjustments": 10}
    changed = {"StockTransaction": {**row, "transaction_type": 2, "quantity": 1}}
    assert api.put(f"/api2/stock_transactions/{gone}.json", json=changed).status_code == 200
    assert levels(api, product)[0] == "5"
    assert api.delete(f"/api2/stock_transactions/{gone}.json").status_code == 200
    assert levels(api, product)[0] == "6"
    service = create("products", Product={"name": "Service"})
    assert api.post(path, json={"StockTransaction": {**row, "product_id": service}}).status_code == 403


def test_accepted_requisitions_move_stock(api: httpx.Client, create: Any, product: str) -> None:
    second = create("stores", Store={"name": "Second", "active": 1})
    items = [{"product_id": product, "quantity": 3, "unit_price": 7}]
    waiting = {"order_type": 1, "store_id": 1}
    id = create("requisitions", Requisition=waiting, RequisitionItem=items)
    assert levels(api, product)[0] == "0"
    # A change of one that is under delivery accepts it.
    assert api.put(f"/api2/requisitions/{id}.json", json={"Requisition": waiting, "RequisitionItem": items}).is_success
    assert (read(api, "requisitions", id)["status"], levels(api, product)) == ("3", ("3", {"1": 3}, "7"))
    assert booked(api, "requisition", id) == {"Primary Store": 21, "Stock adjustments": -21}
    moving = {"order_type": 8, "store_id": 1, "to_store_id": second, "status": 3}
    transfer = create("requisitions", Requisition=moving, RequisitionItem=[{**items[0], "quantity": 2}])
    assert (read(api, "requisitions", transfer)["type"], levels(api, product)[1]) == ("3", {"1": 1, second: 2})
    assert booked(api, "requisition", transfer) == {"Primary Store": -14, "Second": 14}
    out = {"order_type": 2, "store_id": 1, "status": 3}
    create("requisitions", Requisition=out, RequisitionItem=[{**items[0], "quantity": 1}])
    assert levels(api, product)[1] == {"1": 0, second: 2}
    assert api.delete(f"/api2/requisitions/{transfer}.json?force=1").status_code == 302
    assert levels(api, product)[1] == {"1": 2, second: 0}


def test_an_account_can_refuse_what_is_not_in_the_store() -> None:
    with another(allow_negative_stock=False) as api:

        def post(resource: str, **body: Any) -> httpx.Response:
            return api.post(f"/api2/{resource}.json", json=body)

        client = post("clients", Client={"business_name": "A"}).json()["id"]
        opening = {"name": "Chair", "track_stock": 1, "initial_stock_level": 2, "store_id": 1}
        product = post("products", Product=opening).json()["id"]
        line = {"product_id": product, "quantity": 2, "unit_price": 5}
        refused = post("invoices", Invoice={"client_id": client}, InvoiceItem=[{**line, "quantity": 3}])
        assert (refused.status_code, [*refused.json()["validation_errors"]]) == (400, ["quantity"])
        assert api.get("/api2/invoices.json").json()["data"] == []
        draft = post("invoices", Invoice={"client_id": client, "draft": 1}, InvoiceItem=[{**line, "quantity": 3}])
        assert draft.status_code == 202
        assert api.get(f"/api2/invoices/update_draft/{draft.json()['id']}/0.json").status_code == 400
        assert read(api, "invoices", draft.json()["id"])["draft"] == "1"
        second = post("stores", Store={"name": "Second", "active": 1}).json()["id"]
        elsewhere = post("invoices", Invoice={"client_id": client}, InvoiceItem=[{**line, "store_id": second}])
        assert elsewhere.status_code == 400
        assert post("invoices", Invoice={"client_id": client}, InvoiceItem=[line]).status_code == 202
        out = {"product_id": product, "store_id": 1, "transaction_type": 2, "quantity": 1}
        assert post("stock_transactions", StockTransaction=out).status_code == 400
        assert levels(api, product)[0] == "0"


# --- numbers, duplicates, limits


def test_a_draft_has_no_number_until_it_is_issued(api: httpx.Client, create: Any, client_id: str) -> None:
    draft = create("invoices", Invoice={"client_id": client_id, "draft": 1}, InvoiceItem=LINES)
    first = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    assert [read(api, "invoices", id)["no"] for id in (draft, first)] == [None, "000001"]
    assert api.get(f"/api2/invoices/update_draft/{draft}/0.json").status_code == 200
    assert read(api, "invoices", draft)["no"] == "000002"
    # The number stays when the invoice becomes a draft again (inference).
    assert api.get(f"/api2/invoices/update_draft/{draft}/1.json").status_code == 200
    assert read(api, "invoices", draft)["no"] == "000002"


def test_a_matching_product_is_named_in_the_refusal(api: httpx.Client, create: Any) -> None:
    columns = {"name": "Chair", "product_code": "CH-1"}
    id = create("products", Product=columns)
    answer = api.post("/api2/products.json", json={"Product": {**columns, "name": "Other"}})
    body = answer.json()
    assert (answer.status_code, body["error_type"], body["extra_data"]) == (400, "DUPLICATED", {"id": int(id)})
    other = create("products", Product={"name": "Other"})
    taken = api.put(f"/api2/products/{other}.json", json={"Product": columns})
    assert (taken.status_code, [*taken.json()["validation_errors"]]) == (400, ["product_code"])
    assert api.put(f"/api2/products/{id}.json", json={"Product": columns}).status_code == 200
    assert api.delete(f"/api2/products/{id}.json").status_code == 200
    create("products", Product=columns)


@pytest.mark.parametrize(("resource", "key"), [("expenses", "Expense"), ("incomes", "Income")])
def test_a_used_unique_id_answers_the_first_one(api: httpx.Client, sandbox: Sandbox, resource: str, key: str) -> None:
    sandbox.behaviour = Behaviour(unique_id=True)
    path, body = f"/api2/{resource}.json", {key: {"amount": 5, "date": "2026-04-03", "unique_id": "order-7"}}
    first = api.post(path, json=body).json()
    again = api.post(path, json=body)
    assert first["result"] == "successful"
    assert (again.status_code, again.json()) == (202, {**first, "result": "duplicated"})
    assert api.get(path).json()["pagination"]["total_results"] == 1
    assert api.delete(f"/api2/{resource}/{first['id']}.json").status_code == 200
    assert api.post(path, json=body).json()["result"] == "successful"
    sandbox.behaviour = Behaviour()
    assert api.post(path, json=body).json()["result"] == "successful"
    assert api.get(path).json()["pagination"]["total_results"] == 2


def test_the_plan_limits_what_can_be_created() -> None:
    with another(plan_limits={"clients": 1, "staff": 1, "stores": 2, "treasuries": 1}) as api:
        client = {"Client": {"business_name": "A"}}
        assert api.post("/api2/clients.json", json=client).status_code == 202
        beyond = api.post("/api2/clients.json", json=client)
        assert (beyond.status_code, beyond.json()["result"], beyond.json()["code"]) == (402, "failed", 401)
        staff = {"name": "B", "email_address": "b@example.com", "role_id": 1}
        beyond = api.post("/api2/staff.json", json={"Staff": staff})
        assert (beyond.status_code, beyond.json()["result"], beyond.json()["code"]) == (402, "failed", 402)
        second = api.post("/api2/stores.json", json={"Store": {"name": "S", "active": 1}}).json()["id"]
        for name, key in (("stores", "Store"), ("treasuries", "Treasury")):
            beyond = api.post(f"/api2/{name}.json", json={key: {"name": "T"}})
            assert beyond.status_code == 402
            assert beyond.json().keys() == {"status", "code", "message", "upgrade_url", "upgrade_btn_title"}
            assert beyond.json()["status"] is False
        one = f"/api2/stores/{second}.json"
        assert api.put(one, json={"Store": {"name": "S", "active": 0}}).status_code == 200
        assert api.post("/api2/stores.json", json={"Store": {"name": "T", "active": 1}}).status_code == 202
        assert api.put(one, json={"Store": {"name": "S", "active": 1}}).status_code == 402
        assert api.post("/api2/products.json", json={"Product": {"name": "P"}}).status_code == 202


def test_several_invoices_or_clients_are_stored_one_by_one(api: httpx.Client, client_id: str) -> None:
    good, bad = {"Invoice": {"client_id": client_id}, "InvoiceItem": LINES}, {"Invoice": {"client_id": 999}}
    answer = api.post("/api2/invoices/add_bulk.json", json=[good, bad, good])
    first, refused, last = answer.json()
    assert (answer.status_code, first["invoice_number"], last["invoice_number"]) == (200, "000001", "000002")
    assert (first["code"], first["result"], "id" in refused) == (202, "successful", False)
    assert (refused["code"], [*refused["validation_errors"]]) == (400, ["client_id"])
    assert api.post("/api2/invoices/add_bulk.json", json=[{"Invoice": {}}]).json()[0]["result"] == "failed"
    assert api.post("/api2/invoices/add_bulk.json", json={}).status_code == 400
    assert api.get("/api2/invoices.json").json()["pagination"]["total_results"] == 2
    [draft] = api.post("/api2/invoices/add_bulk.json", params={"send": "draft"}, json=[good]).json()
    assert (draft["invoice_number"], read(api, "invoices", draft["id"])["draft"]) == (None, "1")

    client = {"Client": {"business_name": "A"}}
    made, alone, again = api.post(
        "/api2/clients/add_bulk.json", json=[client, {"Client": {"notes": "x"}}, client]
    ).json()
    assert (made["code"], made["client_number"], alone.keys()) == (202, "000002", {"message"})
    assert (again["client_number"], read(api, "clients", made["id"])["business_name"]) == ("000003", "A")
    ended = api.post("/api2/clients/add_bulk.json", json=[client, {"Nothing": {}}, client])
    assert ended.status_code == 400
    assert api.get("/api2/clients.json").json()["pagination"]["total_results"] == 4


def test_records_in_use_stay(api: httpx.Client, create: Any, client_id: str) -> None:
    create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    assert api.delete(f"/api2/clients/{client_id}.json").status_code == 400
    assert api.delete("/api2/stores/1.json").status_code == 500
    assert api.delete("/api2/treasuries/1.json").status_code == 400
    second = create("treasuries", Treasury={"name": "Second", "is_primary": 1})
    assert [read(api, "treasuries", id)["is_primary"] for id in (1, second)] == ["0", "1"]
    create("expenses", Expense={"amount": 10, "date": "2026-04-03"})
    assert api.delete("/api2/treasuries/1.json").status_code == 200
    assert read(api, "treasuries", second)["balance"] == "-10"


# --- entities that only live callers attest


def test_shipping_options_are_made_by_their_own_path(api: httpx.Client) -> None:
    made = api.post("/v2/api/local_entities_data/shipping_option", json={"name": "Express", "fees": 40})
    assert made.status_code == 200
    id = made.json()["id"]
    assert [row["name"] for row in entity(api, "shipping_option")] == ["Express", "Courier"]
    assert api.get(f"/v2/api/entity/shipping_option/{id}/show").json()["fees"] == 40
    assert api.post("/v2/api/local_entities_data/nothing", json={"name": "x"}).json() == {"error": "Entity Not exists"}


def test_a_pos_shift_is_made_of_numbers(api: httpx.Client) -> None:
    [shift] = entity(api, "pos_shift")
    numbers = {name: shift[name] for name in ("id", "staff_id", "shift_id", "pos_id", "warehouse_id", "status")}
    assert numbers == {"id": 1, "staff_id": 0, "shift_id": 1, "pos_id": 1, "warehouse_id": 1, "status": 1}
    assert shift["currency_code"] == "SAR"


def test_purchase_orders_are_entities_of_type_13(api: httpx.Client, create: Any, supplier: str) -> None:
    body = {"PurchaseOrder": {"supplier_id": supplier}, "PurchaseOrderItem": [{"item": "a", "unit_price": 5}]}
    order, invoice = create("purchase_orders", **body), create("purchase_invoices", **body)
    assert [row["id"] for row in entity(api, "purchase_order", "filter[type]=13")] == [int(order)]
    assert [row["id"] for row in entity(api, "purchase_order")] == [int(invoice), int(order)]
    assert booked(api, "purchase_order", order) == {}


def test_cost_centers_and_accounts_are_made_as_public_callers_make_them(api: httpx.Client, create: Any) -> None:
    center = create("cost_centers", CostCenter={"name": "Shop", "code": "S", "is_active": 1})
    assert read(api, "cost_centers", center)["code"] == "S"
    columns = {"name": "Till", "code": {"code": "9907", "generated": "9907"}}
    made = api.post("/v2/api/entity/journal_account", json=columns).json()["id"]
    assert read(api, "journal_accounts", made)["code"] == "9907"


def test_a_day_of_the_clock_dates_what_has_none() -> None:
    with another(clock=lambda: datetime(2026, 2, 3, 4, 5)) as api:
        bank = api.post("/api2/journal_accounts", json={"JournalAccount": {"name": "Bank", "code": "771"}}).json()["id"]
        lines = [{"journal_account_id": bank, f"currency_{side}": 10} for side in ("debit", "credit")]
        api.post("/api2/journals.json", json={"Journal": {"description": "x"}, "JournalTransaction": lines})
        assert [row["date"] for row in entity(api, "journal")] == ["2026-02-03"]
