"""PackagePeriodUnit: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class PackagePeriodUnit(OpenStrEnum):
    """Unit in which the period of a package is counted."""

    DAILY = "daily"
    """Days."""
    WEEKLY = "weekly"
    """Weeks."""
    MONTHLY = "monthly"
    """Months."""
    YEARLY = "yearly"
    """Years."""
    NOT_EXPIRED = "not-expired"
    """The package never expires."""
