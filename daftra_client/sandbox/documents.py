"""Totals and other computed fields of invoices, estimates, credit notes, refunds and purchases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from daftra_client.sandbox.account import SITE_ID
from daftra_client.sandbox.messages import EMPTY
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Draft
from daftra_client.sandbox.wire import Json, Row, decimal, number, plain

_SPAN = '<span class="replace_template_notes"></span>'
_HUNDRED = Decimal(100)


class Tax(NamedTuple):
    """The fields of a tax record that totals need."""

    rate: Decimal
    included: bool


class Totals(NamedTuple):
    """The sums of a document: ``total = subtotal - discount + tax1 + tax2 + shipping + adjustment``."""

    subtotal: Decimal
    discount: Decimal
    item_discount: Decimal
    tax1: Decimal | None
    tax2: Decimal | None
    total: Decimal


def totals(document: Row, lines: Iterable[Row], taxes: Mapping[str, Tax]) -> Totals:
    """Compute the totals of a document, and write each line's own sums into the line.

    A fixed line discount counts once per unit. A discount of the document reduces every line by the same share, before
    taxes. A tax that is included in the price is deducted from it. The tax on shipping counts as the first tax
    (inference).
    """
    lines = list(lines)
    bases: list[Decimal] = []
    item_discount = Decimal(0)
    for line in lines:
        quantity = decimal(line["quantity"])
        gross = decimal(line["unit_price"]) * quantity
        discount = decimal(line["discount"])
        discount = discount * quantity if line["discount_type"] == "2" else gross * discount / _HUNDRED
        item_discount += discount
        bases.append(gross - discount)
        line["item_subtotal"] = plain(gross)
        line["calculated_discount"] = plain(discount)

    everything = sum(bases, Decimal(0))
    fixed = decimal(document.get("discount_amount"))
    share = fixed / everything if fixed and everything else decimal(document.get("discount")) / _HUNDRED

    subtotal, after = Decimal(0), Decimal(0)
    sums: dict[str, Decimal] = {}
    for line, base in zip(lines, bases, strict=True):
        slots = [(slot, taxes.get(line[slot] or "")) for slot in ("tax1", "tax2")]
        included = 1 + sum((tax.rate for _, tax in slots if tax and tax.included), Decimal(0)) / _HUNDRED
        net = base / included if included else base
        discounted = net * (1 - share)
        subtotal += net
        after += discounted
        line["subtotal"] = plain(net)
        for slot, tax in slots:
            if tax is None:
                line[f"summary_{slot}"] = "0"
                continue
            amount = discounted * tax.rate / _HUNDRED
            line[f"summary_{slot}"] = plain(amount)
            sums[slot] = sums.get(slot, Decimal(0)) + amount

    charge, on_it = shipping_and_tax(document, taxes)
    if on_it:
        sums["tax1"] = sums.get("tax1", Decimal(0)) + on_it
    total = after + sum(sums.values(), Decimal(0)) + charge + decimal(document.get("adjustment_value"))
    return Totals(subtotal, subtotal - after, item_discount, sums.get("tax1"), sums.get("tax2"), total)


def shipping_and_tax(document: Row, taxes: Mapping[str, Tax]) -> tuple[Decimal, Decimal]:
    """The net shipping charge of a document, and the tax on it."""
    charge, tax = decimal(document.get("shipping_amount")), taxes.get(document.get("shipping_tax_id") or "")
    if not charge or tax is None:
        return charge, Decimal(0)
    if tax.included and tax.rate != -_HUNDRED:
        net = charge / (1 + tax.rate / _HUNDRED)
        return net, charge - net
    return charge, charge * tax.rate / _HUNDRED


def taxes_by_id(records: Records, ids: Iterable[str | None]) -> dict[str, Record]:
    """The existing tax records among ``ids``."""
    wanted = {int(id) for id in ids if id}
    return {str(id): tax for id, tax in records.store.many("taxes", wanted).items()} if wanted else {}


def rate_of(tax: Record) -> Tax:
    """The fields of a tax record that totals need."""
    return Tax(decimal(tax.row["value"]), tax.row["included"] == "1")


def payment_status(total: Decimal, paid: Decimal, *, draft: bool) -> str:
    """0 unpaid, 1 partly paid, 2 paid, 4 overpaid, -1 draft."""
    if draft:
        return "-1"
    if paid <= 0:
        return "0"
    if paid < total:
        return "1"
    return "2" if paid == total else "4"


def complete_sale(records: Records, draft: Draft) -> None:
    """Fill in the computed fields of an invoice, estimate, credit note or refund receipt."""
    row = draft.row
    client = records.related("clients", row["client_id"])
    if client:
        for name in _CLIENT_COPIES:
            if f"client_{name}" not in draft.given:
                row[f"client_{name}"] = client.row.get(name)
    _complete_dates(records, draft)
    row["issue_date"] = row["issue_date"] or row["date"]
    row["currency_code"] = row["currency_code"] or records.account.currency
    if row["html_notes"] and not row["html_notes"].endswith(_SPAN):
        row["html_notes"] += _SPAN
    _complete_totals(records, row, draft.children["InvoiceItem"])


def complete_refund(records: Records, draft: Draft) -> None:
    """Inherit the client and the currency of the invoice that is refunded or credited (vendor reference 2026-08)."""
    invoice = records.related("invoices", draft.row["subscription_id"])
    if invoice:
        for name in ("client_id", "currency_code"):
            draft.row[name] = draft.row[name] or invoice.row[name]
    if not draft.row["client_id"]:
        draft.errors["client_id"] = EMPTY
        return
    complete_sale(records, draft)


def retotal(records: Records, document: Record) -> None:
    """Compute the sums of a sales document after a change of single columns."""
    _complete_totals(records, document.row, document.children["InvoiceItem"])


def complete_purchase(records: Records, draft: Draft) -> None:
    """Fill in the computed fields of a purchase invoice."""
    row = draft.row
    supplier = records.related("suppliers", row["supplier_id"])
    if supplier:
        for name in _CLIENT_COPIES:
            if f"supplier_{name}" not in draft.given:
                row[f"supplier_{name}"] = supplier.row.get(name)
    _complete_dates(records, draft)
    row["currency_code"] = row["currency_code"] or records.account.currency
    _complete_totals(records, row, draft.children["PurchaseOrderItem"])
    for line in draft.children["PurchaseOrderItem"]:
        line["quantity_written"] = line["quantity_written"] or line["quantity"]
        line["subtotal_without_discount"] = line["item_subtotal"]
        line["total_discount_amount"] = line["calculated_discount"]
        # Unlike on sales documents, this sum includes the taxes.
        line["subtotal"] = plain(
            sum((decimal(line[name]) for name in ("subtotal", "summary_tax1", "summary_tax2")), Decimal(0))
        )


def taxes_of(lines_key: str, parent: str, *, name: str = "tax_id", amount: str | None = None) -> _TaxMap:
    """Show the taxes of a document as a map by tax id, or as ``[]`` (the form of an empty map in PHP).

    ``amount`` is the key of the amount of each tax; without it amounts are not shown.
    """
    return _TaxMap(lines_key, parent, name, amount)


@dataclass(frozen=True, slots=True)
class _TaxMap:
    lines_key: str
    parent: str
    name: str
    amount: str | None

    def __call__(self, records: Records, record: Record) -> Json:
        lines = record.children.get(self.lines_key, [])
        ids = {id for line in lines for id in (line["tax1"], line["tax2"]) if id and id != "0"}
        found = records.store.many("taxes", map(int, ids))
        return {
            str(id): {
                "id": str(id),
                self.name: str(id),
                self.parent: str(record.id),
                "name": tax.row["name"],
                "value": tax.row["value"],
                "included": tax.row["included"],
                **({self.amount: number(plain(self._sum(lines, str(id))))} if self.amount else {}),
            }
            for id, tax in sorted(found.items())
        } or []

    def _sum(self, lines: Iterable[Row], id: str) -> Decimal:
        slots = ((line, slot) for line in lines for slot in ("tax1", "tax2") if line[slot] == id)
        return sum((decimal(line[f"summary_{slot}"]) for line, slot in slots), Decimal(0))


_CLIENT_COPIES = (
    "business_name",
    "first_name",
    "last_name",
    "email",
    "address1",
    "address2",
    "postal_code",
    "city",
    "state",
    "country_code",
)


def _complete_dates(records: Records, draft: Draft) -> None:
    row = draft.row
    # A live update without a date sets the epoch; a create sets today.
    day = row["date"] or ("1970-01-01" if draft.previous else records.account.today())
    row["date"] = day
    try:
        due = date.fromisoformat(day) + timedelta(days=int(row.get("due_after") or 0))
    except (ValueError, OverflowError):
        draft.errors["date"] = "The due date cannot be computed."
        return
    row["due_date"] = due.isoformat()


def _complete_totals(records: Records, row: Row, lines: list[Row]) -> None:
    ids = {line[slot] for line in lines for slot in ("tax1", "tax2")}
    found = taxes_by_id(records, {*ids, row.get("shipping_tax_id")})
    sold = {int(id) for line in lines if (id := line["product_id"])}
    products = records.store.many("products", sold) if sold else {}
    for order, line in enumerate(lines):
        _complete_line(line, products.get(int(line["product_id"] or 0)), found)
        line["display_order"] = str(order)
        line["store_id"] = line["store_id"] or row["store_id"]
        line["site_id"] = SITE_ID
    sums = totals(row, lines, {id: rate_of(tax) for id, tax in found.items()})
    total = plain(sums.total)
    row.update(
        summary_subtotal=plain(sums.subtotal),
        summary_discount=plain(sums.discount),
        item_discount_amount=plain(sums.item_discount),
        summary_tax1=None if sums.tax1 is None else plain(sums.tax1),
        summary_tax2=None if sums.tax2 is None else plain(sums.tax2),
        summary_total=total,
        summary_deposit=plain(decimal(row["deposit"])),
        summary_paid="0",
        summary_unpaid=total,
        payment_status=payment_status(sums.total, Decimal(0), draft=row["draft"] == "1"),
    )


def _complete_line(line: Row, product: Record | None, taxes: Mapping[str, Record]) -> None:
    if product:
        line["item"] = line["item"] or product.row["name"]
        line["description"] = line["description"] or product.row["description"]
        line["unit_price"] = line["unit_price"] or product.row["unit_price"]
    line["unit_price"] = line["unit_price"] or "0"
    for slot in ("tax1", "tax2"):
        tax = taxes.get(line[slot] or "")
        line[f"{slot}_name"] = tax.row["name"] if tax else None
        line[f"{slot}_value"] = tax.row["value"] if tax else "0"
        # Without a tax the live service shows only the percent sign.
        line[f"{slot}_percent"] = f"{tax.row['value']}%" if tax else "%"
