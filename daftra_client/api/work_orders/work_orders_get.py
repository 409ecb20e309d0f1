"""GET /api2/work_orders/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.work_order import WorkOrder
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="work_orders.get",
    method="GET",
    path="/api2/work_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("WorkOrder",),
)


async def work_orders_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> WorkOrder:
    """Read a work order.

    The whole work order, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (the documented answer is an empty object; same envelope as every other v1 record).
    """
    from ...models.work_order import WorkOrder

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, WorkOrder, options)
