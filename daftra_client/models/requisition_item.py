"""RequisitionItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment

if TYPE_CHECKING:
    from typing import Self


class RequisitionItem(Record, kw_only=True):
    """A line of a requisition. Daftra does not document what a line holds in answers: the fields are those that a
    request sends.

    Source: inference (documentation names the key only; fields from the request sample).
    """

    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    created: Moment | None = None
    """When the line was created."""
    expiry_date: Any = None
    """Expiry dates; the shape in answers is unknown."""
    id: int | None = None
    """Id of the line."""
    item: str | None = None
    """Text of the line."""
    lot: Any = None
    """Lot numbers; the shape in answers is unknown."""
    modified: Moment | None = None
    """When the line was last changed."""
    org_name: str | None = None
    """Meaning not documented for requisitions."""
    product_id: int | None = None
    """The product, an id from `products`."""
    quantity: Amount | None = None
    """Quantity."""
    requisition_id: int | None = None
    """The requisition that the line belongs to."""
    serials: Any = None
    """Serial numbers; the shape in answers is unknown."""
    unit_price: Amount | None = None
    """Price of one unit."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
            "requisition_id",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.quantity
        if v is not None:
            self.quantity = amounts[v]
        v = self.unit_price
        if v is not None:
            self.unit_price = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "RequisitionItem", date_format, is_read=True)
        data |= {
            "cost_center_id": wire.whole(self.cost_center_id),
            "created": wire.isoformat(self.created),
            "expiry_date": wire.plain(self.expiry_date, "RequisitionItem.expiry_date", date_format, is_read=True),
            "id": wire.whole(self.id),
            "item": wire.encode_text(self.item, "RequisitionItem.item"),
            "lot": wire.plain(self.lot, "RequisitionItem.lot", date_format, is_read=True),
            "modified": wire.isoformat(self.modified),
            "org_name": wire.encode_text(self.org_name, "RequisitionItem.org_name"),
            "product_id": wire.whole(self.product_id),
            "quantity": wire.encode_decimal(self.quantity, "RequisitionItem.quantity"),
            "requisition_id": wire.whole(self.requisition_id),
            "serials": wire.plain(self.serials, "RequisitionItem.serials", date_format, is_read=True),
            "unit_price": wire.encode_decimal(self.unit_price, "RequisitionItem.unit_price"),
        }
        return data
