"""GET /api2/client_appointments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_appointment import ClientAppointment
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="client_appointments.get",
    method="GET",
    path="/api2/client_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("ClientAppointment",),
)


async def client_appointments_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> ClientAppointment:
    """Read a client appointment.

    The whole client appointment, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.client_appointment import ClientAppointment

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, ClientAppointment, options)
