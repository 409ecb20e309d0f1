"""JournalPeriod: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class JournalPeriod(OpenStrEnum):
    """A period before today, as the list of journals filters by it."""

    LAST_MONTH = "lastmonth"
    """The last month."""
    LAST_YEAR = "lastyear"
    """The last year."""
