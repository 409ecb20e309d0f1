"""Booking: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Booking(Model):
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
    created: datetime.datetime | None = None
    """When the booking was made."""
    date: datetime.date | None = None
    """Day of the booking."""
    description: str | None = None
    """Remarks on the booking."""
    end_time: str | None = None
    """Time of day at which it ends, such as "23:59"."""
    id: int | None = None
    """Number that identifies the booking."""
    modified: datetime.datetime | None = None
    """When the booking was last changed."""
    no: str | None = None
    """Number shown to people."""
    staff_id: int | None = None
    """Who gives the service, an id from `staff`."""
    start_time: str | None = None
    """Time of day at which it starts, such as "09:30"."""
    type: int | None = None
    """Kind of invoice record, 8 for a booking."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "client_id",
            "converted",
            "created",
            "date",
            "description",
            "end_time",
            "id",
            "modified",
            "no",
            "staff_id",
            "start_time",
            "type",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["converted"]
        self.converted = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.date = days[row["date"]]
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["end_time"]
        self.end_time = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["no"]
        self.no = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["start_time"]
        self.start_time = v if v is None or type(v) is str else wire.text(v)
        v = row["type"]
        self.type = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "Booking.branch_id"),
            "client_id": wire.encode_integer(self.client_id, "Booking.client_id"),
            "converted": wire.encode_integer(self.converted, "Booking.converted"),
            "created": wire.isoformat(self.created),
            "date": wire.isoformat(self.date),
            "description": wire.encode_text(self.description, "Booking.description"),
            "end_time": wire.encode_text(self.end_time, "Booking.end_time"),
            "id": wire.encode_integer(self.id, "Booking.id"),
            "modified": wire.isoformat(self.modified),
            "no": wire.encode_text(self.no, "Booking.no"),
            "staff_id": wire.encode_integer(self.staff_id, "Booking.staff_id"),
            "start_time": wire.encode_text(self.start_time, "Booking.start_time"),
            "type": wire.encode_integer(self.type, "Booking.type"),
        }
        return data
