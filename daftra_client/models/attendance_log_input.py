"""AttendanceLogInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .attendance_source import AttendanceSource
from .attendance_status import AttendanceStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AttendanceLogInput(Input):
    """An attendance log to create. The reference requires `staff_id` and `time`, and no two logs of a staff member
    may have the same time.
    """

    session_id: int | None | Unset = UNSET
    """Attendance session that the log belongs to. The source of its ids is not documented."""
    source_id: int | None | Unset = UNSET
    """Id of the source, presumably from `staff` where the source is a supervisor."""
    source_method: str | None | Unset = UNSET
    """How the source recorded it."""
    source_name: str | None | Unset = UNSET
    """Name of the source, such as that of the supervisor."""
    source_type: AttendanceSource | str | None | Unset = UNSET
    """Kind of source of the log. Daftra does not check it."""
    staff_id: int | None | Unset = UNSET
    """The staff member whose attendance the log records, an id from `staff`."""
    status: AttendanceStatus | str | None | Unset = UNSET
    """State of the log; `draft` by default. Daftra does not check it and stores an unknown value as an empty one.
    Contested: it must be `draft` (documentation); any state is taken (vendor reference 2026-08)."""
    time: datetime.datetime | None | Unset = UNSET
    """Moment of the attendance, written in ISO form."""
