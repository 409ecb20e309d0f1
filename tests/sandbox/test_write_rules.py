"""What single resources require, refuse and fill in when they are written: rules of the vendor reference 2026-08."""

from __future__ import annotations

from typing import Any

import httpx
import pytest


def refused(api: httpx.Client, path: str, body: Any, *, method: str = "POST") -> list[str]:
    """The fields of a refused write."""
    answer = api.request(method, f"/api2/{path}", json=body)
    assert answer.status_code == 400, answer.text
    return [*answer.json().get("validation_errors", {})]


def read(api: httpx.Client, path: str, id: str) -> dict[str, Any]:
    """A record without its wrapper."""
    [record] = api.get(f"/api2/{path}/{id}.json").json()["data"].values()
    found: dict[str, Any] = record
    return found


# --- products


def test_a_barcode_is_long_enough_and_unique(api: httpx.Client, create: Any) -> None:
    assert refused(api, "products", {"Product": {"name": "Lamp", "barcode": "1234"}}) == ["barcode"]
    lamp = create("products", Product={"name": "Lamp", "barcode": "12345"})
    assert refused(api, "products", {"Product": {"name": "Desk", "barcode": "12345"}}) == ["barcode"]
    same = {"Product": {"name": "Lamp", "barcode": "12345"}}
    assert api.put(f"/api2/products/{lamp}", json=same).status_code == 200
    desk = create("products", Product={"name": "Desk"})
    assert refused(api, f"products/{desk}", same, method="PUT") == ["barcode"]


def test_a_product_makes_its_brand(api: httpx.Client, create: Any) -> None:
    for name in ("Lamp", "Desk"):
        create("products", Product={"name": name, "brand": "Nour"})
    [brand] = api.get("/v2/api/entity/brand/list/1").json()["data"]
    assert brand["name"] == "Nour"
    found = api.get(f"/api2/products?brand_id={brand['id']}").json()["data"]
    assert [row["Product"]["name"] for row in found] == ["Desk", "Lamp"]
    kept = api.delete(f"/v2/api/entity/delete/brand/{brand['id']}")
    assert (kept.status_code, [*kept.json()]) == (400, ["message"])


def test_the_components_of_a_bundle_are_replaced_or_kept(api: httpx.Client, create: Any) -> None:
    lamp, desk = (create("products", Product={"name": name}) for name in ("Lamp", "Desk"))
    columns = {"name": "Office", "type": 3}
    part = {"product_id": lamp, "quantity": 2}
    bundle = create("products", Product=columns, ProductBundle=[part])

    def parts() -> list[tuple[int, int, Any]]:
        rows = api.get("/v2/api/entity/product_bundle/list/1?filter[deleted_at][is_null]=1").json()["data"]
        return [(row["product_id"], row["bundle_product_id"], row["quantity"]) for row in rows]

    assert parts() == [(int(bundle), int(lamp), 2)]
    assert api.put(f"/api2/products/{bundle}", json={"Product": {**columns, "notes": "x"}}).status_code == 200
    assert parts() == [(int(bundle), int(lamp), 2)]
    changed = {"Product": columns, "ProductBundle": [{"product_id": desk, "quantity": 1}]}
    assert api.put(f"/api2/products/{bundle}", json=changed).status_code == 200
    assert parts() == [(int(bundle), int(desk), 1)]
    for wrong in (bundle, "999"):
        body = {"Product": columns, "ProductBundle": [{"product_id": wrong, "quantity": 1}]}
        assert refused(api, f"products/{bundle}", body, method="PUT") == ["ProductBundle"]
    create("products", Product={"name": "Plain", "type": 1}, ProductBundle=[part])
    assert api.delete(f"/api2/products/{bundle}").status_code == 200
    assert parts() == []


# --- stores and treasuries


@pytest.mark.parametrize(
    ("path", "key", "mark"), [("stores", "Store", "primary"), ("treasuries", "Treasury", "is_primary")]
)
def test_only_the_primary_one_starts_active(api: httpx.Client, create: Any, path: str, key: str, mark: str) -> None:
    def states() -> list[tuple[str, str]]:
        rows = api.get(f"/api2/{path}").json()["data"]
        return [(row[key][mark], row[key]["active"]) for row in rows]

    assert states() == [("1", "1")]
    create(path, **{key: {"name": "Second"}})
    assert states() == [("1", "1"), ("0", "0")]
    third = create(path, **{key: {"name": "Third", mark: 1}})
    assert states() == [("0", "1"), ("0", "0"), ("1", "1")]
    gone = api.delete(f"/api2/{path}/{third}")
    assert gone.status_code == (500 if path == "stores" else 400)


# --- money


DISPLAYED = ("invoice_payments", "client_payments", "expenses", "incomes", "stock_transactions")
"""Resources whose days a request may write in the account's format as well."""


@pytest.mark.parametrize("path", DISPLAYED)
@pytest.mark.parametrize("day", ["03/04/2026", "2026-04-03"])
def test_days_have_one_of_two_formats(api: httpx.Client, create: Any, client_id: str, path: str, day: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id})
    product = create("products", Product={"name": "Lamp", "track_stock": 1})
    paid = {"amount": 5, "payment_method": "cash", "treasury_id": 1}
    key, columns = {
        "invoice_payments": ("InvoicePayment", {**paid, "invoice_id": invoice}),
        "client_payments": ("ClientPayment", {**paid, "client_id": client_id}),
        "expenses": ("Expense", {"amount": 5}),
        "incomes": ("Income", {"amount": 5}),
        "stock_transactions": ("StockTransaction", {"product_id": product, "quantity": 2, "transaction_type": 1}),
    }[path]
    name = "received_date" if path == "stock_transactions" else "date"
    id = create(path, **{key: {**columns, name: day}})
    assert read(api, path, id)[name][:10] == "2026-04-03"


@pytest.mark.parametrize(("path", "key"), [("expenses", "Expense"), ("incomes", "Income")])
def test_what_an_expense_needs(api: httpx.Client, path: str, key: str) -> None:
    assert refused(api, path, {key: {"amount": 5}}) == ["date"]
    assert refused(api, path, {key: {"date": "2026-04-03"}}) == ["amount"]
    assert refused(api, path, {key: {"date": "2026-04-03", "amount": 0}}) == ["amount"]
    assert refused(api, path, {key: {"date": "2026-04-03", "amount": 1, "attachment": ["7"]}}) == ["attachment"]


@pytest.mark.parametrize(("path", "key"), [("journal_accounts", "JournalAccount"), ("journal_cats", "JournalCat")])
def test_a_code_of_the_chart_has_digits_only(api: httpx.Client, path: str, key: str) -> None:
    assert refused(api, path, {key: {"name": "Bank"}}) == ["code"]
    assert refused(api, path, {key: {"name": "Bank", "code": "B-1"}}) == ["code"]


def test_a_taken_code_is_named(api: httpx.Client, create: Any) -> None:
    create("journal_cats", JournalCat={"name": "Banks", "code": "771"})
    answer = api.post("/api2/journal_accounts", json={"JournalAccount": {"name": "Bank", "code": "771"}})
    assert answer.json()["validation_errors"] == {"code": "Code already exists"}


def test_a_journal_has_lines_and_the_id_of_its_path(api: httpx.Client, create: Any) -> None:
    assert refused(api, "journals", {"Journal": {"date": "2026-04-03"}, "JournalTransaction": []}) == [
        "JournalTransaction"
    ]
    bank = create("journal_accounts", JournalAccount={"name": "Bank", "code": "771"})
    lines = [{"journal_account_id": bank, f"currency_{side}": 5} for side in ("debit", "credit")]
    id = create("journals", Journal={"date": "2026-04-03"}, JournalTransaction=lines)
    body = {"Journal": {"id": int(id) + 1, "date": "2026-04-03"}, "JournalTransaction": lines}
    assert refused(api, f"journals/{id}", body, method="PUT") == []
    body["Journal"] = {"id": int(id), "date": "2026-04-04"}
    assert api.put(f"/api2/journals/{id}", json=body).status_code == 200


# --- activities


@pytest.mark.parametrize("wrapper", ["ClientAppointment", "FollowUpReminder"])
def test_an_appointment_needs_a_client_and_a_time(api: httpx.Client, create: Any, client_id: str, wrapper: str) -> None:
    columns = {"item_id": client_id, "date": "2026-04-03 10:00:00", "status": 1}
    id = create("client_appointments", **{wrapper: columns})
    assert read(api, "client_appointments", id)["status"] == "0"
    for name in ("item_id", "date"):
        lacking = {wrapper: {**columns, name: ""}}
        assert refused(api, "client_appointments", lacking) == [name]
    assert refused(api, "client_appointments", {wrapper: {**columns, "end_date": "2026-04-02"}}) == ["end_date"]


@pytest.mark.parametrize("kind", ["client", "invoice", "estimate"])
def test_an_unknown_appointment_is_refused_with_400(api: httpx.Client, kind: str) -> None:
    answer = api.delete(f"/api2/{kind}_appointments/999.json")
    assert (answer.status_code, answer.json()["code"]) == (400, 400)
    assert api.get(f"/api2/{kind}_appointments/999.json").status_code == 404


def test_a_note_needs_a_day_and_a_record(api: httpx.Client, client_id: str) -> None:
    note = {"Note": {"body": "Called", "date": "2026-04-03 10:00"}}
    assert refused(api, f"notes/client/{client_id}", {"Note": {"body": "Called"}}) == ["date"]
    assert refused(api, f"notes/nonsense/{client_id}", note) == []
    assert api.post("/api2/notes/client/999", json=note).status_code == 404
    assert api.post(f"/api2/notes/client/{client_id}", json=note).status_code == 202


def test_the_states_of_a_work_order(api: httpx.Client, create: Any, client_id: str) -> None:
    late = {"title": "Fence", "start_date": "2026-04-03", "delivery_date": "2026-04-02"}
    assert refused(api, "work_orders", {"WorkOrder": late}) == ["delivery_date"]
    draft = create("work_orders", WorkOrder={"title": "Fence", "is_draft": 1})
    assert read(api, "work_orders", draft)["status"] == "4"
    assert read(api, "work_orders", draft)["start_date"]
    closed = create("work_orders", WorkOrder={"title": "Fence", "status": 2})
    assert refused(api, f"work_orders/{closed}", {"WorkOrder": {"title": "Gate"}}, method="PUT") == []
    used = create("work_orders", WorkOrder={"title": "Fence"})
    create("invoices", Invoice={"client_id": client_id, "work_order_id": used})
    assert api.delete(f"/api2/work_orders/{used}").status_code == 403
    assert api.delete(f"/api2/work_orders/{draft}").status_code == 200
