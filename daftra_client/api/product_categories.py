"""The resource `product_categories`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
)
from .._call.resource import Resource
from .._listing.pager import Pager

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
    wrappers=(
        "ProductCategory",
        "Category",
    ),
)


class ProductCategories(Resource):
    """Categories of products, read-only. List rows are wrapped in `ProductCategory`; live accounts answer the
    detail under `Category`."""

    __slots__ = ()

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.ProductCategory:
        """Read a product category.

        The complete product category with its related records. Live accounts wrap it in `Category`, the
        documentation in `ProductCategory`.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: live report (wrapper `Category`).
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
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.ProductCategory]:
        """List product categories.

        One page of product categories. Daftra ignores query parameters that it does not know and then answers with
        all records.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Records per page, 20 by default; 1000 is the largest value known to be used.
            page: Page to return, counted from 1.
            expand: Read each record once more by itself, concurrently and in order, for the fields that a list
                leaves out.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.ProductCategory,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )
