"""LeaveType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class LeaveType(OpenStrEnum):
    """Kind of leave application."""

    LEAVE = "leave"
    """The application asks for whole days off."""
    HALF_LEAVE = "half_leave"
    """The application asks for half days off."""
    DELAY = "delay"
    """The application asks to arrive late."""
    EARLY = "early"
    """The application asks to leave early."""
