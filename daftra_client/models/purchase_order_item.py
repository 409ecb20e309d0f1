"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            self.calculated_discount = wire.decimal(get("calculated_discount"))
            v = get("col_3")
            self.col_3 = v if type(v) in TEXT else wire.text(v)
            v = get("col_4")
            self.col_4 = v if type(v) in TEXT else wire.text(v)
            v = get("col_5")
            self.col_5 = v if type(v) in TEXT else wire.text(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            self.discount = wire.decimal(get("discount"))
            self.discount_type = read_discount_type(get("discount_type"))
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("item")
            self.item = v if type(v) in TEXT else wire.text(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("org_name")
            self.org_name = v if type(v) in TEXT else wire.text(v)
            v = get("product_id")
            self.product_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("product_image")
            self.product_image = v if type(v) in TEXT else wire.text(v)
            v = get("purchase_order_id")
            self.purchase_order_id = v if type(v) in INTEGER else wire.integer(v)
            self.quantity = wire.decimal(get("quantity"))
            v = get("store_id")
            self.store_id = v if type(v) in INTEGER else wire.integer(v)
            self.subtotal = wire.decimal(get("subtotal"))
            self.summary_tax1 = wire.decimal(get("summary_tax1"))
            self.summary_tax2 = wire.decimal(get("summary_tax2"))
            v = get("tax1")
            self.tax1 = v if type(v) in INTEGER else wire.integer(v)
            v = get("tax1_percent")
            self.tax1_percent = v if type(v) in TEXT else wire.text(v)
            v = get("tax2")
            self.tax2 = v if type(v) in INTEGER else wire.integer(v)
            v = get("tax2_percent")
            self.tax2_percent = v if type(v) in TEXT else wire.text(v)
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
