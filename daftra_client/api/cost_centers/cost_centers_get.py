"""GET /v2/api/entity/cost_center/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center import CostCenter
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="cost_centers.get",
    method="GET",
    path="/v2/api/entity/cost_center/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def cost_centers_get(
    self: Resource,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> CostCenter:
    """Read a cost center.

    The cost center as v2 sends it, with related records as deep as the level asks for.

    Args:
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, answer empty).
    """
    from ...models.cost_center import CostCenter

    request = OPERATION.request(
        path={
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, CostCenter, options)
