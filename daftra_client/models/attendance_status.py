"""AttendanceStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


class AttendanceStatus(OpenStrEnum):
    """State of an attendance log. Later states are not documented.

    Source: documentation (the only value).
    """

    DRAFT = "draft"
    """Added, not processed yet."""


read_attendance_status = EnumTable(AttendanceStatus).__getitem__
