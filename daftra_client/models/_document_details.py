"""DocumentDetails: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .deposit_type import DepositType
from .shipping_option import ShippingOption


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class DocumentDetails(Record):
    """Further header fields that v1 answers for both sales and purchase documents."""

    site_id: int | None = None
    """Identifier of the Daftra account."""
    order_number: str | None = None
    """The meaning is not documented; the list filter `no` also searches order numbers."""
    name: str | None = None
    """Name of a template or subscription; other types do not use it."""
    issued: bool | None = None
    """Whether the document has been issued."""
    active: bool | None = None
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    tax1: int | None = None
    """First tax of the complete document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None = None
    """Second tax of the complete document, presumably an id from `taxes`."""
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
    """Date of the document, always in ISO. Prefer it to `date`."""

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"from_": "from"}
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("invoice_html_url", "invoice_pdf_url"))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "site_id",
            "issued",
            "summary_tax1",
            "summary_tax2",
            "summary_deposit",
            "invoice_html_url",
            "invoice_pdf_url",
            "due_date",
            "str_date_format",
            "overdue",
            "cur_date",
            "original_date",
        )
    )
    _KEY_ORDER: ClassVar[str] = (
        "id site_id staff_id subscription_id store_id type no order_number po_number name client_id supplier_id "
        "address_id is_offline currency_code client_business_name supplier_business_name client_first_name "
        "supplier_first_name client_last_name supplier_last_name client_email supplier_email client_address1 "
        "supplier_address1 client_address2 supplier_address2 client_postal_code supplier_postal_code client_city "
        "supplier_city client_state supplier_state client_country_code supplier_country_code date payment_status "
        "draft issued active tax1 tax2 discount deposit deposit_type due_after issue_date date_format language_id "
        "label_invoice_no label_date label_po_no label_total label_status label_due_after label_due_date "
        "label_deposit label_paid_amount label_unpaid_amount label_subtotal label_description label_item label_tax1"
        " label_tax2 label_quantity label_unit_price label_item_total label_from_date label_to_date summary_tax1 "
        "summary_subtotal summary_tax2 summary_discount summary_total adjustment_label adjustment_value "
        "summary_paid summary_unpaid summary_deposit notes html_notes required_terms terms terms_id "
        "subscription_unit subscription_period subscription_repeated subscription_max_repeat from to created "
        "modified required_terms_file invoice_layout_id estimate_id last_sent subscription_notify show_from_to "
        "subscription_issue_before shipping_options client_active_secondary_address "
        "supplier_active_secondary_address client_secondary_name supplier_secondary_name client_secondary_address1 "
        "supplier_secondary_address1 client_secondary_address2 supplier_secondary_address2 client_secondary_city "
        "supplier_secondary_city client_secondary_state supplier_secondary_state client_secondary_postal_code "
        "supplier_secondary_postal_code client_secondary_country_code supplier_secondary_country_code "
        "follow_up_status auto_payment discount_amount shipping_amount shipping_option_id shipping_tax_id "
        "work_order_id summary_refund is_received received_date item_columns inventory_request_status source_type "
        "source_id sales_person_id extra_details branch_id requisition_delivery_status item_discount_amount "
        "pos_shift_id approved_by group_price_id work_order_text external_source order_source_id stored_due_date "
        "e_invoice_status submission_date invoice_html_url invoice_pdf_url due_date str_date_format overdue "
        "cur_date original_date Client Supplier OrderSource Staff InvoiceItem PurchaseOrderItem InvoiceCustomField "
        "PurchaseOrderCustomField InvoicePayment PurchaseOrderPayment InvoiceTax PurchaseOrderTax InvoiceDocument "
        "Attachments"
    )
