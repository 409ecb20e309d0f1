"""GET /api2/invoice_appointments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.invoice_appointment import InvoiceAppointment
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="invoice_appointments.get",
    method="GET",
    path="/api2/invoice_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("InvoiceAppointment",),
)


async def invoice_appointments_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> InvoiceAppointment:
    """Read an invoice appointment.

    The whole invoice appointment, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.invoice_appointment import InvoiceAppointment

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, InvoiceAppointment, options)
