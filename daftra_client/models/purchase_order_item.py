"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .discount_type import DiscountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderItem(Record):
    """A line of a purchase invoice or purchase refund.

    Source: live capture (a line of a purchase invoice; the order of its keys by inference from the captured sales
    invoice); documentation.
    """

    id: int | None = None
    """Identifier of the line."""
    purchase_order_id: int | None = None
    """The document that the line belongs to, an id from `purchase_invoices` or `purchase_refunds`."""
    item: str | None = None
    """Name of the product or service. It can also be the product code or plain digits, with the text in
    `description`."""
    org_name: str | None = None
    """Documented as the name of the category of the line."""
    description: str | None = None
    """Longer text of the line."""
    unit_price: Decimal | None = None
    """Price of one unit. Negative on deduction lines."""
    quantity: Decimal | None = None
    """Number of units; decimals are possible."""
    quantity_written: str | None = None
    """Quantity as entered, presumably in the unit of the line."""
    tax1: int | None = None
    """The first tax of the line, an id from `taxes`. The value is a record id, never a percentage."""
    tax2: int | None = None
    """The second tax of the line, an id from `taxes`. The value is a record id, never a percentage; 0 for none."""
    summary_tax1: Decimal | None = None
    """Amount of the first tax on this line."""
    summary_tax2: Decimal | None = None
    """Amount of the second tax on this line."""
    subtotal: Decimal | None = None
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
    """The meaning is not documented."""
    col_3: str | None = None
    """Free column 3 of the layout."""
    col_4: str | None = None
    """Free column 4 of the layout."""
    col_5: str | None = None
    """Free column 5 of the layout."""
    created: datetime.datetime | None = None
    """When the line was created, in the account's time zone."""
    modified: datetime.datetime | None = None
    """When the line was last changed, in the account's time zone."""
    unit_name: str | None = None
    """Name of the unit of measure."""
    unit_small_name: str | None = None
    """Short name of the unit of measure."""
    unit_factor: Decimal | None = None
    """Number of base units in one of this unit."""
    unit_factor_id: int | None = None
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    discount: Decimal | None = None
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | None = None
    """How `discount` is meant: as a percentage or as an amount."""
    store_id: int | None = None
    """The warehouse for this line, an id from `stores`."""
    calculated_discount: Decimal | None = None
    """Discount that the line received in fact."""
    tracking_data: Any = None
    """Lots, expiry dates or serial numbers of tracked products. A string in v2; no v1 value for such a product has
    been seen."""
    item_subtotal: Decimal | None = None
    """Price of the line; its difference from `subtotal` is not documented."""
    total_discount_amount: Decimal | None = None
    """All discounts on the line as an amount."""
    subtotal_without_discount: Decimal | None = None
    """Amount of the line before its discount."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    product_image: str | None = None
    """Image of the product: an empty string or a data URI, which may carry no data."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Decimal | None = None
    """Value of the first tax for the line; 0 without a tax."""
    tax1_percent: str | None = None
    """Rate of the first tax as a label such as `15%`; a bare `%` or null without a tax."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Decimal | None = None
    """Value of the second tax for the line; 0 without a tax."""
    tax2_percent: str | None = None
    """Rate of the second tax as a label such as `15%`; a bare `%` or null without a tax."""
    product: Any = None
    """The product's own record, where Daftra sends it with the line."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"product": "Product"}
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
