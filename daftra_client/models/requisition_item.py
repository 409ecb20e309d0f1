"""RequisitionItem: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionItem(Record):
    """A line of a requisition. Daftra does not document the content of a line in answers: the fields are those that
    a request sends.
    """

    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    created: datetime.datetime | None = None
    """When the line was created."""
    expiry_date: Any = None
    """Expiry dates; their form in answers is not known."""
    id: int | None = None
    """Id of the line."""
    item: str | None = None
    """Text of the line."""
    lot: Any = None
    """Lot numbers; their form in answers is not known."""
    modified: datetime.datetime | None = None
    """When the line was last changed."""
    org_name: str | None = None
    """Documented for lines of purchases as the name of the category, and not for requisitions."""
    product_id: int | None = None
    """The product, an id from `products`."""
    quantity: Decimal | None = None
    """Quantity of the product that moves."""
    requisition_id: int | None = None
    """The requisition that the line belongs to."""
    serials: Any = None
    """Serial numbers; their form in answers is not known."""
    unit_price: Decimal | None = None
    """Price of one unit."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified", "requisition_id"))
