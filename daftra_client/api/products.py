"""The resource `products`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    flag,
    integer,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="products.create",
    method="POST",
    path="/api2/products.json",
    changes_state=True,
    body=(
        BodyPart("Product", "product", lambda: models.ProductInput, is_required=True),
        BodyPart("ProductBundle", "product_bundle", lambda: models.ProductComponentInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="products.delete",
    method="DELETE",
    path="/api2/products/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        400: "The product belongs to a package, or other records depend on it",
        404: "No product has this id, or the product belongs to another branch",
        500: "The product has stock movements, or Daftra failed",
    },
)

_GET = Operation(
    name="products.get",
    method="GET",
    path="/api2/products/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Product",),
)

_LIST = Operation(
    name="products.list",
    method="GET",
    path="/api2/products.json",
    parameters={
        "barcode": Parameter(text),
        "brand_id": Parameter(record_id),
        "category": Parameter(record_id),
        "keywords": Parameter(text),
        "load_custom_data": Parameter(flag),
        "product_code": Parameter(text, "product_code"),
        "status": Parameter(member_of(lambda: models.ProductAvailability)),
        "supplier_id": Parameter(record_id, "supplier_id"),
        "tracking_type": Parameter(integer),
        "with_images": Parameter(flag),
    },
    wrappers=("Product",),
)

_LIST_BRAND_NAMES = Operation(
    name="products.list_brand_names",
    method="GET",
    path="/api2/products/brands.json",
    parameters={
        "brand": Parameter(text),
    },
)

_UPDATE = Operation(
    name="products.update",
    method="PUT",
    path="/api2/products/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Product", "product", lambda: models.ProductInput, is_required=True),
        BodyPart("ProductBundle", "product_bundle", lambda: models.ProductComponentInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No product has this id, or the product belongs to another branch",
    },
)


class ProductChanges(CallOptions, total=False):
    """New values that `products.edit` takes by name, and the options of the call. None empties a field."""

    availabe_online: bool | None | Unset
    """Whether the product is offered online. The misspelling is Daftra's own."""
    barcode: str | None | Unset
    """Barcode, unique in the account. From 5 to 255 characters."""
    new_branch_id: int | None | Unset
    """Branch it belongs to, an id from `branches`."""
    brand: str | None | Unset
    """Brand name; Daftra adds a brand that it does not know. At most 255 characters."""
    buy_price: Decimal | int | None | Unset
    """Purchase price of one unit."""
    categories_id: builtins.list[int | None] | None | Unset
    """Ids of the categories of the product, from `product_categories`. They take precedence over `category`, which
    names one."""
    category: str | None | Unset
    """Name of one category as plain text. Deprecated by Daftra; `categories_id` takes precedence. At most 255
    characters."""
    description: str | None | Unset
    """Longer description. At most 100000 characters."""
    discount: Decimal | int | None | Unset
    """Default discount, read according to the discount type."""
    discount_type: models.DiscountType | int | None | Unset
    """Whether `discount` is a percentage or an amount. Live accounts spell this field `discout_type`."""
    discout_type: models.DiscountType | int | None | Unset
    """Whether `discount` is a percentage or an amount. The misspelling is Daftra's own; the documentation silently
    corrects it."""
    duration_minutes: Decimal | int | None | Unset
    """Duration of a service in minutes."""
    follow_up_status: int | None | Unset
    """Follow-up status, an id from `follow_up_statuses`."""
    initial_stock_level: Decimal | int | None | Unset
    """Opening stock, used if `track_stock` is true and `store_id` names the store."""
    low_stock_thershold: Decimal | int | None | Unset
    """Quantity below which Daftra warns of low stock. The misspelling is Daftra's own."""
    minimum_price: Decimal | int | None | Unset
    """Lowest permitted selling price."""
    name: str | None | Unset
    """Name; required by a create. At most 255 characters."""
    notes: str | None | Unset
    """Internal remarks. At most 255 characters."""
    product_code: str | None | Unset
    """The account's own code (SKU); Daftra makes one if it is left out. Contested: a number (documentation of
    July); any text (vendor reference 2026-08). `list` can search by it. At most 255 characters."""
    profit_margin: Decimal | int | None | Unset
    """Profit margin; whether a percentage or an amount is not documented."""
    raw_store_id: int | None | Unset
    """Store that supplies the parts of a bundle, an id from `stores`."""
    staff_id: int | None | Unset
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    status: models.ProductStatus | int | None | Unset
    """Whether the product is in use; active by default."""
    stock_balance: Decimal | int | None | Unset
    """Opening stock of a new product. The effect of sending it for an existing product is not documented; use stock
    transactions to correct stock. Contested: the opening stock (documentation); not listed, `initial_stock_level`
    is the opening stock (vendor reference 2026-08)."""
    store_id: int | None | Unset
    """The store of the opening stock, an id from `stores`; it must be active."""
    supplier_id: int | None | Unset
    """The default supplier, an id from `suppliers`."""
    tags: str | None | Unset
    """Tags in one string, separated by commas. Daftra accepts a list of them too (vendor reference 2026-08)."""
    tax1: int | None | Unset
    """First tax, an id from `taxes`; not a percentage. A create without it takes the default of the account."""
    tax2: int | None | Unset
    """Second tax, an id from `taxes`; not a percentage. A create without it takes the default of the account."""
    track_stock: bool | None | Unset
    """Whether stock is tracked; tracking needs the inventory plugin. The default depends on what the account sells."""
    tracking_type: str | None | Unset
    """Method of stock tracking, an integer whose values are not documented. Needed with `track_stock` where the
    account tracks products, and fixed once stock was moved, unless the account allows negative tracking."""
    type: models.ProductType | int | None | Unset
    """Product, service or bundle; a product by default. A bundle stays one once stock was moved."""
    unit_price: Decimal | int | None | Unset
    """Selling price of one unit."""
    product_bundle: Sequence[models.ProductComponentInput] | None
    """Contents of the product, if it is a bundle. They replace all that are there; without them those stay.
    `product_id` is required in each. Sent only if given."""


class Products(Resource):
    """Products, services and bundles. Several field names are misspelt on the wire and must be sent that way.
    Images are read-only; categories are the resource `product_categories`."""

    __slots__ = ()

    async def create(
        self,
        product: models.ProductInput,
        *,
        product_bundle: Sequence[models.ProductComponentInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a product.

        Stores a new product. The answer holds only the id; a null id means that nothing was stored. Only the name
        is required. A product that Daftra takes for one that exists already is refused with 400, `error_type`
        DUPLICATED and the id of that product in `extra_data`; what makes two products alike is not documented.
        Contested: the opening stock is `stock_balance` (documentation); it is `initial_stock_level` with
        `track_stock` and `store_id` (vendor reference 2026-08). The caller needs the permission to add products.

        Args:
            product: The product itself.
            product_bundle: Contents of the product, if it is a bundle. `product_id` is required in each.

        Source: live report (202 or another 2xx, id only); vendor reference 2026-08 (DUPLICATED), contested: opening
        stock.
        """
        request = _CREATE.request(
            body={
                "Product": product,
                "ProductBundle": product_bundle,
            },
        )
        return await self._engine.created(request, options)

    async def create_once(
        self,
        product: models.ProductInput,
        *,
        product_bundle: Sequence[models.ProductComponentInput] | None = None,
        exact: bool = False,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record unless one with its reference exists already.

        The reference is `product_code` of `product`.

        If no record has the reference, the method creates the record. `Once` of `daftra_client._methods.once`
        describes what this guarantees and what it cannot.

        Args:
            exact, **options: See `Once`.
            product, product_bundle: See `create`.
        """
        from .._methods.once import Once, Reference  # few programs create by reference

        _CREATE.check_body(
            {
                "Product": product,
                "ProductBundle": product_bundle,
            },
            "products.create_once",
        )
        reference = Reference.field(product, "product_code")

        def listed(options: CallOptions) -> Pager[models.Product]:
            return self.list(product_code=reference.value, **options)

        once = Once(
            resource="products",
            reference=reference,
            exact=exact,
            listed=[
                listed,
            ],
            get=lambda id, options: self.get(id, **options),
            create=lambda options: self.create(
                product,
                product_bundle=product_bundle,
                **options,
            ),
            options=options,
        )
        return await once.run(self)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a product.

        Removes the product with its place in bundles and its entries in price lists. Daftra answers 400 if the
        product belongs to a package, and 500 once stock was moved: make the product inactive instead.

        Raises:
            ValidationError: The product belongs to a package, or other records depend on it (400).
            NotFoundError: No product has this id, or the product belongs to another branch (404).
            OutcomeUnknownError: The product has stock movements, or Daftra failed (500).
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def edit(
        self,
        id: int,
        *,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[ProductChanges],
    ) -> Edited[models.Product]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Answers do not have `product_bundle`, so `edit` cannot write back what is stored there. Give it again if
        there is any.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `ProductChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Product",
            model=models.ProductInput,
            changes=changes,
            known=ProductChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="product_bundle",
                    key="ProductBundle",
                    read_key=None,
                    model=models.ProductComponentInput,
                    given=changes.get("product_bundle"),
                ),
            ),
            further_keys=("ProductBundle",),
            choice=choice_for(self, "products.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Read a product.

        The complete product with its related records. A product of another branch that is not shared with the
        current one is not found. The caller needs a permission to view products.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Product, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        barcode: str | None = None,
        brand_id: int | None = None,
        category: int | None = None,
        keywords: str | None = None,
        load_custom_data: bool | None = None,
        product_code: str | None = None,
        status: models.ProductAvailability | int | None = None,
        supplier_id: int | None = None,
        tracking_type: int | None = None,
        with_images: bool | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Product]:
        """List products.

        One page of products, by name from A to Z. Daftra ignores query parameters that it does not know and then
        answers with all records. Some filters need a feature of the account. Images and categories of a row are
        next to its `Product` wrapper; the client merges them into the record. The caller needs a permission to view
        products.

        Args:
            barcode: Part of a barcode; a DataMatrix code is taken apart first. It matches parts, so compare the
                received rows.
            brand_id: Only products of this brand, an id from `brands`. The rows show the name only. It needs the
                inventory feature and an account that sells products.
            category: Only products of this category, an id from `product_categories`. The field `category` of the
                rows holds a name instead.
            keywords: Words that are searched in name, code, barcode and tags. It matches parts, so compare the
                received rows.
            load_custom_data: 1 adds the values of custom fields to each product. No other value is documented, so
                leave it out otherwise.
            product_code: Only products with this code. Check the rows: Daftra ignores an unknown filter without
                notice.
            status: Only products of this availability, which needs the inventory feature. Its values are others
                than those of the field `status`.
            supplier_id: Only products of this supplier, an id from `suppliers`.
            tracking_type: Only products with this method of stock tracking; the values are not documented. It needs
                the feature for tracking.
            with_images: True loads the images of the products, which requests to the API always do.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `product_code`, `supplier_id`.
        """
        request = _LIST.request(
            query={
                "barcode": barcode,
                "brand_id": brand_id,
                "category": category,
                "keywords": keywords,
                "load_custom_data": load_custom_data,
                "product_code": product_code,
                "status": status,
                "supplier_id": supplier_id,
                "tracking_type": tracking_type,
                "with_images": with_images,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Product,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def list_brand_names(
        self,
        *,
        brand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductBrandNames:
        """List the brand names of products.

        The names of all brands that products have, in the order of the alphabet. The answer has no envelope and no
        pages.

        Args:
            brand: Part of a name, in any case.
        """
        request = _LIST_BRAND_NAMES.request(
            query={
                "brand": brand,
            },
        )
        return await self._engine.record(request, models.ProductBrandNames, options)

    async def update(
        self,
        id: int,
        product: models.ProductInput,
        *,
        product_bundle: Sequence[models.ProductComponentInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a product.

        Send every writable field, or use `edit`. Daftra refuses another type or method of tracking once stock was
        moved, and a bundle that contains itself. Contested: fields that are left out are emptied or reset
        (inference from invoices and payments); only the fields that are sent change (vendor reference 2026-08).

        Args:
            product: The product itself.
            product_bundle: Contents of the product, if it is a bundle. They replace all that are there; without
                them those stay. `product_id` is required in each.

        Raises:
            NotFoundError: No product has this id, or the product belongs to another branch (404).

        Source: inference (full replacement is tested on invoices and payments); vendor reference 2026-08,
        contested: partial or full replacement.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Product": product,
                "ProductBundle": product_bundle,
            },
        )
        return await self._engine.done(request, options)
