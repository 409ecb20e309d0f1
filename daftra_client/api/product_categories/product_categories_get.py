"""GET /api2/product_categories/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product_category import ProductCategory
    from ...operation import CallOptions, Resource

OPERATION = Operation(
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


async def product_categories_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> ProductCategory:
    """Read a product category.

    The whole product category, with what belongs to it. Wrapped in `Category` by live accounts, in
    `ProductCategory` in the documentation.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (wrapper `Category`).
    """
    from ...models.product_category import ProductCategory

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, ProductCategory, options)
