"""GET /v2/api/entity/booking/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.booking import Booking
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="bookings.get",
    method="GET",
    path="/v2/api/entity/booking/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def bookings_get(
    self: Resource,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> Booking:
    """Read a booking.

    Returns one booking as a bare object, without an envelope.

    Args:
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, answer empty); live report (a v2 detail is the flat object itself); inference (401).
    """
    from ...models.booking import Booking

    request = OPERATION.request(
        path={
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, Booking, options)
