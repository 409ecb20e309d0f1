"""GET /api2/estimate_appointments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.estimate_appointment import EstimateAppointment
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="estimate_appointments.get",
    method="GET",
    path="/api2/estimate_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("EstimateAppointment",),
)


async def estimate_appointments_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> EstimateAppointment:
    """Read an estimate appointment.

    The whole estimate appointment, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.estimate_appointment import EstimateAppointment

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, EstimateAppointment, options)
