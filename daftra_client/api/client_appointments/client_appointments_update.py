"""PUT /api2/client_appointments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.appointment_input import AppointmentInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="client_appointments.update",
    method="PUT",
    path="/api2/client_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("FollowUpReminder", "follow_up_reminder", "AppointmentInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def client_appointments_update(
    self: Resource,
    id: int,
    follow_up_reminder: AppointmentInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a client appointment.

    Full replacement: a field that is left out is emptied or reset, and so are children. The body key is
    `FollowUpReminder`.

    Args:
        id: Id of the record.
        follow_up_reminder: Sent under `FollowUpReminder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (write key FollowUpReminder); inference (full replacement, tested live on invoices and
    payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "FollowUpReminder": follow_up_reminder,
        },
    )
    return await self._engine.done(request, options)
