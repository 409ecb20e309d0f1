"""DocumentHeader: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .payment_status import PaymentStatus
from .requisition_delivery_status import RequisitionDeliveryStatus


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class DocumentHeader(Record):
    """Header fields that sales and purchase documents have in common, in v1 and in v2. In v1 most arrive as
    strings, computed totals as numbers.
    """

    staff_id: int | None = None
    """The staff member who created the document, an id from `staff`. 0 is the account owner; negative ids occur for
    callers with an API key."""
    subscription_id: int | None = None
    """The parent document, an id from `invoices`; for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    store_id: int | None = None
    """The warehouse of the document, an id from `stores`. Lines without a store of their own use it."""
    no: str | None = None
    """Document number shown to users, padded with zeros (`000094`). It differs from `id`."""
    po_number: str | None = None
    """Order number; on sales documents that of the customer, and a convenient place for an identifier from another
    system."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    date: datetime.date | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    payment_status: PaymentStatus | None = None
    """Payment state of the document, which Daftra computes from the payments. A number in details, a string in
    lists."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    discount: Decimal | None = None
    """Discount on the complete document in percent. Null or 0 when `discount_amount` is used."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    issue_date: datetime.date | None = None
    """Date of issue. v1 answers in the account's display format, sometimes with an empty string."""
    summary_subtotal: Decimal | None = None
    """Sum of the lines before tax."""
    summary_discount: Decimal | None = None
    """Sum of all discounts."""
    summary_total: Decimal | None = None
    """Amount of the document with tax."""
    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | None = None
    """Amount of that adjustment."""
    summary_paid: Decimal | None = None
    """Amount paid so far."""
    summary_unpaid: Decimal | None = None
    """Amount still owed, net of all payments."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so the value read differs from the value written."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. The source of its ids is not documented."""
    created: datetime.datetime | None = None
    """When the document was created, in the account's time zone."""
    modified: datetime.datetime | None = None
    """When the document was last changed, in the account's time zone."""
    required_terms_file: int | None = None
    """The meaning is not documented."""
    invoice_layout_id: int | None = None
    """The print layout of the document. Ids come from the listing `InvoiceLayout`."""
    estimate_id: int | None = None
    """The estimate that became this document, an id from `estimates`."""
    last_sent: datetime.datetime | None = None
    """When the document was last sent to the client; null if never."""
    follow_up_status: int | None = None
    """The follow-up state of the document, an id from `follow_up_statuses`."""
    discount_amount: Decimal | None = None
    """Discount on the complete document as an amount. Null or 0 when `discount` is used."""
    shipping_amount: Decimal | None = None
    """Charge for shipping."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    summary_refund: Decimal | None = None
    """Amount refunded."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    source_id: int | None = None
    """Id of the document that produced this one, of the kind in `source_type`."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    branch_id: int | None = None
    """The branch that owns the document, an id from `branches`."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """Delivery progress of the stock of the document."""
    item_discount_amount: Decimal | None = None
    """Sum of the discounts given on lines."""

    __slots__ = ()
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "payment_status",
            "summary_subtotal",
            "summary_discount",
            "summary_total",
            "summary_paid",
            "summary_unpaid",
            "created",
            "modified",
            "summary_refund",
            "item_discount_amount",
        )
    )
