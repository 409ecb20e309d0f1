"""AttendanceInvalidity: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AttendanceInvalidity(OpenStrEnum):
    """Why an attendance log does not count."""

    WEEKEND = "weekend"
    """The day is a weekend."""
    ON_LEAVE = "on_leave"
    """The person is on leave."""
    NO_SHIFT = "no_shift"
    """The person has no shift."""
    OUT_OF_SHIFT_BOUNDARIES = "out_of_shift_boundaries"
    """The time lies outside of the shift."""
