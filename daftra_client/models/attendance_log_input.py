"""AttendanceLogInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .attendance_source import read_attendance_source
from .attendance_status import read_attendance_status

if TYPE_CHECKING:
    from typing import Self

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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "session_id",
            "source_id",
            "source_method",
            "source_name",
            "source_type",
            "staff_id",
            "status",
            "time",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["session_id"]
        self.session_id = v if v is UNSET else wire.integer(v)
        v = row["source_id"]
        self.source_id = v if v is UNSET else wire.integer(v)
        v = row["source_method"]
        self.source_method = v if v is UNSET else wire.text(v)
        v = row["source_name"]
        self.source_name = v if v is UNSET else wire.text(v)
        v = row["source_type"]
        self.source_type = v if v is UNSET else read_attendance_source(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else read_attendance_status(v)
        v = row["time"]
        self.time = v if v is UNSET else wire.timestamp(v, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "AttendanceLogInput", date_format)
        if self.session_id is not UNSET:
            data["session_id"] = wire.encode_integer(self.session_id, "AttendanceLogInput.session_id")
        if self.source_id is not UNSET:
            data["source_id"] = wire.encode_integer(self.source_id, "AttendanceLogInput.source_id")
        if self.source_method is not UNSET:
            data["source_method"] = wire.encode_text(self.source_method, "AttendanceLogInput.source_method")
        if self.source_name is not UNSET:
            data["source_name"] = wire.encode_text(self.source_name, "AttendanceLogInput.source_name")
        if self.source_type is not UNSET:
            data["source_type"] = wire.encode_text(self.source_type, "AttendanceLogInput.source_type")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "AttendanceLogInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_text(self.status, "AttendanceLogInput.status")
        if self.time is not UNSET:
            data["time"] = wire.encode_timestamp(self.time, "AttendanceLogInput.time")
        return data
