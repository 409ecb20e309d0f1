"""Booking: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Day, Moment

if TYPE_CHECKING:
    from typing import Self


class Booking(Record, kw_only=True):
    """A booking, stored as an invoice of type 8. Its answers are not documented: the fields named here are those
    that can be written and those that every invoice has; whatever else arrives is kept.

    Source: request sample (fields of the create body); documentation (a booking is an invoice of type 8); inference
    (that the answer repeats them).
    """

    branch_id: int | None = None
    """The branch that the booking belongs to, an id from `branches`."""
    client_id: int | None = None
    """Who booked, an id from `clients`."""
    converted: int | None = None
    """Meaning not documented; by its name, whether the booking was turned into an invoice."""
    created: Moment | None = None
    """When the booking was made."""
    date: Day | None = None
    """Day of the booking."""
    description: str | None = None
    """Remarks on the booking."""
    end_time: str | None = None
    """Time of day at which it ends, such as "23:59"."""
    id: int | None = None
    """Number that identifies the booking."""
    modified: Moment | None = None
    """When the booking was last changed."""
    no: str | None = None
    """Number shown to people."""
    staff_id: int | None = None
    """Who gives the service, an id from `staff`."""
    start_time: str | None = None
    """Time of day at which it starts, such as "09:30"."""
    type: int | None = None
    """Kind of invoice record, 8 for a booking."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.date
        if v is not None:
            self.date = days[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Booking", date_format, is_read=True)
        data |= {
            "branch_id": wire.whole(self.branch_id),
            "client_id": wire.whole(self.client_id),
            "converted": wire.whole(self.converted),
            "created": wire.isoformat(self.created),
            "date": wire.isoformat(self.date),
            "description": wire.encode_text(self.description, "Booking.description"),
            "end_time": wire.encode_text(self.end_time, "Booking.end_time"),
            "id": wire.whole(self.id),
            "modified": wire.isoformat(self.modified),
            "no": wire.encode_text(self.no, "Booking.no"),
            "staff_id": wire.whole(self.staff_id),
            "start_time": wire.encode_text(self.start_time, "Booking.start_time"),
            "type": wire.whole(self.type),
        }
        return data
