"""CreditNote: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Raw, Related
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

if TYPE_CHECKING:
    from typing import Self


class CreditNote(
    Record,
    kw_only=True,
    rename={
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
    },
):
    """A credit note. `subscription_id` holds the id of the invoice that it credits.

    Source: documentation; live report: read back under the key Invoice.
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    staff_id: int | None = None
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    subscription_id: int | None = None
    """An id from `invoices`: the parent document, for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    store_id: int | None = None
    """An id from `stores`: the warehouse of the document. Lines without a store of their own use it."""
    type: InvoiceType | None = None
    """Kind of document."""
    no: str | None = None
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    order_number: str | None = None
    """Meaning not documented; the list filter `no` also searches order numbers."""
    po_number: str | None = None
    """Order number; on sales documents that of the customer and a convenient place for an identifier from another
    system."""
    name: str | None = None
    """Name of a template or subscription; other types do not use it."""
    client_id: int | None = None
    """An id from `clients`: who the document is for."""
    address_id: int | None = None
    """Meaning not documented."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy taken when the document was saved."""
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
    date: Day | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    payment_status: PaymentStatus | None = None
    """How much of the document is paid; Daftra works it out from the payments. A number in details, a string in
    lists."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    issued: bool | None = None
    """Whether the document has been issued."""
    active: bool | None = None
    """Meaning not documented; "0" on an ordinary paid invoice."""
    tax1: int | None = None
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None = None
    """Second tax of the whole document, presumably an id from `taxes`."""
    discount: Amount | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    deposit: Amount | None = None
    """Deposit asked for."""
    deposit_type: DepositType | None = None
    """Whether the deposit is paid."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    issue_date: Day | None = None
    """Date of issue. In v1 in the account's display format, sometimes an empty string."""
    date_format: str | None = None
    """Date format chosen for the document, as a code. `str_date_format` has the pattern."""
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
    summary_tax1: Amount | None = None
    """Total of the first tax."""
    summary_subtotal: Amount | None = None
    """Sum of the lines before tax."""
    summary_tax2: Amount | None = None
    """Total of the second tax."""
    summary_discount: Amount | None = None
    """Sum of all discounts."""
    summary_total: Amount | None = None
    """Amount of the document with tax."""
    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Amount | None = None
    """Amount of that adjustment."""
    summary_paid: Amount | None = None
    """Amount paid so far."""
    summary_unpaid: Amount | None = None
    """Amount still owed, net of all payments."""
    summary_deposit: Amount | None = None
    """Amount of the deposit paid."""
    notes: str | None = None
    """Notes as plain text. On sales documents the client sees them."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so what is read is not exactly what was written."""
    required_terms: str | None = None
    """Meaning not documented."""
    terms: str | None = None
    """Terms and conditions printed on the document."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    subscription_unit: str | None = None
    """Repeat interval of a subscription, together with `subscription_period`; which of them is the number is not
    known."""
    subscription_period: str | None = None
    """Repeat interval of a subscription, together with `subscription_unit`; which of them is the number is not
    known."""
    subscription_repeated: int | None = None
    """How often a subscription has been invoiced."""
    subscription_max_repeat: int | None = None
    """How often a subscription is to be invoiced at most."""
    from_: Day | None = None
    """Start of the period that the document covers."""
    to: Day | None = None
    """End of the period that the document covers."""
    created: Moment | None = None
    """When the document was created, in the account's time zone."""
    modified: Moment | None = None
    """When the document was last changed, in the account's time zone."""
    required_terms_file: int | None = None
    """Meaning not documented."""
    invoice_layout_id: int | None = None
    """The print layout of the document. Ids come from the listing `InvoiceLayout`."""
    estimate_id: int | None = None
    """An id from `estimates`: the estimate that became this document."""
    last_sent: Moment | None = None
    """When the document was last sent to the client; null if never."""
    subscription_notify: str | None = None
    """Meaning not documented; a setting of subscriptions."""
    show_from_to: int | None = None
    """Display setting of the period; the values are not documented."""
    subscription_issue_before: int | None = None
    """Meaning not documented; a setting of subscriptions."""
    shipping_options: ShippingOption | None = None
    """Which client details are printed for shipping. Empty leaves the choice to Daftra."""
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
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    auto_payment: str | None = None
    """Meaning not documented."""
    discount_amount: Amount | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    shipping_amount: Amount | None = None
    """Charge for shipping."""
    shipping_option_id: int | None = None
    """The shipping option, an id of the v2 entity `shipping_option`."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    summary_refund: Amount | None = None
    """Amount refunded."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    inventory_request_status: str | None = None
    """Meaning not documented."""
    source_type: InvoiceType | None = None
    """Kind of the document that this one was made from; null without one."""
    source_id: int | None = None
    """Id of the document that this one was made from, of the kind in `source_type`."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    branch_id: int | None = None
    """An id from `branches`: the branch that owns the document."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """How far the stock of the document is delivered."""
    item_discount_amount: Amount | None = None
    """Sum of the discounts given on lines."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    group_price_id: int | None = None
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    external_source: str | None = None
    """What created the document, such as `api` or `salla`."""
    order_source_id: int | None = None
    """Where the order came from, the id of an `OrderSource`."""
    stored_due_date: Day | None = None
    """Due date in ISO, whatever the display format is. Prefer it to `due_date`."""
    e_invoice_status: str | None = None
    """State of the document at the tax authority. Once it is set, correct the document with a credit note instead
    of editing it."""
    submission_date: str | None = None
    """When the document was submitted as an electronic invoice. The format has not been seen."""
    invoice_html_url: str | None = None
    """Address of the document as a web page. Its hash replaces a login, so treat it as confidential."""
    invoice_pdf_url: str | None = None
    """Address of the document as PDF. Fetched by a server it often answers with an HTML login page, so check that
    the content starts with `%PDF`."""
    due_date: Day | None = None
    """Due date in the account's display format."""
    str_date_format: str | None = None
    """Pattern of the display dates in this record, in strftime notation, such as `%d/%m/%Y`."""
    overdue: bool | None = None
    """Said to tell whether the document is overdue. Do not rely on it: it is true on fully paid documents."""
    cur_date: Day | None = None
    """Date of the answer itself, in ISO on invoices."""
    original_date: Day | None = None
    """Date of the document in ISO, whatever the display format is. Prefer it to `date`."""
    client: Related[Client] | None = None
    """The client as stored today; the `client_...` fields are the copy made for the document."""
    order_source: Related[OrderSource] | None = None
    """Where the order came from; an object full of nulls when there is none."""
    invoice_item: list[InvoiceItem] | None = None
    """The lines. The key is missing in lists, not empty."""
    invoice_custom_field: list[InvoiceCustomField] | None = None
    """Custom fields; an empty array when there are none."""
    invoice_payment: list[InvoicePayment] | None = None
    """Payments booked on the document. They are written under `Payment` when an invoice is created."""
    invoice_tax: Raw[dict[str, InvoiceTax]] | None = None
    """Taxes of the document by tax id, an empty array when there are none. Should an array with entries come, their
    positions are the keys."""
    invoice_document: Raw[list[InvoiceDocument]] | None = None
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
    summary_tax: Amount | None = None
    """Total tax. It can be 0 or missing although tax is included: subtract the subtotal from the total instead."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "invoice_html_url",
            "invoice_pdf_url",
        )
    )
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

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        if self.str_date_format:
            days = wire.own_days(self.str_date_format, days)
        amounts = wire.AMOUNTS
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.deposit
        if v is not None:
            self.deposit = amounts[v]
        v = self.issue_date
        if v is not None:
            self.issue_date = days[v]
        v = self.summary_tax1
        if v is not None:
            self.summary_tax1 = amounts[v]
        v = self.summary_subtotal
        if v is not None:
            self.summary_subtotal = amounts[v]
        v = self.summary_tax2
        if v is not None:
            self.summary_tax2 = amounts[v]
        v = self.summary_discount
        if v is not None:
            self.summary_discount = amounts[v]
        v = self.summary_total
        if v is not None:
            self.summary_total = amounts[v]
        v = self.adjustment_value
        if v is not None:
            self.adjustment_value = amounts[v]
        v = self.summary_paid
        if v is not None:
            self.summary_paid = amounts[v]
        v = self.summary_unpaid
        if v is not None:
            self.summary_unpaid = amounts[v]
        v = self.summary_deposit
        if v is not None:
            self.summary_deposit = amounts[v]
        v = self.from_
        if v is not None:
            self.from_ = days[v]
        v = self.to
        if v is not None:
            self.to = days[v]
        v = self.discount_amount
        if v is not None:
            self.discount_amount = amounts[v]
        v = self.shipping_amount
        if v is not None:
            self.shipping_amount = amounts[v]
        v = self.summary_refund
        if v is not None:
            self.summary_refund = amounts[v]
        v = self.item_discount_amount
        if v is not None:
            self.item_discount_amount = amounts[v]
        v = self.stored_due_date
        if v is not None:
            self.stored_due_date = days[v]
        v = self.due_date
        if v is not None:
            self.due_date = days[v]
        v = self.cur_date
        if v is not None:
            self.cur_date = days[v]
        v = self.original_date
        if v is not None:
            self.original_date = days[v]
        v = self.client
        if v is not None:
            self.client = related(v, days)
        v = self.order_source
        if v is not None:
            self.order_source = related(v, days)
        v = self.invoice_item
        if v is not None:
            self.invoice_item = [row._settled(days) for row in v]
        v = self.invoice_custom_field
        if v is not None:
            self.invoice_custom_field = [row._settled(days) for row in v]
        v = self.invoice_payment
        if v is not None:
            self.invoice_payment = [row._settled(days) for row in v]
        v = self.invoice_tax
        if v is not None:
            self.invoice_tax = wire.record_map(v, InvoiceTax, days.date_format)
        v = self.invoice_document
        if v is not None:
            self.invoice_document = wire.records(v, InvoiceDocument, days.date_format)
        v = self.summary_tax
        if v is not None:
            self.summary_tax = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditNote", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "site_id": wire.whole(self.site_id),
            "staff_id": wire.whole(self.staff_id),
            "subscription_id": wire.whole(self.subscription_id),
            "store_id": wire.whole(self.store_id),
            "type": wire.whole(self.type),
            "no": wire.encode_text(self.no, "CreditNote.no"),
            "order_number": wire.encode_text(self.order_number, "CreditNote.order_number"),
            "po_number": wire.encode_text(self.po_number, "CreditNote.po_number"),
            "name": wire.encode_text(self.name, "CreditNote.name"),
            "client_id": wire.whole(self.client_id),
            "address_id": wire.whole(self.address_id),
            "is_offline": wire.encode_flag(self.is_offline, "CreditNote.is_offline"),
            "currency_code": wire.encode_text(self.currency_code, "CreditNote.currency_code"),
            "client_business_name": wire.encode_text(self.client_business_name, "CreditNote.client_business_name"),
            "client_first_name": wire.encode_text(self.client_first_name, "CreditNote.client_first_name"),
            "client_last_name": wire.encode_text(self.client_last_name, "CreditNote.client_last_name"),
            "client_email": wire.encode_text(self.client_email, "CreditNote.client_email"),
            "client_address1": wire.encode_text(self.client_address1, "CreditNote.client_address1"),
            "client_address2": wire.encode_text(self.client_address2, "CreditNote.client_address2"),
            "client_postal_code": wire.encode_text(self.client_postal_code, "CreditNote.client_postal_code"),
            "client_city": wire.encode_text(self.client_city, "CreditNote.client_city"),
            "client_state": wire.encode_text(self.client_state, "CreditNote.client_state"),
            "client_country_code": wire.encode_text(self.client_country_code, "CreditNote.client_country_code"),
            "date": wire.isoformat(self.date),
            "payment_status": wire.whole(self.payment_status),
            "draft": wire.encode_flag(self.draft, "CreditNote.draft"),
            "issued": wire.encode_flag(self.issued, "CreditNote.issued"),
            "active": wire.encode_flag(self.active, "CreditNote.active"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "discount": wire.encode_decimal(self.discount, "CreditNote.discount"),
            "deposit": wire.encode_decimal(self.deposit, "CreditNote.deposit"),
            "deposit_type": wire.whole(self.deposit_type),
            "due_after": wire.whole(self.due_after),
            "issue_date": wire.isoformat(self.issue_date),
            "date_format": wire.encode_text(self.date_format, "CreditNote.date_format"),
            "language_id": wire.whole(self.language_id),
            "label_invoice_no": wire.encode_text(self.label_invoice_no, "CreditNote.label_invoice_no"),
            "label_date": wire.encode_text(self.label_date, "CreditNote.label_date"),
            "label_po_no": wire.encode_text(self.label_po_no, "CreditNote.label_po_no"),
            "label_total": wire.encode_text(self.label_total, "CreditNote.label_total"),
            "label_status": wire.encode_text(self.label_status, "CreditNote.label_status"),
            "label_due_after": wire.encode_text(self.label_due_after, "CreditNote.label_due_after"),
            "label_due_date": wire.encode_text(self.label_due_date, "CreditNote.label_due_date"),
            "label_deposit": wire.encode_text(self.label_deposit, "CreditNote.label_deposit"),
            "label_paid_amount": wire.encode_text(self.label_paid_amount, "CreditNote.label_paid_amount"),
            "label_unpaid_amount": wire.encode_text(self.label_unpaid_amount, "CreditNote.label_unpaid_amount"),
            "label_subtotal": wire.encode_text(self.label_subtotal, "CreditNote.label_subtotal"),
            "label_description": wire.encode_text(self.label_description, "CreditNote.label_description"),
            "label_item": wire.encode_text(self.label_item, "CreditNote.label_item"),
            "label_tax1": wire.encode_text(self.label_tax1, "CreditNote.label_tax1"),
            "label_tax2": wire.encode_text(self.label_tax2, "CreditNote.label_tax2"),
            "label_quantity": wire.encode_text(self.label_quantity, "CreditNote.label_quantity"),
            "label_unit_price": wire.encode_text(self.label_unit_price, "CreditNote.label_unit_price"),
            "label_item_total": wire.encode_text(self.label_item_total, "CreditNote.label_item_total"),
            "label_from_date": wire.encode_text(self.label_from_date, "CreditNote.label_from_date"),
            "label_to_date": wire.encode_text(self.label_to_date, "CreditNote.label_to_date"),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "CreditNote.summary_tax1"),
            "summary_subtotal": wire.encode_decimal(self.summary_subtotal, "CreditNote.summary_subtotal"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "CreditNote.summary_tax2"),
            "summary_discount": wire.encode_decimal(self.summary_discount, "CreditNote.summary_discount"),
            "summary_total": wire.encode_decimal(self.summary_total, "CreditNote.summary_total"),
            "adjustment_label": wire.encode_text(self.adjustment_label, "CreditNote.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "CreditNote.adjustment_value"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "CreditNote.summary_paid"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "CreditNote.summary_unpaid"),
            "summary_deposit": wire.encode_decimal(self.summary_deposit, "CreditNote.summary_deposit"),
            "notes": wire.encode_text(self.notes, "CreditNote.notes"),
            "html_notes": wire.encode_text(self.html_notes, "CreditNote.html_notes"),
            "required_terms": wire.encode_text(self.required_terms, "CreditNote.required_terms"),
            "terms": wire.encode_text(self.terms, "CreditNote.terms"),
            "terms_id": wire.whole(self.terms_id),
            "subscription_unit": wire.encode_text(self.subscription_unit, "CreditNote.subscription_unit"),
            "subscription_period": wire.encode_text(self.subscription_period, "CreditNote.subscription_period"),
            "subscription_repeated": wire.whole(self.subscription_repeated),
            "subscription_max_repeat": wire.whole(self.subscription_max_repeat),
            "from": wire.isoformat(self.from_),
            "to": wire.isoformat(self.to),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "required_terms_file": wire.whole(self.required_terms_file),
            "invoice_layout_id": wire.whole(self.invoice_layout_id),
            "estimate_id": wire.whole(self.estimate_id),
            "last_sent": wire.isoformat(self.last_sent),
            "subscription_notify": wire.encode_text(self.subscription_notify, "CreditNote.subscription_notify"),
            "show_from_to": wire.whole(self.show_from_to),
            "subscription_issue_before": wire.whole(self.subscription_issue_before),
            "shipping_options": wire.whole(self.shipping_options),
            "client_active_secondary_address": wire.encode_flag(
                self.client_active_secondary_address, "CreditNote.client_active_secondary_address"
            ),
            "client_secondary_name": wire.encode_text(self.client_secondary_name, "CreditNote.client_secondary_name"),
            "client_secondary_address1": wire.encode_text(
                self.client_secondary_address1, "CreditNote.client_secondary_address1"
            ),
            "client_secondary_address2": wire.encode_text(
                self.client_secondary_address2, "CreditNote.client_secondary_address2"
            ),
            "client_secondary_city": wire.encode_text(self.client_secondary_city, "CreditNote.client_secondary_city"),
            "client_secondary_state": wire.encode_text(
                self.client_secondary_state, "CreditNote.client_secondary_state"
            ),
            "client_secondary_postal_code": wire.encode_text(
                self.client_secondary_postal_code, "CreditNote.client_secondary_postal_code"
            ),
            "client_secondary_country_code": wire.encode_text(
                self.client_secondary_country_code, "CreditNote.client_secondary_country_code"
            ),
            "follow_up_status": wire.whole(self.follow_up_status),
            "auto_payment": wire.encode_text(self.auto_payment, "CreditNote.auto_payment"),
            "discount_amount": wire.encode_decimal(self.discount_amount, "CreditNote.discount_amount"),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "CreditNote.shipping_amount"),
            "shipping_option_id": wire.whole(self.shipping_option_id),
            "shipping_tax_id": wire.whole(self.shipping_tax_id),
            "work_order_id": wire.whole(self.work_order_id),
            "summary_refund": wire.encode_decimal(self.summary_refund, "CreditNote.summary_refund"),
            "item_columns": wire.encode_text(self.item_columns, "CreditNote.item_columns"),
            "inventory_request_status": wire.encode_text(
                self.inventory_request_status, "CreditNote.inventory_request_status"
            ),
            "source_type": wire.whole(self.source_type),
            "source_id": wire.whole(self.source_id),
            "sales_person_id": wire.whole(self.sales_person_id),
            "extra_details": wire.encode_text(self.extra_details, "CreditNote.extra_details"),
            "branch_id": wire.whole(self.branch_id),
            "requisition_delivery_status": wire.whole(self.requisition_delivery_status),
            "item_discount_amount": wire.encode_decimal(self.item_discount_amount, "CreditNote.item_discount_amount"),
            "pos_shift_id": wire.whole(self.pos_shift_id),
            "group_price_id": wire.whole(self.group_price_id),
            "external_source": wire.encode_text(self.external_source, "CreditNote.external_source"),
            "order_source_id": wire.whole(self.order_source_id),
            "stored_due_date": wire.isoformat(self.stored_due_date),
            "e_invoice_status": wire.encode_text(self.e_invoice_status, "CreditNote.e_invoice_status"),
            "submission_date": wire.encode_text(self.submission_date, "CreditNote.submission_date"),
            "invoice_html_url": wire.encode_text(self.invoice_html_url, "CreditNote.invoice_html_url"),
            "invoice_pdf_url": wire.encode_text(self.invoice_pdf_url, "CreditNote.invoice_pdf_url"),
            "due_date": wire.isoformat(self.due_date),
            "str_date_format": wire.encode_text(self.str_date_format, "CreditNote.str_date_format"),
            "overdue": wire.encode_flag(self.overdue, "CreditNote.overdue"),
            "cur_date": wire.isoformat(self.cur_date),
            "original_date": wire.isoformat(self.original_date),
            "Client": wire.encode_record(self.client, "CreditNote.client", date_format),
            "OrderSource": wire.encode_record(self.order_source, "CreditNote.order_source", date_format),
            "InvoiceItem": wire.encode_records(self.invoice_item, "CreditNote.invoice_item", date_format),
            "InvoiceCustomField": wire.encode_records(
                self.invoice_custom_field, "CreditNote.invoice_custom_field", date_format
            ),
            "InvoicePayment": wire.encode_records(self.invoice_payment, "CreditNote.invoice_payment", date_format),
            "InvoiceTax": wire.encode_record_map(self.invoice_tax, "CreditNote.invoice_tax", date_format),
            "InvoiceDocument": wire.encode_records(self.invoice_document, "CreditNote.invoice_document", date_format),
            "Deposit": wire.plain(self.deposit_details, "CreditNote.deposit_details", date_format, is_read=True),
            "Document": wire.plain(self.document, "CreditNote.document", date_format, is_read=True),
            "DocumentTitle": wire.plain(self.document_title, "CreditNote.document_title", date_format, is_read=True),
            "InvoiceReminder": wire.plain(
                self.invoice_reminder, "CreditNote.invoice_reminder", date_format, is_read=True
            ),
            "qr_code_url": wire.encode_text(self.qr_code_url, "CreditNote.qr_code_url"),
            "summary_tax": wire.encode_decimal(self.summary_tax, "CreditNote.summary_tax"),
        }
        return data
