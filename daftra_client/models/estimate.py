"""Estimate: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .client import Client
from .deposit_type import read_deposit_type
from .invoice_custom_field import InvoiceCustomField
from .invoice_document import InvoiceDocument
from .invoice_item import InvoiceItem
from .invoice_payment import InvoicePayment
from .invoice_tax import InvoiceTax
from .invoice_type import read_invoice_type
from .order_source import OrderSource
from .payment_status import read_payment_status
from .requisition_delivery_status import read_requisition_delivery_status
from .shipping_option import read_shipping_option

if TYPE_CHECKING:
    from typing import Self

    from .deposit_type import DepositType
    from .invoice_type import InvoiceType
    from .payment_status import PaymentStatus
    from .requisition_delivery_status import RequisitionDeliveryStatus
    from .shipping_option import ShippingOption


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Estimate(Model):
    """An estimate (quotation). It has the fields of an invoice, and its lines are under `InvoiceItem` too.

    Source: documentation; live report: lines under InvoiceItem.
    """

    client: Client | None = None
    """The client as stored today; the `client_...` fields are the copy made for the document."""
    deposit_details: Any = None
    """Deposit record; documented as an object without fields and missing in the captured invoice."""
    document: Any = None
    """Attachments; documented as an object without fields and missing in the captured invoice, which has
    `InvoiceDocument`."""
    document_title: Any = None
    """Titles of attachments; documented as an object without fields and missing in the captured invoice."""
    invoice_custom_field: list[InvoiceCustomField] | None = None
    """Custom fields; an empty array when there are none."""
    invoice_document: list[InvoiceDocument] | None = None
    """Attached files."""
    invoice_item: list[InvoiceItem] | None = None
    """The lines. The key is missing in lists, not empty."""
    invoice_payment: list[InvoicePayment] | None = None
    """Payments booked on the document. They are written under `Payment` when an invoice is created."""
    invoice_reminder: Any = None
    """Reminder settings; documented as an object without fields and missing in the captured invoice."""
    invoice_tax: dict[str, InvoiceTax] | None = None
    """Taxes of the document by tax id, an empty array when there are none. Should an array with entries come, their
    positions are the keys."""
    order_source: OrderSource | None = None
    """Where the order came from; an object full of nulls when there is none."""
    active: bool | None = None
    """Meaning not documented; "0" on an ordinary paid invoice."""
    address_id: int | None = None
    """Meaning not documented."""
    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | None = None
    """Amount of that adjustment."""
    auto_payment: str | None = None
    """Meaning not documented."""
    branch_id: int | None = None
    """An id from `branches`: the branch that owns the document."""
    client_active_secondary_address: bool | None = None
    """Whether the secondary (shipping) address below is in use."""
    client_address1: str | None = None
    """First address line of the client."""
    client_address2: str | None = None
    """Second address line of the client."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy taken when the document was saved."""
    client_city: str | None = None
    """City of the client."""
    client_country_code: str | None = None
    """Two-letter ISO country code of the client."""
    client_email: str | None = None
    """E-mail address of the client as printed on the document."""
    client_first_name: str | None = None
    """First name of the client as printed on the document."""
    client_id: int | None = None
    """An id from `clients`: who the document is for."""
    client_last_name: str | None = None
    """Last name of the client as printed on the document."""
    client_postal_code: str | None = None
    """Postal code of the client."""
    client_secondary_address1: str | None = None
    """First line of the secondary address."""
    client_secondary_address2: str | None = None
    """Second line of the secondary address."""
    client_secondary_city: str | None = None
    """City of the secondary address."""
    client_secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    client_secondary_name: str | None = None
    """Contact name that belongs to the secondary address."""
    client_secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    client_secondary_state: str | None = None
    """State or province of the secondary address."""
    client_state: str | None = None
    """State or province of the client."""
    created: datetime.datetime | None = None
    """When the document was created, in the account's time zone."""
    cur_date: datetime.date | None = None
    """Date of the answer itself, in ISO on invoices."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    date: datetime.date | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    date_format: str | None = None
    """Date format chosen for the document, as a code. `str_date_format` has the pattern."""
    deposit: Decimal | None = None
    """Deposit asked for."""
    deposit_type: DepositType | None = None
    """Whether the deposit is paid."""
    discount: Decimal | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    discount_amount: Decimal | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    due_date: datetime.date | None = None
    """Due date in the account's display format."""
    e_invoice_status: str | None = None
    """State of the document at the tax authority. Once it is set, correct the document with a credit note instead
    of editing it."""
    estimate_id: int | None = None
    """An id from `estimates`: the estimate that became this document."""
    expiry_date: datetime.date | None = None
    """Date until which the estimate is valid. A live account always answered it blank."""
    external_source: str | None = None
    """What created the document, such as `api` or `salla`."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    from_: datetime.date | None = None
    """Start of the period that the document covers."""
    group_price_id: int | None = None
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so what is read is not exactly what was written."""
    id: int | None = None
    """Identifier of the document, unique among all types of sales documents."""
    inventory_request_status: str | None = None
    """Meaning not documented."""
    invoice_html_url: str | None = None
    """Address of the document as a web page. Its hash replaces a login, so treat it as confidential."""
    invoice_layout_id: int | None = None
    """The print layout of the document. Ids come from the listing `InvoiceLayout`."""
    invoice_pdf_url: str | None = None
    """Address of the document as PDF. Fetched by a server it often answers with an HTML login page, so check that
    the content starts with `%PDF`."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    issue_date: datetime.date | None = None
    """Date of issue. In v1 in the account's display format, sometimes an empty string."""
    issued: bool | None = None
    """Whether the document has been issued."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    item_discount_amount: Decimal | None = None
    """Sum of the discounts given on lines."""
    label_date: str | None = None
    """Printed label for the date on this document; null for the default."""
    label_deposit: str | None = None
    """Printed label for the deposit on this document; null for the default."""
    label_description: str | None = None
    """Printed label for the line description on this document; null for the default."""
    label_due_after: str | None = None
    """Printed label for the payment term on this document; null for the default."""
    label_due_date: str | None = None
    """Printed label for the due date on this document; null for the default."""
    label_from_date: str | None = None
    """Printed label for the start of the period on this document; null for the default."""
    label_invoice_no: str | None = None
    """Printed label for the document number on this document; null for the default."""
    label_item: str | None = None
    """Printed label for the line item on this document; null for the default."""
    label_item_total: str | None = None
    """Printed label for the line total on this document; null for the default."""
    label_paid_amount: str | None = None
    """Printed label for the amount paid on this document; null for the default."""
    label_po_no: str | None = None
    """Printed label for the order number on this document; null for the default."""
    label_quantity: str | None = None
    """Printed label for the quantity on this document; null for the default."""
    label_status: str | None = None
    """Printed label for the status on this document; null for the default."""
    label_subtotal: str | None = None
    """Printed label for the subtotal on this document; null for the default."""
    label_tax1: str | None = None
    """Printed label for the first tax on this document; null for the default."""
    label_tax2: str | None = None
    """Printed label for the second tax on this document; null for the default."""
    label_to_date: str | None = None
    """Printed label for the end of the period on this document; null for the default."""
    label_total: str | None = None
    """Printed label for the total on this document; null for the default."""
    label_unit_price: str | None = None
    """Printed label for the unit price on this document; null for the default."""
    label_unpaid_amount: str | None = None
    """Printed label for the amount owed on this document; null for the default."""
    language_id: int | None = None
    """Language of the document. Ids come from the listing `languageCodes`."""
    last_sent: datetime.datetime | None = None
    """When the document was last sent to the client; null if never."""
    modified: datetime.datetime | None = None
    """When the document was last changed, in the account's time zone."""
    name: str | None = None
    """Name of a template or subscription; other types do not use it."""
    no: str | None = None
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    notes: str | None = None
    """Notes for the client as plain text."""
    order_number: str | None = None
    """Meaning not documented; the list filter `no` also searches order numbers."""
    order_source_id: int | None = None
    """Where the order came from, the id of an `OrderSource`."""
    original_date: datetime.date | None = None
    """Date of the document in ISO, whatever the display format is. Prefer it to `date`."""
    overdue: bool | None = None
    """Said to tell whether the document is overdue. Do not rely on it: it is true on fully paid documents."""
    payment_status: PaymentStatus | None = None
    """How much of the document is paid; Daftra works it out from the payments. A number in details, a string in
    lists."""
    po_number: str | None = None
    """Order number given by the customer. It is a convenient place for an identifier from another system."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    qr_code_url: str | None = None
    """Address of the QR code image of an electronic invoice in Saudi Arabia; the parameter `d64` carries the
    content in base64."""
    required_terms: str | None = None
    """Meaning not documented."""
    required_terms_file: int | None = None
    """Meaning not documented."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """How far the stock of the document is delivered."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    shipping_amount: Decimal | None = None
    """Charge for shipping."""
    shipping_option_id: int | None = None
    """The shipping option, an id of the v2 entity `shipping_option`."""
    shipping_options: ShippingOption | None = None
    """Which client details are printed for shipping. Empty leaves the choice to Daftra."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_from_to: int | None = None
    """Display setting of the period; the values are not documented."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    source_id: int | None = None
    """Id of the document that this one was made from, of the kind in `source_type`."""
    source_type: InvoiceType | None = None
    """Kind of the document that this one was made from; null without one."""
    staff_id: int | None = None
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    store_id: int | None = None
    """An id from `stores`: the warehouse from which stock is taken."""
    stored_due_date: datetime.date | None = None
    """Due date in ISO, whatever the display format is. Prefer it to `due_date`."""
    str_date_format: str | None = None
    """Pattern of the display dates in this record, in strftime notation, such as `%d/%m/%Y`."""
    submission_date: str | None = None
    """When the document was submitted as an electronic invoice. The format has not been seen."""
    subscription_id: int | None = None
    """An id from `invoices`: the parent document, for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    subscription_issue_before: int | None = None
    """Meaning not documented; a setting of subscriptions."""
    subscription_max_repeat: int | None = None
    """How often a subscription is to be invoiced at most."""
    subscription_notify: str | None = None
    """Meaning not documented; a setting of subscriptions."""
    subscription_period: str | None = None
    """Repeat interval of a subscription, together with `subscription_unit`; which of them is the number is not
    known."""
    subscription_repeated: int | None = None
    """How often a subscription has been invoiced."""
    subscription_unit: str | None = None
    """Repeat interval of a subscription, together with `subscription_period`; which of them is the number is not
    known."""
    summary_deposit: Decimal | None = None
    """Amount of the deposit paid."""
    summary_discount: Decimal | None = None
    """Sum of all discounts."""
    summary_paid: Decimal | None = None
    """Amount paid so far."""
    summary_refund: Decimal | None = None
    """Amount refunded."""
    summary_subtotal: Decimal | None = None
    """Sum of the lines before tax."""
    summary_tax: Decimal | None = None
    """Total tax. It can be 0 or missing although tax is included: subtract the subtotal from the total instead."""
    summary_tax1: Decimal | None = None
    """Total of the first tax."""
    summary_tax2: Decimal | None = None
    """Total of the second tax."""
    summary_total: Decimal | None = None
    """Amount of the document with tax."""
    summary_unpaid: Decimal | None = None
    """Amount still owed, net of payments made by the client."""
    tax1: int | None = None
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None = None
    """Second tax of the whole document, presumably an id from `taxes`."""
    terms: str | None = None
    """Terms and conditions printed on the document."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    to: datetime.date | None = None
    """End of the period that the document covers."""
    type: InvoiceType | None = None
    """Kind of document."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "Client",
            "Deposit",
            "Document",
            "DocumentTitle",
            "InvoiceCustomField",
            "InvoiceDocument",
            "InvoiceItem",
            "InvoicePayment",
            "InvoiceReminder",
            "InvoiceTax",
            "OrderSource",
            "active",
            "address_id",
            "adjustment_label",
            "adjustment_value",
            "auto_payment",
            "branch_id",
            "client_active_secondary_address",
            "client_address1",
            "client_address2",
            "client_business_name",
            "client_city",
            "client_country_code",
            "client_email",
            "client_first_name",
            "client_id",
            "client_last_name",
            "client_postal_code",
            "client_secondary_address1",
            "client_secondary_address2",
            "client_secondary_city",
            "client_secondary_country_code",
            "client_secondary_name",
            "client_secondary_postal_code",
            "client_secondary_state",
            "client_state",
            "created",
            "cur_date",
            "currency_code",
            "date",
            "date_format",
            "deposit",
            "deposit_type",
            "discount",
            "discount_amount",
            "draft",
            "due_after",
            "due_date",
            "e_invoice_status",
            "estimate_id",
            "expiry_date",
            "external_source",
            "extra_details",
            "follow_up_status",
            "from",
            "group_price_id",
            "html_notes",
            "id",
            "inventory_request_status",
            "invoice_html_url",
            "invoice_layout_id",
            "invoice_pdf_url",
            "is_offline",
            "issue_date",
            "issued",
            "item_columns",
            "item_discount_amount",
            "label_date",
            "label_deposit",
            "label_description",
            "label_due_after",
            "label_due_date",
            "label_from_date",
            "label_invoice_no",
            "label_item",
            "label_item_total",
            "label_paid_amount",
            "label_po_no",
            "label_quantity",
            "label_status",
            "label_subtotal",
            "label_tax1",
            "label_tax2",
            "label_to_date",
            "label_total",
            "label_unit_price",
            "label_unpaid_amount",
            "language_id",
            "last_sent",
            "modified",
            "name",
            "no",
            "notes",
            "order_number",
            "order_source_id",
            "original_date",
            "overdue",
            "payment_status",
            "po_number",
            "pos_shift_id",
            "qr_code_url",
            "required_terms",
            "required_terms_file",
            "requisition_delivery_status",
            "sales_person_id",
            "shipping_amount",
            "shipping_option_id",
            "shipping_options",
            "shipping_tax_id",
            "show_from_to",
            "site_id",
            "source_id",
            "source_type",
            "staff_id",
            "store_id",
            "stored_due_date",
            "str_date_format",
            "submission_date",
            "subscription_id",
            "subscription_issue_before",
            "subscription_max_repeat",
            "subscription_notify",
            "subscription_period",
            "subscription_repeated",
            "subscription_unit",
            "summary_deposit",
            "summary_discount",
            "summary_paid",
            "summary_refund",
            "summary_subtotal",
            "summary_tax",
            "summary_tax1",
            "summary_tax2",
            "summary_total",
            "summary_unpaid",
            "tax1",
            "tax2",
            "terms",
            "terms_id",
            "to",
            "type",
            "work_order_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "invoice_html_url",
            "invoice_pdf_url",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        date_format = row["str_date_format"] or date_format
        days = wire.days(date_format)
        v = row["Client"]
        self.client = v if v is None else wire.record(v, Client, date_format)
        self.deposit_details = row["Deposit"]
        self.document = row["Document"]
        self.document_title = row["DocumentTitle"]
        v = row["InvoiceCustomField"]
        self.invoice_custom_field = v if v is None else wire.records(v, InvoiceCustomField, date_format)
        v = row["InvoiceDocument"]
        self.invoice_document = v if v is None else wire.records(v, InvoiceDocument, date_format)
        v = row["InvoiceItem"]
        self.invoice_item = v if v is None else wire.records(v, InvoiceItem, date_format)
        v = row["InvoicePayment"]
        self.invoice_payment = v if v is None else wire.records(v, InvoicePayment, date_format)
        self.invoice_reminder = row["InvoiceReminder"]
        v = row["InvoiceTax"]
        self.invoice_tax = v if v is None else wire.record_map(v, InvoiceTax, date_format)
        v = row["OrderSource"]
        self.order_source = v if v is None else wire.record(v, OrderSource, date_format)
        self.active = wire.FLAGS[row["active"]]
        v = row["address_id"]
        self.address_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["adjustment_label"]
        self.adjustment_label = v if v is None or type(v) is str else wire.text(v)
        v = row["adjustment_value"]
        self.adjustment_value = v if v is None else wire.decimal(v)
        v = row["auto_payment"]
        self.auto_payment = v if v is None or type(v) is str else wire.text(v)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.client_active_secondary_address = wire.FLAGS[row["client_active_secondary_address"]]
        v = row["client_address1"]
        self.client_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_address2"]
        self.client_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_business_name"]
        self.client_business_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_city"]
        self.client_city = v if v is None or type(v) is str else wire.text(v)
        v = row["client_country_code"]
        self.client_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_email"]
        self.client_email = v if v is None or type(v) is str else wire.text(v)
        v = row["client_first_name"]
        self.client_first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["client_last_name"]
        self.client_last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_postal_code"]
        self.client_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_address1"]
        self.client_secondary_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_address2"]
        self.client_secondary_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_city"]
        self.client_secondary_city = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_country_code"]
        self.client_secondary_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_name"]
        self.client_secondary_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_postal_code"]
        self.client_secondary_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_state"]
        self.client_secondary_state = v if v is None or type(v) is str else wire.text(v)
        v = row["client_state"]
        self.client_state = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.cur_date = days[row["cur_date"]]
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        self.date = days[row["date"]]
        v = row["date_format"]
        self.date_format = v if v is None or type(v) is str else wire.text(v)
        v = row["deposit"]
        self.deposit = v if v is None else wire.decimal(v)
        self.deposit_type = read_deposit_type(row["deposit_type"])
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        v = row["discount_amount"]
        self.discount_amount = v if v is None else wire.decimal(v)
        self.draft = wire.FLAGS[row["draft"]]
        v = row["due_after"]
        self.due_after = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.due_date = days[row["due_date"]]
        v = row["e_invoice_status"]
        self.e_invoice_status = v if v is None or type(v) is str else wire.text(v)
        v = row["estimate_id"]
        self.estimate_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.expiry_date = days[row["expiry_date"]]
        v = row["external_source"]
        self.external_source = v if v is None or type(v) is str else wire.text(v)
        v = row["extra_details"]
        self.extra_details = v if v is None or type(v) is str else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.from_ = days[row["from"]]
        v = row["group_price_id"]
        self.group_price_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["html_notes"]
        self.html_notes = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["inventory_request_status"]
        self.inventory_request_status = v if v is None or type(v) is str else wire.text(v)
        v = row["invoice_html_url"]
        self.invoice_html_url = v if v is None or type(v) is str else wire.text(v)
        v = row["invoice_layout_id"]
        self.invoice_layout_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_pdf_url"]
        self.invoice_pdf_url = v if v is None or type(v) is str else wire.text(v)
        self.is_offline = wire.FLAGS[row["is_offline"]]
        self.issue_date = days[row["issue_date"]]
        self.issued = wire.FLAGS[row["issued"]]
        v = row["item_columns"]
        self.item_columns = v if v is None or type(v) is str else wire.text(v)
        v = row["item_discount_amount"]
        self.item_discount_amount = v if v is None else wire.decimal(v)
        v = row["label_date"]
        self.label_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_deposit"]
        self.label_deposit = v if v is None or type(v) is str else wire.text(v)
        v = row["label_description"]
        self.label_description = v if v is None or type(v) is str else wire.text(v)
        v = row["label_due_after"]
        self.label_due_after = v if v is None or type(v) is str else wire.text(v)
        v = row["label_due_date"]
        self.label_due_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_from_date"]
        self.label_from_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_invoice_no"]
        self.label_invoice_no = v if v is None or type(v) is str else wire.text(v)
        v = row["label_item"]
        self.label_item = v if v is None or type(v) is str else wire.text(v)
        v = row["label_item_total"]
        self.label_item_total = v if v is None or type(v) is str else wire.text(v)
        v = row["label_paid_amount"]
        self.label_paid_amount = v if v is None or type(v) is str else wire.text(v)
        v = row["label_po_no"]
        self.label_po_no = v if v is None or type(v) is str else wire.text(v)
        v = row["label_quantity"]
        self.label_quantity = v if v is None or type(v) is str else wire.text(v)
        v = row["label_status"]
        self.label_status = v if v is None or type(v) is str else wire.text(v)
        v = row["label_subtotal"]
        self.label_subtotal = v if v is None or type(v) is str else wire.text(v)
        v = row["label_tax1"]
        self.label_tax1 = v if v is None or type(v) is str else wire.text(v)
        v = row["label_tax2"]
        self.label_tax2 = v if v is None or type(v) is str else wire.text(v)
        v = row["label_to_date"]
        self.label_to_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_total"]
        self.label_total = v if v is None or type(v) is str else wire.text(v)
        v = row["label_unit_price"]
        self.label_unit_price = v if v is None or type(v) is str else wire.text(v)
        v = row["label_unpaid_amount"]
        self.label_unpaid_amount = v if v is None or type(v) is str else wire.text(v)
        v = row["language_id"]
        self.language_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["last_sent"]
        self.last_sent = v if v is None else wire.timestamp(v, date_format)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["no"]
        self.no = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["order_number"]
        self.order_number = v if v is None or type(v) is str else wire.text(v)
        v = row["order_source_id"]
        self.order_source_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.original_date = days[row["original_date"]]
        self.overdue = wire.FLAGS[row["overdue"]]
        self.payment_status = read_payment_status(row["payment_status"])
        v = row["po_number"]
        self.po_number = v if v is None or type(v) is str else wire.text(v)
        v = row["pos_shift_id"]
        self.pos_shift_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["qr_code_url"]
        self.qr_code_url = v if v is None or type(v) is str else wire.text(v)
        v = row["required_terms"]
        self.required_terms = v if v is None or type(v) is str else wire.text(v)
        v = row["required_terms_file"]
        self.required_terms_file = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.requisition_delivery_status = read_requisition_delivery_status(row["requisition_delivery_status"])
        v = row["sales_person_id"]
        self.sales_person_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["shipping_amount"]
        self.shipping_amount = v if v is None else wire.decimal(v)
        v = row["shipping_option_id"]
        self.shipping_option_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.shipping_options = read_shipping_option(row["shipping_options"])
        v = row["shipping_tax_id"]
        self.shipping_tax_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["show_from_to"]
        self.show_from_to = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["site_id"]
        self.site_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["source_id"]
        self.source_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.source_type = read_invoice_type(row["source_type"])
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.stored_due_date = days[row["stored_due_date"]]
        v = row["str_date_format"]
        self.str_date_format = v if v is None or type(v) is str else wire.text(v)
        v = row["submission_date"]
        self.submission_date = v if v is None or type(v) is str else wire.text(v)
        v = row["subscription_id"]
        self.subscription_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subscription_issue_before"]
        self.subscription_issue_before = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subscription_max_repeat"]
        self.subscription_max_repeat = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subscription_notify"]
        self.subscription_notify = v if v is None or type(v) is str else wire.text(v)
        v = row["subscription_period"]
        self.subscription_period = v if v is None or type(v) is str else wire.text(v)
        v = row["subscription_repeated"]
        self.subscription_repeated = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subscription_unit"]
        self.subscription_unit = v if v is None or type(v) is str else wire.text(v)
        v = row["summary_deposit"]
        self.summary_deposit = v if v is None else wire.decimal(v)
        v = row["summary_discount"]
        self.summary_discount = v if v is None else wire.decimal(v)
        v = row["summary_paid"]
        self.summary_paid = v if v is None else wire.decimal(v)
        v = row["summary_refund"]
        self.summary_refund = v if v is None else wire.decimal(v)
        v = row["summary_subtotal"]
        self.summary_subtotal = v if v is None else wire.decimal(v)
        v = row["summary_tax"]
        self.summary_tax = v if v is None else wire.decimal(v)
        v = row["summary_tax1"]
        self.summary_tax1 = v if v is None else wire.decimal(v)
        v = row["summary_tax2"]
        self.summary_tax2 = v if v is None else wire.decimal(v)
        v = row["summary_total"]
        self.summary_total = v if v is None else wire.decimal(v)
        v = row["summary_unpaid"]
        self.summary_unpaid = v if v is None else wire.decimal(v)
        v = row["tax1"]
        self.tax1 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["tax2"]
        self.tax2 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["terms"]
        self.terms = v if v is None or type(v) is str else wire.text(v)
        v = row["terms_id"]
        self.terms_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.to = days[row["to"]]
        self.type = read_invoice_type(row["type"])
        v = row["work_order_id"]
        self.work_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "Client": wire.encode_record(self.client, "Estimate.client", date_format),
            "Deposit": self.deposit_details,
            "Document": self.document,
            "DocumentTitle": self.document_title,
            "InvoiceCustomField": wire.encode_records(
                self.invoice_custom_field, "Estimate.invoice_custom_field", date_format
            ),
            "InvoiceDocument": wire.encode_records(self.invoice_document, "Estimate.invoice_document", date_format),
            "InvoiceItem": wire.encode_records(self.invoice_item, "Estimate.invoice_item", date_format),
            "InvoicePayment": wire.encode_records(self.invoice_payment, "Estimate.invoice_payment", date_format),
            "InvoiceReminder": self.invoice_reminder,
            "InvoiceTax": wire.encode_record_map(self.invoice_tax, "Estimate.invoice_tax", date_format),
            "OrderSource": wire.encode_record(self.order_source, "Estimate.order_source", date_format),
            "active": wire.encode_flag(self.active, "Estimate.active"),
            "address_id": wire.encode_integer(self.address_id, "Estimate.address_id"),
            "adjustment_label": wire.encode_text(self.adjustment_label, "Estimate.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "Estimate.adjustment_value"),
            "auto_payment": wire.encode_text(self.auto_payment, "Estimate.auto_payment"),
            "branch_id": wire.encode_integer(self.branch_id, "Estimate.branch_id"),
            "client_active_secondary_address": wire.encode_flag(
                self.client_active_secondary_address, "Estimate.client_active_secondary_address"
            ),
            "client_address1": wire.encode_text(self.client_address1, "Estimate.client_address1"),
            "client_address2": wire.encode_text(self.client_address2, "Estimate.client_address2"),
            "client_business_name": wire.encode_text(self.client_business_name, "Estimate.client_business_name"),
            "client_city": wire.encode_text(self.client_city, "Estimate.client_city"),
            "client_country_code": wire.encode_text(self.client_country_code, "Estimate.client_country_code"),
            "client_email": wire.encode_text(self.client_email, "Estimate.client_email"),
            "client_first_name": wire.encode_text(self.client_first_name, "Estimate.client_first_name"),
            "client_id": wire.encode_integer(self.client_id, "Estimate.client_id"),
            "client_last_name": wire.encode_text(self.client_last_name, "Estimate.client_last_name"),
            "client_postal_code": wire.encode_text(self.client_postal_code, "Estimate.client_postal_code"),
            "client_secondary_address1": wire.encode_text(
                self.client_secondary_address1, "Estimate.client_secondary_address1"
            ),
            "client_secondary_address2": wire.encode_text(
                self.client_secondary_address2, "Estimate.client_secondary_address2"
            ),
            "client_secondary_city": wire.encode_text(self.client_secondary_city, "Estimate.client_secondary_city"),
            "client_secondary_country_code": wire.encode_text(
                self.client_secondary_country_code, "Estimate.client_secondary_country_code"
            ),
            "client_secondary_name": wire.encode_text(self.client_secondary_name, "Estimate.client_secondary_name"),
            "client_secondary_postal_code": wire.encode_text(
                self.client_secondary_postal_code, "Estimate.client_secondary_postal_code"
            ),
            "client_secondary_state": wire.encode_text(self.client_secondary_state, "Estimate.client_secondary_state"),
            "client_state": wire.encode_text(self.client_state, "Estimate.client_state"),
            "created": wire.isoformat(self.created),
            "cur_date": wire.isoformat(self.cur_date),
            "currency_code": wire.encode_text(self.currency_code, "Estimate.currency_code"),
            "date": wire.isoformat(self.date),
            "date_format": wire.encode_text(self.date_format, "Estimate.date_format"),
            "deposit": wire.encode_decimal(self.deposit, "Estimate.deposit"),
            "deposit_type": wire.encode_integer(self.deposit_type, "Estimate.deposit_type"),
            "discount": wire.encode_decimal(self.discount, "Estimate.discount"),
            "discount_amount": wire.encode_decimal(self.discount_amount, "Estimate.discount_amount"),
            "draft": wire.encode_flag(self.draft, "Estimate.draft"),
            "due_after": wire.encode_integer(self.due_after, "Estimate.due_after"),
            "due_date": wire.isoformat(self.due_date),
            "e_invoice_status": wire.encode_text(self.e_invoice_status, "Estimate.e_invoice_status"),
            "estimate_id": wire.encode_integer(self.estimate_id, "Estimate.estimate_id"),
            "expiry_date": wire.isoformat(self.expiry_date),
            "external_source": wire.encode_text(self.external_source, "Estimate.external_source"),
            "extra_details": wire.encode_text(self.extra_details, "Estimate.extra_details"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "Estimate.follow_up_status"),
            "from": wire.isoformat(self.from_),
            "group_price_id": wire.encode_integer(self.group_price_id, "Estimate.group_price_id"),
            "html_notes": wire.encode_text(self.html_notes, "Estimate.html_notes"),
            "id": wire.encode_integer(self.id, "Estimate.id"),
            "inventory_request_status": wire.encode_text(
                self.inventory_request_status, "Estimate.inventory_request_status"
            ),
            "invoice_html_url": wire.encode_text(self.invoice_html_url, "Estimate.invoice_html_url"),
            "invoice_layout_id": wire.encode_integer(self.invoice_layout_id, "Estimate.invoice_layout_id"),
            "invoice_pdf_url": wire.encode_text(self.invoice_pdf_url, "Estimate.invoice_pdf_url"),
            "is_offline": wire.encode_flag(self.is_offline, "Estimate.is_offline"),
            "issue_date": wire.isoformat(self.issue_date),
            "issued": wire.encode_flag(self.issued, "Estimate.issued"),
            "item_columns": wire.encode_text(self.item_columns, "Estimate.item_columns"),
            "item_discount_amount": wire.encode_decimal(self.item_discount_amount, "Estimate.item_discount_amount"),
            "label_date": wire.encode_text(self.label_date, "Estimate.label_date"),
            "label_deposit": wire.encode_text(self.label_deposit, "Estimate.label_deposit"),
            "label_description": wire.encode_text(self.label_description, "Estimate.label_description"),
            "label_due_after": wire.encode_text(self.label_due_after, "Estimate.label_due_after"),
            "label_due_date": wire.encode_text(self.label_due_date, "Estimate.label_due_date"),
            "label_from_date": wire.encode_text(self.label_from_date, "Estimate.label_from_date"),
            "label_invoice_no": wire.encode_text(self.label_invoice_no, "Estimate.label_invoice_no"),
            "label_item": wire.encode_text(self.label_item, "Estimate.label_item"),
            "label_item_total": wire.encode_text(self.label_item_total, "Estimate.label_item_total"),
            "label_paid_amount": wire.encode_text(self.label_paid_amount, "Estimate.label_paid_amount"),
            "label_po_no": wire.encode_text(self.label_po_no, "Estimate.label_po_no"),
            "label_quantity": wire.encode_text(self.label_quantity, "Estimate.label_quantity"),
            "label_status": wire.encode_text(self.label_status, "Estimate.label_status"),
            "label_subtotal": wire.encode_text(self.label_subtotal, "Estimate.label_subtotal"),
            "label_tax1": wire.encode_text(self.label_tax1, "Estimate.label_tax1"),
            "label_tax2": wire.encode_text(self.label_tax2, "Estimate.label_tax2"),
            "label_to_date": wire.encode_text(self.label_to_date, "Estimate.label_to_date"),
            "label_total": wire.encode_text(self.label_total, "Estimate.label_total"),
            "label_unit_price": wire.encode_text(self.label_unit_price, "Estimate.label_unit_price"),
            "label_unpaid_amount": wire.encode_text(self.label_unpaid_amount, "Estimate.label_unpaid_amount"),
            "language_id": wire.encode_integer(self.language_id, "Estimate.language_id"),
            "last_sent": wire.isoformat(self.last_sent),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Estimate.name"),
            "no": wire.encode_text(self.no, "Estimate.no"),
            "notes": wire.encode_text(self.notes, "Estimate.notes"),
            "order_number": wire.encode_text(self.order_number, "Estimate.order_number"),
            "order_source_id": wire.encode_integer(self.order_source_id, "Estimate.order_source_id"),
            "original_date": wire.isoformat(self.original_date),
            "overdue": wire.encode_flag(self.overdue, "Estimate.overdue"),
            "payment_status": wire.encode_integer(self.payment_status, "Estimate.payment_status"),
            "po_number": wire.encode_text(self.po_number, "Estimate.po_number"),
            "pos_shift_id": wire.encode_integer(self.pos_shift_id, "Estimate.pos_shift_id"),
            "qr_code_url": wire.encode_text(self.qr_code_url, "Estimate.qr_code_url"),
            "required_terms": wire.encode_text(self.required_terms, "Estimate.required_terms"),
            "required_terms_file": wire.encode_integer(self.required_terms_file, "Estimate.required_terms_file"),
            "requisition_delivery_status": wire.encode_integer(
                self.requisition_delivery_status, "Estimate.requisition_delivery_status"
            ),
            "sales_person_id": wire.encode_integer(self.sales_person_id, "Estimate.sales_person_id"),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "Estimate.shipping_amount"),
            "shipping_option_id": wire.encode_integer(self.shipping_option_id, "Estimate.shipping_option_id"),
            "shipping_options": wire.encode_integer(self.shipping_options, "Estimate.shipping_options"),
            "shipping_tax_id": wire.encode_integer(self.shipping_tax_id, "Estimate.shipping_tax_id"),
            "show_from_to": wire.encode_integer(self.show_from_to, "Estimate.show_from_to"),
            "site_id": wire.encode_integer(self.site_id, "Estimate.site_id"),
            "source_id": wire.encode_integer(self.source_id, "Estimate.source_id"),
            "source_type": wire.encode_integer(self.source_type, "Estimate.source_type"),
            "staff_id": wire.encode_integer(self.staff_id, "Estimate.staff_id"),
            "store_id": wire.encode_integer(self.store_id, "Estimate.store_id"),
            "stored_due_date": wire.isoformat(self.stored_due_date),
            "str_date_format": wire.encode_text(self.str_date_format, "Estimate.str_date_format"),
            "submission_date": wire.encode_text(self.submission_date, "Estimate.submission_date"),
            "subscription_id": wire.encode_integer(self.subscription_id, "Estimate.subscription_id"),
            "subscription_issue_before": wire.encode_integer(
                self.subscription_issue_before, "Estimate.subscription_issue_before"
            ),
            "subscription_max_repeat": wire.encode_integer(
                self.subscription_max_repeat, "Estimate.subscription_max_repeat"
            ),
            "subscription_notify": wire.encode_text(self.subscription_notify, "Estimate.subscription_notify"),
            "subscription_period": wire.encode_text(self.subscription_period, "Estimate.subscription_period"),
            "subscription_repeated": wire.encode_integer(self.subscription_repeated, "Estimate.subscription_repeated"),
            "subscription_unit": wire.encode_text(self.subscription_unit, "Estimate.subscription_unit"),
            "summary_deposit": wire.encode_decimal(self.summary_deposit, "Estimate.summary_deposit"),
            "summary_discount": wire.encode_decimal(self.summary_discount, "Estimate.summary_discount"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "Estimate.summary_paid"),
            "summary_refund": wire.encode_decimal(self.summary_refund, "Estimate.summary_refund"),
            "summary_subtotal": wire.encode_decimal(self.summary_subtotal, "Estimate.summary_subtotal"),
            "summary_tax": wire.encode_decimal(self.summary_tax, "Estimate.summary_tax"),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "Estimate.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "Estimate.summary_tax2"),
            "summary_total": wire.encode_decimal(self.summary_total, "Estimate.summary_total"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "Estimate.summary_unpaid"),
            "tax1": wire.encode_integer(self.tax1, "Estimate.tax1"),
            "tax2": wire.encode_integer(self.tax2, "Estimate.tax2"),
            "terms": wire.encode_text(self.terms, "Estimate.terms"),
            "terms_id": wire.encode_integer(self.terms_id, "Estimate.terms_id"),
            "to": wire.isoformat(self.to),
            "type": wire.encode_integer(self.type, "Estimate.type"),
            "work_order_id": wire.encode_integer(self.work_order_id, "Estimate.work_order_id"),
        }
        return data
