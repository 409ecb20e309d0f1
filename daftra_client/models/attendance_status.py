"""AttendanceStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AttendanceStatus(OpenStrEnum):
    """State of an attendance log. Later states are not documented.

    Source: documentation (the only value).
    """

    DRAFT = "draft"
    """The log was added and is not processed yet."""
