"""PurchaseDebitNote: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any

import attrs

from .._codec.record import Record
from .debit_note_type import DebitNoteType
from .payment_status import PaymentStatus
from .purchase_order_item import PurchaseOrderItem
from .requisition_delivery_status import RequisitionDeliveryStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseDebitNote(Record):
    """A debit note to a supplier."""

    adjustment_label: str | None = None
    """Text that is printed next to `adjustment_value`."""
    adjustment_value: Decimal | None = None
    """Amount added to the total; negative values lower it."""
    branch_id: int | None = None
    """The branch that owns the document, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the document was created."""
    currency_code: str | None = None
    """ISO 4217 code of all amounts."""
    date: datetime.date | None = None
    """Date of the document."""
    discount: Decimal | None = None
    """Discount on the complete document in percent, from 0 to 100."""
    discount_amount: Decimal | None = None
    """Discount on the complete document as an amount, instead of `discount`."""
    draft: bool | None = None
    """Whether the document is a draft."""
    follow_up_status: int | None = None
    """The follow-up state of the document, an id from `follow_up_statuses`."""
    html_notes: str | None = None
    """Notes as HTML."""
    id: int | None = None
    """Number that identifies the document."""
    invoice_layout_id: int | None = None
    """Print layout. Ids come from the listing `InvoiceLayout`."""
    language_id: int | None = None
    """Language of the document. Ids come from the listing `languageCodes`."""
    modified: datetime.datetime | None = None
    """When the document was last changed."""
    no: str | None = None
    """Document number shown to users, padded with zeros (`000094`). It differs from `id`."""
    payment_status: PaymentStatus | None = None
    """Payment state of the document, which Daftra computes from the payments. A number in details, a string in
    lists."""
    purchase_debit_notes_items: list[PurchaseOrderItem] | None = None
    """The lines, if Daftra answers them under this key."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """The lines, if Daftra answers them under this key."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """Delivery progress of the stock of the document. Contested: the meanings in `RequisitionDeliveryStatus`
    (documentation of July, for invoices); 1 received, 2 rejected, 3 pending, 4 partly received, 5 partly rejected
    (vendor reference 2026-08, here)."""
    shipping_amount: Decimal | None = None
    """Shipping charge."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_item_stores: bool | None = None
    """Whether each line shows its own store."""
    staff_id: int | None = None
    """The staff member who created the document, an id from `staff`. 0 is the account owner; negative ids occur for
    callers with an API key."""
    store_id: int | None = None
    """Store of the document, an id from `stores`."""
    summary_paid: Decimal | None = None
    """Amount paid so far."""
    summary_subtotal: Decimal | None = None
    """Sum of the lines before tax."""
    summary_total: Decimal | None = None
    """Total of the document."""
    summary_unpaid: Decimal | None = None
    """Amount still owed, net of all payments."""
    supplier_address1: str | None = None
    """Supplier's address, first line as printed on the document. Zero-width characters occur in it."""
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
    """ISO 4217 code of the supplier's default currency."""
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
    """Supplier's number as shown to users, such as "000001"."""
    tags: Any = None
    """Tags, as a list."""
    type: DebitNoteType | None = None
    """Always 14 in the examples."""
    work_order_id: int | None = None
    """The work order that the document belongs to, an id from `work_orders`."""
