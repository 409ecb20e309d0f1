"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment
from .discount_type import DiscountType

if TYPE_CHECKING:
    from typing import Self


class PurchaseOrderItem(Record, kw_only=True):
    """A line of a purchase invoice or purchase refund.

    Source: documentation; live capture (purchase invoice).
    """

    id: int | None = None
    """Id of the line."""
    product_id: int | None = None
    """The product, an id from `products`; absent for a free line."""
    org_name: str | None = None
    """Documented as the name of the category of the line."""
    description: str | None = None
    """Longer text of the line."""
    unit_price: Amount | None = None
    """Price of one unit; negative for a deduction."""
    quantity: Amount | None = None
    """Quantity."""
    tax1: int | None = None
    """First tax, an id from `taxes`; not a percentage."""
    tax2: int | None = None
    """Second tax, an id from `taxes`; not a percentage."""
    purchase_order_id: int | None = None
    """The document it belongs to, an id from `purchase_invoices` or `purchase_refunds`."""
    item: str | None = None
    """Text of the line. Sometimes a product code or bare digits instead of a name; the description then has the
    text."""
    summary_tax1: Amount | None = None
    """Computed amount of the first tax."""
    summary_tax2: Amount | None = None
    """Computed amount of the second tax."""
    subtotal: Amount | None = None
    """Amount of the line before taxes."""
    col_3: str | None = None
    """Extra column of the print layout."""
    col_4: str | None = None
    """Extra column of the print layout."""
    col_5: str | None = None
    """Extra column of the print layout."""
    discount: Amount | None = None
    """Discount of the line, read according to `discount_type`."""
    discount_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount."""
    store_id: int | None = None
    """Store of the line, an id from `stores`; the store of the document if not given."""
    calculated_discount: Amount | None = None
    """Computed discount of the line as an amount."""
    created: Moment | None = None
    """When the line was created, in account time."""
    modified: Moment | None = None
    """When the line was last changed, in account time."""
    product_image: str | None = None
    """Image of the product as a data URI; may be "" or a data URI without content."""
    tax1_percent: str | None = None
    """Label of the first tax, such as "15%"; "%" alone or null when there is no tax."""
    tax2_percent: str | None = None
    """Label of the second tax, see `tax1_percent`."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.unit_price
        if v is not None:
            self.unit_price = amounts[v]
        v = self.quantity
        if v is not None:
            self.quantity = amounts[v]
        v = self.summary_tax1
        if v is not None:
            self.summary_tax1 = amounts[v]
        v = self.summary_tax2
        if v is not None:
            self.summary_tax2 = amounts[v]
        v = self.subtotal
        if v is not None:
            self.subtotal = amounts[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.calculated_discount
        if v is not None:
            self.calculated_discount = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderItem", date_format)
        data |= {
            "id": wire.whole(self.id),
            "product_id": wire.whole(self.product_id),
            "org_name": wire.encode_text(self.org_name, "PurchaseOrderItem.org_name"),
            "description": wire.encode_text(self.description, "PurchaseOrderItem.description"),
            "unit_price": wire.encode_decimal(self.unit_price, "PurchaseOrderItem.unit_price"),
            "quantity": wire.encode_decimal(self.quantity, "PurchaseOrderItem.quantity"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "purchase_order_id": wire.whole(self.purchase_order_id),
            "item": wire.encode_text(self.item, "PurchaseOrderItem.item"),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "PurchaseOrderItem.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "PurchaseOrderItem.summary_tax2"),
            "subtotal": wire.encode_decimal(self.subtotal, "PurchaseOrderItem.subtotal"),
            "col_3": wire.encode_text(self.col_3, "PurchaseOrderItem.col_3"),
            "col_4": wire.encode_text(self.col_4, "PurchaseOrderItem.col_4"),
            "col_5": wire.encode_text(self.col_5, "PurchaseOrderItem.col_5"),
            "discount": wire.encode_decimal(self.discount, "PurchaseOrderItem.discount"),
            "discount_type": wire.whole(self.discount_type),
            "store_id": wire.whole(self.store_id),
            "calculated_discount": wire.encode_decimal(
                self.calculated_discount, "PurchaseOrderItem.calculated_discount"
            ),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "product_image": wire.encode_text(self.product_image, "PurchaseOrderItem.product_image"),
            "tax1_percent": wire.encode_text(self.tax1_percent, "PurchaseOrderItem.tax1_percent"),
            "tax2_percent": wire.encode_text(self.tax2_percent, "PurchaseOrderItem.tax2_percent"),
        }
        return data
