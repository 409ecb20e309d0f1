"""PUT /v2/api/entity/storage/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_storage_input import AssetStorageInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="asset_storages.update",
    method="PUT",
    path="/v2/api/entity/storage/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "asset_storage", "AssetStorageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def asset_storages_update(
    self: Resource,
    id: int,
    asset_storage: AssetStorageInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change an asset storage.

    Changes an asset storage. The id goes into the body as well.

    Args:
        id: Id of the record.
        asset_storage: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=asset_storage,
        body_id=id,
    )
    return await self._engine.done(request, options)
