"""AttendanceSource: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


class AttendanceSource(OpenStrEnum):
    """What kind of source an attendance log comes from. Other sources are not documented.

    Source: request sample (the only value).
    """

    SUPERVISOR = "supervisor"
    """A person entered it on behalf of the staff member."""


read_attendance_source = EnumTable(AttendanceSource).__getitem__
