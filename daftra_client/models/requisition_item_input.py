"""RequisitionItemInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionItemInput(Input):
    """A line of a requisition as requests send it."""

    cost_center_id: int | None | Unset = UNSET
    """The cost center of the line, an id of the v2 entity `cost_center`. Required on each line where the account
    distributes costs, unless the requisition is a draft."""
    expiry_date: list[datetime.date | None] | None | Unset = UNSET
    """Expiry dates, sent in ISO form unlike the date of the requisition. Contested: a list (request sample); one
    date (vendor reference 2026-08)."""
    id: int | None | Unset = UNSET
    """Id of an existing line, for updates only."""
    item: str | None | Unset = UNSET
    """Text of the line."""
    lot: list[str | None] | None | Unset = UNSET
    """Lot numbers. Contested: a list (request sample); one text (vendor reference 2026-08)."""
    org_name: str | None | Unset = UNSET
    """Documented for lines of purchases as the name of the category, and not for requisitions."""
    product_id: int | None | Unset = UNSET
    """The product, an id from `products`. Required."""
    quantity: Decimal | int | None | Unset = UNSET
    """Quantity of the product. Required. More than 0."""
    serials: list[str | None] | None | Unset = UNSET
    """Serial numbers, for products that are tracked by them."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Price of one unit; that of the product, or its latest cost, by default."""
