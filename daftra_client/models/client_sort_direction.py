"""ClientSortDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ClientSortDirection(OpenStrEnum):
    """Direction in which clients and payments of invoices are sorted, in lower case. It is separate from the
    direction of invoices because no other spelling is known to work here.

    Source: live report (desc checked on three accounts); inference (asc); vendor reference 2026-08 (payments).
    """

    ASC = "asc"
    """Smallest or oldest first."""
    DESC = "desc"
    """Largest or newest first."""
