"""AttendanceLog: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .attendance_invalidity import AttendanceInvalidity
from .attendance_source import AttendanceSource
from .attendance_status import AttendanceStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AttendanceLog(Record):
    """One mark of a staff member's attendance."""

    created: datetime.datetime | None = None
    """When the log was added."""
    deleted_at: datetime.datetime | None = None
    """When the log was deleted; null if it was not."""
    id: int | None = None
    """Id of the attendance log."""
    invalidity_reason: AttendanceInvalidity | None = None
    """Why the log does not count."""
    modified: datetime.datetime | None = None
    """When the log was last changed."""
    session_id: int | None = None
    """Attendance session that the log belongs to. The source of its ids is not documented."""
    source_id: int | None = None
    """Id of the source, presumably from `staff` where the source is a supervisor."""
    source_method: str | None = None
    """How the source recorded it."""
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
