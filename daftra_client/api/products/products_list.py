"""GET /api2/products.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, text, yes_or_no

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product import Product
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="products.list",
    method="GET",
    path="/api2/products.json",
    parameters={
        "load_custom_data": Parameter(yes_or_no),
        "product_code": Parameter(text, "product_code"),
    },
    wrappers=("Product",),
)


def products_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    load_custom_data: bool | None = None,
    product_code: str | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Product]:
    """List products.

    One page of products. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        load_custom_data: 1 adds the values of custom fields to each product; 1 is the only documented value, so
            leave it out otherwise.
        product_code: Only products with this code. Check the rows: an unknown filter is ignored without notice.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts `product_code`.
        DaftraError: See `daftra_client.errors`.

    Source: documentation; live report (product_code, limits up to 1000).
    """
    from ...models.product import Product
    from ...pagination import Pager
    from .products_get import products_get

    request = OPERATION.request(
        query={
            "load_custom_data": load_custom_data,
            "product_code": product_code,
        },
    )
    return Pager(
        self._engine,
        request,
        Product,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: products_get(self, id, **options)) if expand else None,
        options=options,
    )
