"""LeaveStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class LeaveStatus(OpenStrEnum):
    """State of a leave application."""

    PENDING = "pending"
    """No one has decided yet."""
    APPROVED = "approved"
    """It was approved."""
    REJECTED = "rejected"
    """It was rejected."""
