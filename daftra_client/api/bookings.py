"""The resource `bookings`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import BOOKING_SAVED, CREATED, DONE, MESSAGE, NO_ERROR
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
    text,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CHANGE_STATUS = Operation(
    name="bookings.change_status",
    method="GET",
    path="/api2/bookings/change_status/{booking_id}/{status}",
    parameters={
        "booking_id": Parameter(record_id),
        "status": Parameter(member_of(lambda: models.BookingStatus)),
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
    refusals={
        400: "The booking is cancelled or converted already, or data are missing",
    },
)

_CREATE = Operation(
    name="bookings.create",
    method="POST",
    path="/api2/bookings/add",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", lambda: models.BookingInput, is_required=True),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.BookingItemInput, is_list=True),
    ),
    confirmed_by=(
        BOOKING_SAVED,
        CREATED,
    ),
    creates=True,
    refusals={
        400: "A line is no service that can be booked, or the booking could not be stored",
    },
)

_CREATE_BETA = Operation(
    name="bookings.create_beta",
    method="POST",
    path="/v2/api/bookings",
    changes_state=True,
    body=(
        BodyPart("booking", "booking", lambda: models.BetaBookingInput, is_required=True),
        BodyPart("booking_items", "booking_items", lambda: models.BetaBookingItemInput, is_list=True, is_required=True),
    ),
    confirmed_by=(
        BOOKING_SAVED,
        CREATED,
    ),
    creates=True,
    refusals={
        400: "An item is no service that can be booked, or the booking could not be stored",
    },
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

_DELETE_BETA = Operation(
    name="bookings.delete_beta",
    method="DELETE",
    path="/v2/api/bookings/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
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
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="bookings.list",
    method="GET",
    path="/v2/api/entity/booking/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "search": Parameter(text),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)


class Bookings(Resource):
    """Bookings of a service by a client; Daftra stores one as an invoice of type 8 with a start and an end time.
    Reads go to the v2 entity `booking`, everything else to /api2, and two of the GET requests change data. The beta
    version creates and deletes by paths of its own; its status change is a GET with a body, which only `request` of
    the client can send."""

    __slots__ = ()

    async def change_status(
        self,
        booking_id: int,
        status: models.BookingStatus | int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change the status of a booking.

        Puts a booking into another status, usually 1, 3 or 4. The request is a GET that changes data, so never
        repeat it blindly. A change that Daftra refuses, such as that of a converted booking, is answered with
        status 200 and `error` true.

        Args:
            booking_id: The booking to change.
            status: The new status.
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

        Makes an invoice from a booking, which then has the status 2. The request is a GET that changes data, so
        never repeat it blindly. Contested: status 200 without an id (documentation); 202 with the id of the invoice
        (vendor reference 2026-08). Daftra answers 404 for an unknown id (vendor reference 2026-08, in its text).

        Args:
            booking_id: The booking to convert.

        Raises:
            ValidationError: The booking is cancelled or converted already, or data are missing (400).

        Source: documentation (path, answer empty); inference (v1 envelope of the answer, error statuses); vendor
        reference 2026-08, contested: the answer.
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

        Adds a booking of one or more services for a client. The body uses the keys of an invoice, `Invoice` and
        `InvoiceItem`, side by side. Daftra sets the end, the staff member and the status. If `convert` is sent and
        the conversion fails, the booking is kept.

        Args:
            invoice: The booking: client, staff member, day and times.
            invoice_item: The booked services, which are required. At least 1 of them.

        Raises:
            ValidationError: A line is no service that can be booked, or the booking could not be stored (400).
        """
        request = _CREATE.request(
            body={
                "Invoice": invoice,
                "InvoiceItem": invoice_item,
            },
        )
        return await self._engine.created(request, options)

    async def create_beta(
        self,
        booking: models.BetaBookingInput,
        booking_items: Sequence[models.BetaBookingItemInput],
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a booking in the beta version.

        Adds a booking by the beta version of bookings. Its page is partly a copy of the classic one, which also
        lists `Invoice` and `InvoiceItem`; the sample sends neither, and nor does this method. The answer is that of
        the classic version.

        Args:
            booking: The booking.
            booking_items: The booked services.

        Raises:
            ValidationError: An item is no service that can be booked, or the booking could not be stored (400).
        """
        request = _CREATE_BETA.request(
            body={
                "booking": booking,
                "booking_items": booking_items,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        booking_id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a booking.

        Removes one booking and its appointment.

        Args:
            booking_id: The booking to delete.

        Raises:
            ValidationError: The booking was converted, or the caller may not delete it (400).
        """
        request = _DELETE.request(
            path={
                "booking_id": booking_id,
            },
        )
        return await self._engine.done(request, options)

    async def delete_beta(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a booking in the beta version.

        Removes one booking and its appointment by the beta version of bookings. Its page is a copy of the classic
        one.

        Raises:
            ValidationError: The booking was converted, or the caller may not delete it (400).
        """
        request = _DELETE_BETA.request(
            path={
                "id": id,
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

        Returns one booking as a bare object, without an envelope. A missing permission to view bookings has the
        status 401.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.Booking, "booking", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        search: str | None = None,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.Booking]:
        """List bookings.

        Returns bookings as flat v2 rows. Which fields come depends on the configuration of bookings in the account.
        A missing permission to view bookings has the status 401.

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            search: Text to look for; Daftra decides in which fields.
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
            query={
                "search": search,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.Booking,
            "booking",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )
