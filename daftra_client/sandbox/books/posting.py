"""The journals and stock movements of documents, payments, expenses and incomes.

The lines of the journals follow the usual rules of accounting: no source shows those of an automatic journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from daftra_client.sandbox.books import chart
from daftra_client.sandbox.books.journals import Posting, settle_journal
from daftra_client.sandbox.books.stock import Movement, move
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Row, decimal, rounded

_ADVANCE = "19"
"""The type of invoices for advance payments (vendor reference 2026-08)."""
_COST = "invoice_sales_cost"
"""The cost of the goods of a sale has a separate journal (documentation); that refunds have one too is inferred."""
_COMPLETED = "1"
_CREDIT = frozenset({"client_credit", "starting_balance"})
"""Payment methods that use the credit of a client: no money moves."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of document."""

    entity: str
    """How journals name it."""
    source: str
    """How stock transactions name it (vendor reference 2026-08)."""
    sign: int = 1
    """-1 for a document that reverses a sale or purchase."""


_SALES = {
    "invoices": _Kind("invoice", "2"),
    "credit_notes": _Kind("credit_note", "4", -1),
    "refund_receipts": _Kind("refund_receipt", "6", -1),
}
_PURCHASES = {
    "purchase_invoices": _Kind("purchase_order", "3"),
    "purchase_refunds": _Kind("purchase_refund", "7", -1),
    "purchase_debit_notes": _Kind("purchase_debit_note", "14", -1),
}


def issued(document: Record | None) -> bool:
    """Whether a document counts: it exists and is not a draft."""
    return document is not None and document.row["draft"] != "1"


def post_sale(records: Records, before: Record | None, after: Record | None) -> None:
    """Apply the lines of an invoice, a credit note or a refund receipt to the stock, and book them."""
    document = after or before
    if document is None:
        return
    kind, new = _SALES[document.resource], before is None
    row, lines = document.row, document.children["InvoiceItem"] if issued(after) else []
    movements = [
        Movement(line["product_id"] or "", line["store_id"] or "1", -kind.sign * _quantity(line), _price(line))
        for line in lines
        if line["product_id"]
    ]
    values = move(records, kind.source, document.id, movements, _movement_head(row), new=new)
    if not issued(after):
        for entity in (kind.entity, _COST):
            settle_journal(records, entity, document.id, None, new=new)
        return
    posting = Posting()
    revenue = chart.SALES if kind.sign > 0 else chart.SALES_RETURNS
    if row["type"] == _ADVANCE:
        revenue = chart.ADVANCES
    posting.debit(chart.client(row["client_id"] or ""), kind.sign * decimal(row["summary_total"]))
    for tax, amount in _taxes(row, lines):
        posting.credit(chart.tax_on_sales(tax), kind.sign * amount)
    posting.credit(chart.SHIPPING, kind.sign * _shipping(row, lines)[0])
    posting.credit(chart.OTHER_INCOME, kind.sign * decimal(row["adjustment_value"]))
    for center, amount in _shares(row, lines):
        posting.credit(revenue, kind.sign * amount, center)
    posting.close(revenue)
    head = _head(row, document)
    settle_journal(records, kind.entity, document.id, posting, head, new=new)
    cost = Posting()
    for store_id, value in values.items():
        cost.debit(chart.store(store_id), value)
    cost.close(chart.COST_OF_SALES)
    settle_journal(records, _COST, document.id, cost, head, new=new)


def post_purchase(records: Records, before: Record | None, after: Record | None) -> None:
    """Receive the lines of a purchase invoice, or return those of a refund or debit note, and book them."""
    document = after or before
    if document is None:
        return
    kind, new = _PURCHASES[document.resource], before is None
    row, lines = document.row, document.children["PurchaseOrderItem"] if issued(after) else []
    movements = [
        Movement(
            line["product_id"] or "",
            line["store_id"] or "1",
            kind.sign * quantity,
            _price(line),
            _net(row, line) / quantity,
        )
        for line in lines
        if line["product_id"] and (quantity := _quantity(line))
    ]
    values = move(records, kind.source, document.id, movements, _movement_head(row), new=new)
    if not issued(after):
        settle_journal(records, kind.entity, document.id, None, new=new)
        return
    posting = Posting()
    posting.credit(chart.supplier(row["supplier_id"] or ""), kind.sign * decimal(row["summary_total"]))
    for tax, amount in _taxes(row, lines):
        posting.debit(chart.tax_on_purchases(tax), kind.sign * amount)
    for store_id, value in values.items():
        posting.debit(chart.store(store_id), value)
    for center, amount in _shares(row, lines):
        posting.debit(chart.PURCHASES, kind.sign * amount, center)
    posting.close(chart.PURCHASES)
    settle_journal(records, kind.entity, document.id, posting, _head(row, document), new=new)


def post_payment(
    records: Records, payment: Record, party: chart.AccountKey | None, *, counts: bool, incoming: bool, new: bool
) -> None:
    """Book a payment between a treasury and a client or supplier, or remove its journal.

    Args:
        records: the records of the account.
        payment: the payment.
        party: the account of the client or supplier.
        counts: whether the payment and its document exist, and the document is issued.
        incoming: whether the money comes in.
        new: whether the payment cannot have a journal yet.
    """
    row = payment.row
    kind = "purchase_order_payment" if payment.resource == "purchase_payments" else "invoice_payment"
    completed = row["status"] == _COMPLETED and row["payment_method"] not in _CREDIT
    if not (party and counts and completed):
        settle_journal(records, kind, payment.id, None, new=new)
        return
    posting, amount = Posting(), decimal(row["amount"]) * (1 if incoming else -1)
    posting.debit(chart.treasury(row["treasury_id"] or "1"), amount)
    posting.close(party)
    settle_journal(records, kind, payment.id, posting, _head(row, payment), new=new)


def post_cash(records: Records, before: Record | None, after: Record | None) -> None:
    """Book an expense or income: money, taxes, and the accounts and cost centers that it names."""
    movement = after or before
    if movement is None:
        return
    kind = "income" if movement.resource == "incomes" else "expense"
    if after is None:
        settle_journal(records, kind, movement.id, None)
        return
    row, income = after.row, kind == "income"
    sign = -1 if income else 1
    usual = chart.INCOMES if income else chart.EXPENSES
    if row["journal_account_id"] and records.related("journal_accounts", row["journal_account_id"]):
        usual = chart.exact(row["journal_account_id"])
    posting = Posting()
    posting.credit(chart.treasury(row["treasury_id"] or "1"), sign * decimal(row["total"]))
    net = decimal(row["total"])
    for slot in ("tax1", "tax2"):
        amount = decimal(row[f"{slot}_amount"])
        if amount and (id := row[f"{slot}_id"]):
            posting.debit(chart.tax_on_sales(id) if income else chart.tax_on_purchases(id), sign * amount)
            net -= amount
    for split in after.children["JournalTransaction"]:
        account = split["journal_account_id"]
        if account and records.related("journal_accounts", account):
            posting.debit(chart.exact(account), sign * decimal(split["amount"]))
    for share in after.children["CostCenterTransaction"]:
        posting.debit(usual, sign * decimal(share["amount"]), share["cost_center_id"])
    for share in after.children["CostCenter"]:
        posting.debit(usual, sign * net * decimal(share["percentage"]) / 100, share["cost_center_id"])
    posting.close(usual)
    settle_journal(records, kind, after.id, posting, _head(row, after), new=before is None)


def post_opening(records: Records, before: Record | None, after: Record | None) -> None:
    """Book the opening balance of a client."""
    amounts = [decimal(each.row["starting_balance"]) if each else Decimal(0) for each in (before, after)]
    client = after or before
    if client is None or amounts[0] == amounts[1]:
        return
    posting = Posting()
    posting.debit(chart.client(str(client.id)), amounts[1])
    posting.close(chart.OPENING_BALANCES)
    settle_journal(records, "client", client.id, posting, _head(client.row, client), new=before is None)


def _shipping(row: Row, lines: list[Row]) -> tuple[Decimal, Decimal]:
    """The net shipping charge in the sums of a document, and the tax on it; its rate may have changed since."""
    charge = decimal(row.get("shipping_amount"))
    if not charge or (row.get("shipping_tax_id") or "0") == "0":
        return charge, Decimal(0)
    names = ("summary_subtotal", "summary_tax1", "summary_tax2", "adjustment_value")
    others = sum((decimal(row.get(name)) for name in names), -decimal(row["summary_discount"]))
    tax = sum((-decimal(line["summary_tax1"]) for line in lines), decimal(row["summary_tax1"]))
    return decimal(row["summary_total"]) - others, tax


def _taxes(row: Row, lines: list[Row]) -> Iterator[tuple[str, Decimal]]:
    for line in lines:
        for slot in ("tax1", "tax2"):
            if (id := line[slot]) and id != "0":
                yield id, decimal(line[f"summary_{slot}"])
    if (id := row.get("shipping_tax_id")) and id != "0":
        yield id, _shipping(row, lines)[1]


def _shares(row: Row, lines: list[Row]) -> Iterator[tuple[str, Decimal]]:
    for line in lines:
        if (center := line["cost_center_id"]) and center != "0":
            yield center, _net(row, line)


def _net(row: Row, line: Row) -> Decimal:
    """The sum of a line without taxes, after its share of the discount of the document."""
    net = decimal(line["subtotal"])
    if "purchase_order_id" in line:  # there the sum of a line includes the taxes
        net -= decimal(line["summary_tax1"]) + decimal(line["summary_tax2"])
    everything, discount = decimal(row["summary_subtotal"]), decimal(row["summary_discount"])
    if not everything:
        return net
    return net * (1 - discount / everything)


def _quantity(line: Row) -> Decimal:
    return rounded(decimal(line["quantity"]) * (decimal(line["unit_factor"]) or Decimal(1)))


def _price(line: Row) -> Decimal:
    return decimal(line["unit_price"]) / (decimal(line["unit_factor"]) or Decimal(1))


def _head(row: Row, record: Record) -> Row:
    """The columns of the journal of a record."""
    day = row.get("date") or row["created"] or ""
    shared = {name: row.get(name) for name in ("branch_id", "staff_id", "currency_code")}
    number = row.get("no") or row.get("expense_number") or row.get("code") or row.get("client_number") or record.id
    what = record.resource.replace("_", " ").removesuffix("s")
    return {**shared, "date": day[:10], "description": f"{what.capitalize()} #{number}"}


def _movement_head(row: Row) -> Row:
    day = f"{row['date'] or ''}"[:10] + " 00:00:00"
    return {"branch_id": row["branch_id"], "currency_code": row["currency_code"], "received_date": day, "date": day}
