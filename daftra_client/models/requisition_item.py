"""RequisitionItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionItem(Model):
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
    quantity: Decimal | None = None
    """Quantity."""
    serials: Any = None
    """Serial numbers; the shape in answers is unknown."""
    unit_price: Decimal | None = None
    """Price of one unit."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "expiry_date",
            "item",
            "lot",
            "org_name",
            "product_id",
            "quantity",
            "serials",
            "unit_price",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.expiry_date = row["expiry_date"]
        v = row["item"]
        self.item = v if v is None or type(v) is str else wire.text(v)
        self.lot = row["lot"]
        v = row["org_name"]
        self.org_name = v if v is None or type(v) is str else wire.text(v)
        v = row["product_id"]
        self.product_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["quantity"]
        self.quantity = v if v is None else wire.decimal(v)
        self.serials = row["serials"]
        v = row["unit_price"]
        self.unit_price = v if v is None else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "expiry_date": self.expiry_date,
            "item": wire.encode_text(self.item, "RequisitionItem.item"),
            "lot": self.lot,
            "org_name": wire.encode_text(self.org_name, "RequisitionItem.org_name"),
            "product_id": wire.encode_integer(self.product_id, "RequisitionItem.product_id"),
            "quantity": wire.encode_decimal(self.quantity, "RequisitionItem.quantity"),
            "serials": self.serials,
            "unit_price": wire.encode_decimal(self.unit_price, "RequisitionItem.unit_price"),
        }
        return data
