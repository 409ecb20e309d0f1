"""ClientSortDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ClientSortDirection(OpenStrEnum):
    """Direction in which clients are sorted. It is separate from the direction of invoices because only the
    lower-case spelling is known to work here.

    Source: live report (desc checked on three accounts); inference (asc).
    """

    ASC = "asc"
    """Smallest or oldest first; the default."""
    DESC = "desc"
    """Largest or newest first."""
