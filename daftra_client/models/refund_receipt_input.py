"""RefundReceiptInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .deposit_type import DepositType
from .invoice_type import InvoiceType
from .payment_status import PaymentStatus
from .requisition_delivery_status import RequisitionDeliveryStatus
from .shipping_option import ShippingOption


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RefundReceiptInput(Input):
    """Header of a refund receipt to create or to replace. Set `subscription_id` to the id of the invoice that is
    refunded.

    Source: documentation; live report.
    """

    active: bool | None | Unset = UNSET
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    address_id: int | None | Unset = UNSET
    """The meaning is not documented."""
    adjustment_label: str | None | Unset = UNSET
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | int | None | Unset = UNSET
    """Amount of that adjustment."""
    auto_payment: str | None | Unset = UNSET
    """The meaning is not documented."""
    branch_id: int | None | Unset = UNSET
    """An id from `branches`; the branch must be active."""
    client_active_secondary_address: bool | None | Unset = UNSET
    """Whether the secondary (shipping) address below is in use."""
    client_address1: str | None | Unset = UNSET
    """First address line of the client. At most 255 characters."""
    client_address2: str | None | Unset = UNSET
    """Second address line of the client. At most 255 characters."""
    client_business_name: str | None | Unset = UNSET
    """Name of the client's business as printed on the document. At most 100 characters."""
    client_city: str | None | Unset = UNSET
    """City of the client. At most 100 characters."""
    client_country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the client. At most 3 characters."""
    client_currency_code: str | None | Unset = UNSET
    """Currency of the client; optional."""
    client_email: str | None | Unset = UNSET
    """E-mail address of the client. Required if the client receives invoices by e-mail; Daftra always checks its
    validity. At most 255 characters."""
    client_first_name: str | None | Unset = UNSET
    """First name of the client as printed on the document. At most 255 characters."""
    client_id: int | None | Unset = UNSET
    """The client of the document, an id from `clients`."""
    client_last_name: str | None | Unset = UNSET
    """Last name of the client as printed on the document. At most 255 characters."""
    client_phone: str | None | Unset = UNSET
    """Phone number of the client."""
    client_postal_code: str | None | Unset = UNSET
    """Postal code of the client. At most 20 characters."""
    client_secondary_address1: str | None | Unset = UNSET
    """First line of the secondary address. At most 255 characters."""
    client_secondary_address2: str | None | Unset = UNSET
    """Second line of the secondary address. At most 255 characters."""
    client_secondary_city: str | None | Unset = UNSET
    """City of the secondary address. At most 100 characters."""
    client_secondary_country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the secondary address. At most 10 characters."""
    client_secondary_name: str | None | Unset = UNSET
    """Contact name that belongs to the secondary address. At most 255 characters."""
    client_secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the secondary address. At most 50 characters."""
    client_secondary_state: str | None | Unset = UNSET
    """State or province of the secondary address. At most 100 characters."""
    client_state: str | None | Unset = UNSET
    """State or province of the client. At most 100 characters."""
    cost_center_id: int | None | Unset = UNSET
    """Cost center for the distribution of the journal entry, an id of the v2 entity `cost_center`."""
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
    """Discount on the whole document in percent. Use either this or `discount_amount`, with 0 in the other; 0 by
    default. From 0 to 100."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the whole document as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default."""
    draft: bool | None | Unset = UNSET
    """True keeps the document a draft, which is not issued and not reported to the tax authority."""
    due_after: int | None | Unset = UNSET
    """Days until the document is due. At least 0."""
    estimate_id: int | None | Unset = UNSET
    """The estimate that becomes this document, an id from `estimates`."""
    external_source: str | None | Unset = UNSET
    """The application that created the document, such as `api` or `salla`."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None | Unset = UNSET
    """An id from `follow_up_statuses`."""
    from_: datetime.date | None | Unset = UNSET
    """Start of the period that the document covers."""
    group_price_id: int | None | Unset = UNSET
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    html_notes: str | None | Unset = UNSET
    """Notes as HTML. Keep them below 64 KB."""
    inventory_request_status: str | None | Unset = UNSET
    """The meaning is not documented."""
    invoice_layout_id: int | None | Unset = UNSET
    """The print layout; ids come from the listing `InvoiceLayout`. Daftra uses the default layout when it is left
    out."""
    is_offline: bool | None | Unset = UNSET
    """Whether the client is an offline client."""
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
    name: str | None | Unset = UNSET
    """Name of a template or subscription; other types do not use it. At most 255 characters."""
    no: str | None | Unset = UNSET
    """Number of the document. Daftra assigns the next number when it is left out; an update without it assigns a
    new number. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Notes as plain text. On sales documents the client sees them. At most 80000 characters."""
    order_number: str | None | Unset = UNSET
    """The meaning is not documented; the list filter `no` also searches order numbers."""
    order_source_id: int | None | Unset = UNSET
    """Source of the order. Required if the account's settings demand an order source."""
    payment_status: PaymentStatus | int | None | Unset = UNSET
    """Normally computed from the payments. Some callers send it; the effect is not verified."""
    po_number: str | None | Unset = UNSET
    """Order number; on sales documents that of the customer. Daftra has no idempotency key, so an external
    reference is best kept here. At most 255 characters."""
    pos_shift_id: int | None | Unset = UNSET
    """Point-of-sale session; its store replaces `store_id`."""
    required_terms: str | None | Unset = UNSET
    """The meaning is not documented."""
    required_terms_file: int | None | Unset = UNSET
    """The meaning is not documented."""
    requisition_delivery_status: RequisitionDeliveryStatus | int | None | Unset = UNSET
    """Delivery progress of the stock of the document. Contested: it can be written (documentation of July); creates
    and updates of invoices do not take it (vendor reference 2026-08)."""
    sales_person_id: int | None | Unset = UNSET
    """The sales person, an id from `staff`; -2 stands for several."""
    shipping_amount: Decimal | int | None | Unset = UNSET
    """Charge for shipping."""
    shipping_option_id: int | None | Unset = UNSET
    """The shipping option, an id from `shipping_options`."""
    shipping_options: ShippingOption | int | None | Unset = UNSET
    """Client details that are printed for shipping. An empty value leaves the choice to Daftra."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_from_to: int | None | Unset = UNSET
    """Display setting of the period; the values are not documented."""
    source_id: int | None | Unset = UNSET
    """Id of the document that produces this one; belongs to `source_type`."""
    source_type: InvoiceType | int | None | Unset = UNSET
    """Kind of the document that produces this one; belongs to `source_id`."""
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
    subscription_period: str | None | Unset = UNSET
    """Number of units between two invoices of a subscription."""
    subscription_repeated: int | None | Unset = UNSET
    """Number of invoices that a subscription has produced so far."""
    subscription_unit: str | None | Unset = UNSET
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    summary_subtotal: Decimal | int | None | Unset = UNSET
    """A total that Daftra computes from the lines. One known caller sends it; no effect of sending it is known."""
    summary_total: Decimal | int | None | Unset = UNSET
    """A total that Daftra computes from the lines. One known caller sends it; no effect of sending it is known."""
    tax1: int | None | Unset = UNSET
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None | Unset = UNSET
    """Second tax of the whole document, presumably an id from `taxes`."""
    terminal_id: str | None | Unset = UNSET
    """Point-of-sale terminal; ties the document to the shift of that terminal."""
    terms: str | None | Unset = UNSET
    """Terms and conditions. At most 80000 characters."""
    terms_id: int | None | Unset = UNSET
    """Identifier of the terms text that is used. The source of its ids is not documented."""
    to: datetime.date | None | Unset = UNSET
    """End of the period that the document covers."""
    type: InvoiceType | int | None | Unset = UNSET
    """Kind of document. The endpoint already implies it, so callers rarely send it."""
    unique_id: str | None | Unset = UNSET
    """A reference of your own. When it is present, Daftra recomputes the offers and discounts of the lines. It does
    not protect against duplicates."""
    work_order_id: int | None | Unset = UNSET
    """An id from `work_orders`."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"from_": "from"}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        (
            "client_currency_code",
            "client_phone",
            "cost_center_id",
            "payment_status",
            "summary_subtotal",
            "summary_total",
            "terminal_id",
            "unique_id",
        )
    )
    _APPENDED: ClassVar[Mapping[str, str]] = {"html_notes": '<span class="replace_template_notes"></span>'}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "client_active_secondary_address": ("client_id",),
        "client_address1": ("client_id",),
        "client_address2": ("client_id",),
        "client_business_name": ("client_id",),
        "client_city": ("client_id",),
        "client_country_code": ("client_id",),
        "client_email": ("client_id",),
        "client_first_name": ("client_id",),
        "client_last_name": ("client_id",),
        "client_postal_code": ("client_id",),
        "client_secondary_address1": ("client_id",),
        "client_secondary_address2": ("client_id",),
        "client_secondary_city": ("client_id",),
        "client_secondary_country_code": ("client_id",),
        "client_secondary_name": ("client_id",),
        "client_secondary_postal_code": ("client_id",),
        "client_secondary_state": ("client_id",),
        "client_state": ("client_id",),
        "is_offline": ("client_id",),
    }
