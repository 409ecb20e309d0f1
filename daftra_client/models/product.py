"""Product: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Moment, Raw, Related
from .discount_type import DiscountType
from .product_category import ProductCategory
from .product_image import ProductImage
from .product_status import ProductStatus
from .product_type import ProductType

if TYPE_CHECKING:
    from typing import Self


class Product(
    Record,
    kw_only=True,
    rename={
        "product_category": "ProductCategory",
        "product_images": "ProductImage",
        "product_image_s3": "ProductImageS3",
        "product_master_image": "ProductMasterImage",
        "product_available_qty": "productAvailableQTY",
        "product_pending_qty": "productPendingQTY",
    },
):
    """A product, service or bundle. Keys that stand beside the `Product` wrapper in a row (images, categories) are
    merged into the record by the client and declared here.

    Source: documentation; live report (misspelt names, quantity maps, image keys).
    """

    id: int | None = None
    """Id of the product."""
    staff_id: int | None = None
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    name: str | None = None
    """Name; up to 255 characters."""
    description: str | None = None
    """Longer description."""
    unit_price: Amount | None = None
    """Selling price of one unit."""
    tax1: int | None = None
    """First tax, an id from `taxes`; not a percentage."""
    tax2: int | None = None
    """Second tax, an id from `taxes`; not a percentage."""
    supplier_id: int | None = None
    """The usual supplier, an id from `suppliers`."""
    brand: str | None = None
    """Brand name, up to 255 characters."""
    category: str | None = None
    """Category name as plain text. Deprecated by Daftra."""
    tags: str | None = None
    """Tags in one string, separated by commas."""
    buy_price: Amount | None = None
    """Purchase price of one unit."""
    product_code: str | None = None
    """The account's own code (SKU), up to 255 characters. Documented as numeric; `list` can look it up."""
    track_stock: bool | None = None
    """Whether stock is tracked; needs the inventory plugin."""
    stock_balance: Amount | None = None
    """Stock quantity. Documented as the opening balance; the quantities per store are in `productAvailableQTY`."""
    low_stock_thershold: Amount | None = None
    """Quantity below which Daftra warns of low stock. The misspelt name is the real one."""
    barcode: str | None = None
    """Barcode, up to 255 characters."""
    notes: str | None = None
    """Internal remarks, up to 255 characters."""
    status: ProductStatus | None = None
    """Whether the product is in use."""
    created: Moment | None = None
    """When the product was created, in account time."""
    modified: Moment | None = None
    """When the product was last changed, in account time."""
    follow_up_status: int | None = None
    """Follow-up status, an id from `follow_up_statuses`."""
    updated_price: bool | None = None
    """Whether the price has been updated. When Daftra sets it is not documented."""
    average_price: Amount | None = None
    """Average price kept by Daftra; how it is computed is not documented."""
    type: ProductType | None = None
    """Product, service or bundle."""
    minimum_price: Amount | None = None
    """Lowest price it may be sold for."""
    profit_margin: Amount | None = None
    """Profit margin; whether a percentage or an amount is not documented."""
    discount: Amount | None = None
    """Default discount, read according to the discount type."""
    discount_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount. Live accounts spell this field `discout_type`."""
    duration_minutes: Amount | None = None
    """Duration of a service in minutes."""
    availabe_online: bool | None = None
    """Whether it is offered online. The misspelt name is the real one."""
    raw_store_id: int | None = None
    """Store from which the parts of a bundle are taken, an id from `stores`."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    product_category: list[ProductCategory] | None = None
    """Categories of the product. Where Daftra sends it beside the `Product` wrapper, the client merges it into the
    record."""
    product_images: Any = None
    """Images of the product, as a rule a list of records with the fields of the main image; the shape varies
    between accounts. Where Daftra sends it beside the `Product` wrapper, the client merges it into the record."""
    product_image_s3: Any = None
    """Images kept in cloud storage; the shape varies and is not documented. Where Daftra sends it beside the
    `Product` wrapper, the client merges it into the record."""
    product_master_image: Related[ProductImage] | None = None
    """The main image; its `file_full_path` is the address to use. Where Daftra sends it beside the `Product`
    wrapper, the client merges it into the record."""
    discout_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount. The misspelt name is the real one; the documentation
    corrects it silently."""
    product_available_qty: Raw[dict[str, Decimal | None]] | None = None
    """Quantity in stock by store id (ids from `stores`); [] when there is none."""
    product_pending_qty: Raw[dict[str, Any]] | None = None
    """Pending quantity, presumably a map like `productAvailableQTY`; [] or {} when there is none."""
    product_image: str | None = None
    """Image as a data URI; may be "" or a data URI without content."""
    tracking_type: str | None = None
    """How stock is tracked; the values are not documented."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "stock_balance",
            "created",
            "modified",
            "updated_price",
            "average_price",
            "ProductImage",
            "ProductImageS3",
            "ProductMasterImage",
            "productAvailableQTY",
            "productPendingQTY",
            "product_image",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.unit_price
        if v is not None:
            self.unit_price = amounts[v]
        v = self.buy_price
        if v is not None:
            self.buy_price = amounts[v]
        v = self.stock_balance
        if v is not None:
            self.stock_balance = amounts[v]
        v = self.low_stock_thershold
        if v is not None:
            self.low_stock_thershold = amounts[v]
        v = self.average_price
        if v is not None:
            self.average_price = amounts[v]
        v = self.minimum_price
        if v is not None:
            self.minimum_price = amounts[v]
        v = self.profit_margin
        if v is not None:
            self.profit_margin = amounts[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.duration_minutes
        if v is not None:
            self.duration_minutes = amounts[v]
        v = self.product_category
        if v is not None:
            self.product_category = [row._settled(days) for row in v]
        v = self.product_master_image
        if v is not None:
            self.product_master_image = related(v, days)
        v = self.product_available_qty
        if v is not None:
            self.product_available_qty = wire.scalar_map(v, wire.decimal)
        v = self.product_pending_qty
        if v is not None:
            self.product_pending_qty = wire.scalar_map(v, lambda v: v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Product", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "staff_id": wire.whole(self.staff_id),
            "name": wire.encode_text(self.name, "Product.name"),
            "description": wire.encode_text(self.description, "Product.description"),
            "unit_price": wire.encode_decimal(self.unit_price, "Product.unit_price"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "supplier_id": wire.whole(self.supplier_id),
            "brand": wire.encode_text(self.brand, "Product.brand"),
            "category": wire.encode_text(self.category, "Product.category"),
            "tags": wire.encode_text(self.tags, "Product.tags"),
            "buy_price": wire.encode_decimal(self.buy_price, "Product.buy_price"),
            "product_code": wire.encode_text(self.product_code, "Product.product_code"),
            "track_stock": wire.encode_flag(self.track_stock, "Product.track_stock"),
            "stock_balance": wire.encode_decimal(self.stock_balance, "Product.stock_balance"),
            "low_stock_thershold": wire.encode_decimal(self.low_stock_thershold, "Product.low_stock_thershold"),
            "barcode": wire.encode_text(self.barcode, "Product.barcode"),
            "notes": wire.encode_text(self.notes, "Product.notes"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "follow_up_status": wire.whole(self.follow_up_status),
            "updated_price": wire.encode_flag(self.updated_price, "Product.updated_price"),
            "average_price": wire.encode_decimal(self.average_price, "Product.average_price"),
            "type": wire.whole(self.type),
            "minimum_price": wire.encode_decimal(self.minimum_price, "Product.minimum_price"),
            "profit_margin": wire.encode_decimal(self.profit_margin, "Product.profit_margin"),
            "discount": wire.encode_decimal(self.discount, "Product.discount"),
            "discount_type": wire.whole(self.discount_type),
            "duration_minutes": wire.encode_decimal(self.duration_minutes, "Product.duration_minutes"),
            "availabe_online": wire.encode_flag(self.availabe_online, "Product.availabe_online"),
            "raw_store_id": wire.whole(self.raw_store_id),
            "branch_id": wire.whole(self.branch_id),
            "ProductCategory": wire.encode_records(self.product_category, "Product.product_category", date_format),
            "ProductImage": wire.plain(self.product_images, "Product.product_images", date_format, is_read=True),
            "ProductImageS3": wire.plain(self.product_image_s3, "Product.product_image_s3", date_format, is_read=True),
            "ProductMasterImage": wire.encode_record(
                self.product_master_image, "Product.product_master_image", date_format
            ),
            "discout_type": wire.whole(self.discout_type),
            "productAvailableQTY": wire.encode_scalar_map(
                self.product_available_qty, "Product.product_available_qty", wire.encode_decimal
            ),
            "productPendingQTY": wire.plain(
                self.product_pending_qty, "Product.product_pending_qty", date_format, is_read=True
            ),
            "product_image": wire.encode_text(self.product_image, "Product.product_image"),
            "tracking_type": wire.encode_text(self.tracking_type, "Product.tracking_type"),
        }
        return data
