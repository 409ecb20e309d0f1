"""LeaveShift: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class LeaveShift(OpenStrEnum):
    """Shift that a leave application concerns."""

    PRIMARY = "primary"
    """The primary shift."""
    SECONDARY = "secondary"
    """The secondary shift."""
