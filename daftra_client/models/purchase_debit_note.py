"""PurchaseDebitNote: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment
from .debit_note_type import DebitNoteType
from .payment_status import PaymentStatus
from .purchase_order_item import PurchaseOrderItem
from .requisition_delivery_status import RequisitionDeliveryStatus

if TYPE_CHECKING:
    from typing import Self


class PurchaseDebitNote(Record, kw_only=True):
    """A debit note to a supplier.

    Source: vendor reference 2026-08 (21 fields of the rows of a list); inference (the fields that can be written,
    and those that v2 records have as a rule).
    """

    adjustment_label: str | None = None
    """Label of the adjustment."""
    adjustment_value: Amount | None = None
    """Amount added to the total, negative to lower it."""
    branch_id: int | None = None
    """An id from `branches`: the branch that owns the document."""
    created: Moment | None = None
    """When the document was created."""
    currency_code: str | None = None
    """ISO 4217 code of all amounts."""
    date: Day | None = None
    """Date of the document."""
    discount: Amount | None = None
    """Discount on the whole document in percent, from 0 to 100."""
    discount_amount: Amount | None = None
    """Discount on the whole document as an amount, instead of `discount`."""
    draft: bool | None = None
    """Whether the document is a draft."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    html_notes: str | None = None
    """Notes as HTML."""
    id: int | None = None
    """Number that identifies the document."""
    invoice_layout_id: int | None = None
    """Print layout. Ids come from the listing `InvoiceLayout`."""
    language_id: int | None = None
    """Language of the document. Ids come from the listing `languageCodes`."""
    modified: Moment | None = None
    """When the document was last changed."""
    no: str | None = None
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    payment_status: PaymentStatus | None = None
    """How much of the document is paid; Daftra works it out from the payments. A number in details, a string in
    lists."""
    purchase_debit_notes_items: list[PurchaseOrderItem] | None = None
    """The lines, if they are answered under this key."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """The lines, if they are answered under this key."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """How far the stock of the document is delivered."""
    shipping_amount: Amount | None = None
    """Shipping charge."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_item_stores: bool | None = None
    """Whether each line shows a store of its own."""
    staff_id: int | None = None
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    store_id: int | None = None
    """Store of the document, an id from `stores`."""
    summary_paid: Amount | None = None
    """Amount paid so far."""
    summary_subtotal: Amount | None = None
    """Sum of the lines before tax."""
    summary_total: Amount | None = None
    """Total of the document."""
    summary_unpaid: Amount | None = None
    """Amount still owed, net of all payments."""
    supplier_address1: str | None = None
    """Supplier's address, first line as printed on the document. Zero-width characters do occur."""
    supplier_address2: str | None = None
    """Supplier's address, second line as printed on the document."""
    supplier_bn1_label: str | None = None
    """Label of the supplier's first business number."""
    supplier_bn2_label: str | None = None
    """Label of the supplier's second business number."""
    supplier_business_name: str | None = None
    """Supplier's company name as printed on the document."""
    supplier_city: str | None = None
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None = None
    """Supplier's country code as printed on the document."""
    supplier_default_currency_code: str | None = None
    """ISO 4217 code of the supplier's usual currency."""
    supplier_first_name: str | None = None
    """Supplier's first name as printed on the document."""
    supplier_id: int | None = None
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None = None
    """Supplier's last name as printed on the document."""
    supplier_phone1: str | None = None
    """Supplier's telephone number."""
    supplier_phone2: str | None = None
    """Supplier's second telephone number."""
    supplier_postal_code: str | None = None
    """Supplier's postal code as printed on the document."""
    supplier_state: str | None = None
    """Supplier's state or region as printed on the document."""
    supplier_supplier_number: str | None = None
    """Supplier's number as people see it, such as "000001"."""
    tags: Any = None
    """Tags, as a list."""
    type: DebitNoteType | None = None
    """Always 14 in the examples."""
    work_order_id: int | None = None
    """The work order that it belongs to, an id from `work_orders`."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.adjustment_value
        if v is not None:
            self.adjustment_value = amounts[v]
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.discount_amount
        if v is not None:
            self.discount_amount = amounts[v]
        v = self.purchase_debit_notes_items
        if v is not None:
            self.purchase_debit_notes_items = [row._settled(days) for row in v]
        v = self.purchase_order_item
        if v is not None:
            self.purchase_order_item = [row._settled(days) for row in v]
        v = self.shipping_amount
        if v is not None:
            self.shipping_amount = amounts[v]
        v = self.summary_paid
        if v is not None:
            self.summary_paid = amounts[v]
        v = self.summary_subtotal
        if v is not None:
            self.summary_subtotal = amounts[v]
        v = self.summary_total
        if v is not None:
            self.summary_total = amounts[v]
        v = self.summary_unpaid
        if v is not None:
            self.summary_unpaid = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseDebitNote", date_format, is_read=True)
        data |= {
            "adjustment_label": wire.encode_text(self.adjustment_label, "PurchaseDebitNote.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "PurchaseDebitNote.adjustment_value"),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseDebitNote.currency_code"),
            "date": wire.isoformat(self.date),
            "discount": wire.encode_decimal(self.discount, "PurchaseDebitNote.discount"),
            "discount_amount": wire.encode_decimal(self.discount_amount, "PurchaseDebitNote.discount_amount"),
            "draft": wire.encode_flag(self.draft, "PurchaseDebitNote.draft"),
            "follow_up_status": wire.whole(self.follow_up_status),
            "html_notes": wire.encode_text(self.html_notes, "PurchaseDebitNote.html_notes"),
            "id": wire.whole(self.id),
            "invoice_layout_id": wire.whole(self.invoice_layout_id),
            "language_id": wire.whole(self.language_id),
            "modified": wire.isoformat(self.modified),
            "no": wire.encode_text(self.no, "PurchaseDebitNote.no"),
            "payment_status": wire.whole(self.payment_status),
            "purchase_debit_notes_items": wire.encode_records(
                self.purchase_debit_notes_items, "PurchaseDebitNote.purchase_debit_notes_items", date_format
            ),
            "purchase_order_item": wire.encode_records(
                self.purchase_order_item, "PurchaseDebitNote.purchase_order_item", date_format
            ),
            "requisition_delivery_status": wire.whole(self.requisition_delivery_status),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "PurchaseDebitNote.shipping_amount"),
            "shipping_tax_id": wire.whole(self.shipping_tax_id),
            "show_item_stores": wire.encode_flag(self.show_item_stores, "PurchaseDebitNote.show_item_stores"),
            "staff_id": wire.whole(self.staff_id),
            "store_id": wire.whole(self.store_id),
            "summary_paid": wire.encode_decimal(self.summary_paid, "PurchaseDebitNote.summary_paid"),
            "summary_subtotal": wire.encode_decimal(self.summary_subtotal, "PurchaseDebitNote.summary_subtotal"),
            "summary_total": wire.encode_decimal(self.summary_total, "PurchaseDebitNote.summary_total"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "PurchaseDebitNote.summary_unpaid"),
            "supplier_address1": wire.encode_text(self.supplier_address1, "PurchaseDebitNote.supplier_address1"),
            "supplier_address2": wire.encode_text(self.supplier_address2, "PurchaseDebitNote.supplier_address2"),
            "supplier_bn1_label": wire.encode_text(self.supplier_bn1_label, "PurchaseDebitNote.supplier_bn1_label"),
            "supplier_bn2_label": wire.encode_text(self.supplier_bn2_label, "PurchaseDebitNote.supplier_bn2_label"),
            "supplier_business_name": wire.encode_text(
                self.supplier_business_name, "PurchaseDebitNote.supplier_business_name"
            ),
            "supplier_city": wire.encode_text(self.supplier_city, "PurchaseDebitNote.supplier_city"),
            "supplier_country_code": wire.encode_text(
                self.supplier_country_code, "PurchaseDebitNote.supplier_country_code"
            ),
            "supplier_default_currency_code": wire.encode_text(
                self.supplier_default_currency_code, "PurchaseDebitNote.supplier_default_currency_code"
            ),
            "supplier_first_name": wire.encode_text(self.supplier_first_name, "PurchaseDebitNote.supplier_first_name"),
            "supplier_id": wire.whole(self.supplier_id),
            "supplier_last_name": wire.encode_text(self.supplier_last_name, "PurchaseDebitNote.supplier_last_name"),
            "supplier_phone1": wire.encode_text(self.supplier_phone1, "PurchaseDebitNote.supplier_phone1"),
            "supplier_phone2": wire.encode_text(self.supplier_phone2, "PurchaseDebitNote.supplier_phone2"),
            "supplier_postal_code": wire.encode_text(
                self.supplier_postal_code, "PurchaseDebitNote.supplier_postal_code"
            ),
            "supplier_state": wire.encode_text(self.supplier_state, "PurchaseDebitNote.supplier_state"),
            "supplier_supplier_number": wire.encode_text(
                self.supplier_supplier_number, "PurchaseDebitNote.supplier_supplier_number"
            ),
            "tags": wire.plain(self.tags, "PurchaseDebitNote.tags", date_format, is_read=True),
            "type": wire.whole(self.type),
            "work_order_id": wire.whole(self.work_order_id),
        }
        return data
