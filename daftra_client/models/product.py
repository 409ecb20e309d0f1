"""Product: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .discount_type import DiscountType
from .product_category import ProductCategory
from .product_image import ProductImage
from .product_status import ProductStatus
from .product_type import ProductType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Product(Record):
    """A product, service or bundle. The client merges keys that are next to the `Product` wrapper in a row (images,
    categories) into the record; they are declared here.
    """

    id: int | None = None
    """Id of the product."""
    staff_id: int | None = None
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    name: str | None = None
    """Name of the product."""
    description: str | None = None
    """Longer description."""
    unit_price: Decimal | None = None
    """Selling price of one unit."""
    tax1: int | None = None
    """First tax, an id from `taxes`; not a percentage."""
    tax2: int | None = None
    """Second tax, an id from `taxes`; not a percentage."""
    supplier_id: int | None = None
    """The default supplier, an id from `suppliers`."""
    brand: str | None = None
    """Name of the brand."""
    category: str | None = None
    """Category name as plain text. Deprecated by Daftra."""
    tags: str | None = None
    """Tags in one string, separated by commas."""
    buy_price: Decimal | None = None
    """Purchase price of one unit."""
    product_code: str | None = None
    """The account's own code (SKU). Documented as numeric; `list` can search by it."""
    track_stock: bool | None = None
    """Whether stock is tracked; tracking needs the inventory plugin."""
    stock_balance: Decimal | None = None
    """Stock quantity. Documented as the opening balance; the quantities per store are in `productAvailableQTY`."""
    low_stock_thershold: Decimal | None = None
    """Quantity below which Daftra warns of low stock. The misspelling is Daftra's own."""
    barcode: str | None = None
    """Barcode, unique in the account."""
    notes: str | None = None
    """Internal remarks."""
    status: ProductStatus | None = None
    """Whether the product is in use."""
    created: datetime.datetime | None = None
    """When the product was created, in account time."""
    modified: datetime.datetime | None = None
    """When the product was last changed, in account time."""
    follow_up_status: int | None = None
    """Follow-up status, an id from `follow_up_statuses`."""
    updated_price: bool | None = None
    """Whether the price has been updated. When Daftra sets the flag is not documented."""
    average_price: Decimal | None = None
    """Average price maintained by Daftra; its computation is not documented."""
    type: ProductType | None = None
    """Product, service or bundle."""
    minimum_price: Decimal | None = None
    """Lowest permitted selling price."""
    profit_margin: Decimal | None = None
    """Profit margin; whether a percentage or an amount is not documented."""
    discount: Decimal | None = None
    """Default discount, read according to the discount type."""
    discount_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount. Live accounts spell this field `discout_type`."""
    duration_minutes: Decimal | None = None
    """Duration of a service in minutes."""
    availabe_online: bool | None = None
    """Whether the product is offered online. The misspelling is Daftra's own."""
    raw_store_id: int | None = None
    """Store that supplies the parts of a bundle, an id from `stores`."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    product_category: list[ProductCategory] | None = None
    """Categories of the product. Where Daftra sends it next to the `Product` wrapper, the client merges it into the
    record."""
    product_images: Any = None
    """Images of the product, usually a list of records with the fields of the main image; the shape varies between
    accounts. Where Daftra sends it next to the `Product` wrapper, the client merges it into the record."""
    product_image_s3: Any = None
    """Images kept in cloud storage; the shape varies and is not documented. Where Daftra sends it next to the
    `Product` wrapper, the client merges it into the record."""
    product_master_image: ProductImage | None = None
    """The main image; its `file_full_path` is the address to use. Where Daftra sends it next to the `Product`
    wrapper, the client merges it into the record."""
    discout_type: DiscountType | None = None
    """Whether `discount` is a percentage or an amount. The misspelling is Daftra's own; the documentation silently
    corrects it."""
    product_available_qty: dict[str, Decimal | None] | None = None
    """Quantity in stock by store id (ids from `stores`); [] when there is none."""
    product_pending_qty: dict[str, Any] | None = None
    """Pending quantity, presumably a map like `productAvailableQTY`; [] or {} when there is none."""
    product_image: str | None = None
    """Image as a data URI; may be "" or a data URI without content."""
    tracking_type: str | None = None
    """Method of stock tracking; the values are not documented."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "product_category": "ProductCategory",
        "product_images": "ProductImage",
        "product_image_s3": "ProductImageS3",
        "product_master_image": "ProductMasterImage",
        "product_available_qty": "productAvailableQTY",
        "product_pending_qty": "productPendingQTY",
    }
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
