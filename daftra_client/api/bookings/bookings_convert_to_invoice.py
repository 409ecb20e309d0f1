"""GET /api2/bookings/convert_to_invoice/{booking_id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="bookings.convert_to_invoice",
    method="GET",
    path="/api2/bookings/convert_to_invoice/{booking_id}",
    parameters={
        "booking_id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)


async def bookings_convert_to_invoice(
    self: Resource,
    booking_id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Convert a booking to an invoice.

    Makes an invoice out of a booking. It is a GET request that changes data, so it must never be repeated blindly;
    whether the answer names the new invoice is not documented.

    Args:
        booking_id: The booking to convert.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, answer empty); inference (v1 envelope of the answer, error statuses).
    """
    request = OPERATION.request(
        path={
            "booking_id": booking_id,
        },
    )
    return await self._engine.done(request, options)
