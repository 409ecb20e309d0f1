"""AppointmentItemType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class AppointmentItemType(OpenIntEnum):
    """Kind of record that an appointment, a note or a follow-up action belongs to."""

    CLIENT = 1
    """A client."""
    INVOICE = 2
    """An invoice."""
    ESTIMATE = 3
    """An estimate."""
    PURCHASE_ORDER = 4
    """A purchase order; for notes a purchase invoice (vendor reference 2026-08)."""
    STAFF = 5
    """A staff member."""
    SUPPLIER = 6
    """A supplier."""
    PRODUCT = 7
    """A product."""
    WORK_ORDER = 8
    """A work order."""
    APPOINTMENT = 9
    """Another appointment."""
    SHIFT = 10
    """A shift."""
    BOOKING = 11
    """A booking."""
