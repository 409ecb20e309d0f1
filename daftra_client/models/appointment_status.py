"""AppointmentStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class AppointmentStatus(OpenIntEnum):
    """Progress of an appointment."""

    SCHEDULED = 0
    """The appointment is still to come."""
    DONE = 1
    """The appointment took place."""
    DISMISSED = 2
    """Dropped."""
