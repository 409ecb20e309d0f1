"""Computed fields of payments, and the effect of payments and refunds on their documents."""

from __future__ import annotations

from decimal import Decimal

from daftra_client.sandbox.books import chart
from daftra_client.sandbox.books.posting import issued, post_payment, post_purchase, post_sale
from daftra_client.sandbox.documents import payment_status
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Draft
from daftra_client.sandbox.wire import Json, Row, decimal, plain

_COMPLETED = "1"
_REFUNDS = ("refund_receipts", "credit_notes")
_PAYER = (
    "first_name",
    "last_name",
    "address1",
    "address2",
    "city",
    "state",
    "postal_code",
    "country_code",
    "phone1",
    "phone2",
)


def complete_payment(records: Records, draft: Draft) -> None:
    """Fill in the currency, the code, the treasury and, for the payment of an invoice, the payer."""
    row = draft.row
    invoice = records.related("invoices", row["invoice_id"])
    row["code"] = str(draft.id).zfill(6)
    if invoice:
        row["client_id"] = None  # the client of this payment is known only through the invoice
        row["currency_code"] = row["currency_code"] or invoice.row["currency_code"]
        payer = invoice.row
        for name in _PAYER:
            row[name] = row[name] if name in draft.given else payer.get(f"client_{name}")
    row["currency_code"] = row["currency_code"] or records.account.currency
    row["treasury_id"] = row["treasury_id"] or chart.primary_treasury(records)
    if draft.previous is None:
        row["date"] = row["date"] or records.account.now()


def complete_purchase_payment(records: Records, draft: Draft) -> None:
    """Fill in the currency, the day and the treasury."""
    order = records.related("purchase_invoices", draft.row["purchase_order_id"])
    draft.row["currency_code"] = draft.row["currency_code"] or (order.row["currency_code"] if order else None)
    draft.row["date"] = draft.row["date"] or records.account.now()
    draft.row["treasury_id"] = draft.row["treasury_id"] or chart.primary_treasury(records)


def announce_invoice(records: Records, payment: Record) -> dict[str, Json]:
    """The number of the invoice that was paid."""
    invoice = records.related("invoices", payment.row["invoice_id"])
    return {"invoice_number": invoice.row["no"]} if invoice else {}


# --- sales


def keep_refunded(records: Records, invoice: Record) -> None:
    """An invoice cannot be deleted while a refund or credit note names it. The vendor says so of other documents
    (inference)."""
    if any(records.store.find(name, "subscription_id", str(invoice.id)) for name in _REFUNDS):
        raise Refusal(400, "The invoice has refunds or credit notes.")


def settle_sale(records: Records, before: Record | None, after: Record | None) -> None:
    """Book an invoice, and compute its paid amount."""
    post_sale(records, before, after)
    if after is None:
        return
    payments = _payments(records, "invoice_payments", "invoice_id", after.id)
    if before and _differ(before, after, "draft", "client_id"):
        for payment in payments:
            _post_clients_payment(records, payment, after, exists=True, incoming=True, new=False)
    _summarize(records, after, payments, new=before is None)


def settle_payment(records: Records, before: Record | None, after: Record | None) -> None:
    """Book the payment of an invoice, and compute the paid amount of its invoices."""
    payment = after or before
    if payment is None:
        return
    ids = dict.fromkeys(each.row["invoice_id"] for each in (before, after) if each)
    invoices = {id: records.related("invoices", id) for id in ids}
    invoice = invoices[payment.row["invoice_id"]]
    _post_clients_payment(records, payment, invoice, exists=after is not None, incoming=True, new=before is None)
    for each in invoices.values():
        if each:
            _summarize(records, each, _payments(records, "invoice_payments", "invoice_id", each.id))


def settle_client_payment(records: Records, before: Record | None, after: Record | None) -> None:
    """Book the payment of a client that is not for a specific invoice."""
    if payment := after or before:
        party = chart.client(payment.row["client_id"]) if payment.row["client_id"] else None
        post_payment(records, payment, party, counts=after is not None, incoming=True, new=before is None)


def settle_refund(records: Records, before: Record | None, after: Record | None) -> None:
    """Book a refund receipt or credit note, and compute the unpaid amount of the invoice that it names."""
    post_sale(records, before, after)
    if after:
        payments = _payments(records, "refund_payments", "invoice_id", after.id)
        if before and _differ(before, after, "draft", "client_id"):
            for payment in payments:
                _post_clients_payment(records, payment, after, exists=True, incoming=False, new=False)
        total, paid = decimal(after.row["summary_total"]), _paid(payments)
        _write(records, after, _settled(total, paid, Decimal(0), after.row))
    for id in dict.fromkeys(each.row["subscription_id"] for each in (before, after) if each):
        if invoice := records.related("invoices", id):
            _summarize(records, invoice, _payments(records, "invoice_payments", "invoice_id", invoice.id))


def settle_refund_payment(records: Records, before: Record | None, after: Record | None) -> None:
    """Book the money that a refund receipt pays back."""
    payment = after or before
    if payment is None:
        return
    receipt = records.related("refund_receipts", payment.row["invoice_id"])
    _post_clients_payment(records, payment, receipt, exists=after is not None, incoming=False, new=before is None)


def _post_clients_payment(
    records: Records, payment: Record, document: Record | None, *, exists: bool, incoming: bool, new: bool
) -> None:
    """Book the money that a client pays for an invoice, or gets back for a refund receipt (not ``incoming``)."""
    party = chart.client(document.row["client_id"] or "") if document else None
    post_payment(records, payment, party, counts=exists and issued(document), incoming=incoming, new=new)


def _summarize(records: Records, invoice: Record, payments: list[Record], *, new: bool = False) -> None:
    refunded, returned = Decimal(0), Decimal(0)
    for name in () if new else _REFUNDS:
        for refund in _payments(records, name, "subscription_id", invoice.id):
            if issued(refund):
                refunded += decimal(refund.row["summary_total"])
                returned += decimal(refund.row["summary_paid"])
    total, paid = decimal(invoice.row["summary_total"]), _paid(payments)
    settled = _settled(total, paid, refunded, invoice.row, returned)
    _write(records, invoice, {**settled, "summary_refund": plain(refunded)})


# --- purchases


def settle_purchase(records: Records, before: Record | None, after: Record | None) -> None:
    """Book a purchase invoice, refund or debit note, and compute its paid amount."""
    post_purchase(records, before, after)
    if after is None or after.resource != "purchase_invoices":
        return
    payments = _payments(records, "purchase_payments", "purchase_order_id", after.id)
    if before and _differ(before, after, "draft", "supplier_id"):
        for payment in payments:
            _post_purchase_payment(records, payment, after, exists=True, new=False)
    _write(records, after, _settled(decimal(after.row["summary_total"]), _paid(payments), Decimal(0), after.row))


def settle_purchase_payment(records: Records, before: Record | None, after: Record | None) -> None:
    """Book the payment of a purchase invoice."""
    if payment := after or before:
        order = records.related("purchase_invoices", payment.row["purchase_order_id"])
        _post_purchase_payment(records, payment, order, exists=after is not None, new=before is None)


def _post_purchase_payment(records: Records, payment: Record, order: Record | None, *, exists: bool, new: bool) -> None:
    party = chart.supplier(order.row["supplier_id"] or "") if order else None
    post_payment(records, payment, party, counts=exists and issued(order), incoming=False, new=new)


# --- both


def _payments(records: Records, resource: str, column: str, id: int) -> list[Record]:
    ids = records.store.find(resource, column, str(id))
    return list(records.store.many(resource, ids).values()) if ids else []


def _paid(payments: list[Record]) -> Decimal:
    counted = (decimal(each.row["amount"]) for each in payments if each.row["status"] == _COMPLETED)
    return sum(counted, Decimal(0))


def _differ(before: Record, after: Record, *columns: str) -> bool:
    return any(before.row[name] != after.row[name] for name in columns)


def _settled(total: Decimal, paid: Decimal, refunded: Decimal, row: Row, returned: Decimal = Decimal(0)) -> Row:
    """The paid and unpaid amounts of a document; money that was paid back counts as not paid.

    It is inferred from the names that a refunded amount is no longer owed, and that status 3 means a complete refund.
    """
    due, kept = total - refunded, paid - returned
    status = payment_status(due, kept, draft=row["draft"] == "1")
    if refunded and refunded >= total and row["draft"] != "1":
        status = "3"
    return {"summary_paid": plain(paid), "summary_unpaid": plain(due - kept), "payment_status": status}


def _write(records: Records, document: Record, settled: Row) -> None:
    if not settled.items() <= document.row.items():
        document.row.update(settled)
        records.replace(document)
