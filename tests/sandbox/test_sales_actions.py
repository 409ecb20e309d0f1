"""What v1 does with sales documents beyond list, get, create, update and delete."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

LINES = [{"item": "Book", "unit_price": 40, "quantity": 2}]


def read(api: httpx.Client, id: str) -> dict[str, Any]:
    invoice: dict[str, Any] = api.get(f"/api2/invoices/{id}.json").json()["data"]["Invoice"]
    return invoice


def test_a_draft_is_issued_and_turned_back_by_a_get(api: httpx.Client, create: Any, client_id: str) -> None:
    id = create("invoices", Invoice={"client_id": client_id, "draft": 1}, InvoiceItem=LINES)
    assert api.get(f"/api2/invoices/update_draft/{id}/0.json").json() == {"result": "successful", "code": 200}
    assert read(api, id)["draft"] == "0"
    assert api.get(f"/api2/invoices/update_draft/{id}/0.json").status_code == 400
    assert api.get(f"/api2/invoices/update_draft/{id}/1.json").status_code == 200
    assert read(api, id)["payment_status"] == -1


def test_a_paid_invoice_stays_issued(api: httpx.Client, create: Any, client_id: str) -> None:
    payment = [{"payment_method": "cash", "amount": 80}]
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES, Payment=payment)
    assert api.get(f"/api2/invoices/update_draft/{id}/1.json").status_code == 400


def test_an_invoice_is_tied_to_any_work_order_and_untied(api: httpx.Client, create: Any, client_id: str) -> None:
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    path = f"/api2/invoices/assign_work_order/{id}.json"
    assert api.post(path, json={"Invoice": {"work_order_id": 999}}).status_code == 200
    assert read(api, id)["work_order_id"] == "999"
    assert api.post(path, json={"Invoice": {"work_order_id": 0}}).status_code == 200
    assert read(api, id)["work_order_id"] == "0"
    assert api.post(path, json={"Invoice": {}}).status_code == 403


def test_shipping_is_added_and_never_cleared(api: httpx.Client, create: Any, client_id: str) -> None:
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    path = f"/api2/invoices/add_shipping/{id}.json"
    shipping = {"shipping_amount": 15, "shipping_number": "SN-1"}
    assert api.post(path, json={"Invoice": shipping}).status_code == 200
    assert api.post(path, json={"Invoice": {"shipping_amount": 0}}).status_code == 200
    invoice = read(api, id)
    assert (invoice["shipping_amount"], invoice["summary_total"], invoice["summary_unpaid"]) == ("15", 95, 95)
    assert [(row["label"], row["value"]) for row in invoice["InvoiceCustomField"]] == [("Shipping Number", "SN-1")]
    assert api.post("/api2/invoices/add_shipping/999.json", json={"Invoice": shipping}).status_code == 403


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("assign_work_order", "work_order_id"),
        ("add_shipping", "shipping_amount"),
        ("add_shipping", "shipping_tax_id"),
    ],
)
@pytest.mark.parametrize("value", ["abc", {"a": 1}, [1]])
def test_texts_are_refused(api: httpx.Client, create: Any, client_id: str, action: str, name: str, value: Any) -> None:
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    answer = api.post(f"/api2/invoices/{action}/{id}.json", json={"Invoice": {name: value}})
    assert (answer.status_code, answer.json()["validation_errors"].keys()) == (400, {name})
    assert api.get("/v2/api/entity/invoice/list").json()["total"] == 1


def sales_order(api: httpx.Client, client_id: str) -> str:
    order = {"client_id": client_id, "invoice_item": [{"item": "Book", "unit_price": 40}]}
    return str(api.post("/v2/api/entity/sales_order", json=order).json()["id"])


def test_a_sales_order_becomes_one_invoice(api: httpx.Client, create: Any, client_id: str) -> None:
    other = create("clients", Client={"business_name": "Other"})
    path = f"/api2/sales_orders/convert_to_invoice/{sales_order(api, client_id)}.json"
    body = {"Invoice": {"client_id": other, "draft": 1}, "InvoiceItem": LINES}
    answer = api.post(path, json=body)
    assert answer.status_code == 202
    invoice = read(api, answer.json()["id"])
    assert (invoice["client_id"], invoice["draft"], invoice["summary_total"]) == (client_id, "1", 80)
    assert invoice["no"] == answer.json()["invoice_number"]
    assert api.post(path, json=body).status_code == 404


def test_a_sales_order_is_deleted_unless_it_was_invoiced(api: httpx.Client, client_id: str) -> None:
    kept, gone = sales_order(api, client_id), sales_order(api, client_id)
    api.post(f"/api2/sales_orders/convert_to_invoice/{kept}.json", json={"InvoiceItem": LINES})
    statuses = [api.delete(f"/api2/sales_orders/{id}.json").status_code for id in (kept, gone, gone)]
    assert statuses == [400, 200, 400]


def test_a_subscription_is_no_invoice(api: httpx.Client, client_id: str) -> None:
    header = {"client_id": client_id, "name": "Hosting", "subscription_period": 3, "subscription_unit": "months"}
    answer = api.post("/api2/invoices/add_subscription.json", json={"Invoice": header, "InvoiceItem": LINES})
    assert answer.status_code == 202
    id = answer.json()["id"]
    assert api.get(f"/api2/invoices/{id}.json").status_code == 404
    path = f"/api2/invoices/view_subscription/{id}.json"
    found = api.get(path).json()["data"]["Invoice"]
    assert (found["type"], found["subscription_period"], found["summary_total"]) == ("2", "3", 80)
    changed = {"Invoice": {**header, "active": 1}, "InvoiceItem": LINES}
    assert api.put(f"/api2/invoices/edit_subscription/{id}.json", json=changed).status_code == 200
    (row,) = api.get("/api2/invoices/subscription.json").json()["data"]
    assert (row["Invoice"]["id"], row["Invoice"]["active"]) == (id, "1")
    assert api.delete(f"/api2/invoices/delete_subscription/{id}.json").status_code == 200
    assert api.get(path).status_code == 404


def test_several_refund_receipts_are_stored_one_by_one(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=LINES)
    receipt = {"Invoice": {"client_id": client_id, "subscription_id": invoice}, "InvoiceItem": LINES}
    wrong = {**receipt, "InvoiceItem": [{"unit_price": 40}]}
    answer = api.post("/api2/invoices/add_bulk_refund_receipts.json", json=[receipt, wrong])
    stored, refused = answer.json()
    assert (answer.status_code, stored["code"], stored["invoice_number"]) == (200, 202, "000001")
    assert refused.keys() == {"message", "validation_errors"}
    assert isinstance(refused["validation_errors"], list)


def test_shipping_options_come_at_once(api: httpx.Client) -> None:
    answer = api.get("/api2/shipping_options.json", params={"page": 2, "limit": 1}).json()
    assert answer.keys() == {"result", "code", "data"}
    assert [row["ShippingOption"]["name"] for row in answer["data"]] == ["Courier"]


def test_the_open_session_has_no_id_in_its_path(api: httpx.Client) -> None:
    assert api.get("/api2/pos_shifts.json").json()["data"]["Shift"]["shift_id"] == 1


def test_a_name_lists_statuses_and_a_number_reads_one(api: httpx.Client) -> None:
    made = [
        api.post("/v2/api/entity/follow_up_status", json={"name": name, "item_type": kind}).json()["id"]
        for name, kind in (("Lead", 1), ("Sent", 3))
    ]
    rows = api.get("/api2/follow_up_statuses/estimate.json").json()["data"]
    assert [row["FollowUpStatus"]["name"] for row in rows] == ["Sent"]
    one = api.get(f"/api2/follow_up_statuses/{made[0]}.json").json()["data"]["FollowUpStatus"]
    assert one["name"] == "Lead"
    assert api.get("/api2/follow_up_statuses/nothing.json").status_code == 404
