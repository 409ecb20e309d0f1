"""SubscriptionUnit: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class SubscriptionUnit(OpenStrEnum):
    """Unit of the interval between two invoices of a subscription."""

    DAYS = "days"
    """Days."""
    WEEKS = "weeks"
    """Weeks."""
    MONTHS = "months"
    """Months, the default."""
    YEARS = "years"
    """Years."""
