"""GET /api2/clients/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client import Client
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="clients.get",
    method="GET",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Client",),
)


async def clients_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Client:
    """Read a client.

    The whole client, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.client import Client

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Client, options)
