"""PackagePeriodUnit: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


class PackagePeriodUnit(OpenStrEnum):
    """Unit in which the period of a package is counted.

    Source: documentation.
    """

    DAILY = "daily"
    """Days."""
    WEEKLY = "weekly"
    """Weeks."""
    MONTHLY = "monthly"
    """Months."""
    YEARLY = "yearly"
    """Years."""


read_package_period_unit = EnumTable(PackagePeriodUnit).__getitem__
