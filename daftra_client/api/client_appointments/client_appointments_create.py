"""POST /api2/client_appointments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.appointment_input import AppointmentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="client_appointments.create",
    method="POST",
    path="/api2/client_appointments.json",
    changes_state=True,
    body=(BodyPart("FollowUpReminder", "follow_up_reminder", "AppointmentInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def client_appointments_create(
    self: Resource,
    follow_up_reminder: AppointmentInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a client appointment.

    Stores a new client appointment. The answer holds its id alone; an answer with null as the id stored nothing.
    The body key is `FollowUpReminder`; set `item_id` to the client.

    Args:
        follow_up_reminder: Sent under `FollowUpReminder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (write key FollowUpReminder, read key ClientAppointment).
    """
    request = OPERATION.request(
        body={
            "FollowUpReminder": follow_up_reminder,
        },
    )
    return await self._engine.created(request, options)
