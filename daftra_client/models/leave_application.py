"""LeaveApplication: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Day, Moment
from .leave_type import LeaveType, read_leave_type

if TYPE_CHECKING:
    from typing import Self


class LeaveApplication(Record, kw_only=True):
    """A request of a staff member for days off. Answers are not documented: the fields are those that can be
    written and those that its siblings have.

    Source: request sample (fields of the create and update bodies); inference (that the answer repeats them).
    """

    attachments: Any = None
    """Files attached to it. Their form is not documented."""
    created: Moment | None = None
    """When the application was added."""
    date_from: Day | None = None
    """First day off."""
    date_to: Day | None = None
    """Last day off, itself included."""
    days: Amount | None = None
    """Number of days off; in the examples every calendar day counts, the first and the last included."""
    description: str | None = None
    """Free text about the application."""
    early_time: str | None = None
    """Meaning not documented; by its name, it concerns leaving early."""
    id: int | None = None
    """Id of the leave application."""
    late_time: str | None = None
    """Meaning not documented; by its name, it concerns arriving late."""
    leave_type_id: int | None = None
    """Id of the kind of leave that the account defined. No operation that lists them is documented."""
    modified: Moment | None = None
    """When the application was last changed."""
    staff_id: int | None = None
    """Who asks for leave, an id from `staff`."""
    type: Coded[LeaveType] | None = None
    """What is asked for."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.date_from
        if v is not None:
            self.date_from = days[v]
        v = self.date_to
        if v is not None:
            self.date_to = days[v]
        v = self.days
        if v is not None:
            self.days = amounts[v]
        v = self.type
        if v is not None:
            self.type = read_leave_type(v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "LeaveApplication", date_format, is_read=True)
        data |= {
            "attachments": wire.plain(self.attachments, "LeaveApplication.attachments", date_format, is_read=True),
            "created": wire.isoformat(self.created),
            "date_from": wire.isoformat(self.date_from),
            "date_to": wire.isoformat(self.date_to),
            "days": wire.encode_decimal(self.days, "LeaveApplication.days"),
            "description": wire.encode_text(self.description, "LeaveApplication.description"),
            "early_time": wire.encode_text(self.early_time, "LeaveApplication.early_time"),
            "id": wire.whole(self.id),
            "late_time": wire.encode_text(self.late_time, "LeaveApplication.late_time"),
            "leave_type_id": wire.whole(self.leave_type_id),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.whole(self.staff_id),
            "type": wire.encode_text(self.type, "LeaveApplication.type"),
        }
        return data
