"""RequisitionItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            self.expiry_date = get("expiry_date")
            v = get("item")
            self.item = v if type(v) in TEXT else wire.text(v)
            self.lot = get("lot")
            v = get("org_name")
            self.org_name = v if type(v) in TEXT else wire.text(v)
            v = get("product_id")
            self.product_id = v if type(v) in INTEGER else wire.integer(v)
            self.quantity = wire.decimal(get("quantity"))
            self.serials = get("serials")
            self.unit_price = wire.decimal(get("unit_price"))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
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
