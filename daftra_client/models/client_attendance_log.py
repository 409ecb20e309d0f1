"""ClientAttendanceLog: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientAttendanceLog(Record):
    """One attendance of a client."""

    id: int | None = None
    """Number that identifies the entry."""
    client_id: int | None = None
    """The client, an id from `clients`."""
    added_by: int | None = None
    """The staff member who recorded the entry, an id from `staff`."""
    time: datetime.datetime | None = None
    """When the client was present, in account time."""
    created: datetime.datetime | None = None
    """When the entry was stored, in account time."""
    modified: datetime.datetime | None = None
    """When the entry was last changed, in account time."""
    deleted_at: datetime.datetime | None = None
    """When the entry was deleted; null otherwise."""
