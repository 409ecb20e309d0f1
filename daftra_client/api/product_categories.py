"""The resource `product_categories`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CATEGORY_SAVED, CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="product_categories.create",
    method="POST",
    path="/api2/product_categories.json",
    changes_state=True,
    body=(BodyPart("Category", "category", lambda: models.ProductCategoryInput, is_required=True),),
    confirmed_by=(
        CATEGORY_SAVED,
        CREATED,
    ),
    creates=True,
    refusals={
        404: "Daftra could not store the category",
    },
)

_DELETE = Operation(
    name="product_categories.delete",
    method="DELETE",
    path="/api2/product_categories/{type}/{id}.json",
    parameters={
        "type": Parameter(member_of(lambda: models.CategoryType)),
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No category has this id and this type",
    },
)

_GET = Operation(
    name="product_categories.get",
    method="GET",
    path="/api2/product_categories/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "ProductCategory",
        "Category",
    ),
)

_LIST = Operation(
    name="product_categories.list",
    method="GET",
    path="/api2/product_categories.json",
    parameters={
        "id": Parameter(record_id, "id"),
        "parent_id": Parameter(record_id, "parent_id"),
    },
    wrappers=(
        "ProductCategory",
        "Category",
    ),
)

_UPDATE = Operation(
    name="product_categories.update",
    method="PUT",
    path="/api2/product_categories/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Category", "category", lambda: models.ProductCategoryInput, is_required=True),),
    has_edit=True,
    confirmed_by=(
        CATEGORY_SAVED,
        DONE,
    ),
)

_UPDATE_DISPLAY_ORDER = Operation(
    name="product_categories.update_display_order",
    method="POST",
    path="/api2/categories/update_display_order/{type}.json",
    parameters={
        "type": Parameter(member_of(lambda: models.CategoryType)),
    },
    changes_state=True,
    body=(BodyPart("", "category_order", lambda: models.CategoryOrderInput, is_required=True),),
    confirmed_by=(DONE,),
    refusals={
        400: "The type is missing, or a position or an id is no number",
    },
)

_UPDATE_ITEMS = Operation(
    name="product_categories.update_items",
    method="POST",
    path="/api2/categories/update_category_items/{type}.json",
    parameters={
        "type": Parameter(member_of(lambda: models.CategoryType)),
    },
    changes_state=True,
    body=(BodyPart("", "category_items", lambda: models.CategoryItemsInput, is_required=True),),
    confirmed_by=(DONE,),
    refusals={
        400: "The type is missing, or an id is no number",
    },
)


class ProductCategoryChanges(CallOptions, total=False):
    """New values that `product_categories.edit` takes by name, and the options of the call. None empties a field."""

    attachments: str | None | Unset
    """Names of uploaded image files. They replace the image."""
    category_type: models.CategoryType | int | None | Unset
    """Kind of record that the category groups; products for this resource."""
    description: str | None | Unset
    """Text about the category."""
    display_order: int | None | Unset
    """Place among the categories; 0 by default."""
    image: str | None | Unset
    """File name of the category image."""
    name: str | None | Unset
    """Name of the category. At most 255 characters."""
    parent_id: int | None | Unset
    """The parent category, an id from `product_categories`; 0 or left out for the top."""


class ProductCategories(Resource):
    """Categories of products, and of point-of-sale shifts and devices. List rows are wrapped in `ProductCategory`,
    single records and writes in `Category`. The answer to a create has the id inside of the record."""

    __slots__ = ()

    async def create(
        self,
        category: models.ProductCategoryInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a product category.

        Stores a new category. The answer holds what was sent with the id of the category, unlike that of other
        creates; the HTTP status is 200 while the code in the body is 202. Daftra answers 404 if it could not store
        the category.

        Args:
            category: The category itself.

        Raises:
            NotFoundError: Daftra could not store the category (404).
        """
        request = _CREATE.request(
            body={
                "Category": category,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        *,
        type: models.CategoryType | int = 1,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a category.

        Removes a category. Daftra refuses with 400 while the category is in use.

        Args:
            type: Kind of record that the category groups; products by default.

        Raises:
            NotFoundError: No category has this id and this type (404).
        """
        request = _DELETE.request(
            path={
                "type": type,
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
        **changes: Unpack[ProductCategoryChanges],
    ) -> Edited[models.ProductCategory]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `ProductCategoryChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Category",
            model=models.ProductCategoryInput,
            changes=changes,
            known=ProductCategoryChanges.__optional_keys__,
            choice=choice_for(self, "product_categories.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.ProductCategory:
        """Read a product category.

        The complete product category with its related records. Live accounts wrap it in `Category`, the
        documentation in `ProductCategory`. The caller needs a permission to view products.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.ProductCategory, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        id: int | None = None,
        parent_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.ProductCategory]:
        """List product categories.

        One page of product categories. Daftra ignores query parameters that it does not know and then answers with
        all records. A missing permission to view products is answered with 404, and so is an unknown type of
        categories.

        Args:
            id: Only the category with this id.
            parent_id: Only categories below this one, an id from `product_categories`.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `id`, `parent_id`.
        """
        request = _LIST.request(
            query={
                "id": id,
                "parent_id": parent_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.ProductCategory,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        category: models.ProductCategoryInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a product category.

        Changes a category. That fields which are left out stay is implied and not said, so send every writable
        field, or use `edit`. The HTTP status is 200 while the code in the body is 202.

        Args:
            category: The category itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Category": category,
            },
        )
        return await self._engine.done(request, options)

    async def update_display_order(
        self,
        category_order: models.CategoryOrderInput,
        *,
        type: models.CategoryType | int = 1,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Set the order of categories.

        Puts the categories of a type in the given order.

        Args:
            category_order: Categories by their position, which is counted from 0. Positions and ids are passed as
                `additional_properties`, such as `{"0": 12, "1": 9}`.
            type: Kind of record that the categories group; products by default.

        Raises:
            ValidationError: The type is missing, or a position or an id is no number (400).
        """
        request = _UPDATE_DISPLAY_ORDER.request(
            path={
                "type": type,
            },
            body=category_order,
        )
        return await self._engine.done(request, options)

    async def update_items(
        self,
        category_items: models.CategoryItemsInput,
        *,
        type: models.CategoryType | int = 1,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Set the products of categories.

        Replaces the products of each category that is named, and leaves other categories as they are. The order of
        a list is the order of display.

        Args:
            category_items: Products by the id of their category. Ids are passed as `additional_properties`, such as
                `{"12": [101, 102]}`.
            type: Kind of record that the categories group; the reference names products only.

        Raises:
            ValidationError: The type is missing, or an id is no number (400).
        """
        request = _UPDATE_ITEMS.request(
            path={
                "type": type,
            },
            body=category_items,
        )
        return await self._engine.done(request, options)
