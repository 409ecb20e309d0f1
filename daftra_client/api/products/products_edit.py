"""Product edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import TYPE_CHECKING

from ...editing import Edit, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.discount_type import DiscountType
    from ...models.product import Product
    from ...models.product_status import ProductStatus
    from ...models.product_type import ProductType
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def products_edit(
    self: Resource,
    id: int,
    *,
    availabe_online: bool | None | Unset = UNSET,
    barcode: str | None | Unset = UNSET,
    new_branch_id: int | None | Unset = UNSET,
    brand: str | None | Unset = UNSET,
    buy_price: Decimal | int | None | Unset = UNSET,
    categories_id: list[int | None] | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    discount: Decimal | int | None | Unset = UNSET,
    discount_type: DiscountType | int | None | Unset = UNSET,
    discout_type: DiscountType | int | None | Unset = UNSET,
    duration_minutes: Decimal | int | None | Unset = UNSET,
    follow_up_status: int | None | Unset = UNSET,
    low_stock_thershold: Decimal | int | None | Unset = UNSET,
    minimum_price: Decimal | int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    product_code: str | None | Unset = UNSET,
    profit_margin: Decimal | int | None | Unset = UNSET,
    raw_store_id: int | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    status: ProductStatus | int | None | Unset = UNSET,
    stock_balance: Decimal | int | None | Unset = UNSET,
    supplier_id: int | None | Unset = UNSET,
    tags: str | None | Unset = UNSET,
    tax1: int | None | Unset = UNSET,
    tax2: int | None | Unset = UNSET,
    track_stock: bool | None | Unset = UNSET,
    tracking_type: str | None | Unset = UNSET,
    type: ProductType | int | None | Unset = UNSET,
    unit_price: Decimal | int | None | Unset = UNSET,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[Product]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, and writes it with what
    is given here; None empties a field. If nothing differs from what is stored, nothing is sent.

    What is stored and cannot be written stops the edit with `EditLossError`, which names all of it; `allow_loss` and
    `keep` are the ways out. What Daftra works out or keeps by itself, such as totals and links, is not meant.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    Args:
        id: Id of the record.
        availabe_online: Whether it is offered online. The misspelt name is the real one.
        barcode: Barcode, up to 255 characters.
        new_branch_id: Branch it belongs to, an id from `branches`.
        brand: Brand name, up to 255 characters.
        buy_price: Purchase price of one unit.
        categories_id: Ids of the categories that it is in, from `product_categories`. They go before `category`,
            which names one.
        category: Category name as plain text. Deprecated by Daftra.
        description: Longer description.
        discount: Default discount, read according to the discount type.
        discount_type: Whether `discount` is a percentage or an amount. Live accounts spell this field
            `discout_type`.
        discout_type: Whether `discount` is a percentage or an amount. The misspelt name is the real one; the
            documentation corrects it silently.
        duration_minutes: Duration of a service in minutes.
        follow_up_status: Follow-up status, an id from `follow_up_statuses`.
        low_stock_thershold: Quantity below which Daftra warns of low stock. The misspelt name is the real one.
        minimum_price: Lowest price it may be sold for.
        name: Name; up to 255 characters.
        notes: Internal remarks, up to 255 characters.
        product_code: The account's own code (SKU), up to 255 characters. Documented as numeric; `list` can look it
            up.
        profit_margin: Profit margin; whether a percentage or an amount is not documented.
        raw_store_id: Store from which the parts of a bundle are taken, an id from `stores`.
        staff_id: The staff member who created it, an id from `staff`; 0 is the account owner.
        status: Whether the product is in use.
        stock_balance: Opening stock of a new product. What sending it for an existing product does is not
            documented; use stock transactions to correct stock.
        supplier_id: The usual supplier, an id from `suppliers`.
        tags: Tags in one string, separated by commas.
        tax1: First tax, an id from `taxes`; not a percentage.
        tax2: Second tax, an id from `taxes`; not a percentage.
        track_stock: Whether stock is tracked; needs the inventory plugin.
        tracking_type: How stock is tracked; the values are not documented. Fixed once stock was moved.
        type: Product, service or bundle.
        unit_price: Selling price of one unit.
        allow_loss: Keys that may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for the record or
            any of its rows, `{"InvoiceItem.key"}` for rows alone. `lost` of the result tells which were.
        keep: Keys that are sent back as they were read, beside those of the client's `edit_keep`. It goes before
            `allow_loss`. Whether Daftra takes them is not known.
        confirm: Read the record back and compare what was changed, and how many of each part there are. An edit whose
            answer was lost then counts as done if all of the change can be seen, parts included.
        if_modified: Change the record only if this is its `modified`, the version that you have seen.
        **options: See `CallOptions`; they apply to each of the calls that an edit makes.

    Raises:
        EditLossError: The edit would lose what is stored. Nothing was written.
        ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
        ConflictError: The record is not the one that the edit was built on. Nothing was written.
        EncodeError: A value cannot be sent, or one that is stored cannot be written back. Nothing was written.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        WriteNotConfirmedError: What was read back differs.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.product_input import ProductInput
    from .products_get import products_get
    from .products_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="Product",
        model=ProductInput,
        changes={
            "availabe_online": availabe_online,
            "barcode": barcode,
            "branch_id": new_branch_id,
            "brand": brand,
            "buy_price": buy_price,
            "categories_id": categories_id,
            "category": category,
            "description": description,
            "discount": discount,
            "discount_type": discount_type,
            "discout_type": discout_type,
            "duration_minutes": duration_minutes,
            "follow_up_status": follow_up_status,
            "low_stock_thershold": low_stock_thershold,
            "minimum_price": minimum_price,
            "name": name,
            "notes": notes,
            "product_code": product_code,
            "profit_margin": profit_margin,
            "raw_store_id": raw_store_id,
            "staff_id": staff_id,
            "status": status,
            "stock_balance": stock_balance,
            "supplier_id": supplier_id,
            "tags": tags,
            "tax1": tax1,
            "tax2": tax2,
            "track_stock": track_stock,
            "tracking_type": tracking_type,
            "type": type,
            "unit_price": unit_price,
        },
        arguments={"new_branch_id": "branch_id"},
        choice=choice_for(self, "products.edit", allow_loss, keep),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: products_get(self, id, **options))
