"""RequisitionItemInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionItemInput(Input):
    """A line of a requisition as it is sent.

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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "cost_center_id",
            "expiry_date",
            "id",
            "item",
            "lot",
            "org_name",
            "product_id",
            "quantity",
            "serials",
            "unit_price",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["cost_center_id"]
        self.cost_center_id = v if v is UNSET else wire.integer(v)
        v = row["expiry_date"]
        self.expiry_date = v if v is UNSET else wire.array(v, lambda v: wire.date(v, date_format))
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["item"]
        self.item = v if v is UNSET else wire.text(v)
        v = row["lot"]
        self.lot = v if v is UNSET else wire.array(v, wire.text)
        v = row["org_name"]
        self.org_name = v if v is UNSET else wire.text(v)
        v = row["product_id"]
        self.product_id = v if v is UNSET else wire.integer(v)
        v = row["quantity"]
        self.quantity = v if v is UNSET else wire.decimal(v)
        v = row["serials"]
        self.serials = v if v is UNSET else wire.array(v, wire.text)
        v = row["unit_price"]
        self.unit_price = v if v is UNSET else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "RequisitionItemInput", date_format)
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "RequisitionItemInput.cost_center_id")
        if self.expiry_date is not UNSET:
            data["expiry_date"] = wire.encode_array(
                self.expiry_date, "RequisitionItemInput.expiry_date", wire.encode_date
            )
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "RequisitionItemInput.id")
        if self.item is not UNSET:
            data["item"] = wire.encode_text(self.item, "RequisitionItemInput.item")
        if self.lot is not UNSET:
            data["lot"] = wire.encode_array(self.lot, "RequisitionItemInput.lot", wire.encode_text)
        if self.org_name is not UNSET:
            data["org_name"] = wire.encode_text(self.org_name, "RequisitionItemInput.org_name")
        if self.product_id is not UNSET:
            data["product_id"] = wire.encode_integer(self.product_id, "RequisitionItemInput.product_id")
        if self.quantity is not UNSET:
            data["quantity"] = wire.encode_decimal(self.quantity, "RequisitionItemInput.quantity")
        if self.serials is not UNSET:
            data["serials"] = wire.encode_array(self.serials, "RequisitionItemInput.serials", wire.encode_text)
        if self.unit_price is not UNSET:
            data["unit_price"] = wire.encode_decimal(self.unit_price, "RequisitionItemInput.unit_price")
        return data
