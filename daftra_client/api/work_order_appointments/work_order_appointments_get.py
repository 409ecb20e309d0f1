"""GET /api2/work_order_appointments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.work_order_appointment import WorkOrderAppointment
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="work_order_appointments.get",
    method="GET",
    path="/api2/work_order_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("WorkOrderAppointment",),
)


async def work_order_appointments_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> WorkOrderAppointment:
    """Read a work order appointment.

    The whole work order appointment, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.work_order_appointment import WorkOrderAppointment

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, WorkOrderAppointment, options)
