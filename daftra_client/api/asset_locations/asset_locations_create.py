"""POST /v2/api/entity/asset_location: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_location_input import AssetLocationInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="asset_locations.create",
    method="POST",
    path="/v2/api/entity/asset_location",
    changes_state=True,
    body=(BodyPart("", "asset_location", "AssetLocationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def asset_locations_create(
    self: Resource,
    asset_location: AssetLocationInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an asset location.

    Stores a new asset location. The answer holds a message in the language of the account, and the id.

    Args:
        asset_location: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        body=asset_location,
    )
    return await self._engine.created(request, options)
