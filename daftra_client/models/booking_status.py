"""BookingStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class BookingStatus(OpenIntEnum):
    """Status of a booking.

    Source: documentation (1, 3 and 4, for the status change); vendor reference 2026-08.
    """

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
