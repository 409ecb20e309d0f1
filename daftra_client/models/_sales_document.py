"""SalesDocument: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.shared_fields import shared_fields
from ._sales_document_header import SalesDocumentHeader
from .client import Client
from .deposit_type import DepositType
from .invoice_custom_field import InvoiceCustomField
from .invoice_document import InvoiceDocument
from .invoice_item import InvoiceItem
from .invoice_payment import InvoicePayment
from .invoice_tax import InvoiceTax
from .order_source import OrderSource
from .shipping_option import ShippingOption


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SalesDocument(SalesDocumentHeader):
    """All fields that v1 answers for an invoice, an estimate, a credit note or a refund receipt. Lists leave out
    the lines and the other children; the single record has them.

    Source: live capture (invoice); documentation.
    """

    site_id: int | None = None
    """Identifier of the Daftra account."""
    order_number: str | None = None
    """The meaning is not documented; the list filter `no` also searches order numbers."""
    name: str | None = None
    """Name of a template or subscription; other types do not use it."""
    address_id: int | None = None
    """The meaning is not documented."""
    issued: bool | None = None
    """Whether the document has been issued."""
    tax1: int | None = None
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None = None
    """Second tax of the whole document, presumably an id from `taxes`."""
    deposit: Decimal | None = None
    """Requested deposit."""
    deposit_type: DepositType | None = None
    """Whether the deposit is paid."""
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
    summary_tax2: Decimal | None = None
    """Total of the second tax."""
    summary_deposit: Decimal | None = None
    """Amount of the deposit paid."""
    notes: str | None = None
    """Notes as plain text. On sales documents the client sees them."""
    required_terms: str | None = None
    """The meaning is not documented."""
    terms: str | None = None
    """Terms and conditions printed on the document."""
    subscription_repeated: int | None = None
    """Number of invoices that a subscription has produced so far."""
    subscription_max_repeat: int | None = None
    """Maximum number of invoices of a subscription."""
    from_: datetime.date | None = None
    """Start of the period that the document covers."""
    to: datetime.date | None = None
    """End of the period that the document covers."""
    subscription_notify: str | None = None
    """A setting of subscriptions; its meaning is not documented."""
    show_from_to: int | None = None
    """Display setting of the period; the values are not documented."""
    subscription_issue_before: int | None = None
    """How many days before its date a subscription issues an invoice."""
    shipping_options: ShippingOption | None = None
    """Client details that are printed for shipping. An empty value leaves the choice to Daftra."""
    auto_payment: str | None = None
    """The meaning is not documented."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    inventory_request_status: str | None = None
    """The meaning is not documented."""
    group_price_id: int | None = None
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    external_source: str | None = None
    """The application that created the document, such as `api` or `salla`."""
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

    __slots__ = ()
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
    _COMPUTED: ClassVar[frozenset[str]] = SalesDocumentHeader._COMPUTED | frozenset(
        (
            "site_id",
            "issued",
            "summary_tax1",
            "summary_tax2",
            "summary_deposit",
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
    _KEY_ORDER: ClassVar[str] = (
        "id site_id staff_id subscription_id store_id type no order_number po_number name client_id address_id "
        "is_offline currency_code client_business_name client_first_name client_last_name client_email "
        "client_address1 client_address2 client_postal_code client_city client_state client_country_code date "
        "payment_status draft issued active tax1 tax2 discount deposit deposit_type due_after issue_date "
        "date_format language_id label_invoice_no label_date label_po_no label_total label_status label_due_after "
        "label_due_date label_deposit label_paid_amount label_unpaid_amount label_subtotal label_description "
        "label_item label_tax1 label_tax2 label_quantity label_unit_price label_item_total label_from_date "
        "label_to_date summary_tax1 summary_subtotal summary_tax2 summary_discount summary_total adjustment_label "
        "adjustment_value summary_paid summary_unpaid summary_deposit notes html_notes required_terms terms "
        "terms_id subscription_unit subscription_period subscription_repeated subscription_max_repeat from to "
        "created modified required_terms_file invoice_layout_id estimate_id last_sent subscription_notify "
        "show_from_to subscription_issue_before shipping_options client_active_secondary_address "
        "client_secondary_name client_secondary_address1 client_secondary_address2 client_secondary_city "
        "client_secondary_state client_secondary_postal_code client_secondary_country_code follow_up_status "
        "auto_payment discount_amount shipping_amount shipping_option_id shipping_tax_id work_order_id "
        "summary_refund item_columns inventory_request_status source_type source_id sales_person_id extra_details "
        "branch_id requisition_delivery_status item_discount_amount pos_shift_id group_price_id external_source "
        "order_source_id stored_due_date e_invoice_status submission_date invoice_html_url invoice_pdf_url due_date"
        " str_date_format overdue cur_date original_date Client OrderSource InvoiceItem InvoiceCustomField "
        "InvoicePayment InvoiceTax InvoiceDocument"
    )
