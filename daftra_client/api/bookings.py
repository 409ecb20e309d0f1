"""The resource `bookings`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import BOOKING_SAVED, CREATED, DONE, MESSAGE, NO_ERROR
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._listing.pager import Pager

_CHANGE_STATUS = Operation(
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

_CONVERT_TO_INVOICE = Operation(
    name="bookings.convert_to_invoice",
    method="GET",
    path="/api2/bookings/convert_to_invoice/{booking_id}",
    parameters={
        "booking_id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_CREATE = Operation(
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

_DELETE = Operation(
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
        400: "The booking was converted, or the caller may not delete it",
    },
)

_GET = Operation(
    name="bookings.get",
    method="GET",
    path="/v2/api/entity/booking/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="bookings.list",
    method="GET",
    path="/v2/api/entity/booking/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


class Bookings(Resource):
    """Bookings of a service by a client; Daftra stores one as an invoice of type 8 with a start and an end time.
    Reads go to the v2 entity `booking`, everything else to /api2, and two of the GET requests change data. The
    answers are not documented."""

    __slots__ = ()

    async def change_status(
        self,
        booking_id: int,
        status: models.BookingStatus | int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change the status of a booking.

        Puts a booking into another status. The request is a GET that changes data, so never repeat it blindly.

        Args:
            booking_id: The booking to change.
            status: The new status.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path and status values, answer empty); inference (v1 envelope of the answer, error
        statuses).
        """
        request = _CHANGE_STATUS.request(
            path={
                "booking_id": booking_id,
                "status": status,
            },
        )
        return await self._engine.done(request, options)

    async def convert_to_invoice(
        self,
        booking_id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Convert a booking to an invoice.

        Makes an invoice from a booking. The request is a GET that changes data, so never repeat it blindly; whether
        the answer names the new invoice is not documented.

        Args:
            booking_id: The booking to convert.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); inference (v1 envelope of the answer, error statuses).
        """
        request = _CONVERT_TO_INVOICE.request(
            path={
                "booking_id": booking_id,
            },
        )
        return await self._engine.done(request, options)

    async def create(
        self,
        invoice: models.BookingInput,
        *,
        invoice_item: Sequence[models.BookingItemInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a booking.

        Adds a booking of one or more products for a client. The body uses the keys of an invoice, `Invoice` and
        `InvoiceItem`, side by side.

        Args:
            invoice: The booking: client, staff member, day and times. Sent under `Invoice` as `BookingInput`; no
                field is known to be required.
            invoice_item: The booked services. Documented as required, with at least one in the example. Sent under
                `InvoiceItem` as a list of `BookingItemInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample (body); documentation (status 200 with an empty answer schema); inference (the answer
        has the envelope of other /api2 creates, which mostly use status 202; error statuses).
        """
        request = _CREATE.request(
            body={
                "Invoice": invoice,
                "InvoiceItem": invoice_item,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        booking_id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a booking.

        Removes one booking.

        Args:
            booking_id: The booking to delete.
            **options: See `CallOptions`.

        Raises:
            ValidationError: The booking was converted, or the caller may not delete it (400).
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); inference (v1 envelope of the answer, error statuses).
        """
        request = _DELETE.request(
            path={
                "booking_id": booking_id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.Booking:
        """Read a booking.

        Returns one booking as a bare object, without an envelope.

        Args:
            id: Id of the record.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); live report (a v2 detail is the flat object itself); inference
        (401).
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.Booking, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Booking]:
        """List bookings.

        Returns bookings as flat v2 rows.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); live report (v2 lists answer with the flat paginator); inference
        (401).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Booking,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )
