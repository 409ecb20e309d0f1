"""AttendanceLog: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .attendance_source import AttendanceSource
from .attendance_status import AttendanceStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AttendanceLog(Record):
    """One mark of a staff member's attendance. Answers are not documented: the fields are the writable ones and
    those that sibling entities have.

    Source: request sample (fields of the create body); inference (that the answer repeats them).
    """

    created: datetime.datetime | None = None
    """When the log was added."""
    id: int | None = None
    """Id of the attendance log."""
    modified: datetime.datetime | None = None
    """When the log was last changed."""
    session_id: int | None = None
    """Attendance session that the log belongs to. The source of its ids is not documented."""
    source_id: int | None = None
    """Id of the source, presumably from `staff` where the source is a supervisor."""
    source_method: str | None = None
    """The meaning is not documented."""
    source_name: str | None = None
    """Name of the source, such as that of the supervisor."""
    source_type: AttendanceSource | None = None
    """Kind of source of the log."""
    staff_id: int | None = None
    """The staff member whose attendance the log records, an id from `staff`."""
    status: AttendanceStatus | None = None
    """State of the log."""
    time: datetime.datetime | None = None
    """Moment of the attendance."""
