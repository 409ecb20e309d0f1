"""PaymentSortDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class PaymentSortDirection(OpenStrEnum):
    """Direction in which payments, expenses, incomes and journals are sorted. The reference spells it in lower case
    there.

    Source: vendor reference 2026-08.
    """

    ASC = "asc"
    """Smallest or oldest first."""
    DESC = "desc"
    """Largest or newest first."""
