"""AppointmentStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class AppointmentStatus(OpenIntEnum):
    """Progress of an appointment.

    Source: documentation.
    """

    SCHEDULED = 0
    """Still to come."""
    DONE = 1
    """Took place."""
    DISMISSED = 2
    """Dropped."""
