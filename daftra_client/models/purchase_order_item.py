"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .discount_type import read_discount_type

if TYPE_CHECKING:
    from typing import Self

    from .discount_type import DiscountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderItem(Model):
    """A line of a purchase invoice or purchase refund.

    Source: documentation; live capture (purchase invoice).
    """

    calculated_discount: Decimal | None = None
    """Computed discount of the line as an amount."""
    col_3: str | None = None
    """Extra column of the print layout."""
    col_4: str | None = None
    """Extra column of the print layout."""
    col_5: str | None = None
    """Extra column of the print layout."""
    created: datetime.datetime | None = None
    """When the line was created, in account time."""
    description: str | None = None
    """Longer text of the line."""
    discount: Decimal | None = None
    """Discount of the line, read according to `discount_type`."""
    discount_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount."""
    id: int | None = None
    """Id of the line."""
    item: str | None = None
    """Text of the line. Sometimes a product code or bare digits instead of a name; the description then has the
    text."""
    modified: datetime.datetime | None = None
    """When the line was last changed, in account time."""
    org_name: str | None = None
    """Documented as the name of the category of the line."""
    product_id: int | None = None
    """The product, an id from `products`; absent for a free line."""
    product_image: str | None = None
    """Image of the product as a data URI; may be "" or a data URI without content."""
    purchase_order_id: int | None = None
    """The document it belongs to, an id from `purchase_invoices` or `purchase_refunds`."""
    quantity: Decimal | None = None
    """Quantity."""
    store_id: int | None = None
    """Store of the line, an id from `stores`; the store of the document if not given."""
    subtotal: Decimal | None = None
    """Amount of the line before taxes."""
    summary_tax1: Decimal | None = None
    """Computed amount of the first tax."""
    summary_tax2: Decimal | None = None
    """Computed amount of the second tax."""
    tax1: int | None = None
    """First tax, an id from `taxes`; not a percentage."""
    tax1_percent: str | None = None
    """Label of the first tax, such as "15%"; "%" alone or null when there is no tax."""
    tax2: int | None = None
    """Second tax, an id from `taxes`; not a percentage."""
    tax2_percent: str | None = None
    """Label of the second tax, see `tax1_percent`."""
    unit_price: Decimal | None = None
    """Price of one unit; negative for a deduction."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "calculated_discount",
            "col_3",
            "col_4",
            "col_5",
            "created",
            "description",
            "discount",
            "discount_type",
            "id",
            "item",
            "modified",
            "org_name",
            "product_id",
            "product_image",
            "purchase_order_id",
            "quantity",
            "store_id",
            "subtotal",
            "summary_tax1",
            "summary_tax2",
            "tax1",
            "tax1_percent",
            "tax2",
            "tax2_percent",
            "unit_price",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["calculated_discount"]
        self.calculated_discount = v if v is None else wire.decimal(v)
        v = row["col_3"]
        self.col_3 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_4"]
        self.col_4 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_5"]
        self.col_5 = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        self.discount_type = read_discount_type(row["discount_type"])
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["item"]
        self.item = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["org_name"]
        self.org_name = v if v is None or type(v) is str else wire.text(v)
        v = row["product_id"]
        self.product_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["product_image"]
        self.product_image = v if v is None or type(v) is str else wire.text(v)
        v = row["purchase_order_id"]
        self.purchase_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["quantity"]
        self.quantity = v if v is None else wire.decimal(v)
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subtotal"]
        self.subtotal = v if v is None else wire.decimal(v)
        v = row["summary_tax1"]
        self.summary_tax1 = v if v is None else wire.decimal(v)
        v = row["summary_tax2"]
        self.summary_tax2 = v if v is None else wire.decimal(v)
        v = row["tax1"]
        self.tax1 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["tax1_percent"]
        self.tax1_percent = v if v is None or type(v) is str else wire.text(v)
        v = row["tax2"]
        self.tax2 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["tax2_percent"]
        self.tax2_percent = v if v is None or type(v) is str else wire.text(v)
        v = row["unit_price"]
        self.unit_price = v if v is None else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "calculated_discount": wire.encode_decimal(
                self.calculated_discount, "PurchaseOrderItem.calculated_discount"
            ),
            "col_3": wire.encode_text(self.col_3, "PurchaseOrderItem.col_3"),
            "col_4": wire.encode_text(self.col_4, "PurchaseOrderItem.col_4"),
            "col_5": wire.encode_text(self.col_5, "PurchaseOrderItem.col_5"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "PurchaseOrderItem.description"),
            "discount": wire.encode_decimal(self.discount, "PurchaseOrderItem.discount"),
            "discount_type": wire.encode_integer(self.discount_type, "PurchaseOrderItem.discount_type"),
            "id": wire.encode_integer(self.id, "PurchaseOrderItem.id"),
            "item": wire.encode_text(self.item, "PurchaseOrderItem.item"),
            "modified": wire.isoformat(self.modified),
            "org_name": wire.encode_text(self.org_name, "PurchaseOrderItem.org_name"),
            "product_id": wire.encode_integer(self.product_id, "PurchaseOrderItem.product_id"),
            "product_image": wire.encode_text(self.product_image, "PurchaseOrderItem.product_image"),
            "purchase_order_id": wire.encode_integer(self.purchase_order_id, "PurchaseOrderItem.purchase_order_id"),
            "quantity": wire.encode_decimal(self.quantity, "PurchaseOrderItem.quantity"),
            "store_id": wire.encode_integer(self.store_id, "PurchaseOrderItem.store_id"),
            "subtotal": wire.encode_decimal(self.subtotal, "PurchaseOrderItem.subtotal"),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "PurchaseOrderItem.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "PurchaseOrderItem.summary_tax2"),
            "tax1": wire.encode_integer(self.tax1, "PurchaseOrderItem.tax1"),
            "tax1_percent": wire.encode_text(self.tax1_percent, "PurchaseOrderItem.tax1_percent"),
            "tax2": wire.encode_integer(self.tax2, "PurchaseOrderItem.tax2"),
            "tax2_percent": wire.encode_text(self.tax2_percent, "PurchaseOrderItem.tax2_percent"),
            "unit_price": wire.encode_decimal(self.unit_price, "PurchaseOrderItem.unit_price"),
        }
        return data
