"""PUT /v2/api/entity/brand/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.brand_input import BrandInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="brands.update",
    method="PUT",
    path="/v2/api/entity/brand/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "brand", "BrandInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def brands_update(
    self: Resource,
    id: int,
    brand: BrandInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a brand.

    Changes a brand. The id goes into the body as well. A refused name is documented with status 400 here and with
    422 on create.

    Args:
        id: Id of the record.
        brand: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (400 names the refused field).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=brand,
        body_id=id,
    )
    return await self._engine.done(request, options)
