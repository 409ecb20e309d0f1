"""RequisitionItemInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionItemInput(Input):
    """A line of a requisition as requests send it.

    Source: request sample; documentation.
    """

    cost_center_id: int | None | Unset = UNSET
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    expiry_date: list[datetime.date | None] | None | Unset = UNSET
    """Expiry dates, sent in ISO form unlike the date of the requisition."""
    id: int | None | Unset = UNSET
    """Id of an existing line, for updates only."""
    item: str | None | Unset = UNSET
    """Text of the line."""
    lot: list[str | None] | None | Unset = UNSET
    """Lot numbers."""
    org_name: str | None | Unset = UNSET
    """Meaning not documented for requisitions."""
    product_id: int | None | Unset = UNSET
    """The product, an id from `products`."""
    quantity: Decimal | int | None | Unset = UNSET
    """Quantity."""
    serials: list[str | None] | None | Unset = UNSET
    """Serial numbers."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Price of one unit."""
