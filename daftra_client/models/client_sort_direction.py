"""ClientSortDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ClientSortDirection(OpenStrEnum):
    """Direction in which clients, staff members, payments, expenses, incomes and journals are sorted. It is
    separate from the direction of invoices because only the lower-case spelling is attested here.
    """

    ASC = "asc"
    """Smallest or oldest first; the default."""
    DESC = "desc"
    """Largest or newest first."""
