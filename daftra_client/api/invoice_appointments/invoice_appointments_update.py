"""PUT /api2/invoice_appointments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

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
    name="invoice_appointments.update",
    method="PUT",
    path="/api2/invoice_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("InvoiceAppointment", "invoice_appointment", "AppointmentInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def invoice_appointments_update(
    self: Resource,
    id: int,
    invoice_appointment: AppointmentInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace an invoice appointment.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        invoice_appointment: Sent under `InvoiceAppointment`.
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
            "InvoiceAppointment": invoice_appointment,
        },
    )
    return await self._engine.done(request, options)
