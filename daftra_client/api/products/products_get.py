"""GET /api2/products/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product import Product
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="products.get",
    method="GET",
    path="/api2/products/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Product",),
)


async def products_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Product:
    """Read a product.

    The whole product, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.product import Product

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Product, options)
