"""POST /v2/api/entity/product_bundle: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product_bundle_input import ProductBundleInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="product_bundles.create",
    method="POST",
    path="/v2/api/entity/product_bundle",
    changes_state=True,
    body=(BodyPart("", "product_bundle", "ProductBundleInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def product_bundles_create(
    self: Resource,
    product_bundle: ProductBundleInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Put a product into a bundle.

    Stores one row, which says how much of a product a bundle holds. The answer holds a message in the language of
    the account, and the id.

    Args:
        product_bundle: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation (answer empty); live report (the answer of a v2 create has the id at its
    top level); inference (401 and 422).
    """
    request = OPERATION.request(
        body=product_bundle,
    )
    return await self._engine.created(request, options)
