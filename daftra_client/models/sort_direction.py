"""SortDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Order of a sorted list. The documentation uses upper case for invoices; clients were seen with lower case."""

    ASC = "ASC"
    """Ascending."""
    DESC = "DESC"
    """Descending."""
