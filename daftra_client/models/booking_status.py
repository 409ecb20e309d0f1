"""BookingStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class BookingStatus(OpenIntEnum):
    """Status of a booking. The meaning of 2 is not documented.

    Source: documentation (path parameter of the status change).
    """

    CONFIRMED = 1
    """Confirmed."""
    CANCELLED = 3
    """Cancelled."""
    DONE = 4
    """Done."""
