"""POST /api2/invoice_appointments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.appointment_input import AppointmentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="invoice_appointments.create",
    method="POST",
    path="/api2/invoice_appointments.json",
    changes_state=True,
    body=(BodyPart("InvoiceAppointment", "invoice_appointment", "AppointmentInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def invoice_appointments_create(
    self: Resource,
    invoice_appointment: AppointmentInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an invoice appointment.

    Stores a new invoice appointment. The answer holds its id alone; an answer with null as the id stored nothing.
    Set `item_id` to the invoice.

    Args:
        invoice_appointment: Sent under `InvoiceAppointment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "InvoiceAppointment": invoice_appointment,
        },
    )
    return await self._engine.created(request, options)
