"""GET /v2/api/entity/storage/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.asset_storage import AssetStorage
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="asset_storages.get",
    method="GET",
    path="/v2/api/entity/storage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def asset_storages_get(
    self: Resource,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> AssetStorage:
    """Read an asset storage.

    The asset storage as v2 sends it, with related records as deep as the level asks for.

    Args:
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.asset_storage import AssetStorage

    request = OPERATION.request(
        path={
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, AssetStorage, options)
