"""GET /api2/bookings/change_status/{booking_id}/{status}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE, NO_ERROR
from ...operation import Operation
from ...parameters import Parameter, member_of, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.booking_status import BookingStatus
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="bookings.change_status",
    method="GET",
    path="/api2/bookings/change_status/{booking_id}/{status}",
    parameters={
        "booking_id": Parameter(record_id),
        "status": Parameter(member_of("BookingStatus")),
    },
    changes_state=True,
    confirmed_by=(
        DONE,
        NO_ERROR,
    ),
)


async def bookings_change_status(
    self: Resource,
    booking_id: int,
    status: BookingStatus | int,
    **options: Unpack[CallOptions],
) -> Done:
    """Change the status of a booking.

    Puts a booking into another status. It is a GET request that changes data, so it must never be repeated blindly.

    Args:
        booking_id: The booking to change.
        status: The new status.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path and status values, answer empty); inference (v1 envelope of the answer, error
    statuses).
    """
    request = OPERATION.request(
        path={
            "booking_id": booking_id,
            "status": status,
        },
    )
    return await self._engine.done(request, options)
