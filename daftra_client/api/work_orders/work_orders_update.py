"""PUT /api2/work_orders/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.work_order_input import WorkOrderInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="work_orders.update",
    method="PUT",
    path="/api2/work_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("WorkOrder", "work_order", "WorkOrderInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def work_orders_update(
    self: Resource,
    id: int,
    work_order: WorkOrderInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a work order.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        work_order: Sent under `WorkOrder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "WorkOrder": work_order,
        },
    )
    return await self._engine.done(request, options)
