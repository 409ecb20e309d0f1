"""LeaveStatusFilter: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class LeaveStatusFilter(OpenStrEnum):
    """State by which leave applications are listed."""

    ALL = "all"
    """All applications."""
    PENDING = "pending"
    """No one has decided yet."""
    APPROVED = "approved"
    """It was approved."""
    REJECTED = "rejected"
    """It was rejected."""
    PENDING_ON_ME = "pending_on_me"
    """Those that wait for the decision of the caller."""
