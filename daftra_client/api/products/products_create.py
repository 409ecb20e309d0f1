"""POST /api2/products.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product_input import ProductInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="products.create",
    method="POST",
    path="/api2/products.json",
    changes_state=True,
    body=(BodyPart("Product", "product", "ProductInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def products_create(
    self: Resource,
    product: ProductInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a product.

    Stores a new product. The answer holds its id alone; an answer with null as the id stored nothing. Set the
    opening stock with `stock_balance`.

    Args:
        product: Sent under `Product`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (202 or another 2xx, id only).
    """
    request = OPERATION.request(
        body={
            "Product": product,
        },
    )
    return await self._engine.created(request, options)
