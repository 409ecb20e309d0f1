"""Booking: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any

import attrs

from .._codec.record import Record
from .booking_status import BookingStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Booking(Record):
    """A booking, stored as an invoice of type 8. Its fields depend on how the account has configured bookings:
    those of a row are `id`, `no`, `date`, `client_id`, `staff_id` and `payment_status` at least, and any other key
    is kept.
    """

    branch_id: int | None = None
    """The branch that the booking belongs to, an id from `branches`."""
    client_id: int | None = None
    """The client of the booking, an id from `clients`."""
    converted: int | None = None
    """The meaning is not documented; the name suggests whether the booking was turned into an invoice."""
    created: datetime.datetime | None = None
    """When the booking was made."""
    custom_data: Any = None
    """The account's own extra fields. Only in single records."""
    date: datetime.date | None = None
    """Day of the booking."""
    description: str | None = None
    """Remarks on the booking."""
    end_time: str | None = None
    """Time of day at which the booking ends, such as "23:59"; Daftra computes it from the services."""
    id: int | None = None
    """Number that identifies the booking."""
    modified: datetime.datetime | None = None
    """When the booking was last changed."""
    no: str | None = None
    """Number shown to users."""
    payment_status: BookingStatus | None = None
    """Status of the booking itself, not of a payment."""
    staff_id: int | None = None
    """The staff member who gives the service, an id from `staff`."""
    start_time: str | None = None
    """Time of day at which the booking starts, such as "09:30"."""
    type: int | None = None
    """Kind of invoice record, 8 for a booking."""
