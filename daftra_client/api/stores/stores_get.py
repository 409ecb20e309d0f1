"""GET /api2/stores/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.store import Store
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="stores.get",
    method="GET",
    path="/api2/stores/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Store",),
)


async def stores_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Store:
    """Read a store.

    The whole store, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.store import Store

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Store, options)
