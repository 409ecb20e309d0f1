"""AttendanceSource: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AttendanceSource(OpenStrEnum):
    """What kind of source an attendance log comes from. Other sources are not documented.

    Source: request sample (the only value).
    """

    SUPERVISOR = "supervisor"
    """A person entered it on behalf of the staff member."""
