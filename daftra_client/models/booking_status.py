"""BookingStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class BookingStatus(OpenIntEnum):
    """Status of a booking."""

    PENDING = 0
    """Not confirmed yet."""
    CONFIRMED = 1
    """Confirmed."""
    INVOICED = 2
    """Converted to an invoice, which Daftra sets itself."""
    CANCELLED = 3
    """Cancelled."""
    DONE = 4
    """Done."""
