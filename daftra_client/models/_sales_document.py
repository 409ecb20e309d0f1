"""SalesDocument: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.shared_fields import shared_fields
from ._document_details import DocumentDetails
from ._sales_document_header import SalesDocumentHeader
from .client import Client
from .invoice_custom_field import InvoiceCustomField
from .invoice_document import InvoiceDocument
from .invoice_item import InvoiceItem
from .invoice_payment import InvoicePayment
from .invoice_tax import InvoiceTax
from .order_source import OrderSource


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class SalesDocument(SalesDocumentHeader, DocumentDetails):
    """All fields that v1 answers for an invoice, an estimate, a credit note or a refund receipt. Lists leave out
    the lines and the other children; the single record has them.
    """

    address_id: int | None = None
    """The meaning is not documented."""
    group_price_id: int | None = None
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    external_source: str | None = None
    """The application that created the document, such as `api` or `salla`."""
    stored_due_date: datetime.date | None = None
    """Due date, always in ISO. Prefer it to `due_date`."""
    e_invoice_status: str | None = None
    """State of the document at the tax authority. Once it is set, correct the document with a credit note instead
    of editing it."""
    submission_date: str | None = None
    """When the document was submitted as an electronic invoice. The format has not been seen."""
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
        **DocumentDetails._WIRE_NAMES,
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
    _COMPUTED: ClassVar[frozenset[str]] = (
        SalesDocumentHeader._COMPUTED
        | DocumentDetails._COMPUTED
        | frozenset(("stored_due_date", "Client", "OrderSource", "InvoiceTax", "qr_code_url", "summary_tax"))
    )
