"""POST /v2/api/entity/asset_type: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_type_input import AssetTypeInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="asset_types.create",
    method="POST",
    path="/v2/api/entity/asset_type",
    changes_state=True,
    body=(BodyPart("", "asset_type", "AssetTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def asset_types_create(
    self: Resource,
    asset_type: AssetTypeInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an asset type.

    Stores a new asset type. The answer holds a message in the language of the account, and the id.

    Args:
        asset_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (with examples, also of the two refusals).
    """
    request = OPERATION.request(
        body=asset_type,
    )
    return await self._engine.created(request, options)
