"""What v1 does with purchase orders: most answers depend on `send`, or are redirects to web pages.

All of it is known from the vendor reference of August 2026.
"""

from __future__ import annotations

from daftra_client.sandbox.action import Answer, Call
from daftra_client.sandbox.records import Redirected
from daftra_client.sandbox.wire import Json, as_object

__all__ = ["create_order", "list_orders", "update_order"]

_PAGES = "/v2/owner/entity"


def list_orders(_call: Call) -> Answer:
    """The list is a web page; v2 has the rows."""
    raise Redirected(f"{_PAGES}/purchase_order-13/list")


def create_order(call: Call) -> Answer:
    """Store a purchase order; only `send` makes it a draft."""
    records = call.records
    return records.create(records.resources["purchase_orders"], _with_state(call))


def update_order(call: Call) -> Answer:
    """Replace a purchase order. Only a call that mails the supplier is answered with JSON."""
    records = call.records
    orders = records.resources["purchase_orders"]
    id = call.id("id", orders.key)
    answer = records.update(orders, id, _with_state(call))
    if call.query.get("send") != "direct":
        raise Redirected(f"{_PAGES}/purchase_order-13/{id}/show")
    return answer


def _with_state(call: Call) -> Json:
    body = as_object(call.body()) or {}
    order = as_object(body.get("PurchaseOrder"))
    if not order:
        return body
    return {**body, "PurchaseOrder": {**order, "draft": int(call.query.get("send") == "draft")}}
