"""GET /api2/requisitions/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.requisition import Requisition
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="requisitions.get",
    method="GET",
    path="/api2/requisitions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Requisition",),
)


async def requisitions_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Requisition:
    """Read a requisition.

    The whole requisition, with what belongs to it. Lines are inside the record. Refused with 403 when its store is
    inactive or the caller may not see it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.requisition import Requisition

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Requisition, options)
