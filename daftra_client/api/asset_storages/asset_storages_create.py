"""POST /v2/api/entity/storage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_storage_input import AssetStorageInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="asset_storages.create",
    method="POST",
    path="/v2/api/entity/storage",
    changes_state=True,
    body=(BodyPart("", "asset_storage", "AssetStorageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def asset_storages_create(
    self: Resource,
    asset_storage: AssetStorageInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an asset storage.

    Stores a new asset storage. The answer holds a message in the language of the account, and the id.

    Args:
        asset_storage: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        body=asset_storage,
    )
    return await self._engine.created(request, options)
