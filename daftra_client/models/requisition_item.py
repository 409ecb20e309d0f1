"""RequisitionItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount

if TYPE_CHECKING:
    from typing import Self


class RequisitionItem(Record, kw_only=True):
    """A line of a requisition. Daftra does not document what a line holds in answers: the fields are those that a
    request sends.

    Source: inference (documentation names the key only; fields from the request sample).
    """

    expiry_date: Any = None
    """Expiry dates; the shape in answers is unknown."""
    item: str | None = None
    """Text of the line."""
    lot: Any = None
    """Lot numbers; the shape in answers is unknown."""
    org_name: str | None = None
    """Meaning not documented for requisitions."""
    product_id: int | None = None
    """The product, an id from `products`."""
    quantity: Amount | None = None
    """Quantity."""
    serials: Any = None
    """Serial numbers; the shape in answers is unknown."""
    unit_price: Amount | None = None
    """Price of one unit."""

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
        data: dict[str, Any] = wire.plain(self.additional_properties, "RequisitionItem", date_format)
        data |= {
            "expiry_date": wire.plain(self.expiry_date, "RequisitionItem.expiry_date", date_format),
            "item": wire.encode_text(self.item, "RequisitionItem.item"),
            "lot": wire.plain(self.lot, "RequisitionItem.lot", date_format),
            "org_name": wire.encode_text(self.org_name, "RequisitionItem.org_name"),
            "product_id": wire.whole(self.product_id),
            "quantity": wire.encode_decimal(self.quantity, "RequisitionItem.quantity"),
            "serials": wire.plain(self.serials, "RequisitionItem.serials", date_format),
            "unit_price": wire.encode_decimal(self.unit_price, "RequisitionItem.unit_price"),
        }
        return data
