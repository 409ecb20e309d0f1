"""Computed fields of a payment, and its effect on the invoice."""

from __future__ import annotations

from decimal import Decimal

from daftra_client.sandbox.documents import payment_status
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Draft
from daftra_client.sandbox.wire import decimal, plain

__all__ = ["complete_payment", "settle_invoice", "settle_payment"]

_COMPLETED = "1"
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
    """Fill in the currency, the code and, for the payment of an invoice, the payer."""
    row = draft.row
    invoice = records.related("invoices", row["invoice_id"])
    row["code"] = str(draft.id).zfill(6)
    if invoice:
        row["client_id"] = None  # the client of such a payment is known only through the invoice
        row["currency_code"] = row["currency_code"] or invoice.row["currency_code"]
        payer = invoice.row
        for name in _PAYER:
            row[name] = row[name] if name in draft.given else payer.get(f"client_{name}")
    row["currency_code"] = row["currency_code"] or records.account.currency
    if draft.previous is None:
        row["date"] = row["date"] or records.account.now()


def settle_payment(records: Records, payment: Record) -> None:
    """Update the invoice of a payment."""
    invoice = records.related("invoices", payment.row.get("invoice_id"))
    if invoice:
        settle_invoice(records, invoice)


def settle_invoice(records: Records, invoice: Record) -> None:
    """Recompute the paid amount of an invoice; only completed payments count."""
    current = records.store.get("invoices", invoice.id)
    if current is None:
        return
    store = records.store
    payments = store.many("invoice_payments", store.find("invoice_payments", "invoice_id", str(invoice.id)))
    counted = (decimal(p.row["amount"]) for p in payments.values() if p.row["status"] == _COMPLETED)
    paid, total = sum(counted, Decimal(0)), decimal(current.row["summary_total"])
    settled = {
        "summary_paid": plain(paid),
        "summary_unpaid": plain(total - paid),
        "payment_status": payment_status(total, paid, draft=current.row["draft"] == "1"),
    }
    if settled.items() <= current.row.items():
        return
    current.row.update(settled)
    records.replace(current)
