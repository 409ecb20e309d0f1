"""Booking: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Booking(Record):
    """A booking, stored as an invoice of type 8. Its answers are not documented: the fields named here are the
    writable ones and those of every invoice; any other key is kept.

    Source: request sample (fields of the create body); documentation (a booking is an invoice of type 8); inference
    (that the answer repeats them).
    """

    branch_id: int | None = None
    """The branch that the booking belongs to, an id from `branches`."""
    client_id: int | None = None
    """The client of the booking, an id from `clients`."""
    converted: int | None = None
    """The meaning is not documented; the name suggests whether the booking was turned into an invoice."""
    created: datetime.datetime | None = None
    """When the booking was made."""
    date: datetime.date | None = None
    """Day of the booking."""
    description: str | None = None
    """Remarks on the booking."""
    end_time: str | None = None
    """Time of day at which the booking ends, such as "23:59"."""
    id: int | None = None
    """Number that identifies the booking."""
    modified: datetime.datetime | None = None
    """When the booking was last changed."""
    no: str | None = None
    """Number shown to users."""
    staff_id: int | None = None
    """The staff member who gives the service, an id from `staff`."""
    start_time: str | None = None
    """Time of day at which the booking starts, such as "09:30"."""
    type: int | None = None
    """Kind of invoice record, 8 for a booking."""
