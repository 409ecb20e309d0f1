"""AttendanceLogInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .attendance_source import AttendanceSource
from .attendance_status import AttendanceStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AttendanceLogInput(Input):
    """An attendance log to create. Which fields must be present is not known.

    Source: request sample (every field is listed as required there, one with null as its only value).
    """

    session_id: int | None | Unset = UNSET
    """Attendance session that the log belongs to. Where its ids come from is not documented."""
    source_id: int | None | Unset = UNSET
    """Id of the source, presumably from `staff` where the source is a supervisor."""
    source_method: str | None | Unset = UNSET
    """Meaning not documented, null in the example."""
    source_name: str | None | Unset = UNSET
    """Name of the source, such as that of the supervisor."""
    source_type: AttendanceSource | str | None | Unset = UNSET
    """What kind of source the log comes from."""
    staff_id: int | None | Unset = UNSET
    """Whose attendance it is, an id from `staff`."""
    status: AttendanceStatus | str | None | Unset = UNSET
    """State of the log, which is to be `draft` here."""
    time: datetime.datetime | None | Unset = UNSET
    """Moment of the attendance, written in ISO form."""
