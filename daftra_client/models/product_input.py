"""ProductInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .discount_type import DiscountType
from .product_status import ProductStatus
from .product_type import ProductType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductInput(Input):
    """Writable fields of a product. Images are read-only. A create needs the name."""

    availabe_online: bool | None | Unset = UNSET
    """Whether the product is offered online. The misspelling is Daftra's own."""
    barcode: str | None | Unset = UNSET
    """Barcode, unique in the account. From 5 to 255 characters."""
    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    brand: str | None | Unset = UNSET
    """Brand name; Daftra adds a brand that it does not know. At most 255 characters."""
    buy_price: Decimal | int | None | Unset = UNSET
    """Purchase price of one unit."""
    categories_id: list[int | None] | None | Unset = UNSET
    """Ids of the categories of the product, from `product_categories`. They take precedence over `category`, which
    names one."""
    category: str | None | Unset = UNSET
    """Name of one category as plain text. Deprecated by Daftra; `categories_id` takes precedence. At most 255
    characters."""
    description: str | None | Unset = UNSET
    """Longer description. At most 100000 characters."""
    discount: Decimal | int | None | Unset = UNSET
    """Default discount, read according to the discount type."""
    discount_type: DiscountType | int | None | Unset = UNSET
    """Whether `discount` is a percentage or an amount. Live accounts spell this field `discout_type`."""
    discout_type: DiscountType | int | None | Unset = UNSET
    """Whether `discount` is a percentage or an amount. The misspelling is Daftra's own; the documentation silently
    corrects it."""
    duration_minutes: Decimal | int | None | Unset = UNSET
    """Duration of a service in minutes."""
    follow_up_status: int | None | Unset = UNSET
    """Follow-up status, an id from `follow_up_statuses`."""
    initial_stock_level: Decimal | int | None | Unset = UNSET
    """Opening stock, used if `track_stock` is true and `store_id` names the store."""
    low_stock_thershold: Decimal | int | None | Unset = UNSET
    """Quantity below which Daftra warns of low stock. The misspelling is Daftra's own."""
    minimum_price: Decimal | int | None | Unset = UNSET
    """Lowest permitted selling price."""
    name: str | None | Unset = UNSET
    """Name; required by a create. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Internal remarks. At most 255 characters."""
    product_code: str | None | Unset = UNSET
    """The account's own code (SKU); Daftra makes one if it is left out. Contested: a number (documentation of
    July); any text (vendor reference 2026-08). `list` can search by it. At most 255 characters."""
    profit_margin: Decimal | int | None | Unset = UNSET
    """Profit margin; whether a percentage or an amount is not documented."""
    raw_store_id: int | None | Unset = UNSET
    """Store that supplies the parts of a bundle, an id from `stores`."""
    staff_id: int | None | Unset = UNSET
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    status: ProductStatus | int | None | Unset = UNSET
    """Whether the product is in use; active by default."""
    stock_balance: Decimal | int | None | Unset = UNSET
    """Opening stock of a new product. The effect of sending it for an existing product is not documented; use stock
    transactions to correct stock. Contested: the opening stock (documentation); not listed, `initial_stock_level`
    is the opening stock (vendor reference 2026-08)."""
    store_id: int | None | Unset = UNSET
    """The store of the opening stock, an id from `stores`; it must be active."""
    supplier_id: int | None | Unset = UNSET
    """The default supplier, an id from `suppliers`."""
    tags: str | None | Unset = UNSET
    """Tags in one string, separated by commas. Daftra accepts a list of them too (vendor reference 2026-08)."""
    tax1: int | None | Unset = UNSET
    """First tax, an id from `taxes`; not a percentage. A create without it takes the default of the account."""
    tax2: int | None | Unset = UNSET
    """Second tax, an id from `taxes`; not a percentage. A create without it takes the default of the account."""
    track_stock: bool | None | Unset = UNSET
    """Whether stock is tracked; tracking needs the inventory plugin. The default depends on what the account sells."""
    tracking_type: str | None | Unset = UNSET
    """Method of stock tracking, an integer whose values are not documented. Needed with `track_stock` where the
    account tracks products, and fixed once stock was moved, unless the account allows negative tracking."""
    type: ProductType | int | None | Unset = UNSET
    """Product, service or bundle; a product by default. A bundle stays one once stock was moved."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Selling price of one unit."""

    _READ_AS: ClassVar[Mapping[str, str]] = {"categories_id": "ProductCategory[].id"}
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("initial_stock_level", "stock_balance", "store_id"))
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "discount_type": ("discout_type",),
        "discout_type": ("discount_type",),
    }
