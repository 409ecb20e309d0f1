"""Actions of v1 on sales documents, beyond list, get, create, update and delete.

The source is the vendor reference of August 2026; a live report also shows how a draft is issued.
"""

from __future__ import annotations

from collections.abc import Mapping

from daftra_client.sandbox.action import Answer, Call
from daftra_client.sandbox.documents import retotal
from daftra_client.sandbox.records import Refusal
from daftra_client.sandbox.search import Test
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Json, Kind, Row, as_array, as_object, decimal, parse


def update_draft(call: Call) -> Answer:
    """Issue a draft, or turn an invoice back into one."""
    records, asked = call.records, call.path["draft_status"]
    if asked not in ("0", "1"):
        raise Refusal(400, "There is no such status.")
    with records.store.transaction():
        invoice = _existing(call, "invoices")
        if (invoice.row["draft"] or "0") == asked:
            raise Refusal(400, "The invoice has this status already.")
        if asked == "1" and decimal(invoice.row["summary_paid"]):
            raise Refusal(400, "The invoice has completed payments.")
        columns: Row = {"draft": asked}
        if asked == "0" and not invoice.row["no"]:
            columns["no"] = records.number(records.resources["invoices"])  # assigned when the draft is issued
        records.change(invoice, columns)
    return {}


def assign_work_order(call: Call) -> Answer:
    """Tie an invoice to a work order, or untie it; the id is not checked."""
    wanted = _header(call.body())
    if "work_order_id" not in wanted:
        raise Refusal(403, "The body names no work order.")
    records = call.records
    with records.store.transaction():
        invoice = _existing(call, "invoices")
        records.change(invoice, {"work_order_id": _read(Kind.INTEGER, wanted, "work_order_id") or "0"})
    return {}


def add_shipping(call: Call) -> Answer:
    """Set the shipping details of an invoice; empty values and 0 are ignored."""
    wanted = {name: value for name, value in _header(call.body()).items() if value not in ("", 0, "0", None)}
    records = call.records
    with records.store.transaction():
        invoice = _existing(call, "invoices", missing=403)
        if "shipping_amount" in wanted:
            invoice.row["shipping_amount"] = _read(Kind.DECIMAL, wanted, "shipping_amount")
        for name in ("shipping_option_id", "shipping_tax_id"):
            if name in wanted:
                invoice.row[name] = _read(Kind.INTEGER, wanted, name)
        if "shipping_number" in wanted:
            id = str(records.store.next("invoice_custom_fields"))
            number = {"id": id, "label": "Shipping Number", "value": str(wanted["shipping_number"])}
            fields = invoice.children.setdefault("InvoiceCustomField", [])
            fields.append({**number, "invoice_id": str(invoice.id), "placeholder": None})
        retotal(records, invoice)
        records.change(invoice, {})
    return {}


def create_refund_receipts(call: Call) -> Answer:
    """Store several refund receipts one by one; a refused one is answered with a message and a list of texts."""
    bodies = as_array(call.body())
    if bodies is None:
        raise Refusal(400, "A list of refund receipts is expected.")
    records, results = call.records, list[Json]()
    receipts = records.resources["refund_receipts"]
    for body in bodies:
        try:
            answer = records.create(receipts, body)
        except Refusal as refusal:
            errors = as_object(refusal.body.get("validation_errors")) or {}
            results.append({"message": str(refusal), "validation_errors": list(errors.values())})
            continue
        results.append({"result": "successful", "code": 202, **answer})
    return results


def list_subscriptions(call: Call) -> Answer:
    """A page of subscriptions."""
    return call.records.page(call.records.resources["subscriptions"], call.query.multi_items())


def read_subscription(call: Call) -> Answer:
    """One subscription, with its lines."""
    return call.records.detail(call.records.resources["subscriptions"], call.id("id", "Invoice"))


def create_subscription(call: Call) -> Answer:
    """Store a subscription. The sandbox has no scheduler, so it never issues an invoice from one."""
    return call.records.create(call.records.resources["subscriptions"], call.body())


def update_subscription(call: Call) -> Answer:
    """Replace a subscription; that an update replaces it is inferred from invoices."""
    return call.records.update(call.records.resources["subscriptions"], call.id("id", "Invoice"), call.body())


def delete_subscription(call: Call) -> Answer:
    """Delete a subscription."""
    return call.records.delete(call.records.resources["subscriptions"], call.id("id", "Invoice"))


_INHERITED = (
    *("client_id", "store_id", "currency_code", "discount", "discount_amount"),
    *("shipping_amount", "shipping_tax_id", "adjustment_label", "adjustment_value"),
)


def convert_sales_order(call: Call) -> Answer:
    """Make an invoice from a sales order, with the lines that are sent or else with all."""
    records, body = call.records, as_object(call.body()) or {}
    with records.store.transaction():
        order = _existing(call, "sales_orders")
        if order.row["converted"] == "1":
            raise Refusal(404, "The sales order was invoiced already.")
        inherited = {name: order.row[name] for name in _INHERITED}
        header = {**_header(body), **inherited, "source_type": 12, "source_id": order.id}
        lines = body.get("InvoiceItem") or [
            {name: value for name, value in row.items() if name != "id"} for row in order.children["InvoiceItem"]
        ]
        made = records.insert(records.resources["invoices"], header, {"Invoice": header, "InvoiceItem": lines})
        order.row["converted"] = "1"
        records.replace(order)
    return {"id": str(made.id), "invoice_number": made.row["no"]}


def delete_sales_order(call: Call) -> Answer:
    """Delete a sales order unless it was invoiced; every refusal is a 400."""
    records = call.records
    order = _existing(call, "sales_orders", missing=400)
    if order.row["converted"] == "1":
        raise Refusal(400, "The sales order cannot be deleted.")
    return records.delete(records.resources["sales_orders"], order.id)


def list_shipping_options(call: Call) -> Answer:
    """The active options, all at once and without a pagination."""
    records = call.records
    only = Test("status", Kind.FLAG, "eq", ("1",))
    rows = records.page(records.resources["shipping_options"], [("limit", "1000")], only=[only])["data"]
    return {"data": rows}


def read_open_session(call: Call) -> Answer:
    """The open point-of-sale session; here one is always open."""
    session: dict[str, Json] = {
        "lang": "en",
        "default_payment": "cash",
        "branch_id": 1,
        "shift_id": 1,
        "staff_id": 0,
        "staff_name": "Owner",
        "store_id": 1,
        "cash_in_url": "/owner/pos_shift_transactions/view_session/1?action=cash_in",
        "cash_out_url": "/owner/pos_shift_transactions/view_session/1?action=cash_out",
        "can_edit_price": True,
        "can_add_discount": False,
    }
    return {"data": {"Shift": session}}


def _existing(call: Call, name: str, *, missing: int = 404) -> Record:
    """The document in the path; ``missing`` is the status where there is none."""
    resource = call.records.resources[name]
    return call.records.existing(resource, call.id("id", resource.key, missing=missing), missing=missing)


def _header(body: Json) -> Mapping[str, Json]:
    return as_object((as_object(body) or {}).get("Invoice")) or {}


def _read(kind: Kind, values: Mapping[str, Json], name: str) -> str | None:
    """A value in its stored form.

    Raises:
        Refusal: 400; the value does not fit the kind.
    """
    try:
        return parse(kind, values[name])
    except ValueError as problem:
        raise Refusal.invalid({name: str(problem)}) from None
