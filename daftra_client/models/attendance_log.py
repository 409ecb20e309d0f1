"""AttendanceLog: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Coded, Moment
from .attendance_source import AttendanceSource, read_attendance_source
from .attendance_status import AttendanceStatus, read_attendance_status

if TYPE_CHECKING:
    from typing import Self


class AttendanceLog(Record, kw_only=True):
    """One mark of a staff member's attendance. Answers are not documented: the fields are those that can be written
    and those that its siblings have.

    Source: request sample (fields of the create body); inference (that the answer repeats them).
    """

    created: Moment | None = None
    """When the log was added."""
    id: int | None = None
    """Id of the attendance log."""
    modified: Moment | None = None
    """When the log was last changed."""
    session_id: int | None = None
    """Attendance session that the log belongs to. Where its ids come from is not documented."""
    source_id: int | None = None
    """Id of the source, presumably from `staff` where the source is a supervisor."""
    source_method: str | None = None
    """Meaning not documented."""
    source_name: str | None = None
    """Name of the source, such as that of the supervisor."""
    source_type: Coded[AttendanceSource] | None = None
    """What kind of source the log comes from."""
    staff_id: int | None = None
    """Whose attendance it is, an id from `staff`."""
    status: Coded[AttendanceStatus] | None = None
    """State of the log."""
    time: Moment | None = None
    """Moment of the attendance."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.source_type
        if v is not None:
            self.source_type = read_attendance_source(v)
        v = self.status
        if v is not None:
            self.status = read_attendance_status(v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AttendanceLog", date_format, is_read=True)
        data |= {
            "created": wire.isoformat(self.created),
            "id": wire.whole(self.id),
            "modified": wire.isoformat(self.modified),
            "session_id": wire.whole(self.session_id),
            "source_id": wire.whole(self.source_id),
            "source_method": wire.encode_text(self.source_method, "AttendanceLog.source_method"),
            "source_name": wire.encode_text(self.source_name, "AttendanceLog.source_name"),
            "source_type": wire.encode_text(self.source_type, "AttendanceLog.source_type"),
            "staff_id": wire.whole(self.staff_id),
            "status": wire.encode_text(self.status, "AttendanceLog.status"),
            "time": wire.isoformat(self.time),
        }
        return data
