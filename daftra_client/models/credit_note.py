"""CreditNote: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .client import Client
from .deposit_type import DepositType
from .invoice_custom_field import InvoiceCustomField
from .invoice_document import InvoiceDocument
from .invoice_item import InvoiceItem
from .invoice_payment import InvoicePayment
from .invoice_tax import InvoiceTax
from .invoice_type import InvoiceType
from .order_source import OrderSource
from .payment_status import PaymentStatus
from .requisition_delivery_status import RequisitionDeliveryStatus
from .shipping_option import ShippingOption


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditNote(Record):
    """A credit note. `subscription_id` holds the id of the invoice that it credits.

    Source: documentation; live report (read back under the key Invoice).
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    staff_id: int | None = None
    """The staff member who created the document, an id from `staff`. 0 is the account owner; negative ids occur for
    callers with an API key."""
    subscription_id: int | None = None
    """The parent document, an id from `invoices`; for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    store_id: int | None = None
    """The warehouse of the document, an id from `stores`. Lines without a store of their own use it."""
    type: InvoiceType | None = None
    """Kind of document."""
    no: str | None = None
    """Document number shown to users, padded with zeros (`000094`). It differs from `id`."""
    order_number: str | None = None
    """The meaning is not documented; the list filter `no` also searches order numbers."""
    po_number: str | None = None
    """Order number; on sales documents that of the customer, and a convenient place for an identifier from another
    system."""
    name: str | None = None
    """Name of a template or subscription; other types do not use it."""
    client_id: int | None = None
    """The client of the document, an id from `clients`."""
    address_id: int | None = None
    """The meaning is not documented."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy made when the document was saved."""
    client_first_name: str | None = None
    """First name of the client as printed on the document."""
    client_last_name: str | None = None
    """Last name of the client as printed on the document."""
    client_email: str | None = None
    """E-mail address of the client as printed on the document."""
    client_address1: str | None = None
    """First address line of the client."""
    client_address2: str | None = None
    """Second address line of the client."""
    client_postal_code: str | None = None
    """Postal code of the client."""
    client_city: str | None = None
    """City of the client."""
    client_state: str | None = None
    """State or province of the client."""
    client_country_code: str | None = None
    """Two-letter ISO country code of the client."""
    date: datetime.date | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    payment_status: PaymentStatus | None = None
    """Payment state of the document, which Daftra computes from the payments. A number in details, a string in
    lists."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    issued: bool | None = None
    """Whether the document has been issued."""
    active: bool | None = None
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    tax1: int | None = None
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None = None
    """Second tax of the whole document, presumably an id from `taxes`."""
    discount: Decimal | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    deposit: Decimal | None = None
    """Requested deposit."""
    deposit_type: DepositType | None = None
    """Whether the deposit is paid."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    issue_date: datetime.date | None = None
    """Date of issue. v1 answers in the account's display format, sometimes with an empty string."""
    date_format: str | None = None
    """Date format chosen for the document, as a code. `str_date_format` holds the pattern."""
    language_id: int | None = None
    """Language of the document. Ids come from the listing `languageCodes`."""
    label_invoice_no: str | None = None
    """Printed label for the document number on this document; null for the default."""
    label_date: str | None = None
    """Printed label for the date on this document; null for the default."""
    label_po_no: str | None = None
    """Printed label for the order number on this document; null for the default."""
    label_total: str | None = None
    """Printed label for the total on this document; null for the default."""
    label_status: str | None = None
    """Printed label for the status on this document; null for the default."""
    label_due_after: str | None = None
    """Printed label for the payment term on this document; null for the default."""
    label_due_date: str | None = None
    """Printed label for the due date on this document; null for the default."""
    label_deposit: str | None = None
    """Printed label for the deposit on this document; null for the default."""
    label_paid_amount: str | None = None
    """Printed label for the amount paid on this document; null for the default."""
    label_unpaid_amount: str | None = None
    """Printed label for the amount owed on this document; null for the default."""
    label_subtotal: str | None = None
    """Printed label for the subtotal on this document; null for the default."""
    label_description: str | None = None
    """Printed label for the line description on this document; null for the default."""
    label_item: str | None = None
    """Printed label for the line item on this document; null for the default."""
    label_tax1: str | None = None
    """Printed label for the first tax on this document; null for the default."""
    label_tax2: str | None = None
    """Printed label for the second tax on this document; null for the default."""
    label_quantity: str | None = None
    """Printed label for the quantity on this document; null for the default."""
    label_unit_price: str | None = None
    """Printed label for the unit price on this document; null for the default."""
    label_item_total: str | None = None
    """Printed label for the line total on this document; null for the default."""
    label_from_date: str | None = None
    """Printed label for the start of the period on this document; null for the default."""
    label_to_date: str | None = None
    """Printed label for the end of the period on this document; null for the default."""
    summary_tax1: Decimal | None = None
    """Total of the first tax."""
    summary_subtotal: Decimal | None = None
    """Sum of the lines before tax."""
    summary_tax2: Decimal | None = None
    """Total of the second tax."""
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
    summary_deposit: Decimal | None = None
    """Amount of the deposit paid."""
    notes: str | None = None
    """Notes as plain text. On sales documents the client sees them."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so the value read differs from the value written."""
    required_terms: str | None = None
    """The meaning is not documented."""
    terms: str | None = None
    """Terms and conditions printed on the document."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. The source of its ids is not documented."""
    subscription_unit: str | None = None
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    subscription_period: str | None = None
    """Number of units between two invoices of a subscription."""
    subscription_repeated: int | None = None
    """Number of invoices that a subscription has produced so far."""
    subscription_max_repeat: int | None = None
    """Maximum number of invoices of a subscription."""
    from_: datetime.date | None = None
    """Start of the period that the document covers."""
    to: datetime.date | None = None
    """End of the period that the document covers."""
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
    subscription_notify: str | None = None
    """A setting of subscriptions; its meaning is not documented."""
    show_from_to: int | None = None
    """Display setting of the period; the values are not documented."""
    subscription_issue_before: int | None = None
    """How many days before its date a subscription issues an invoice."""
    shipping_options: ShippingOption | None = None
    """Client details that are printed for shipping. An empty value leaves the choice to Daftra."""
    client_active_secondary_address: bool | None = None
    """Whether the secondary (shipping) address below is in use."""
    client_secondary_name: str | None = None
    """Contact name that belongs to the secondary address."""
    client_secondary_address1: str | None = None
    """First line of the secondary address."""
    client_secondary_address2: str | None = None
    """Second line of the secondary address."""
    client_secondary_city: str | None = None
    """City of the secondary address."""
    client_secondary_state: str | None = None
    """State or province of the secondary address."""
    client_secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    client_secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    follow_up_status: int | None = None
    """The follow-up state of the document, an id from `follow_up_statuses`."""
    auto_payment: str | None = None
    """The meaning is not documented."""
    discount_amount: Decimal | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    shipping_amount: Decimal | None = None
    """Charge for shipping."""
    shipping_option_id: int | None = None
    """The shipping option, an id from `shipping_options`."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    summary_refund: Decimal | None = None
    """Amount refunded."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    inventory_request_status: str | None = None
    """The meaning is not documented."""
    source_type: InvoiceType | None = None
    """Kind of the document that produced this one; null without one."""
    source_id: int | None = None
    """Id of the document that produced this one, of the kind in `source_type`."""
    sales_person_id: int | None = None
    """The sales person, an id from `staff`. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    branch_id: int | None = None
    """The branch that owns the document, an id from `branches`."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """Delivery progress of the stock of the document."""
    item_discount_amount: Decimal | None = None
    """Sum of the discounts given on lines."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    group_price_id: int | None = None
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    external_source: str | None = None
    """The application that created the document, such as `api` or `salla`."""
    order_source_id: int | None = None
    """Source of the order, the id of an `OrderSource`."""
    stored_due_date: datetime.date | None = None
    """Due date in ISO, whatever the display format is. Prefer it to `due_date`."""
    e_invoice_status: str | None = None
    """State of the document at the tax authority. Once it is set, correct the document with a credit note instead
    of editing it."""
    submission_date: str | None = None
    """When the document was submitted as an electronic invoice. The format has not been seen."""
    invoice_html_url: str | None = None
    """Address of the document as a web page. Its hash replaces a login, so treat the address as confidential."""
    invoice_pdf_url: str | None = None
    """Address of the document as PDF. A server that fetches it often receives an HTML login page, so check that the
    content starts with `%PDF`."""
    due_date: datetime.date | None = None
    """Due date in the account's display format."""
    str_date_format: str | None = None
    """Pattern of the display dates in this record, in strftime notation, such as `%d/%m/%Y`."""
    overdue: bool | None = None
    """Documented as whether the document is overdue. Do not rely on it: it is true on fully paid documents."""
    cur_date: datetime.date | None = None
    """Date of the answer itself, in ISO on invoices."""
    original_date: datetime.date | None = None
    """Date of the document in ISO, whatever the display format is. Prefer it to `date`."""
    client: Client | None = None
    """The current record of the client; the `client_...` fields are the copy made for the document."""
    order_source: OrderSource | None = None
    """Source of the order; an object full of nulls if none exists."""
    invoice_item: list[InvoiceItem] | None = None
    """The lines. Lists omit the key instead of sending an empty value."""
    invoice_custom_field: list[InvoiceCustomField] | None = None
    """Custom fields; an empty array if none exist."""
    invoice_payment: list[InvoicePayment] | None = None
    """Payments booked on the document. A create of an invoice sends them under `Payment`."""
    invoice_tax: dict[str, InvoiceTax] | None = None
    """Taxes of the document by tax id; an empty array if none exist. In an array with entries, the positions are
    the keys."""
    invoice_document: list[InvoiceDocument] | None = None
    """Attached files."""
    deposit_details: Any = None
    """Deposit record; documented as an object without fields and missing in the captured invoice."""
    document: Any = None
    """Attachments; documented as an object without fields and missing in the captured invoice, which has
    `InvoiceDocument`."""
    document_title: Any = None
    """Titles of attachments; documented as an object without fields and missing in the captured invoice."""
    invoice_reminder: Any = None
    """Reminder settings; documented as an object without fields and missing in the captured invoice."""
    qr_code_url: str | None = None
    """Address of the QR code image of an electronic invoice in Saudi Arabia; the parameter `d64` carries the
    content in base64."""
    summary_tax: Decimal | None = None
    """Total tax. It can be 0 or missing although tax is included; use the total minus the subtotal instead."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "client": "Client",
        "order_source": "OrderSource",
        "invoice_item": "InvoiceItem",
        "invoice_custom_field": "InvoiceCustomField",
        "invoice_payment": "InvoicePayment",
        "invoice_tax": "InvoiceTax",
        "invoice_document": "InvoiceDocument",
        "deposit_details": "Deposit",
        "document": "Document",
        "document_title": "DocumentTitle",
        "invoice_reminder": "InvoiceReminder",
    }
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("invoice_html_url", "invoice_pdf_url"))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "site_id",
            "payment_status",
            "issued",
            "summary_tax1",
            "summary_subtotal",
            "summary_tax2",
            "summary_discount",
            "summary_total",
            "summary_paid",
            "summary_unpaid",
            "summary_deposit",
            "created",
            "modified",
            "summary_refund",
            "item_discount_amount",
            "stored_due_date",
            "invoice_html_url",
            "invoice_pdf_url",
            "due_date",
            "str_date_format",
            "overdue",
            "cur_date",
            "original_date",
            "Client",
            "OrderSource",
            "InvoiceTax",
            "qr_code_url",
            "summary_tax",
        )
    )
