"""POST /v2/api/entity/brand: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.brand_input import BrandInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="brands.create",
    method="POST",
    path="/v2/api/entity/brand",
    changes_state=True,
    body=(BodyPart("", "brand", "BrandInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def brands_create(
    self: Resource,
    brand: BrandInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a brand.

    Stores a new brand. The answer holds a message in the language of the account, and the id.

    Args:
        brand: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (422 names the refused field).
    """
    request = OPERATION.request(
        body=brand,
    )
    return await self._engine.created(request, options)
