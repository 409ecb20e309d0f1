"""GET /api2/treasuries/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.treasury import Treasury
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="treasuries.get",
    method="GET",
    path="/api2/treasuries/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Treasury",),
)


async def treasuries_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Treasury:
    """Read a treasury.

    The whole treasury, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.treasury import Treasury

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Treasury, options)
