"""ProductInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .discount_type import read_discount_type
from .product_status import read_product_status
from .product_type import read_product_type

if TYPE_CHECKING:
    from typing import Self

    from .discount_type import DiscountType
    from .product_status import ProductStatus
    from .product_type import ProductType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductInput(Input):
    """Writable fields of a product. Images are read only.

    Source: documentation; live report (misspelt names); inference (`average_price` and `updated_price`, which
    Daftra keeps itself, are left out).
    """

    availabe_online: bool | None | Unset = UNSET
    """Whether it is offered online. The misspelt name is the real one."""
    barcode: str | None | Unset = UNSET
    """Barcode, up to 255 characters."""
    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    brand: str | None | Unset = UNSET
    """Brand name, up to 255 characters."""
    buy_price: Decimal | int | None | Unset = UNSET
    """Purchase price of one unit."""
    categories_id: list[int | None] | None | Unset = UNSET
    """Ids of the categories that it is in, from `product_categories`. They go before `category`, which names one."""
    category: str | None | Unset = UNSET
    """Category name as plain text. Deprecated by Daftra."""
    description: str | None | Unset = UNSET
    """Longer description."""
    discount: Decimal | int | None | Unset = UNSET
    """Default discount, read according to the discount type."""
    discount_type: DiscountType | int | None | Unset = UNSET
    """Whether `discount` is a percentage or an amount. Live accounts spell this field `discout_type`."""
    discout_type: DiscountType | int | None | Unset = UNSET
    """Whether `discount` is a percentage or an amount. The misspelt name is the real one; the documentation
    corrects it silently."""
    duration_minutes: Decimal | int | None | Unset = UNSET
    """Duration of a service in minutes."""
    follow_up_status: int | None | Unset = UNSET
    """Follow-up status, an id from `follow_up_statuses`."""
    low_stock_thershold: Decimal | int | None | Unset = UNSET
    """Quantity below which Daftra warns of low stock. The misspelt name is the real one."""
    minimum_price: Decimal | int | None | Unset = UNSET
    """Lowest price it may be sold for."""
    name: str | None | Unset = UNSET
    """Name; up to 255 characters."""
    notes: str | None | Unset = UNSET
    """Internal remarks, up to 255 characters."""
    product_code: str | None | Unset = UNSET
    """The account's own code (SKU), up to 255 characters. Documented as numeric; `list` can look it up."""
    profit_margin: Decimal | int | None | Unset = UNSET
    """Profit margin; whether a percentage or an amount is not documented."""
    raw_store_id: int | None | Unset = UNSET
    """Store from which the parts of a bundle are taken, an id from `stores`."""
    staff_id: int | None | Unset = UNSET
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    status: ProductStatus | int | None | Unset = UNSET
    """Whether the product is in use."""
    stock_balance: Decimal | int | None | Unset = UNSET
    """Opening stock of a new product. What sending it for an existing product does is not documented; use stock
    transactions to correct stock."""
    supplier_id: int | None | Unset = UNSET
    """The usual supplier, an id from `suppliers`."""
    tags: str | None | Unset = UNSET
    """Tags in one string, separated by commas."""
    tax1: int | None | Unset = UNSET
    """First tax, an id from `taxes`; not a percentage."""
    tax2: int | None | Unset = UNSET
    """Second tax, an id from `taxes`; not a percentage."""
    track_stock: bool | None | Unset = UNSET
    """Whether stock is tracked; needs the inventory plugin."""
    tracking_type: str | None | Unset = UNSET
    """How stock is tracked; the values are not documented. Fixed once stock was moved."""
    type: ProductType | int | None | Unset = UNSET
    """Product, service or bundle."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Selling price of one unit."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "availabe_online",
            "barcode",
            "branch_id",
            "brand",
            "buy_price",
            "categories_id",
            "category",
            "description",
            "discount",
            "discount_type",
            "discout_type",
            "duration_minutes",
            "follow_up_status",
            "low_stock_thershold",
            "minimum_price",
            "name",
            "notes",
            "product_code",
            "profit_margin",
            "raw_store_id",
            "staff_id",
            "status",
            "stock_balance",
            "supplier_id",
            "tags",
            "tax1",
            "tax2",
            "track_stock",
            "tracking_type",
            "type",
            "unit_price",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _READ_AS: ClassVar[Mapping[str, str]] = {"categories_id": "ProductCategory[].id"}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("stock_balance",))
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "discount_type": ("discout_type",),
        "discout_type": ("discount_type",),
    }

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["availabe_online"]
        self.availabe_online = v if v is UNSET else wire.flag(v)
        v = row["barcode"]
        self.barcode = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["brand"]
        self.brand = v if v is UNSET else wire.text(v)
        v = row["buy_price"]
        self.buy_price = v if v is UNSET else wire.decimal(v)
        v = row["categories_id"]
        self.categories_id = v if v is UNSET else wire.array(v, wire.integer)
        v = row["category"]
        self.category = v if v is UNSET else wire.text(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["discount"]
        self.discount = v if v is UNSET else wire.decimal(v)
        v = row["discount_type"]
        self.discount_type = v if v is UNSET else read_discount_type(v)
        v = row["discout_type"]
        self.discout_type = v if v is UNSET else read_discount_type(v)
        v = row["duration_minutes"]
        self.duration_minutes = v if v is UNSET else wire.decimal(v)
        v = row["follow_up_status"]
        self.follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["low_stock_thershold"]
        self.low_stock_thershold = v if v is UNSET else wire.decimal(v)
        v = row["minimum_price"]
        self.minimum_price = v if v is UNSET else wire.decimal(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["product_code"]
        self.product_code = v if v is UNSET else wire.text(v)
        v = row["profit_margin"]
        self.profit_margin = v if v is UNSET else wire.decimal(v)
        v = row["raw_store_id"]
        self.raw_store_id = v if v is UNSET else wire.integer(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else read_product_status(v)
        v = row["stock_balance"]
        self.stock_balance = v if v is UNSET else wire.decimal(v)
        v = row["supplier_id"]
        self.supplier_id = v if v is UNSET else wire.integer(v)
        v = row["tags"]
        self.tags = v if v is UNSET else wire.text(v)
        v = row["tax1"]
        self.tax1 = v if v is UNSET else wire.integer(v)
        v = row["tax2"]
        self.tax2 = v if v is UNSET else wire.integer(v)
        v = row["track_stock"]
        self.track_stock = v if v is UNSET else wire.flag(v)
        v = row["tracking_type"]
        self.tracking_type = v if v is UNSET else wire.text(v)
        v = row["type"]
        self.type = v if v is UNSET else read_product_type(v)
        v = row["unit_price"]
        self.unit_price = v if v is UNSET else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "ProductInput", date_format)
        if self.availabe_online is not UNSET:
            data["availabe_online"] = wire.encode_flag(self.availabe_online, "ProductInput.availabe_online")
        if self.barcode is not UNSET:
            data["barcode"] = wire.encode_text(self.barcode, "ProductInput.barcode")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "ProductInput.branch_id")
        if self.brand is not UNSET:
            data["brand"] = wire.encode_text(self.brand, "ProductInput.brand")
        if self.buy_price is not UNSET:
            data["buy_price"] = wire.encode_decimal(self.buy_price, "ProductInput.buy_price")
        if self.categories_id is not UNSET:
            data["categories_id"] = wire.encode_array(
                self.categories_id, "ProductInput.categories_id", wire.encode_integer
            )
        if self.category is not UNSET:
            data["category"] = wire.encode_text(self.category, "ProductInput.category")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "ProductInput.description")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "ProductInput.discount")
        if self.discount_type is not UNSET:
            data["discount_type"] = wire.encode_integer(self.discount_type, "ProductInput.discount_type")
        if self.discout_type is not UNSET:
            data["discout_type"] = wire.encode_integer(self.discout_type, "ProductInput.discout_type")
        if self.duration_minutes is not UNSET:
            data["duration_minutes"] = wire.encode_decimal(self.duration_minutes, "ProductInput.duration_minutes")
        if self.follow_up_status is not UNSET:
            data["follow_up_status"] = wire.encode_integer(self.follow_up_status, "ProductInput.follow_up_status")
        if self.low_stock_thershold is not UNSET:
            data["low_stock_thershold"] = wire.encode_decimal(
                self.low_stock_thershold, "ProductInput.low_stock_thershold"
            )
        if self.minimum_price is not UNSET:
            data["minimum_price"] = wire.encode_decimal(self.minimum_price, "ProductInput.minimum_price")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "ProductInput.name")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "ProductInput.notes")
        if self.product_code is not UNSET:
            data["product_code"] = wire.encode_text(self.product_code, "ProductInput.product_code")
        if self.profit_margin is not UNSET:
            data["profit_margin"] = wire.encode_decimal(self.profit_margin, "ProductInput.profit_margin")
        if self.raw_store_id is not UNSET:
            data["raw_store_id"] = wire.encode_integer(self.raw_store_id, "ProductInput.raw_store_id")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "ProductInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "ProductInput.status")
        if self.stock_balance is not UNSET:
            data["stock_balance"] = wire.encode_decimal(self.stock_balance, "ProductInput.stock_balance")
        if self.supplier_id is not UNSET:
            data["supplier_id"] = wire.encode_integer(self.supplier_id, "ProductInput.supplier_id")
        if self.tags is not UNSET:
            data["tags"] = wire.encode_text(self.tags, "ProductInput.tags")
        if self.tax1 is not UNSET:
            data["tax1"] = wire.encode_integer(self.tax1, "ProductInput.tax1")
        if self.tax2 is not UNSET:
            data["tax2"] = wire.encode_integer(self.tax2, "ProductInput.tax2")
        if self.track_stock is not UNSET:
            data["track_stock"] = wire.encode_flag(self.track_stock, "ProductInput.track_stock")
        if self.tracking_type is not UNSET:
            data["tracking_type"] = wire.encode_text(self.tracking_type, "ProductInput.tracking_type")
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "ProductInput.type")
        if self.unit_price is not UNSET:
            data["unit_price"] = wire.encode_decimal(self.unit_price, "ProductInput.unit_price")
        return data
