"""DELETE /api2/bookings/{booking_id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE, MESSAGE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="bookings.delete",
    method="DELETE",
    path="/api2/bookings/{booking_id}",
    parameters={
        "booking_id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(
        DONE,
        MESSAGE,
    ),
    refusals={
        400: "The booking was converted, or the right to delete it is missing",
    },
)


async def bookings_delete(
    self: Resource,
    booking_id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a booking.

    Removes one booking.

    Args:
        booking_id: The booking to delete.
        **options: See `CallOptions`.

    Raises:
        ValidationError: The booking was converted, or the right to delete it is missing (400).
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, answer empty); inference (v1 envelope of the answer, error statuses).
    """
    request = OPERATION.request(
        path={
            "booking_id": booking_id,
        },
    )
    return await self._engine.done(request, options)
