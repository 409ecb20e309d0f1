"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment
from .discount_type import DiscountType

if TYPE_CHECKING:
    from typing import Self


class PurchaseOrderItem(Record, kw_only=True, rename={"product": "Product"}):
    """A line of a purchase invoice or purchase refund.

    Source: live capture (a line of a purchase invoice; the order of its keys by inference from the captured sales
    invoice); documentation.
    """

    id: int | None = None
    """Identifier of the line."""
    purchase_order_id: int | None = None
    """The document it belongs to, an id from `purchase_invoices` or `purchase_refunds`."""
    item: str | None = None
    """Name of the product or service. It can also be the product code or mere digits, with the text in
    `description`."""
    org_name: str | None = None
    """Documented as the name of the category of the line."""
    description: str | None = None
    """Longer text of the line."""
    unit_price: Amount | None = None
    """Price of one unit. Negative on deduction lines."""
    quantity: Amount | None = None
    """Number of units; decimals are possible."""
    quantity_written: str | None = None
    """Quantity as it was entered, presumably in the unit of the line."""
    tax1: int | None = None
    """An id from `taxes`: the first tax of the line. It is a record id, never a percentage."""
    tax2: int | None = None
    """An id from `taxes`: the second tax of the line. It is a record id, never a percentage; 0 for none."""
    summary_tax1: Amount | None = None
    """Amount of the first tax on this line."""
    summary_tax2: Amount | None = None
    """Amount of the second tax on this line."""
    subtotal: Amount | None = None
    """Amount of the line after taxes, unlike on sales documents."""
    product_id: int | None = None
    """An id from `products`; null for a free text line."""
    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    cost_centers: Any = None
    """Cost centers of the line. Only null has been seen."""
    sales_cost_account_id: int | None = None
    """The account on which the cost is booked, presumably an id from `journal_accounts`."""
    display_order: int | None = None
    """Position of the line, from 0."""
    status: str | None = None
    """Meaning not documented."""
    col_3: str | None = None
    """Free column 3 of the layout."""
    col_4: str | None = None
    """Free column 4 of the layout."""
    col_5: str | None = None
    """Free column 5 of the layout."""
    created: Moment | None = None
    """When the line was created, in the account's time zone."""
    modified: Moment | None = None
    """When the line was last changed, in the account's time zone."""
    unit_name: str | None = None
    """Name of the unit of measure."""
    unit_small_name: str | None = None
    """Short name of the unit of measure."""
    unit_factor: Amount | None = None
    """How many base units make one of this unit."""
    unit_factor_id: int | None = None
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    discount: Amount | None = None
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | None = None
    """How `discount` is meant."""
    store_id: int | None = None
    """An id from `stores`: the warehouse for this line."""
    calculated_discount: Amount | None = None
    """Discount that the line really received."""
    tracking_data: Any = None
    """Lots, expiry dates or serial numbers of tracked products. A string in v2; what v1 sends for such a product
    has not been seen."""
    item_subtotal: Amount | None = None
    """Price of the line; how it differs from `subtotal` is not documented."""
    total_discount_amount: Amount | None = None
    """All discounts on the line as an amount."""
    subtotal_without_discount: Amount | None = None
    """Amount of the line before its discount."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    product_image: str | None = None
    """Image of the product: an empty string or a data URI, which may carry no data."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Amount | None = None
    """Value of the first tax for the line; 0 without a tax."""
    tax1_percent: str | None = None
    """Rate of the first tax as a label such as `15%`; a bare `%` or null without a tax."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Amount | None = None
    """Value of the second tax for the line; 0 without a tax."""
    tax2_percent: str | None = None
    """Rate of the second tax as a label such as `15%`; a bare `%` or null without a tax."""
    product: Any = None
    """The product's own record, where Daftra sends it with the line."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "summary_tax1",
            "summary_tax2",
            "subtotal",
            "created",
            "modified",
            "calculated_discount",
            "item_subtotal",
            "total_discount_amount",
            "subtotal_without_discount",
            "site_id",
            "product_image",
            "tax1_name",
            "tax1_value",
            "tax1_percent",
            "tax2_name",
            "tax2_value",
            "tax2_percent",
            "Product",
        )
    )

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
        v = self.unit_factor
        if v is not None:
            self.unit_factor = amounts[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.calculated_discount
        if v is not None:
            self.calculated_discount = amounts[v]
        v = self.item_subtotal
        if v is not None:
            self.item_subtotal = amounts[v]
        v = self.total_discount_amount
        if v is not None:
            self.total_discount_amount = amounts[v]
        v = self.subtotal_without_discount
        if v is not None:
            self.subtotal_without_discount = amounts[v]
        v = self.tax1_value
        if v is not None:
            self.tax1_value = amounts[v]
        v = self.tax2_value
        if v is not None:
            self.tax2_value = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderItem", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "purchase_order_id": wire.whole(self.purchase_order_id),
            "item": wire.encode_text(self.item, "PurchaseOrderItem.item"),
            "org_name": wire.encode_text(self.org_name, "PurchaseOrderItem.org_name"),
            "description": wire.encode_text(self.description, "PurchaseOrderItem.description"),
            "unit_price": wire.encode_decimal(self.unit_price, "PurchaseOrderItem.unit_price"),
            "quantity": wire.encode_decimal(self.quantity, "PurchaseOrderItem.quantity"),
            "quantity_written": wire.encode_text(self.quantity_written, "PurchaseOrderItem.quantity_written"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "PurchaseOrderItem.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "PurchaseOrderItem.summary_tax2"),
            "subtotal": wire.encode_decimal(self.subtotal, "PurchaseOrderItem.subtotal"),
            "product_id": wire.whole(self.product_id),
            "cost_center_id": wire.whole(self.cost_center_id),
            "cost_centers": wire.plain(self.cost_centers, "PurchaseOrderItem.cost_centers", date_format, is_read=True),
            "sales_cost_account_id": wire.whole(self.sales_cost_account_id),
            "display_order": wire.whole(self.display_order),
            "status": wire.encode_text(self.status, "PurchaseOrderItem.status"),
            "col_3": wire.encode_text(self.col_3, "PurchaseOrderItem.col_3"),
            "col_4": wire.encode_text(self.col_4, "PurchaseOrderItem.col_4"),
            "col_5": wire.encode_text(self.col_5, "PurchaseOrderItem.col_5"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "unit_name": wire.encode_text(self.unit_name, "PurchaseOrderItem.unit_name"),
            "unit_small_name": wire.encode_text(self.unit_small_name, "PurchaseOrderItem.unit_small_name"),
            "unit_factor": wire.encode_decimal(self.unit_factor, "PurchaseOrderItem.unit_factor"),
            "unit_factor_id": wire.whole(self.unit_factor_id),
            "discount": wire.encode_decimal(self.discount, "PurchaseOrderItem.discount"),
            "discount_type": wire.whole(self.discount_type),
            "store_id": wire.whole(self.store_id),
            "calculated_discount": wire.encode_decimal(
                self.calculated_discount, "PurchaseOrderItem.calculated_discount"
            ),
            "tracking_data": wire.plain(
                self.tracking_data, "PurchaseOrderItem.tracking_data", date_format, is_read=True
            ),
            "item_subtotal": wire.encode_decimal(self.item_subtotal, "PurchaseOrderItem.item_subtotal"),
            "total_discount_amount": wire.encode_decimal(
                self.total_discount_amount, "PurchaseOrderItem.total_discount_amount"
            ),
            "subtotal_without_discount": wire.encode_decimal(
                self.subtotal_without_discount, "PurchaseOrderItem.subtotal_without_discount"
            ),
            "site_id": wire.whole(self.site_id),
            "product_image": wire.encode_text(self.product_image, "PurchaseOrderItem.product_image"),
            "tax1_name": wire.encode_text(self.tax1_name, "PurchaseOrderItem.tax1_name"),
            "tax1_value": wire.encode_decimal(self.tax1_value, "PurchaseOrderItem.tax1_value"),
            "tax1_percent": wire.encode_text(self.tax1_percent, "PurchaseOrderItem.tax1_percent"),
            "tax2_name": wire.encode_text(self.tax2_name, "PurchaseOrderItem.tax2_name"),
            "tax2_value": wire.encode_decimal(self.tax2_value, "PurchaseOrderItem.tax2_value"),
            "tax2_percent": wire.encode_text(self.tax2_percent, "PurchaseOrderItem.tax2_percent"),
            "Product": wire.plain(self.product, "PurchaseOrderItem.product", date_format, is_read=True),
        }
        return data
