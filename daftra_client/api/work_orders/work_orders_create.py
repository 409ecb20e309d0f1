"""POST /api2/work_orders.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.work_order_input import WorkOrderInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="work_orders.create",
    method="POST",
    path="/api2/work_orders.json",
    changes_state=True,
    body=(BodyPart("WorkOrder", "work_order", "WorkOrderInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def work_orders_create(
    self: Resource,
    work_order: WorkOrderInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a work order.

    Stores a new work order. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        work_order: Sent under `WorkOrder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "WorkOrder": work_order,
        },
    )
    return await self._engine.created(request, options)
