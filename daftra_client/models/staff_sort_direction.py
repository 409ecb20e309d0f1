"""StaffSortDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class StaffSortDirection(OpenStrEnum):
    """Direction in which staff members are sorted.

    Source: vendor reference 2026-08.
    """

    ASC = "asc"
    """Ascending."""
    DESC = "desc"
    """Descending."""
