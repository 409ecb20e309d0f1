"""PurchaseOrderItemInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .discount_type import read_discount_type

if TYPE_CHECKING:
    from typing import Self

    from .discount_type import DiscountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderItemInput(Input):
    """A line as it is sent with a purchase invoice or purchase refund. A line without `item` text has been refused.

    Source: request sample (attested by live code); documentation; live report (refusal of lines without text).
    """

    col_3: str | None | Unset = UNSET
    """Extra column of the print layout."""
    col_4: str | None | Unset = UNSET
    """Extra column of the print layout."""
    col_5: str | None | Unset = UNSET
    """Extra column of the print layout."""
    description: str | None | Unset = UNSET
    """Longer text of the line."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount of the line, read according to `discount_type`."""
    discount_type: DiscountType | int | None | Unset = UNSET
    """Whether `discount` is a percentage or an amount."""
    id: int | None | Unset = UNSET
    """Id of an existing line, for updates only."""
    item: str | None | Unset = UNSET
    """Text of the line, its name or a product code. Do not leave it out."""
    org_name: str | None | Unset = UNSET
    """Documented as the name of the category of the line."""
    product_id: int | None | Unset = UNSET
    """The product, an id from `products`; absent for a free line."""
    quantity: Decimal | int | None | Unset = UNSET
    """Quantity."""
    store_id: int | None | Unset = UNSET
    """Store of the line, an id from `stores`; the store of the document if not given."""
    tax1: int | None | Unset = UNSET
    """First tax, an id from `taxes`; not a percentage."""
    tax2: int | None | Unset = UNSET
    """Second tax, an id from `taxes`; not a percentage."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Price of one unit; negative for a deduction."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "col_3",
            "col_4",
            "col_5",
            "description",
            "discount",
            "discount_type",
            "id",
            "item",
            "org_name",
            "product_id",
            "quantity",
            "store_id",
            "tax1",
            "tax2",
            "unit_price",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["col_3"]
        self.col_3 = v if v is UNSET else wire.text(v)
        v = row["col_4"]
        self.col_4 = v if v is UNSET else wire.text(v)
        v = row["col_5"]
        self.col_5 = v if v is UNSET else wire.text(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["discount"]
        self.discount = v if v is UNSET else wire.decimal(v)
        v = row["discount_type"]
        self.discount_type = v if v is UNSET else read_discount_type(v)
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["item"]
        self.item = v if v is UNSET else wire.text(v)
        v = row["org_name"]
        self.org_name = v if v is UNSET else wire.text(v)
        v = row["product_id"]
        self.product_id = v if v is UNSET else wire.integer(v)
        v = row["quantity"]
        self.quantity = v if v is UNSET else wire.decimal(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["tax1"]
        self.tax1 = v if v is UNSET else wire.integer(v)
        v = row["tax2"]
        self.tax2 = v if v is UNSET else wire.integer(v)
        v = row["unit_price"]
        self.unit_price = v if v is UNSET else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderItemInput", date_format)
        if self.col_3 is not UNSET:
            data["col_3"] = wire.encode_text(self.col_3, "PurchaseOrderItemInput.col_3")
        if self.col_4 is not UNSET:
            data["col_4"] = wire.encode_text(self.col_4, "PurchaseOrderItemInput.col_4")
        if self.col_5 is not UNSET:
            data["col_5"] = wire.encode_text(self.col_5, "PurchaseOrderItemInput.col_5")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "PurchaseOrderItemInput.description")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "PurchaseOrderItemInput.discount")
        if self.discount_type is not UNSET:
            data["discount_type"] = wire.encode_integer(self.discount_type, "PurchaseOrderItemInput.discount_type")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "PurchaseOrderItemInput.id")
        if self.item is not UNSET:
            data["item"] = wire.encode_text(self.item, "PurchaseOrderItemInput.item")
        if self.org_name is not UNSET:
            data["org_name"] = wire.encode_text(self.org_name, "PurchaseOrderItemInput.org_name")
        if self.product_id is not UNSET:
            data["product_id"] = wire.encode_integer(self.product_id, "PurchaseOrderItemInput.product_id")
        if self.quantity is not UNSET:
            data["quantity"] = wire.encode_decimal(self.quantity, "PurchaseOrderItemInput.quantity")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "PurchaseOrderItemInput.store_id")
        if self.tax1 is not UNSET:
            data["tax1"] = wire.encode_integer(self.tax1, "PurchaseOrderItemInput.tax1")
        if self.tax2 is not UNSET:
            data["tax2"] = wire.encode_integer(self.tax2, "PurchaseOrderItemInput.tax2")
        if self.unit_price is not UNSET:
            data["unit_price"] = wire.encode_decimal(self.unit_price, "PurchaseOrderItemInput.unit_price")
        return data
