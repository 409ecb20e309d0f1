"""PUT /v2/api/entity/asset_type/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_type_input import AssetTypeInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="asset_types.update",
    method="PUT",
    path="/v2/api/entity/asset_type/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "asset_type", "AssetTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def asset_types_update(
    self: Resource,
    id: int,
    asset_type: AssetTypeInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change an asset type.

    Changes an asset type. The id goes into the body as well.

    Args:
        id: Id of the record.
        asset_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (with examples, also of the refusals).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=asset_type,
        body_id=id,
    )
    return await self._engine.done(request, options)
