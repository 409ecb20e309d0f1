"""Purchase orders: v1 has no list of them, and answers an update with a web page unless it mails the supplier."""

from __future__ import annotations

from typing import Any

import httpx

LINES = [{"item": "Paper", "quantity": 4, "unit_price": 10}]


def test_the_list_is_a_web_page(api: httpx.Client) -> None:
    answer = api.get("/api2/purchase_orders.json")
    assert (answer.status_code, answer.headers["location"]) == (302, "/v2/owner/entity/purchase_order-13/list")


def test_only_an_update_that_mails_is_answered_with_json(api: httpx.Client, create: Any) -> None:
    supplier = create("suppliers", Supplier={"business_name": "Papyrus"})
    body = {"PurchaseOrder": {"supplier_id": supplier, "date": "17/05/2026"}, "PurchaseOrderItem": LINES}
    id = create("purchase_orders", **body)
    path = f"/api2/purchase_orders/{id}.json"
    answer = api.put(path, json=body)
    assert (answer.status_code, answer.headers["location"]) == (302, f"/v2/owner/entity/purchase_order-13/{id}/show")
    answer = api.put(path, json=body, params={"send": "direct"})
    assert answer.json() == {"result": "successful", "code": 200}
    order = api.get(path).json()["data"]["PurchaseOrder"]
    assert (order["type"], order["date"], order["summary_total"]) == ("13", "17/05/2026", 40)
    assert api.get(f"/api2/purchase_invoices/{id}.json").status_code == 404
