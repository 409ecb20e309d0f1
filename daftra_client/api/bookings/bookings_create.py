"""POST /api2/bookings/add: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import BOOKING_SAVED, CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.booking_input import BookingInput
    from ...models.booking_item_input import BookingItemInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="bookings.create",
    method="POST",
    path="/api2/bookings/add",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", "BookingInput", is_required=True),
        BodyPart("InvoiceItem", "invoice_item", "BookingItemInput", is_list=True),
    ),
    confirmed_by=(
        BOOKING_SAVED,
        CREATED,
    ),
    creates=True,
)


async def bookings_create(
    self: Resource,
    invoice: BookingInput,
    *,
    invoice_item: Sequence[BookingItemInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a booking.

    Adds a booking of one or more products for a client. The body uses the keys of an invoice, `Invoice` and
    `InvoiceItem`, side by side.

    Args:
        invoice: Sent under `Invoice`.
        invoice_item: Sent under `InvoiceItem`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample (body); documentation (status 200 with an empty answer schema); inference (the answer has
    the envelope of other /api2 creates, which mostly use status 202; error statuses).
    """
    request = OPERATION.request(
        body={
            "Invoice": invoice,
            "InvoiceItem": invoice_item,
        },
    )
    return await self._engine.created(request, options)
