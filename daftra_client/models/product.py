"""Product: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .discount_type import read_discount_type
from .product_category import ProductCategory
from .product_image import ProductImage
from .product_status import read_product_status
from .product_type import read_product_type

if TYPE_CHECKING:
    from typing import Self

    from .discount_type import DiscountType
    from .product_status import ProductStatus
    from .product_type import ProductType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Product(Model):
    """A product, service or bundle. Keys that stand beside the `Product` wrapper in a row (images, categories) are
    merged into the record by the client and declared here.

    Source: documentation; live report (misspelt names, quantity maps, image keys).
    """

    product_category: list[ProductCategory] | None = None
    """Categories of the product. Where Daftra sends it beside the `Product` wrapper, the client merges it into the
    record."""
    product_images: Any = None
    """Images of the product, as a rule a list of records with the fields of the main image; the shape varies
    between accounts. Where Daftra sends it beside the `Product` wrapper, the client merges it into the record."""
    product_image_s3: Any = None
    """Images kept in cloud storage; the shape varies and is not documented. Where Daftra sends it beside the
    `Product` wrapper, the client merges it into the record."""
    product_master_image: ProductImage | None = None
    """The main image; its `file_full_path` is the address to use. Where Daftra sends it beside the `Product`
    wrapper, the client merges it into the record."""
    availabe_online: bool | None = None
    """Whether it is offered online. The misspelt name is the real one."""
    average_price: Decimal | None = None
    """Average price kept by Daftra; how it is computed is not documented."""
    barcode: str | None = None
    """Barcode, up to 255 characters."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    brand: str | None = None
    """Brand name, up to 255 characters."""
    buy_price: Decimal | None = None
    """Purchase price of one unit."""
    category: str | None = None
    """Category name as plain text. Deprecated by Daftra."""
    created: datetime.datetime | None = None
    """When the product was created, in account time."""
    description: str | None = None
    """Longer description."""
    discount: Decimal | None = None
    """Default discount, read according to the discount type."""
    discount_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount. Live accounts spell this field `discout_type`."""
    discout_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount. The misspelt name is the real one; the documentation
    corrects it silently."""
    duration_minutes: Decimal | None = None
    """Duration of a service in minutes."""
    follow_up_status: int | None = None
    """Follow-up status, an id from `follow_up_statuses`."""
    id: int | None = None
    """Id of the product."""
    low_stock_thershold: Decimal | None = None
    """Quantity below which Daftra warns of low stock. The misspelt name is the real one."""
    minimum_price: Decimal | None = None
    """Lowest price it may be sold for."""
    modified: datetime.datetime | None = None
    """When the product was last changed, in account time."""
    name: str | None = None
    """Name; up to 255 characters."""
    notes: str | None = None
    """Internal remarks, up to 255 characters."""
    product_available_qty: dict[str, Decimal | None] | None = None
    """Quantity in stock by store id (ids from `stores`); [] when there is none."""
    product_pending_qty: dict[str, Any] | None = None
    """Pending quantity, presumably a map like `productAvailableQTY`; [] or {} when there is none."""
    product_code: str | None = None
    """The account's own code (SKU), up to 255 characters. Documented as numeric; `list` can look it up."""
    product_image: str | None = None
    """Image as a data URI; may be "" or a data URI without content."""
    profit_margin: Decimal | None = None
    """Profit margin; whether a percentage or an amount is not documented."""
    raw_store_id: int | None = None
    """Store from which the parts of a bundle are taken, an id from `stores`."""
    staff_id: int | None = None
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    status: ProductStatus | None = None
    """Whether the product is in use."""
    stock_balance: Decimal | None = None
    """Stock quantity. Documented as the opening balance; the quantities per store are in `productAvailableQTY`."""
    supplier_id: int | None = None
    """The usual supplier, an id from `suppliers`."""
    tags: str | None = None
    """Tags in one string, separated by commas."""
    tax1: int | None = None
    """First tax, an id from `taxes`; not a percentage."""
    tax2: int | None = None
    """Second tax, an id from `taxes`; not a percentage."""
    track_stock: bool | None = None
    """Whether stock is tracked; needs the inventory plugin."""
    type: ProductType | None = None
    """Product, service or bundle."""
    unit_price: Decimal | None = None
    """Selling price of one unit."""
    updated_price: bool | None = None
    """Whether the price has been updated. When Daftra sets it is not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "ProductCategory",
            "ProductImage",
            "ProductImageS3",
            "ProductMasterImage",
            "availabe_online",
            "average_price",
            "barcode",
            "branch_id",
            "brand",
            "buy_price",
            "category",
            "created",
            "description",
            "discount",
            "discount_type",
            "discout_type",
            "duration_minutes",
            "follow_up_status",
            "id",
            "low_stock_thershold",
            "minimum_price",
            "modified",
            "name",
            "notes",
            "productAvailableQTY",
            "productPendingQTY",
            "product_code",
            "product_image",
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
            "type",
            "unit_price",
            "updated_price",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["ProductCategory"]
        self.product_category = v if v is None else wire.records(v, ProductCategory, date_format)
        self.product_images = row["ProductImage"]
        self.product_image_s3 = row["ProductImageS3"]
        v = row["ProductMasterImage"]
        self.product_master_image = v if v is None else wire.record(v, ProductImage, date_format)
        self.availabe_online = wire.FLAGS[row["availabe_online"]]
        v = row["average_price"]
        self.average_price = v if v is None else wire.decimal(v)
        v = row["barcode"]
        self.barcode = v if v is None or type(v) is str else wire.text(v)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["brand"]
        self.brand = v if v is None or type(v) is str else wire.text(v)
        v = row["buy_price"]
        self.buy_price = v if v is None else wire.decimal(v)
        v = row["category"]
        self.category = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        self.discount_type = read_discount_type(row["discount_type"])
        self.discout_type = read_discount_type(row["discout_type"])
        v = row["duration_minutes"]
        self.duration_minutes = v if v is None else wire.decimal(v)
        v = row["follow_up_status"]
        self.follow_up_status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["low_stock_thershold"]
        self.low_stock_thershold = v if v is None else wire.decimal(v)
        v = row["minimum_price"]
        self.minimum_price = v if v is None else wire.decimal(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["productAvailableQTY"]
        self.product_available_qty = v if v is None else wire.scalar_map(v, wire.decimal)
        v = row["productPendingQTY"]
        self.product_pending_qty = v if v is None else wire.scalar_map(v, lambda v: v)
        v = row["product_code"]
        self.product_code = v if v is None or type(v) is str else wire.text(v)
        v = row["product_image"]
        self.product_image = v if v is None or type(v) is str else wire.text(v)
        v = row["profit_margin"]
        self.profit_margin = v if v is None else wire.decimal(v)
        v = row["raw_store_id"]
        self.raw_store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.status = read_product_status(row["status"])
        v = row["stock_balance"]
        self.stock_balance = v if v is None else wire.decimal(v)
        v = row["supplier_id"]
        self.supplier_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["tags"]
        self.tags = v if v is None or type(v) is str else wire.text(v)
        v = row["tax1"]
        self.tax1 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["tax2"]
        self.tax2 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.track_stock = wire.FLAGS[row["track_stock"]]
        self.type = read_product_type(row["type"])
        v = row["unit_price"]
        self.unit_price = v if v is None else wire.decimal(v)
        self.updated_price = wire.FLAGS[row["updated_price"]]
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "ProductCategory": wire.encode_records(self.product_category, "Product.product_category", date_format),
            "ProductImage": self.product_images,
            "ProductImageS3": self.product_image_s3,
            "ProductMasterImage": wire.encode_record(
                self.product_master_image, "Product.product_master_image", date_format
            ),
            "availabe_online": wire.encode_flag(self.availabe_online, "Product.availabe_online"),
            "average_price": wire.encode_decimal(self.average_price, "Product.average_price"),
            "barcode": wire.encode_text(self.barcode, "Product.barcode"),
            "branch_id": wire.encode_integer(self.branch_id, "Product.branch_id"),
            "brand": wire.encode_text(self.brand, "Product.brand"),
            "buy_price": wire.encode_decimal(self.buy_price, "Product.buy_price"),
            "category": wire.encode_text(self.category, "Product.category"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "Product.description"),
            "discount": wire.encode_decimal(self.discount, "Product.discount"),
            "discount_type": wire.encode_integer(self.discount_type, "Product.discount_type"),
            "discout_type": wire.encode_integer(self.discout_type, "Product.discout_type"),
            "duration_minutes": wire.encode_decimal(self.duration_minutes, "Product.duration_minutes"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "Product.follow_up_status"),
            "id": wire.encode_integer(self.id, "Product.id"),
            "low_stock_thershold": wire.encode_decimal(self.low_stock_thershold, "Product.low_stock_thershold"),
            "minimum_price": wire.encode_decimal(self.minimum_price, "Product.minimum_price"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Product.name"),
            "notes": wire.encode_text(self.notes, "Product.notes"),
            "productAvailableQTY": wire.encode_scalar_map(
                self.product_available_qty, "Product.product_available_qty", wire.encode_decimal
            ),
            "productPendingQTY": self.product_pending_qty,
            "product_code": wire.encode_text(self.product_code, "Product.product_code"),
            "product_image": wire.encode_text(self.product_image, "Product.product_image"),
            "profit_margin": wire.encode_decimal(self.profit_margin, "Product.profit_margin"),
            "raw_store_id": wire.encode_integer(self.raw_store_id, "Product.raw_store_id"),
            "staff_id": wire.encode_integer(self.staff_id, "Product.staff_id"),
            "status": wire.encode_integer(self.status, "Product.status"),
            "stock_balance": wire.encode_decimal(self.stock_balance, "Product.stock_balance"),
            "supplier_id": wire.encode_integer(self.supplier_id, "Product.supplier_id"),
            "tags": wire.encode_text(self.tags, "Product.tags"),
            "tax1": wire.encode_integer(self.tax1, "Product.tax1"),
            "tax2": wire.encode_integer(self.tax2, "Product.tax2"),
            "track_stock": wire.encode_flag(self.track_stock, "Product.track_stock"),
            "type": wire.encode_integer(self.type, "Product.type"),
            "unit_price": wire.encode_decimal(self.unit_price, "Product.unit_price"),
            "updated_price": wire.encode_flag(self.updated_price, "Product.updated_price"),
        }
        return data
