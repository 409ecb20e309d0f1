"""AttendanceSource: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AttendanceSource(OpenStrEnum):
    """Kind of source of an attendance log. Other sources are not documented.

    Source: request sample (the only value).
    """

    SUPERVISOR = "supervisor"
    """A person entered it on behalf of the staff member."""
