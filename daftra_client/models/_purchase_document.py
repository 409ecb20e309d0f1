"""PurchaseDocument: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .._codec.shared_fields import shared_fields
from ._document_details import DocumentDetails
from ._document_header import DocumentHeader
from .purchase_order_custom_field import PurchaseOrderCustomField
from .purchase_order_item import PurchaseOrderItem
from .purchase_order_payment import PurchaseOrderPayment
from .purchase_order_tax import PurchaseOrderTax
from .staff import Staff
from .supplier import Supplier


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PurchaseDocument(DocumentHeader, DocumentDetails):
    """All fields that v1 answers for a purchase invoice or a purchase refund. Lists leave out the lines and the
    other children; the single record has them.
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    subscription_id: int | None = None
    """The parent document; for a refund the purchase invoice that it refunds, an id from `purchase_invoices`."""
    type: int | None = None
    """Kind of document, as Daftra numbers it. Purchase orders have 13 and purchase debit notes 14; the numbers of
    invoices and refunds are not documented."""
    supplier_id: int | None = None
    """The supplier, an id from `suppliers`."""
    is_offline: bool | None = None
    """Whether the order is an offline order rather than an online one."""
    supplier_business_name: str | None = None
    """Supplier's company name as printed on the document."""
    supplier_first_name: str | None = None
    """Supplier's first name as printed on the document."""
    supplier_last_name: str | None = None
    """Supplier's last name as printed on the document."""
    supplier_email: str | None = None
    """Supplier's e-mail address as printed on the document."""
    supplier_address1: str | None = None
    """Supplier's address, first line as printed on the document. Zero-width characters occur in it."""
    supplier_address2: str | None = None
    """Supplier's address, second line as printed on the document."""
    supplier_postal_code: str | None = None
    """Supplier's postal code as printed on the document."""
    supplier_city: str | None = None
    """Supplier's city as printed on the document."""
    supplier_state: str | None = None
    """Supplier's state or region as printed on the document."""
    supplier_country_code: str | None = None
    """Supplier's country code as printed on the document."""
    subscription_unit: str | None = None
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    subscription_period: str | None = None
    """Number of units between two invoices of a subscription."""
    invoice_layout_id: int | None = None
    """Print layout; 0 or the id of a layout."""
    supplier_active_secondary_address: bool | None = None
    """Whether the second address of the supplier is used."""
    supplier_secondary_name: str | None = None
    """Name of the supplier's second address."""
    supplier_secondary_address1: str | None = None
    """First line of the supplier's second address."""
    supplier_secondary_address2: str | None = None
    """Second line of the supplier's second address."""
    supplier_secondary_city: str | None = None
    """City of the supplier's second address."""
    supplier_secondary_state: str | None = None
    """State or region of the supplier's second address."""
    supplier_secondary_postal_code: str | None = None
    """Postal code of the supplier's second address."""
    supplier_secondary_country_code: str | None = None
    """Country code of the supplier's second address."""
    received_date: datetime.datetime | None = None
    """When the goods were received. Documented in ISO form, but a missing value can arrive as a formatted zero date
    such as "30/11/-1 00:00"."""
    source_type: str | None = None
    """Kind of the document that produced this one; belongs to `source_id`."""
    approved_by: str | None = None
    """The staff member who approved it, presumably an id from `staff`."""
    work_order_text: str | None = None
    """Text that belongs to `work_order_id`, presumably the name of the work order."""
    due_date: datetime.date | None = None
    """Due date. It is in ISO form, unlike `date`."""
    cur_date: datetime.date | None = None
    """Date of the answer itself. It is in the display format, unlike on a sales invoice."""
    supplier: Supplier | None = None
    """The supplier's own record (detail only in the documentation)."""
    staff: Staff | None = None
    """The complete staff record of the person who entered the document, with e-mail and mobile number: keep it out
    of logs."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """Lines. Lists leave them out."""
    purchase_order_custom_field: list[PurchaseOrderCustomField] | None = None
    """Custom fields: a list, or an object with the keys "0", "1" and so on; [] if none exist."""
    purchase_order_payment: list[PurchaseOrderPayment] | None = None
    """Payments of the document."""
    purchase_order_tax: dict[str, PurchaseOrderTax] | None = None
    """Taxes of the document by tax id (ids from `taxes`); [] if none exist."""
    attachments: Any = None
    """Attached files; an empty list if none exist."""
    status: str | None = None
    """A status. Neither its values nor its form in answers is documented; live code writes the number 4."""

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        **DocumentDetails._WIRE_NAMES,
        "supplier": "Supplier",
        "staff": "Staff",
        "purchase_order_item": "PurchaseOrderItem",
        "purchase_order_custom_field": "PurchaseOrderCustomField",
        "purchase_order_payment": "PurchaseOrderPayment",
        "purchase_order_tax": "PurchaseOrderTax",
        "attachments": "Attachments",
    }
    _SENSITIVE: ClassVar[frozenset[str]] = DocumentDetails._SENSITIVE | frozenset(("staff",))
    _ALIASES: ClassVar[Mapping[str, str]] = {
        "Supplier_active_secondary_address": "supplier_active_secondary_address",
        "Supplier_secondary_name": "supplier_secondary_name",
        "Supplier_secondary_address1": "supplier_secondary_address1",
        "Supplier_secondary_address2": "supplier_secondary_address2",
        "Supplier_secondary_city": "supplier_secondary_city",
        "Supplier_secondary_state": "supplier_secondary_state",
        "Supplier_secondary_postal_code": "supplier_secondary_postal_code",
        "Supplier_secondary_country_code": "supplier_secondary_country_code",
    }
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
            "str_date_format",
            "overdue",
            "cur_date",
            "original_date",
            "Supplier",
            "Staff",
            "PurchaseOrderPayment",
            "PurchaseOrderTax",
            "invoice_html_url",
            "invoice_pdf_url",
        )
    )
    _KEY_ORDER: ClassVar[str] = (
        "id site_id staff_id subscription_id store_id type no order_number po_number name supplier_id is_offline "
        "currency_code supplier_business_name supplier_first_name supplier_last_name supplier_email "
        "supplier_address1 supplier_address2 supplier_postal_code supplier_city supplier_state "
        "supplier_country_code date payment_status draft issued active tax1 tax2 discount deposit deposit_type "
        "due_after issue_date date_format language_id label_invoice_no label_date label_po_no label_total "
        "label_status label_due_after label_due_date label_deposit label_paid_amount label_unpaid_amount "
        "label_subtotal label_description label_item label_tax1 label_tax2 label_quantity label_unit_price "
        "label_item_total label_from_date label_to_date summary_tax1 summary_subtotal summary_tax2 summary_discount"
        " summary_total summary_paid summary_unpaid summary_deposit notes html_notes required_terms terms terms_id "
        "subscription_unit subscription_period subscription_repeated subscription_max_repeat from to created "
        "modified required_terms_file invoice_layout_id estimate_id last_sent subscription_notify show_from_to "
        "subscription_issue_before shipping_options supplier_active_secondary_address supplier_secondary_name "
        "supplier_secondary_address1 supplier_secondary_address2 supplier_secondary_city supplier_secondary_state "
        "supplier_secondary_postal_code supplier_secondary_country_code follow_up_status discount_amount "
        "shipping_amount shipping_tax_id work_order_id summary_refund is_received received_date item_columns "
        "inventory_request_status source_type source_id extra_details branch_id requisition_delivery_status "
        "item_discount_amount approved_by work_order_text due_date str_date_format overdue cur_date original_date "
        "Supplier Staff PurchaseOrderItem PurchaseOrderCustomField PurchaseOrderPayment PurchaseOrderTax "
        "Attachments"
    )
