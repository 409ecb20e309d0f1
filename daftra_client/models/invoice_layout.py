"""InvoiceLayout: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment

if TYPE_CHECKING:
    from typing import Self


class InvoiceLayout(Record, kw_only=True):
    """A print layout for sales documents, as v2 embeds it.

    Source: documentation; meanings of the fields by inference from their names.
    """

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
    """An id from `staff`: who created the layout."""
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
    created: Moment | None = None
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
    """Meaning not documented; a display setting."""
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
    """Meaning not documented; a display setting."""
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
    """Meaning not documented."""
    label_refundreceipt_no: str | None = None
    """Printed label for the number of a refund receipt."""
    label_refundreceipt_date: str | None = None
    """Printed label for the date of a refund receipt."""
    label_to: str | None = None
    """Printed label for the recipient."""
    label_refunded: str | None = None
    """Printed label for the amount refunded."""
    alt_template: int | None = None
    """Meaning not documented."""
    layout_type: int | None = None
    """Kind of layout; the values are not documented."""
    sticky_footer: str | None = None
    """Meaning not documented; a display setting of the footer."""
    sticky_header: str | None = None
    """Meaning not documented; a display setting of the header."""
    default_purchase_refund: bool | None = None
    """Whether purchase refunds use it by default."""
    default_purchase_order: bool | None = None
    """Whether purchase orders use it by default."""
    branch_id: int | None = None
    """An id from `branches`."""
    purchase_order_title: str | None = None
    """Heading of a purchase order."""
    default_width: Amount | None = None
    """Default width; the unit is not documented."""
    default_height: Amount | None = None
    """Default height; the unit is not documented."""
    min_width: Amount | None = None
    """Smallest width; the unit is not documented."""
    min_height: Amount | None = None
    """Smallest height; the unit is not documented."""
    max_width: Amount | None = None
    """Largest width; the unit is not documented."""
    max_height: Amount | None = None
    """Largest height; the unit is not documented."""
    name: str | None = None
    """Name of the layout."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.default_width
        if v is not None:
            self.default_width = amounts[v]
        v = self.default_height
        if v is not None:
            self.default_height = amounts[v]
        v = self.min_width
        if v is not None:
            self.min_width = amounts[v]
        v = self.min_height
        if v is not None:
            self.min_height = amounts[v]
        v = self.max_width
        if v is not None:
            self.max_width = amounts[v]
        v = self.max_height
        if v is not None:
            self.max_height = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoiceLayout", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "field1": wire.encode_text(self.field1, "InvoiceLayout.field1"),
            "field2": wire.encode_text(self.field2, "InvoiceLayout.field2"),
            "field3": wire.encode_text(self.field3, "InvoiceLayout.field3"),
            "field4": wire.encode_text(self.field4, "InvoiceLayout.field4"),
            "field5": wire.encode_text(self.field5, "InvoiceLayout.field5"),
            "image": wire.encode_text(self.image, "InvoiceLayout.image"),
            "staff_id": wire.whole(self.staff_id),
            "html": wire.encode_text(self.html, "InvoiceLayout.html"),
            "invoice_title": wire.encode_text(self.invoice_title, "InvoiceLayout.invoice_title"),
            "estimate_title": wire.encode_text(self.estimate_title, "InvoiceLayout.estimate_title"),
            "creditnote_title": wire.encode_text(self.creditnote_title, "InvoiceLayout.creditnote_title"),
            "business_info": wire.encode_text(self.business_info, "InvoiceLayout.business_info"),
            "logo": wire.encode_text(self.logo, "InvoiceLayout.logo"),
            "client_info": wire.encode_text(self.client_info, "InvoiceLayout.client_info"),
            "label_invoice_no": wire.encode_text(self.label_invoice_no, "InvoiceLayout.label_invoice_no"),
            "label_date": wire.encode_text(self.label_date, "InvoiceLayout.label_date"),
            "label_po_no": wire.encode_text(self.label_po_no, "InvoiceLayout.label_po_no"),
            "label_total": wire.encode_text(self.label_total, "InvoiceLayout.label_total"),
            "label_status": wire.encode_text(self.label_status, "InvoiceLayout.label_status"),
            "label_due_days": wire.encode_text(self.label_due_days, "InvoiceLayout.label_due_days"),
            "label_due_date": wire.encode_text(self.label_due_date, "InvoiceLayout.label_due_date"),
            "label_deposit": wire.encode_text(self.label_deposit, "InvoiceLayout.label_deposit"),
            "label_paid_amount": wire.encode_text(self.label_paid_amount, "InvoiceLayout.label_paid_amount"),
            "label_unpaid_amount": wire.encode_text(self.label_unpaid_amount, "InvoiceLayout.label_unpaid_amount"),
            "label_subtotal": wire.encode_text(self.label_subtotal, "InvoiceLayout.label_subtotal"),
            "label_description": wire.encode_text(self.label_description, "InvoiceLayout.label_description"),
            "label_item": wire.encode_text(self.label_item, "InvoiceLayout.label_item"),
            "label_tax1": wire.encode_text(self.label_tax1, "InvoiceLayout.label_tax1"),
            "label_tax2": wire.encode_text(self.label_tax2, "InvoiceLayout.label_tax2"),
            "label_quantity": wire.encode_text(self.label_quantity, "InvoiceLayout.label_quantity"),
            "label_unit_price": wire.encode_text(self.label_unit_price, "InvoiceLayout.label_unit_price"),
            "label_item_total": wire.encode_text(self.label_item_total, "InvoiceLayout.label_item_total"),
            "label_from_date": wire.encode_text(self.label_from_date, "InvoiceLayout.label_from_date"),
            "label_to_date": wire.encode_text(self.label_to_date, "InvoiceLayout.label_to_date"),
            "label_discount": wire.encode_text(self.label_discount, "InvoiceLayout.label_discount"),
            "items_list": wire.encode_text(self.items_list, "InvoiceLayout.items_list"),
            "custom_fields": wire.encode_text(self.custom_fields, "InvoiceLayout.custom_fields"),
            "template_id": wire.whole(self.template_id),
            "footer": wire.encode_text(self.footer, "InvoiceLayout.footer"),
            "created": wire.isoformat(self.created),
            "default": wire.encode_flag(self.default, "InvoiceLayout.default"),
            "default_estimate": wire.encode_flag(self.default_estimate, "InvoiceLayout.default_estimate"),
            "default_creditnote": wire.encode_flag(self.default_creditnote, "InvoiceLayout.default_creditnote"),
            "default_refundreceipt": wire.encode_flag(
                self.default_refundreceipt, "InvoiceLayout.default_refundreceipt"
            ),
            "simple_item_currency": wire.whole(self.simple_item_currency),
            "show_balance_due": wire.whole(self.show_balance_due),
            "show_ship": wire.whole(self.show_ship),
            "label_ship": wire.encode_text(self.label_ship, "InvoiceLayout.label_ship"),
            "ship_info": wire.encode_text(self.ship_info, "InvoiceLayout.ship_info"),
            "language_id": wire.whole(self.language_id),
            "label_shipping": wire.encode_text(self.label_shipping, "InvoiceLayout.label_shipping"),
            "item_columns": wire.encode_text(self.item_columns, "InvoiceLayout.item_columns"),
            "footer_html": wire.encode_text(self.footer_html, "InvoiceLayout.footer_html"),
            "css_style": wire.encode_text(self.css_style, "InvoiceLayout.css_style"),
            "view_style": wire.encode_text(self.view_style, "InvoiceLayout.view_style"),
            "label_creditnote_no": wire.encode_text(self.label_creditnote_no, "InvoiceLayout.label_creditnote_no"),
            "label_creditnote_to": wire.encode_text(self.label_creditnote_to, "InvoiceLayout.label_creditnote_to"),
            "label_creditnote_date": wire.encode_text(
                self.label_creditnote_date, "InvoiceLayout.label_creditnote_date"
            ),
            "label_estimate_no": wire.encode_text(self.label_estimate_no, "InvoiceLayout.label_estimate_no"),
            "label_estimate_date": wire.encode_text(self.label_estimate_date, "InvoiceLayout.label_estimate_date"),
            "refundreceipt_title": wire.encode_text(self.refundreceipt_title, "InvoiceLayout.refundreceipt_title"),
            "quantity_price": wire.encode_text(self.quantity_price, "InvoiceLayout.quantity_price"),
            "label_refundreceipt_no": wire.encode_text(
                self.label_refundreceipt_no, "InvoiceLayout.label_refundreceipt_no"
            ),
            "label_refundreceipt_date": wire.encode_text(
                self.label_refundreceipt_date, "InvoiceLayout.label_refundreceipt_date"
            ),
            "label_to": wire.encode_text(self.label_to, "InvoiceLayout.label_to"),
            "label_refunded": wire.encode_text(self.label_refunded, "InvoiceLayout.label_refunded"),
            "alt_template": wire.whole(self.alt_template),
            "layout_type": wire.whole(self.layout_type),
            "sticky_footer": wire.encode_text(self.sticky_footer, "InvoiceLayout.sticky_footer"),
            "sticky_header": wire.encode_text(self.sticky_header, "InvoiceLayout.sticky_header"),
            "default_purchase_refund": wire.encode_flag(
                self.default_purchase_refund, "InvoiceLayout.default_purchase_refund"
            ),
            "default_purchase_order": wire.encode_flag(
                self.default_purchase_order, "InvoiceLayout.default_purchase_order"
            ),
            "branch_id": wire.whole(self.branch_id),
            "purchase_order_title": wire.encode_text(self.purchase_order_title, "InvoiceLayout.purchase_order_title"),
            "default_width": wire.encode_decimal(self.default_width, "InvoiceLayout.default_width"),
            "default_height": wire.encode_decimal(self.default_height, "InvoiceLayout.default_height"),
            "min_width": wire.encode_decimal(self.min_width, "InvoiceLayout.min_width"),
            "min_height": wire.encode_decimal(self.min_height, "InvoiceLayout.min_height"),
            "max_width": wire.encode_decimal(self.max_width, "InvoiceLayout.max_width"),
            "max_height": wire.encode_decimal(self.max_height, "InvoiceLayout.max_height"),
            "name": wire.encode_text(self.name, "InvoiceLayout.name"),
        }
        return data
