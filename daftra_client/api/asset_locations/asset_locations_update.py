"""PUT /v2/api/entity/asset_location/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_location_input import AssetLocationInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="asset_locations.update",
    method="PUT",
    path="/v2/api/entity/asset_location/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "asset_location", "AssetLocationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def asset_locations_update(
    self: Resource,
    id: int,
    asset_location: AssetLocationInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change an asset location.

    Changes an asset location. The id goes into the body as well.

    Args:
        id: Id of the record.
        asset_location: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=asset_location,
        body_id=id,
    )
    return await self._engine.done(request, options)
