"""PUT /api2/products/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product_input import ProductInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="products.update",
    method="PUT",
    path="/api2/products/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Product", "product", "ProductInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "There is no product of this id, or it belongs to another branch",
    },
)


async def products_update(
    self: Resource,
    id: int,
    product: ProductInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a product.

    Full replacement: a field that is left out is emptied or reset, and so are children. That it replaces the whole
    record is known from other resources, not tested on products.

    Args:
        id: Id of the record.
        product: Sent under `Product`.
        **options: See `CallOptions`.

    Raises:
        NotFoundError: There is no product of this id, or it belongs to another branch (404).
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement is tested on invoices and payments).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Product": product,
        },
    )
    return await self._engine.done(request, options)
