"""Actions of v1 on purchase documents: `send` makes drafts, and purchase orders redirect to web pages.

The source is the vendor reference of August 2026.
"""

from __future__ import annotations

from collections.abc import Callable

from daftra_client.sandbox.action import Answer, Call, with_columns
from daftra_client.sandbox.records import Redirected
from daftra_client.sandbox.wire import Json

_PAGES = "/v2/owner/entity"


def list_orders(call: Call) -> Answer:
    """The list is a web page; v2 has the rows. A live report uses the list of v1, so a switch enables it."""
    records = call.records
    if records.account.behaviour.purchase_orders_listed:
        return records.page(records.resources["purchase_orders"], call.query.multi_items())
    raise Redirected(f"{_PAGES}/purchase_order-13/list")


def create_order(call: Call) -> Answer:
    """Store a purchase order; it is a draft only if `send` says so."""
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


def creates(name: str) -> Callable[[Call], Answer]:
    """Stores a purchase invoice or refund; `send=draft` makes it a draft."""

    def run(call: Call) -> Answer:
        records = call.records
        return records.create(records.resources[name], _sent(call, name))

    return run


def updates(name: str) -> Callable[[Call], Answer]:
    """Replaces a purchase invoice or refund; `send=draft` makes it a draft."""

    def run(call: Call) -> Answer:
        records = call.records
        return records.update(records.resources[name], call.id("id", records.resources[name].key), _sent(call, name))

    return run


def _sent(call: Call, name: str) -> Json:
    """The body; its column `draft` can also make a draft, as in a live request."""
    if call.query.get("send") != "draft":
        return call.body()
    return with_columns(call.body(), call.records.resources[name].key, draft=1)


def _with_state(call: Call) -> Json:
    return with_columns(call.body(), "PurchaseOrder", draft=int(call.query.get("send") == "draft"))
