"""DocumentLine: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .discount_type import DiscountType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class DocumentLine(Record):
    """Fields that the lines of sales and purchase documents have in common, in v1 and in v2."""

    item: str | None = None
    """Name of the product or service. It can also be the product code or plain digits, with the text in
    `description`."""
    description: str | None = None
    """Longer text of the line."""
    unit_price: Decimal | None = None
    """Price of one unit. Negative on deduction lines."""
    quantity: Decimal | None = None
    """Number of units; decimals are possible."""
    tax1: int | None = None
    """The first tax of the line, an id from `taxes`. The value is a record id, never a percentage."""
    tax2: int | None = None
    """The second tax of the line, an id from `taxes`. The value is a record id, never a percentage; 0 for none."""
    product_id: int | None = None
    """An id from `products`; null for a free text line."""
    col_3: str | None = None
    """Free column 3 of the layout."""
    col_4: str | None = None
    """Free column 4 of the layout."""
    col_5: str | None = None
    """Free column 5 of the layout."""
    discount: Decimal | None = None
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | None = None
    """How `discount` is meant: as a percentage or as an amount."""
    store_id: int | None = None
    """The warehouse for this line, an id from `stores`."""
    unit_factor: Decimal | None = None
    """Number of base units in one of this unit."""
    unit_small_name: str | None = None
    """Short name of the unit of measure."""
    unit_name: str | None = None
    """Name of the unit of measure."""
    display_order: int | None = None
    """Position of the line, from 0."""
    summary_tax1: Decimal | None = None
    """Amount of the first tax on this line."""
    summary_tax2: Decimal | None = None
    """Amount of the second tax on this line."""
    created: datetime.datetime | None = None
    """When the line was created, in the account's time zone."""
    modified: datetime.datetime | None = None
    """When the line was last changed, in the account's time zone."""
    unit_factor_id: int | None = None
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    tracking_data: Any = None
    """Lots, expiry dates or serial numbers of tracked products. A string in v2; no v1 value for such a product has
    been seen."""
    calculated_discount: Decimal | None = None
    """Discount that the line received in fact."""
    subtotal: Decimal | None = None
    """Price of the line before tax."""
    id: int | None = None
    """Identifier of the line."""
    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""

    __slots__ = ()
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        ("summary_tax1", "summary_tax2", "created", "modified", "calculated_discount", "subtotal")
    )
