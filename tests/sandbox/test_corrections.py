"""Books stay right when what they rest on changes: taxes, products, accounts, journals, movements, treasuries."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.sandbox.test_bookkeeping import another, booked, entity, levels, read


@pytest.fixture
def chair(create: Any) -> str:
    """A product with ten in the first store, at 5 each."""
    columns = {"name": "Chair", "track_stock": 1, "buy_price": 5, "initial_stock_level": 10, "store_id": 1}
    return str(create("products", Product=columns))


@pytest.fixture
def supplier(create: Any) -> str:
    return str(create("suppliers", Supplier={"business_name": "Mill"}))


def put(api: httpx.Client, path: str, **body: Any) -> None:
    answer = api.put(f"/api2/{path}.json", json=body)
    assert answer.status_code == 200, answer.text


def change(api: httpx.Client, path: str, **columns: Any) -> None:
    answer = api.put(f"/v2/api/entity/{path}", json=columns)
    assert answer.status_code == 200, answer.text


def account(api: httpx.Client, name: str) -> dict[str, Any]:
    [found] = [row for row in entity(api, "journal_account") if row["name"] == name]
    return found


# --- taxes


def test_a_new_rate_keeps_the_shipping_tax_of_old_invoices(api: httpx.Client, create: Any, client_id: str) -> None:
    vat = create("taxes", Tax={"name": "VAT", "value": 15})
    header = {"client_id": client_id, "shipping_amount": 20, "shipping_tax_id": vat}
    lines = [{"item": "Book", "unit_price": 100, "quantity": 1, "tax1": vat}]
    id = create("invoices", Invoice=header, InvoiceItem=lines)
    before = booked(api, "invoice", id)
    assert before == {"Nile Trading": 138, "VAT": -18, "Shipping": -20, "Sales": -100}
    put(api, f"taxes/{vat}", Tax={"name": "VAT", "value": 5})
    assert api.post(f"/api2/invoices/assign_work_order/{id}.json", json={"Invoice": {"work_order_id": 3}}).is_success
    assert booked(api, "invoice", id) == before


def test_an_included_tax_of_minus_100_percent_takes_nothing_from_an_expense(api: httpx.Client, create: Any) -> None:
    tax = create("taxes", Tax={"name": "All", "value": -100, "included": 1})
    id = create("expenses", Expense={"date": "2026-04-03", "amount": 50, "tax1_id": tax})
    assert read(api, "expenses", id)["total"] == "50"


# --- stock


def test_stock_follows_documents_of_untracked_goods(api: httpx.Client, create: Any, client_id: str, chair: str) -> None:
    sold = {"product_id": chair, "unit_price": 9, "quantity": 4}
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[sold])
    row = {"product_id": chair, "store_id": 1, "transaction_type": 1, "quantity": 6}
    adjustment = create("stock_transactions", StockTransaction=row)
    put(api, f"products/{chair}", Product={"name": "Chair", "track_stock": 0})
    assert api.delete(f"/api2/invoices/{id}.json").status_code == 200
    assert api.delete(f"/api2/stock_transactions/{adjustment}.json").status_code == 200
    put(api, f"products/{chair}", Product={"name": "Chair", "track_stock": 1, "stock_balance": 99})
    assert levels(api, chair) == ("10", {"1": 10}, "5")


def test_stock_of_a_product_that_becomes_tracked_is_what_is_in_the_stores(api: httpx.Client, create: Any) -> None:
    id = create("products", Product={"name": "Chair", "stock_balance": 7})
    put(api, f"products/{id}", Product={"name": "Chair", "track_stock": 1})
    assert levels(api, id)[0] == "0"


def test_a_discount_changes_the_cost_of_purchases(api: httpx.Client, create: Any, supplier: str, chair: str) -> None:
    lines = [{"product_id": chair, "unit_price": 10, "quantity": 10}]
    id = create("purchase_invoices", PurchaseOrder={"supplier_id": supplier}, PurchaseOrderItem=lines)
    assert booked(api, "purchase_order", id) == {"Mill": -100, "Primary Store": 100}
    header = {"supplier_id": supplier, "discount": 50}
    put(api, f"purchase_invoices/{id}", PurchaseOrder=header, PurchaseOrderItem=lines)
    assert booked(api, "purchase_order", id) == {"Mill": -50, "Primary Store": 50}
    assert levels(api, chair)[2] == "5"


def test_a_discount_beyond_the_price_leaves_the_average(api: httpx.Client, create: Any, supplier: str) -> None:
    desk = create("products", Product={"name": "Desk", "track_stock": 1, "buy_price": 8})
    lines = [{"product_id": desk, "unit_price": 10, "quantity": 1, "discount": 120, "discount_type": 1}]
    create("purchase_invoices", PurchaseOrder={"supplier_id": supplier}, PurchaseOrderItem=lines)
    assert levels(api, desk) == ("1", {"1": 1}, "8")


def test_movements_have_the_day_of_their_document(api: httpx.Client, create: Any, client_id: str, chair: str) -> None:
    header = {"client_id": client_id, "date": "2026-03-01"}
    id = create("invoices", Invoice=header, InvoiceItem=[{"product_id": chair, "quantity": 2}])
    change(api, f"invoice/{id}", date="2026-04-02")
    [row] = entity(api, "stock_transaction", "filter[source_type]=2")
    assert row["received_date"] == "2026-04-02 00:00:00"
    assert levels(api, chair)[0] == "8"


def test_parts_of_a_unit_add_up(api: httpx.Client, create: Any, client_id: str, chair: str) -> None:
    line = {"product_id": chair, "quantity": "0.0001", "unit_factor": "0.4"}
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line] * 3)
    moved = entity(api, "stock_transaction", f"filter[source_type]=2&filter[order_id]={id}")
    left = 10 + sum(Decimal(str(row["quantity"])) for row in moved)
    assert Decimal(levels(api, chair)[0]) == left
    assert api.delete(f"/api2/invoices/{id}.json").status_code == 200
    assert levels(api, chair)[0] == "10"


def test_movements_of_documents_change_notes_only(api: httpx.Client, create: Any, client_id: str, chair: str) -> None:
    create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[{"product_id": chair, "quantity": 2}])
    [row] = entity(api, "stock_transaction", "filter[source_type]=2")
    before = read(api, "stock_transactions", row["id"])
    sent = {"product_id": chair, "quantity": 7, "store_id": 1, "transaction_type": 1, "notes": "seen"}
    put(api, f"stock_transactions/{row['id']}", StockTransaction=sent)
    after = read(api, "stock_transactions", row["id"])
    assert {**after, "modified": ""} == {**before, "notes": "seen", "modified": ""}
    assert levels(api, chair)[0] == "8"


def test_an_adjustment_stays_with_its_product(api: httpx.Client, create: Any, chair: str) -> None:
    other = create("products", Product={"name": "Desk", "track_stock": 1})
    row = {"store_id": 1, "transaction_type": 1, "quantity": 6}
    id = create("stock_transactions", StockTransaction={**row, "product_id": chair})
    put(api, f"stock_transactions/{id}", StockTransaction={**row, "product_id": other, "quantity": 1})
    assert (levels(api, chair)[0], levels(api, other)[0]) == ("11", "0")


def test_opening_stock_is_not_negative_where_the_account_forbids_it() -> None:
    with another(allow_negative_stock=False) as api:
        product = {"name": "Chair", "track_stock": 1, "initial_stock_level": -1, "store_id": 1}
        answer = api.post("/api2/products.json", json={"Product": product})
        assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["initial_stock_level"])


# --- journals and accounts


def test_an_automatic_journal_follows_its_document_alone(api: httpx.Client, create: Any) -> None:
    id = create("expenses", Expense={"date": "2026-04-03", "amount": 10})
    [journal] = entity(api, "journal")
    cash, sales = account(api, "Main Treasury")["id"], account(api, "Sales")["id"]
    lines = [
        {"journal_account_id": cash, "currency_debit": 7, "currency_credit": 0},
        {"journal_account_id": sales, "currency_debit": 0, "currency_credit": 7},
    ]
    sent = {"date": "2026-01-01", "alter_description": "Taxi"}
    put(api, f"journals/{journal['id']}", Journal=sent, JournalTransaction=lines)
    change(api, f"journal/{journal['id']}", entity_type="income", date="2026-01-01")
    [after] = entity(api, "journal")
    assert {**after, "modified": ""} == {**journal, "alter_description": "Taxi", "modified": ""}
    put(api, f"expenses/{id}", Expense={"date": "2026-04-03", "amount": 12})
    assert booked(api, "expense", id) == {"Main Treasury": -12, "Other expenses": 12}
    assert len(entity(api, "journal")) == 1


def test_both_sides_of_a_journal_are_equal_in_the_currency_of_the_account(api: httpx.Client) -> None:
    lines = [
        {"journal_account_id": 101, "currency_debit": 5, "currency_credit": 0, "currency_rate": 4},
        {"journal_account_id": 102, "currency_debit": 0, "currency_credit": 5},
    ]
    answer = api.post("/api2/journals.json", json={"Journal": {"date": "2026-01-01"}, "JournalTransaction": lines})
    assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["total_credit"])


def test_the_amount_in_the_currency_is_the_one_that_is_read(api: httpx.Client, create: Any) -> None:
    lines = [
        {"journal_account_id": 101, "currency_debit": 5, "currency_credit": 0, "debit": 9},
        {"journal_account_id": 102, "currency_debit": 0, "currency_credit": 5},
    ]
    id = create("journals", Journal={"date": "2026-01-01"}, JournalTransaction=lines)
    assert (read(api, "journals", id)["total_debit"], read(api, "journals", id)["total_credit"]) == ("5", "5")


@pytest.mark.parametrize("id", [None, 0, 99_999])
def test_a_journal_has_accounts(api: httpx.Client, id: int | None) -> None:
    lines = [
        {"journal_account_id": 101, "currency_debit": 5, "currency_credit": 0},
        {"journal_account_id": id, "currency_debit": 0, "currency_credit": 5},
    ]
    answer = api.post("/api2/journals.json", json={"Journal": {"date": "2026-01-01"}, "JournalTransaction": lines})
    assert answer.status_code == 400
    assert [*answer.json()["validation_errors"]] == ["JournalTransaction.1.journal_account_id"]


def test_renamed_accounts_are_posted_to(api: httpx.Client, create: Any, client_id: str) -> None:
    lines = [{"item": "Book", "unit_price": 40, "quantity": 1}]
    payment = [{"payment_method": "cash", "amount": 40}]
    create("invoices", Invoice={"client_id": client_id}, InvoiceItem=lines, Payment=payment)
    for name in ("Sales", "Nile Trading", "Main Treasury"):
        body = {"name": f"My {name}", "code": f"77{account(api, name)['id']}", "journal_cat_id": 321}
        put(api, f"journal_accounts/{account(api, name)['id']}", JournalAccount=body)
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=lines, Payment=payment)
    assert booked(api, "invoice", id) == {"My Nile Trading": 40, "My Sales": -40}
    assert account(api, "My Main Treasury")["entity_type"] == "treasury"
    assert read(api, "treasuries", 1)["balance"] == "80"


def test_a_caller_may_have_taken_the_code_of_an_account(api: httpx.Client, create: Any, client_id: str) -> None:
    code = f"122{client_id.zfill(6)}"
    mine = create("journal_accounts", JournalAccount={"name": "Mine", "code": code})
    create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[{"item": "Book", "unit_price": 40}])
    assert read(api, "journal_accounts", mine)["total_debit"] == "0"
    theirs = account(api, "Nile Trading")
    assert (theirs["total_debit"], theirs["code"] != code) == (40, True)


# --- money


def test_payments_and_incomes_change_through_their_entities(api: httpx.Client, create: Any, client_id: str) -> None:
    payment = {"client_id": client_id, "payment_method": "cash", "amount": 30, "treasury_id": 1, "status": 1}
    id = create("client_payments", ClientPayment=payment)
    change(api, f"invoice_payment/{id}", amount=20)
    assert booked(api, "invoice_payment", id) == {"Main Treasury": 20, "Nile Trading": -20}
    income = create("incomes", Income={"date": "2026-04-03", "amount": 5})
    change(api, f"expense/{income}", amount=6)
    assert booked(api, "income", income) == {"Main Treasury": 6, "Other incomes": -6}


def test_the_primary_treasury_is_the_default(api: httpx.Client, create: Any, client_id: str, supplier: str) -> None:
    second = create("treasuries", Treasury={"name": "Second", "is_primary": 1})
    assert api.delete("/api2/treasuries/1.json").status_code == 200
    payment = [{"payment_method": "cash", "amount": 40}]
    lines = [{"item": "Book", "unit_price": 40}]
    create("invoices", Invoice={"client_id": client_id}, InvoiceItem=lines, Payment=payment)
    bought = {"PurchaseOrderItem": lines, "Payment": [{"payment_method": "cash", "amount": 15}]}
    create("purchase_invoices", PurchaseOrder={"supplier_id": supplier}, **bought)
    assert read(api, "treasuries", second)["balance"] == "25"


def test_no_digit_of_a_large_amount_is_lost(api: httpx.Client, create: Any, client_id: str) -> None:
    many = "12345678901234567.8901"
    id = create(
        "invoices",
        Invoice={"client_id": client_id},
        InvoiceItem=[{"item": "Book", "unit_price": many, "quantity": many}],
        Payment=[{"payment_method": "cash", "amount": "0.01"}],
    )
    found = api.get(f"/api2/invoices/{id}.json").json(parse_float=str)["data"]["Invoice"]
    total = "152415787532388367504374335655265.9657"  # the square, rounded half up
    assert (found["summary_total"], found["summary_unpaid"]) == (total, total[:-4] + "9557")
    owed = next(row for row in entity(api, "journal_account") if row["name"] == "Nile Trading")
    assert owed["entity_type"] == "client"
    path = f"/api2/journal_accounts/{owed['id']}.json"
    [columns] = api.get(path).json()["data"].values()
    assert (columns["total_debit"], columns["total_credit"]) == (total, "0.01")


# --- limits of the plan


def test_the_plan_limits_documents_too() -> None:
    with another(plan_limits={"invoices": 1}) as api:
        client = api.post("/api2/clients.json", json={"Client": {"business_name": "A"}}).json()["id"]
        body = {"Invoice": {"client_id": client}, "InvoiceItem": [{"item": "Book", "unit_price": 40}]}
        first = api.post("/api2/invoices.json", json=body)
        assert first.status_code == 202
        assert api.post("/api2/invoices.json", json=body).status_code == 402
        assert api.delete(f"/api2/invoices/{first.json()['id']}.json").status_code == 200
        assert api.post("/api2/invoices.json", json=body).status_code == 202
