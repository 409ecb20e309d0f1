"""DocumentHeaderChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from decimal import Decimal

from .. import models
from .._call.options import CallOptions
from .._codec.unset import Unset


class DocumentHeaderChanges(CallOptions, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    adjustment_label: str | None | Unset
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | int | None | Unset
    """Amount of that adjustment."""
    auto_payment: str | None | Unset
    """The meaning is not documented."""
    new_branch_id: int | None | Unset
    """An id from `branches`; the branch must be active."""
    date_format: str | None | Unset
    """Date format of the document; that of the account by default."""
    deposit: Decimal | int | None | Unset
    """Requested deposit; 0 by default."""
    deposit_type: models.DepositType | int | None | Unset
    """Whether the deposit is paid; not set (0) by default."""
    discount: Decimal | int | None | Unset
    """Discount on the complete document in percent. Use either this or `discount_amount`, with 0 in the other; 0 by
    default. From 0 to 100."""
    draft: bool | None | Unset
    """True keeps the document a draft, which is not issued and not reported to the tax authority."""
    due_after: int | None | Unset
    """Days until the document is due. At least 0."""
    estimate_id: int | None | Unset
    """The estimate that becomes this document, an id from `estimates`."""
    extra_details: str | None | Unset
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None | Unset
    """An id from `follow_up_statuses`."""
    from_: datetime.date | None | Unset
    """Start of the period that the document covers."""
    html_notes: str | None | Unset
    """Notes as HTML. Keep them below 64 KB."""
    inventory_request_status: str | None | Unset
    """The meaning is not documented."""
    invoice_layout_id: int | None | Unset
    """The print layout; ids come from the listing `InvoiceLayout`. Daftra uses the default layout when it is left
    out."""
    item_columns: str | None | Unset
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    label_date: str | None | Unset
    """Printed label for the date on this document; null for the default."""
    label_deposit: str | None | Unset
    """Printed label for the deposit on this document; null for the default."""
    label_description: str | None | Unset
    """Printed label for the line description on this document; null for the default."""
    label_due_after: str | None | Unset
    """Printed label for the payment term on this document; null for the default."""
    label_due_date: str | None | Unset
    """Printed label for the due date on this document; null for the default."""
    label_from_date: str | None | Unset
    """Printed label for the start of the period on this document; null for the default."""
    label_invoice_no: str | None | Unset
    """Printed label for the document number on this document; null for the default."""
    label_item: str | None | Unset
    """Printed label for the line item on this document; null for the default."""
    label_item_total: str | None | Unset
    """Printed label for the line total on this document; null for the default."""
    label_paid_amount: str | None | Unset
    """Printed label for the amount paid on this document; null for the default."""
    label_po_no: str | None | Unset
    """Printed label for the order number on this document; null for the default."""
    label_quantity: str | None | Unset
    """Printed label for the quantity on this document; null for the default."""
    label_status: str | None | Unset
    """Printed label for the status on this document; null for the default."""
    label_subtotal: str | None | Unset
    """Printed label for the subtotal on this document; null for the default."""
    label_tax1: str | None | Unset
    """Printed label for the first tax on this document; null for the default."""
    label_tax2: str | None | Unset
    """Printed label for the second tax on this document; null for the default."""
    label_to_date: str | None | Unset
    """Printed label for the end of the period on this document; null for the default."""
    label_total: str | None | Unset
    """Printed label for the total on this document; null for the default."""
    label_unit_price: str | None | Unset
    """Printed label for the unit price on this document; null for the default."""
    label_unpaid_amount: str | None | Unset
    """Printed label for the amount owed on this document; null for the default."""
    language_id: int | None | Unset
    """Language of the document; that of the account by default. Ids come from the listing `languageCodes`."""
    last_sent: datetime.datetime | None | Unset
    """When the document was last sent to the client; null if never."""
    no: str | None | Unset
    """Number of the document. Daftra assigns the next number when it is left out; an update without it assigns a
    new number. At most 255 characters."""
    notes: str | None | Unset
    """Notes as plain text. On sales documents the client sees them. At most 80000 characters."""
    order_number: str | None | Unset
    """The meaning is not documented; the list filter `no` also searches order numbers."""
    po_number: str | None | Unset
    """Order number; on sales documents that of the customer. Daftra has no idempotency key, so an external
    reference is best kept here. At most 255 characters."""
    required_terms: str | None | Unset
    """The meaning is not documented."""
    required_terms_file: int | None | Unset
    """The meaning is not documented."""
    requisition_delivery_status: models.RequisitionDeliveryStatus | int | None | Unset
    """Delivery progress of the stock of the document. Contested: it can be written (documentation of July); creates
    and updates of invoices do not take it (vendor reference 2026-08)."""
    shipping_amount: Decimal | int | None | Unset
    """Charge for shipping."""
    shipping_options: models.ShippingOption | int | None | Unset
    """Client details that are printed for shipping. An empty value leaves the choice to Daftra."""
    shipping_tax_id: int | None | Unset
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_from_to: int | None | Unset
    """Display setting of the period; the values are not documented."""
    source_id: int | None | Unset
    """Id of the document that produces this one; belongs to `source_type`."""
    staff_id: int | None | Unset
    """The staff member who created the document, an id from `staff`; 0, the default, is the account owner."""
    store_id: int | None | Unset
    """The warehouse of the document, an id from `stores`; the primary store by default. The caller needs permission
    for the store."""
    subscription_notify: str | None | Unset
    """A setting of subscriptions; its meaning is not documented."""
    subscription_repeated: int | None | Unset
    """Number of invoices that a subscription has produced so far."""
    tax1: int | None | Unset
    """First tax of the complete document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None | Unset
    """Second tax of the complete document, presumably an id from `taxes`."""
    terms: str | None | Unset
    """Terms and conditions. At most 80000 characters."""
    terms_id: int | None | Unset
    """Identifier of the terms text that is used. The source of its ids is not documented."""
    to: datetime.date | None | Unset
    """End of the period that the document covers."""
    work_order_id: int | None | Unset
    """An id from `work_orders`."""
