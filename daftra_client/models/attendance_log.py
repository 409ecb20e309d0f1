"""AttendanceLog: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .attendance_source import read_attendance_source
from .attendance_status import read_attendance_status

if TYPE_CHECKING:
    from typing import Self

    from .attendance_source import AttendanceSource
    from .attendance_status import AttendanceStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AttendanceLog(Model):
    """One mark of a staff member's attendance. Answers are not documented: the fields are those that can be written
    and those that its siblings have.

    Source: request sample (fields of the create body); inference (that the answer repeats them).
    """

    created: datetime.datetime | None = None
    """When the log was added."""
    id: int | None = None
    """Id of the attendance log."""
    modified: datetime.datetime | None = None
    """When the log was last changed."""
    session_id: int | None = None
    """Attendance session that the log belongs to. Where its ids come from is not documented."""
    source_id: int | None = None
    """Id of the source, presumably from `staff` where the source is a supervisor."""
    source_method: str | None = None
    """Meaning not documented."""
    source_name: str | None = None
    """Name of the source, such as that of the supervisor."""
    source_type: AttendanceSource | None = None
    """What kind of source the log comes from."""
    staff_id: int | None = None
    """Whose attendance it is, an id from `staff`."""
    status: AttendanceStatus | None = None
    """State of the log."""
    time: datetime.datetime | None = None
    """Moment of the attendance."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "created",
            "id",
            "modified",
            "session_id",
            "source_id",
            "source_method",
            "source_name",
            "source_type",
            "staff_id",
            "status",
            "time",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["session_id"]
        self.session_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["source_id"]
        self.source_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["source_method"]
        self.source_method = v if v is None or type(v) is str else wire.text(v)
        v = row["source_name"]
        self.source_name = v if v is None or type(v) is str else wire.text(v)
        self.source_type = read_attendance_source(row["source_type"])
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.status = read_attendance_status(row["status"])
        v = row["time"]
        self.time = v if v is None else wire.timestamp(v, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "created": wire.isoformat(self.created),
            "id": wire.encode_integer(self.id, "AttendanceLog.id"),
            "modified": wire.isoformat(self.modified),
            "session_id": wire.encode_integer(self.session_id, "AttendanceLog.session_id"),
            "source_id": wire.encode_integer(self.source_id, "AttendanceLog.source_id"),
            "source_method": wire.encode_text(self.source_method, "AttendanceLog.source_method"),
            "source_name": wire.encode_text(self.source_name, "AttendanceLog.source_name"),
            "source_type": wire.encode_text(self.source_type, "AttendanceLog.source_type"),
            "staff_id": wire.encode_integer(self.staff_id, "AttendanceLog.staff_id"),
            "status": wire.encode_text(self.status, "AttendanceLog.status"),
            "time": wire.isoformat(self.time),
        }
        return data
