"""LeaveType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class LeaveType(OpenStrEnum):
    """Kind of leave application. Fields for late arrival and early departure hint at further kinds, which are not
    documented.

    Source: request sample (the only value); inference (that others exist).
    """

    LEAVE = "leave"
    """The application asks for whole days off."""
