"""InvoiceLayout: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceLayout(Record):
    """A print layout for sales documents, as v2 embeds it."""

    id: int | None = None
    """Identifier of the layout."""
    field1: str | None = None
    """Free text field 1."""
    field2: str | None = None
    """Free text field 2."""
    field3: str | None = None
    """Free text field 3."""
    field4: str | None = None
    """Free text field 4."""
    field5: str | None = None
    """Free text field 5."""
    image: str | None = None
    """Image of the layout."""
    staff_id: int | None = None
    """The staff member who created the layout, an id from `staff`."""
    html: str | None = None
    """The layout as HTML."""
    invoice_title: str | None = None
    """Heading of an invoice."""
    estimate_title: str | None = None
    """Heading of an estimate."""
    creditnote_title: str | None = None
    """Heading of a credit note."""
    business_info: str | None = None
    """Block with the details of the business."""
    logo: str | None = None
    """Logo of the business."""
    client_info: str | None = None
    """Block with the details of the client."""
    label_invoice_no: str | None = None
    """Printed label for the invoice number."""
    label_date: str | None = None
    """Printed label for the date."""
    label_po_no: str | None = None
    """Printed label for the order number."""
    label_total: str | None = None
    """Printed label for the total."""
    label_status: str | None = None
    """Printed label for the status."""
    label_due_days: str | None = None
    """Printed label for the payment term."""
    label_due_date: str | None = None
    """Printed label for the due date."""
    label_deposit: str | None = None
    """Printed label for the deposit."""
    label_paid_amount: str | None = None
    """Printed label for the amount paid."""
    label_unpaid_amount: str | None = None
    """Printed label for the amount owed."""
    label_subtotal: str | None = None
    """Printed label for the subtotal."""
    label_description: str | None = None
    """Printed label for the line description."""
    label_item: str | None = None
    """Printed label for the line item."""
    label_tax1: str | None = None
    """Printed label for the first tax."""
    label_tax2: str | None = None
    """Printed label for the second tax."""
    label_quantity: str | None = None
    """Printed label for the quantity."""
    label_unit_price: str | None = None
    """Printed label for the unit price."""
    label_item_total: str | None = None
    """Printed label for the line total."""
    label_from_date: str | None = None
    """Printed label for the start of the period."""
    label_to_date: str | None = None
    """Printed label for the end of the period."""
    label_discount: str | None = None
    """Printed label for the discount."""
    items_list: str | None = None
    """Template of the table of lines."""
    custom_fields: str | None = None
    """Template of the custom fields."""
    template_id: int | None = None
    """The template that the layout is based on."""
    footer: str | None = None
    """Footer text."""
    created: datetime.datetime | None = None
    """When the layout was created."""
    default: bool | None = None
    """Whether invoices use it by default."""
    default_estimate: bool | None = None
    """Whether estimates use it by default."""
    default_creditnote: bool | None = None
    """Whether credit notes use it by default."""
    default_refundreceipt: bool | None = None
    """Whether refund receipts use it by default."""
    simple_item_currency: int | None = None
    """A display setting; its meaning is not documented."""
    show_balance_due: int | None = None
    """Display setting of the balance due; the values are not documented."""
    show_ship: int | None = None
    """Display setting of the shipping block; the values are not documented."""
    label_ship: str | None = None
    """Printed label for the shipping address."""
    ship_info: str | None = None
    """Block with the shipping details."""
    language_id: int | None = None
    """Language of the layout."""
    label_shipping: str | None = None
    """Printed label for the shipping charge."""
    item_columns: str | None = None
    """Columns of the table of lines, as stored by Daftra."""
    footer_html: str | None = None
    """Footer as HTML."""
    css_style: str | None = None
    """Style sheet of the layout."""
    view_style: str | None = None
    """A display setting; its meaning is not documented."""
    label_creditnote_no: str | None = None
    """Printed label for the number of a credit note."""
    label_creditnote_to: str | None = None
    """Printed label for the recipient of a credit note."""
    label_creditnote_date: str | None = None
    """Printed label for the date of a credit note."""
    label_estimate_no: str | None = None
    """Printed label for the number of an estimate."""
    label_estimate_date: str | None = None
    """Printed label for the date of an estimate."""
    refundreceipt_title: str | None = None
    """Heading of a refund receipt."""
    quantity_price: str | None = None
    """The meaning is not documented."""
    label_refundreceipt_no: str | None = None
    """Printed label for the number of a refund receipt."""
    label_refundreceipt_date: str | None = None
    """Printed label for the date of a refund receipt."""
    label_to: str | None = None
    """Printed label for the recipient."""
    label_refunded: str | None = None
    """Printed label for the amount refunded."""
    alt_template: int | None = None
    """The meaning is not documented."""
    layout_type: int | None = None
    """Kind of layout; the values are not documented."""
    sticky_footer: str | None = None
    """A display setting of the footer; its meaning is not documented."""
    sticky_header: str | None = None
    """A display setting of the header; its meaning is not documented."""
    default_purchase_refund: bool | None = None
    """Whether purchase refunds use it by default."""
    default_purchase_order: bool | None = None
    """Whether purchase orders use it by default."""
    branch_id: int | None = None
    """An id from `branches`."""
    purchase_order_title: str | None = None
    """Heading of a purchase order."""
    default_width: Decimal | None = None
    """Default width; the unit is not documented."""
    default_height: Decimal | None = None
    """Default height; the unit is not documented."""
    min_width: Decimal | None = None
    """Smallest width; the unit is not documented."""
    min_height: Decimal | None = None
    """Smallest height; the unit is not documented."""
    max_width: Decimal | None = None
    """Largest width; the unit is not documented."""
    max_height: Decimal | None = None
    """Largest height; the unit is not documented."""
    name: str | None = None
    """Name of the layout."""
