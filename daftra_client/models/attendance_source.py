"""AttendanceSource: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AttendanceSource(OpenStrEnum):
    """Kind of source of an attendance log."""

    SUPERVISOR = "supervisor"
    """A person entered it on behalf of the staff member."""
    MACHINE = "machine"
    """A machine recorded it."""
    FILE = "file"
    """It was imported from a file."""
    SELF = "self"
    """The staff member recorded it."""
