"""POST /api2/work_order_appointments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.appointment_input import AppointmentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="work_order_appointments.create",
    method="POST",
    path="/api2/work_order_appointments.json",
    changes_state=True,
    body=(BodyPart("WorkOrderAppointment", "work_order_appointment", "AppointmentInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def work_order_appointments_create(
    self: Resource,
    work_order_appointment: AppointmentInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a work order appointment.

    Stores a new work order appointment. The answer holds its id alone; an answer with null as the id stored
    nothing. Set `item_id` to the work order.

    Args:
        work_order_appointment: Sent under `WorkOrderAppointment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "WorkOrderAppointment": work_order_appointment,
        },
    )
    return await self._engine.created(request, options)
