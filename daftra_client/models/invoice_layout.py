"""InvoiceLayout: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceLayout(Model):
    """A print layout for sales documents, as v2 embeds it.

    Source: documentation; meanings of the fields by inference from their names.
    """

    alt_template: int | None = None
    """Meaning not documented."""
    branch_id: int | None = None
    """An id from `branches`."""
    business_info: str | None = None
    """Block with the details of the business."""
    client_info: str | None = None
    """Block with the details of the client."""
    created: datetime.datetime | None = None
    """When the layout was created."""
    creditnote_title: str | None = None
    """Heading of a credit note."""
    css_style: str | None = None
    """Style sheet of the layout."""
    custom_fields: str | None = None
    """Template of the custom fields."""
    default: bool | None = None
    """Whether invoices use it by default."""
    default_creditnote: bool | None = None
    """Whether credit notes use it by default."""
    default_estimate: bool | None = None
    """Whether estimates use it by default."""
    default_height: Decimal | None = None
    """Default height; the unit is not documented."""
    default_purchase_order: bool | None = None
    """Whether purchase orders use it by default."""
    default_purchase_refund: bool | None = None
    """Whether purchase refunds use it by default."""
    default_refundreceipt: bool | None = None
    """Whether refund receipts use it by default."""
    default_width: Decimal | None = None
    """Default width; the unit is not documented."""
    estimate_title: str | None = None
    """Heading of an estimate."""
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
    footer: str | None = None
    """Footer text."""
    footer_html: str | None = None
    """Footer as HTML."""
    html: str | None = None
    """The layout as HTML."""
    id: int | None = None
    """Identifier of the layout."""
    image: str | None = None
    """Image of the layout."""
    invoice_title: str | None = None
    """Heading of an invoice."""
    item_columns: str | None = None
    """Columns of the table of lines, as stored by Daftra."""
    items_list: str | None = None
    """Template of the table of lines."""
    label_creditnote_date: str | None = None
    """Printed label for the date of a credit note."""
    label_creditnote_no: str | None = None
    """Printed label for the number of a credit note."""
    label_creditnote_to: str | None = None
    """Printed label for the recipient of a credit note."""
    label_date: str | None = None
    """Printed label for the date."""
    label_deposit: str | None = None
    """Printed label for the deposit."""
    label_description: str | None = None
    """Printed label for the line description."""
    label_discount: str | None = None
    """Printed label for the discount."""
    label_due_date: str | None = None
    """Printed label for the due date."""
    label_due_days: str | None = None
    """Printed label for the payment term."""
    label_estimate_date: str | None = None
    """Printed label for the date of an estimate."""
    label_estimate_no: str | None = None
    """Printed label for the number of an estimate."""
    label_from_date: str | None = None
    """Printed label for the start of the period."""
    label_invoice_no: str | None = None
    """Printed label for the invoice number."""
    label_item: str | None = None
    """Printed label for the line item."""
    label_item_total: str | None = None
    """Printed label for the line total."""
    label_paid_amount: str | None = None
    """Printed label for the amount paid."""
    label_po_no: str | None = None
    """Printed label for the order number."""
    label_quantity: str | None = None
    """Printed label for the quantity."""
    label_refunded: str | None = None
    """Printed label for the amount refunded."""
    label_refundreceipt_date: str | None = None
    """Printed label for the date of a refund receipt."""
    label_refundreceipt_no: str | None = None
    """Printed label for the number of a refund receipt."""
    label_ship: str | None = None
    """Printed label for the shipping address."""
    label_shipping: str | None = None
    """Printed label for the shipping charge."""
    label_status: str | None = None
    """Printed label for the status."""
    label_subtotal: str | None = None
    """Printed label for the subtotal."""
    label_tax1: str | None = None
    """Printed label for the first tax."""
    label_tax2: str | None = None
    """Printed label for the second tax."""
    label_to: str | None = None
    """Printed label for the recipient."""
    label_to_date: str | None = None
    """Printed label for the end of the period."""
    label_total: str | None = None
    """Printed label for the total."""
    label_unit_price: str | None = None
    """Printed label for the unit price."""
    label_unpaid_amount: str | None = None
    """Printed label for the amount owed."""
    language_id: int | None = None
    """Language of the layout."""
    layout_type: int | None = None
    """Kind of layout; the values are not documented."""
    logo: str | None = None
    """Logo of the business."""
    max_height: Decimal | None = None
    """Largest height; the unit is not documented."""
    max_width: Decimal | None = None
    """Largest width; the unit is not documented."""
    min_height: Decimal | None = None
    """Smallest height; the unit is not documented."""
    min_width: Decimal | None = None
    """Smallest width; the unit is not documented."""
    name: str | None = None
    """Name of the layout."""
    purchase_order_title: str | None = None
    """Heading of a purchase order."""
    quantity_price: str | None = None
    """Meaning not documented."""
    refundreceipt_title: str | None = None
    """Heading of a refund receipt."""
    ship_info: str | None = None
    """Block with the shipping details."""
    show_balance_due: int | None = None
    """Display setting of the balance due; the values are not documented."""
    show_ship: int | None = None
    """Display setting of the shipping block; the values are not documented."""
    simple_item_currency: int | None = None
    """Meaning not documented; a display setting."""
    staff_id: int | None = None
    """An id from `staff`: who created the layout."""
    sticky_footer: str | None = None
    """Meaning not documented; a display setting of the footer."""
    sticky_header: str | None = None
    """Meaning not documented; a display setting of the header."""
    template_id: int | None = None
    """The template that the layout is based on."""
    view_style: str | None = None
    """Meaning not documented; a display setting."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "alt_template",
            "branch_id",
            "business_info",
            "client_info",
            "created",
            "creditnote_title",
            "css_style",
            "custom_fields",
            "default",
            "default_creditnote",
            "default_estimate",
            "default_height",
            "default_purchase_order",
            "default_purchase_refund",
            "default_refundreceipt",
            "default_width",
            "estimate_title",
            "field1",
            "field2",
            "field3",
            "field4",
            "field5",
            "footer",
            "footer_html",
            "html",
            "id",
            "image",
            "invoice_title",
            "item_columns",
            "items_list",
            "label_creditnote_date",
            "label_creditnote_no",
            "label_creditnote_to",
            "label_date",
            "label_deposit",
            "label_description",
            "label_discount",
            "label_due_date",
            "label_due_days",
            "label_estimate_date",
            "label_estimate_no",
            "label_from_date",
            "label_invoice_no",
            "label_item",
            "label_item_total",
            "label_paid_amount",
            "label_po_no",
            "label_quantity",
            "label_refunded",
            "label_refundreceipt_date",
            "label_refundreceipt_no",
            "label_ship",
            "label_shipping",
            "label_status",
            "label_subtotal",
            "label_tax1",
            "label_tax2",
            "label_to",
            "label_to_date",
            "label_total",
            "label_unit_price",
            "label_unpaid_amount",
            "language_id",
            "layout_type",
            "logo",
            "max_height",
            "max_width",
            "min_height",
            "min_width",
            "name",
            "purchase_order_title",
            "quantity_price",
            "refundreceipt_title",
            "ship_info",
            "show_balance_due",
            "show_ship",
            "simple_item_currency",
            "staff_id",
            "sticky_footer",
            "sticky_header",
            "template_id",
            "view_style",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["alt_template"]
        self.alt_template = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["business_info"]
        self.business_info = v if v is None or type(v) is str else wire.text(v)
        v = row["client_info"]
        self.client_info = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["creditnote_title"]
        self.creditnote_title = v if v is None or type(v) is str else wire.text(v)
        v = row["css_style"]
        self.css_style = v if v is None or type(v) is str else wire.text(v)
        v = row["custom_fields"]
        self.custom_fields = v if v is None or type(v) is str else wire.text(v)
        self.default = wire.FLAGS[row["default"]]
        self.default_creditnote = wire.FLAGS[row["default_creditnote"]]
        self.default_estimate = wire.FLAGS[row["default_estimate"]]
        v = row["default_height"]
        self.default_height = v if v is None else wire.decimal(v)
        self.default_purchase_order = wire.FLAGS[row["default_purchase_order"]]
        self.default_purchase_refund = wire.FLAGS[row["default_purchase_refund"]]
        self.default_refundreceipt = wire.FLAGS[row["default_refundreceipt"]]
        v = row["default_width"]
        self.default_width = v if v is None else wire.decimal(v)
        v = row["estimate_title"]
        self.estimate_title = v if v is None or type(v) is str else wire.text(v)
        v = row["field1"]
        self.field1 = v if v is None or type(v) is str else wire.text(v)
        v = row["field2"]
        self.field2 = v if v is None or type(v) is str else wire.text(v)
        v = row["field3"]
        self.field3 = v if v is None or type(v) is str else wire.text(v)
        v = row["field4"]
        self.field4 = v if v is None or type(v) is str else wire.text(v)
        v = row["field5"]
        self.field5 = v if v is None or type(v) is str else wire.text(v)
        v = row["footer"]
        self.footer = v if v is None or type(v) is str else wire.text(v)
        v = row["footer_html"]
        self.footer_html = v if v is None or type(v) is str else wire.text(v)
        v = row["html"]
        self.html = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["image"]
        self.image = v if v is None or type(v) is str else wire.text(v)
        v = row["invoice_title"]
        self.invoice_title = v if v is None or type(v) is str else wire.text(v)
        v = row["item_columns"]
        self.item_columns = v if v is None or type(v) is str else wire.text(v)
        v = row["items_list"]
        self.items_list = v if v is None or type(v) is str else wire.text(v)
        v = row["label_creditnote_date"]
        self.label_creditnote_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_creditnote_no"]
        self.label_creditnote_no = v if v is None or type(v) is str else wire.text(v)
        v = row["label_creditnote_to"]
        self.label_creditnote_to = v if v is None or type(v) is str else wire.text(v)
        v = row["label_date"]
        self.label_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_deposit"]
        self.label_deposit = v if v is None or type(v) is str else wire.text(v)
        v = row["label_description"]
        self.label_description = v if v is None or type(v) is str else wire.text(v)
        v = row["label_discount"]
        self.label_discount = v if v is None or type(v) is str else wire.text(v)
        v = row["label_due_date"]
        self.label_due_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_due_days"]
        self.label_due_days = v if v is None or type(v) is str else wire.text(v)
        v = row["label_estimate_date"]
        self.label_estimate_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_estimate_no"]
        self.label_estimate_no = v if v is None or type(v) is str else wire.text(v)
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
        v = row["label_refunded"]
        self.label_refunded = v if v is None or type(v) is str else wire.text(v)
        v = row["label_refundreceipt_date"]
        self.label_refundreceipt_date = v if v is None or type(v) is str else wire.text(v)
        v = row["label_refundreceipt_no"]
        self.label_refundreceipt_no = v if v is None or type(v) is str else wire.text(v)
        v = row["label_ship"]
        self.label_ship = v if v is None or type(v) is str else wire.text(v)
        v = row["label_shipping"]
        self.label_shipping = v if v is None or type(v) is str else wire.text(v)
        v = row["label_status"]
        self.label_status = v if v is None or type(v) is str else wire.text(v)
        v = row["label_subtotal"]
        self.label_subtotal = v if v is None or type(v) is str else wire.text(v)
        v = row["label_tax1"]
        self.label_tax1 = v if v is None or type(v) is str else wire.text(v)
        v = row["label_tax2"]
        self.label_tax2 = v if v is None or type(v) is str else wire.text(v)
        v = row["label_to"]
        self.label_to = v if v is None or type(v) is str else wire.text(v)
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
        v = row["layout_type"]
        self.layout_type = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["logo"]
        self.logo = v if v is None or type(v) is str else wire.text(v)
        v = row["max_height"]
        self.max_height = v if v is None else wire.decimal(v)
        v = row["max_width"]
        self.max_width = v if v is None else wire.decimal(v)
        v = row["min_height"]
        self.min_height = v if v is None else wire.decimal(v)
        v = row["min_width"]
        self.min_width = v if v is None else wire.decimal(v)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["purchase_order_title"]
        self.purchase_order_title = v if v is None or type(v) is str else wire.text(v)
        v = row["quantity_price"]
        self.quantity_price = v if v is None or type(v) is str else wire.text(v)
        v = row["refundreceipt_title"]
        self.refundreceipt_title = v if v is None or type(v) is str else wire.text(v)
        v = row["ship_info"]
        self.ship_info = v if v is None or type(v) is str else wire.text(v)
        v = row["show_balance_due"]
        self.show_balance_due = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["show_ship"]
        self.show_ship = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["simple_item_currency"]
        self.simple_item_currency = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["sticky_footer"]
        self.sticky_footer = v if v is None or type(v) is str else wire.text(v)
        v = row["sticky_header"]
        self.sticky_header = v if v is None or type(v) is str else wire.text(v)
        v = row["template_id"]
        self.template_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["view_style"]
        self.view_style = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "alt_template": wire.encode_integer(self.alt_template, "InvoiceLayout.alt_template"),
            "branch_id": wire.encode_integer(self.branch_id, "InvoiceLayout.branch_id"),
            "business_info": wire.encode_text(self.business_info, "InvoiceLayout.business_info"),
            "client_info": wire.encode_text(self.client_info, "InvoiceLayout.client_info"),
            "created": wire.isoformat(self.created),
            "creditnote_title": wire.encode_text(self.creditnote_title, "InvoiceLayout.creditnote_title"),
            "css_style": wire.encode_text(self.css_style, "InvoiceLayout.css_style"),
            "custom_fields": wire.encode_text(self.custom_fields, "InvoiceLayout.custom_fields"),
            "default": wire.encode_flag(self.default, "InvoiceLayout.default"),
            "default_creditnote": wire.encode_flag(self.default_creditnote, "InvoiceLayout.default_creditnote"),
            "default_estimate": wire.encode_flag(self.default_estimate, "InvoiceLayout.default_estimate"),
            "default_height": wire.encode_decimal(self.default_height, "InvoiceLayout.default_height"),
            "default_purchase_order": wire.encode_flag(
                self.default_purchase_order, "InvoiceLayout.default_purchase_order"
            ),
            "default_purchase_refund": wire.encode_flag(
                self.default_purchase_refund, "InvoiceLayout.default_purchase_refund"
            ),
            "default_refundreceipt": wire.encode_flag(
                self.default_refundreceipt, "InvoiceLayout.default_refundreceipt"
            ),
            "default_width": wire.encode_decimal(self.default_width, "InvoiceLayout.default_width"),
            "estimate_title": wire.encode_text(self.estimate_title, "InvoiceLayout.estimate_title"),
            "field1": wire.encode_text(self.field1, "InvoiceLayout.field1"),
            "field2": wire.encode_text(self.field2, "InvoiceLayout.field2"),
            "field3": wire.encode_text(self.field3, "InvoiceLayout.field3"),
            "field4": wire.encode_text(self.field4, "InvoiceLayout.field4"),
            "field5": wire.encode_text(self.field5, "InvoiceLayout.field5"),
            "footer": wire.encode_text(self.footer, "InvoiceLayout.footer"),
            "footer_html": wire.encode_text(self.footer_html, "InvoiceLayout.footer_html"),
            "html": wire.encode_text(self.html, "InvoiceLayout.html"),
            "id": wire.encode_integer(self.id, "InvoiceLayout.id"),
            "image": wire.encode_text(self.image, "InvoiceLayout.image"),
            "invoice_title": wire.encode_text(self.invoice_title, "InvoiceLayout.invoice_title"),
            "item_columns": wire.encode_text(self.item_columns, "InvoiceLayout.item_columns"),
            "items_list": wire.encode_text(self.items_list, "InvoiceLayout.items_list"),
            "label_creditnote_date": wire.encode_text(
                self.label_creditnote_date, "InvoiceLayout.label_creditnote_date"
            ),
            "label_creditnote_no": wire.encode_text(self.label_creditnote_no, "InvoiceLayout.label_creditnote_no"),
            "label_creditnote_to": wire.encode_text(self.label_creditnote_to, "InvoiceLayout.label_creditnote_to"),
            "label_date": wire.encode_text(self.label_date, "InvoiceLayout.label_date"),
            "label_deposit": wire.encode_text(self.label_deposit, "InvoiceLayout.label_deposit"),
            "label_description": wire.encode_text(self.label_description, "InvoiceLayout.label_description"),
            "label_discount": wire.encode_text(self.label_discount, "InvoiceLayout.label_discount"),
            "label_due_date": wire.encode_text(self.label_due_date, "InvoiceLayout.label_due_date"),
            "label_due_days": wire.encode_text(self.label_due_days, "InvoiceLayout.label_due_days"),
            "label_estimate_date": wire.encode_text(self.label_estimate_date, "InvoiceLayout.label_estimate_date"),
            "label_estimate_no": wire.encode_text(self.label_estimate_no, "InvoiceLayout.label_estimate_no"),
            "label_from_date": wire.encode_text(self.label_from_date, "InvoiceLayout.label_from_date"),
            "label_invoice_no": wire.encode_text(self.label_invoice_no, "InvoiceLayout.label_invoice_no"),
            "label_item": wire.encode_text(self.label_item, "InvoiceLayout.label_item"),
            "label_item_total": wire.encode_text(self.label_item_total, "InvoiceLayout.label_item_total"),
            "label_paid_amount": wire.encode_text(self.label_paid_amount, "InvoiceLayout.label_paid_amount"),
            "label_po_no": wire.encode_text(self.label_po_no, "InvoiceLayout.label_po_no"),
            "label_quantity": wire.encode_text(self.label_quantity, "InvoiceLayout.label_quantity"),
            "label_refunded": wire.encode_text(self.label_refunded, "InvoiceLayout.label_refunded"),
            "label_refundreceipt_date": wire.encode_text(
                self.label_refundreceipt_date, "InvoiceLayout.label_refundreceipt_date"
            ),
            "label_refundreceipt_no": wire.encode_text(
                self.label_refundreceipt_no, "InvoiceLayout.label_refundreceipt_no"
            ),
            "label_ship": wire.encode_text(self.label_ship, "InvoiceLayout.label_ship"),
            "label_shipping": wire.encode_text(self.label_shipping, "InvoiceLayout.label_shipping"),
            "label_status": wire.encode_text(self.label_status, "InvoiceLayout.label_status"),
            "label_subtotal": wire.encode_text(self.label_subtotal, "InvoiceLayout.label_subtotal"),
            "label_tax1": wire.encode_text(self.label_tax1, "InvoiceLayout.label_tax1"),
            "label_tax2": wire.encode_text(self.label_tax2, "InvoiceLayout.label_tax2"),
            "label_to": wire.encode_text(self.label_to, "InvoiceLayout.label_to"),
            "label_to_date": wire.encode_text(self.label_to_date, "InvoiceLayout.label_to_date"),
            "label_total": wire.encode_text(self.label_total, "InvoiceLayout.label_total"),
            "label_unit_price": wire.encode_text(self.label_unit_price, "InvoiceLayout.label_unit_price"),
            "label_unpaid_amount": wire.encode_text(self.label_unpaid_amount, "InvoiceLayout.label_unpaid_amount"),
            "language_id": wire.encode_integer(self.language_id, "InvoiceLayout.language_id"),
            "layout_type": wire.encode_integer(self.layout_type, "InvoiceLayout.layout_type"),
            "logo": wire.encode_text(self.logo, "InvoiceLayout.logo"),
            "max_height": wire.encode_decimal(self.max_height, "InvoiceLayout.max_height"),
            "max_width": wire.encode_decimal(self.max_width, "InvoiceLayout.max_width"),
            "min_height": wire.encode_decimal(self.min_height, "InvoiceLayout.min_height"),
            "min_width": wire.encode_decimal(self.min_width, "InvoiceLayout.min_width"),
            "name": wire.encode_text(self.name, "InvoiceLayout.name"),
            "purchase_order_title": wire.encode_text(self.purchase_order_title, "InvoiceLayout.purchase_order_title"),
            "quantity_price": wire.encode_text(self.quantity_price, "InvoiceLayout.quantity_price"),
            "refundreceipt_title": wire.encode_text(self.refundreceipt_title, "InvoiceLayout.refundreceipt_title"),
            "ship_info": wire.encode_text(self.ship_info, "InvoiceLayout.ship_info"),
            "show_balance_due": wire.encode_integer(self.show_balance_due, "InvoiceLayout.show_balance_due"),
            "show_ship": wire.encode_integer(self.show_ship, "InvoiceLayout.show_ship"),
            "simple_item_currency": wire.encode_integer(
                self.simple_item_currency, "InvoiceLayout.simple_item_currency"
            ),
            "staff_id": wire.encode_integer(self.staff_id, "InvoiceLayout.staff_id"),
            "sticky_footer": wire.encode_text(self.sticky_footer, "InvoiceLayout.sticky_footer"),
            "sticky_header": wire.encode_text(self.sticky_header, "InvoiceLayout.sticky_header"),
            "template_id": wire.encode_integer(self.template_id, "InvoiceLayout.template_id"),
            "view_style": wire.encode_text(self.view_style, "InvoiceLayout.view_style"),
        }
        return data
