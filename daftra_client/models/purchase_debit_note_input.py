"""PurchaseDebitNoteInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .debit_note_type import DebitNoteType
from .purchase_debit_note_total_input import PurchaseDebitNoteTotalInput
from .purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
from .purchase_order_item_input import PurchaseOrderItemInput
from .requisition_delivery_status import RequisitionDeliveryStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseDebitNoteInput(Input):
    """A debit note to a supplier to create."""

    purchase_order_custom_field: dict[str, PurchaseOrderCustomFieldInput] | None | Unset = UNSET
    """Custom fields under the keys "0", "1" and so on."""
    adjustment_label: str | None | Unset = UNSET
    """Text that is printed next to `adjustment_value`."""
    adjustment_value: Decimal | int | None | Unset = UNSET
    """Amount added to the total; negative values lower it."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code of all amounts."""
    date: datetime.date | None | Unset = UNSET
    """Date of the document, sent in ISO. Contested: ISO (vendor reference 2026-08); the display format of the
    account (request sample of July)."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount on the complete document in percent, from 0 to 100."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the complete document as an amount, instead of `discount`."""
    draft: bool | None | Unset = UNSET
    """Whether the document is a draft."""
    follow_up_status: int | None | Unset = UNSET
    """The follow-up state of the document, an id from `follow_up_statuses`."""
    html_notes: str | None | Unset = UNSET
    """Notes as HTML."""
    invoice_layout_id: int | None | Unset = UNSET
    """Print layout. Ids come from the listing `InvoiceLayout`."""
    language_id: int | None | Unset = UNSET
    """Language of the document. Ids come from the listing `languageCodes`."""
    no: str | None | Unset = UNSET
    """Document number shown to users; Daftra makes one where it is left out."""
    purchase_debit_notes_items: list[PurchaseOrderItemInput] | None | Unset = UNSET
    """The lines, each with a product, a price and a quantity (vendor reference 2026-08). The reference of August
    2026 knows this key only; that of July has `purchase_order_item` as well."""
    purchase_order_item: list[PurchaseOrderItemInput] | None | Unset = UNSET
    """The lines, under the key of the body of July. The reference of August 2026 knows `purchase_debit_notes_items`
    only."""
    requisition_delivery_status: RequisitionDeliveryStatus | int | None | Unset = UNSET
    """Delivery progress of the stock of the document. Contested: the meanings in `RequisitionDeliveryStatus`
    (documentation of July, for invoices); 1 received, 2 rejected, 3 pending, 4 partly received, 5 partly rejected
    (vendor reference 2026-08, here)."""
    shipping_amount: Decimal | int | None | Unset = UNSET
    """Shipping charge."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_item_stores: bool | None | Unset = UNSET
    """Whether each line shows its own store."""
    staff_id: int | None | Unset = UNSET
    """The staff member who creates the document, an id from `staff`; the caller by default. The reference also
    calls it set by the server."""
    store_id: int | None | Unset = UNSET
    """Store of the document, an id from `stores`."""
    summary_total: PurchaseDebitNoteTotalInput | None | Unset = UNSET
    """Currency of the total, which is required. The amount is not sent."""
    supplier_address1: str | None | Unset = UNSET
    """Supplier's address, first line as printed on the document. Zero-width characters occur in it."""
    supplier_address2: str | None | Unset = UNSET
    """Supplier's address, second line as printed on the document."""
    supplier_bn1_label: str | None | Unset = UNSET
    """Label of the supplier's first business number."""
    supplier_bn2_label: str | None | Unset = UNSET
    """Label of the supplier's second business number."""
    supplier_business_name: str | None | Unset = UNSET
    """Supplier's company name as printed on the document."""
    supplier_city: str | None | Unset = UNSET
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None | Unset = UNSET
    """Supplier's country code as printed on the document."""
    supplier_default_currency_code: str | None | Unset = UNSET
    """ISO 4217 code of the supplier's default currency."""
    supplier_first_name: str | None | Unset = UNSET
    """Supplier's first name as printed on the document."""
    supplier_id: int | None | Unset = UNSET
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None | Unset = UNSET
    """Supplier's last name as printed on the document."""
    supplier_phone1: str | None | Unset = UNSET
    """Supplier's telephone number."""
    supplier_phone2: str | None | Unset = UNSET
    """Supplier's second telephone number."""
    supplier_postal_code: str | None | Unset = UNSET
    """Supplier's postal code as printed on the document."""
    supplier_state: str | None | Unset = UNSET
    """Supplier's state or region as printed on the document."""
    supplier_supplier_number: str | None | Unset = UNSET
    """Supplier's number as shown to users, such as "000001"."""
    tags: list[str | None] | None | Unset = UNSET
    """Tags of the document, as texts."""
    type: DebitNoteType | int | None | Unset = UNSET
    """Always 14 in the examples."""
    work_order_id: int | None | Unset = UNSET
    """The work order that the document belongs to, an id from `work_orders`."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"purchase_order_custom_field": "PurchaseOrderCustomField"}
