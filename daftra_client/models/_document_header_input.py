"""DocumentHeaderInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .deposit_type import DepositType
from .requisition_delivery_status import RequisitionDeliveryStatus
from .shipping_option import ShippingOption


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class DocumentHeaderInput(Input):
    """Writable header fields that sales and purchase documents share."""

    active: bool | None | Unset = UNSET
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    adjustment_label: str | None | Unset = UNSET
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | int | None | Unset = UNSET
    """Amount of that adjustment."""
    auto_payment: str | None | Unset = UNSET
    """The meaning is not documented."""
    branch_id: int | None | Unset = UNSET
    """An id from `branches`; the branch must be active."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code; the currency of the account by default. At most 10 characters."""
    date: datetime.date | None | Unset = UNSET
    """Date of the document, in ISO. It must lie in an open financial period. An update without it sets 01/01/1970."""
    date_format: str | None | Unset = UNSET
    """Date format of the document; that of the account by default."""
    deposit: Decimal | int | None | Unset = UNSET
    """Requested deposit; 0 by default."""
    deposit_type: DepositType | int | None | Unset = UNSET
    """Whether the deposit is paid; not set (0) by default."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount on the complete document in percent. Use either this or `discount_amount`, with 0 in the other; 0 by
    default. From 0 to 100."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the complete document as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default."""
    draft: bool | None | Unset = UNSET
    """True keeps the document a draft, which is not issued and not reported to the tax authority."""
    due_after: int | None | Unset = UNSET
    """Days until the document is due. At least 0."""
    estimate_id: int | None | Unset = UNSET
    """The estimate that becomes this document, an id from `estimates`."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None | Unset = UNSET
    """An id from `follow_up_statuses`."""
    from_: datetime.date | None | Unset = UNSET
    """Start of the period that the document covers."""
    html_notes: str | None | Unset = UNSET
    """Notes as HTML. Keep them below 64 KB."""
    inventory_request_status: str | None | Unset = UNSET
    """The meaning is not documented."""
    invoice_layout_id: int | None | Unset = UNSET
    """The print layout; ids come from the listing `InvoiceLayout`. Daftra uses the default layout when it is left
    out."""
    issue_date: datetime.date | None | Unset = UNSET
    """Date of issue, in ISO."""
    item_columns: str | None | Unset = UNSET
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    label_date: str | None | Unset = UNSET
    """Printed label for the date on this document; null for the default."""
    label_deposit: str | None | Unset = UNSET
    """Printed label for the deposit on this document; null for the default."""
    label_description: str | None | Unset = UNSET
    """Printed label for the line description on this document; null for the default."""
    label_due_after: str | None | Unset = UNSET
    """Printed label for the payment term on this document; null for the default."""
    label_due_date: str | None | Unset = UNSET
    """Printed label for the due date on this document; null for the default."""
    label_from_date: str | None | Unset = UNSET
    """Printed label for the start of the period on this document; null for the default."""
    label_invoice_no: str | None | Unset = UNSET
    """Printed label for the document number on this document; null for the default."""
    label_item: str | None | Unset = UNSET
    """Printed label for the line item on this document; null for the default."""
    label_item_total: str | None | Unset = UNSET
    """Printed label for the line total on this document; null for the default."""
    label_paid_amount: str | None | Unset = UNSET
    """Printed label for the amount paid on this document; null for the default."""
    label_po_no: str | None | Unset = UNSET
    """Printed label for the order number on this document; null for the default."""
    label_quantity: str | None | Unset = UNSET
    """Printed label for the quantity on this document; null for the default."""
    label_status: str | None | Unset = UNSET
    """Printed label for the status on this document; null for the default."""
    label_subtotal: str | None | Unset = UNSET
    """Printed label for the subtotal on this document; null for the default."""
    label_tax1: str | None | Unset = UNSET
    """Printed label for the first tax on this document; null for the default."""
    label_tax2: str | None | Unset = UNSET
    """Printed label for the second tax on this document; null for the default."""
    label_to_date: str | None | Unset = UNSET
    """Printed label for the end of the period on this document; null for the default."""
    label_total: str | None | Unset = UNSET
    """Printed label for the total on this document; null for the default."""
    label_unit_price: str | None | Unset = UNSET
    """Printed label for the unit price on this document; null for the default."""
    label_unpaid_amount: str | None | Unset = UNSET
    """Printed label for the amount owed on this document; null for the default."""
    language_id: int | None | Unset = UNSET
    """Language of the document; that of the account by default. Ids come from the listing `languageCodes`."""
    last_sent: datetime.datetime | None | Unset = UNSET
    """When the document was last sent to the client; null if never."""
    no: str | None | Unset = UNSET
    """Number of the document. Daftra assigns the next number when it is left out; an update without it assigns a
    new number. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Notes as plain text. On sales documents the client sees them. At most 80000 characters."""
    order_number: str | None | Unset = UNSET
    """The meaning is not documented; the list filter `no` also searches order numbers."""
    po_number: str | None | Unset = UNSET
    """Order number; on sales documents that of the customer. Daftra has no idempotency key, so an external
    reference is best kept here. At most 255 characters."""
    required_terms: str | None | Unset = UNSET
    """The meaning is not documented."""
    required_terms_file: int | None | Unset = UNSET
    """The meaning is not documented."""
    requisition_delivery_status: RequisitionDeliveryStatus | int | None | Unset = UNSET
    """Delivery progress of the stock of the document. Contested: it can be written (documentation of July); creates
    and updates of invoices do not take it (vendor reference 2026-08)."""
    shipping_amount: Decimal | int | None | Unset = UNSET
    """Charge for shipping."""
    shipping_options: ShippingOption | int | None | Unset = UNSET
    """Client details that are printed for shipping. An empty value leaves the choice to Daftra."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_from_to: int | None | Unset = UNSET
    """Display setting of the period; the values are not documented."""
    source_id: int | None | Unset = UNSET
    """Id of the document that produces this one; belongs to `source_type`."""
    staff_id: int | None | Unset = UNSET
    """The staff member who created the document, an id from `staff`; 0, the default, is the account owner."""
    store_id: int | None | Unset = UNSET
    """The warehouse of the document, an id from `stores`; the primary store by default. The caller needs permission
    for the store."""
    subscription_id: int | None | Unset = UNSET
    """The parent document, an id from `invoices`. On credit notes and refund receipts it names the invoice that
    they reverse."""
    subscription_issue_before: int | None | Unset = UNSET
    """How many days before its date a subscription issues an invoice."""
    subscription_max_repeat: int | None | Unset = UNSET
    """Largest number of invoices of a subscription; without one it does not end."""
    subscription_notify: str | None | Unset = UNSET
    """A setting of subscriptions; its meaning is not documented."""
    subscription_repeated: int | None | Unset = UNSET
    """Number of invoices that a subscription has produced so far."""
    tax1: int | None | Unset = UNSET
    """First tax of the complete document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None | Unset = UNSET
    """Second tax of the complete document, presumably an id from `taxes`."""
    terms: str | None | Unset = UNSET
    """Terms and conditions. At most 80000 characters."""
    terms_id: int | None | Unset = UNSET
    """Identifier of the terms text that is used. The source of its ids is not documented."""
    to: datetime.date | None | Unset = UNSET
    """End of the period that the document covers."""
    work_order_id: int | None | Unset = UNSET
    """An id from `work_orders`."""

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"from_": "from"}
    _APPENDED: ClassVar[Mapping[str, str]] = {"html_notes": '<span class="replace_template_notes"></span>'}
