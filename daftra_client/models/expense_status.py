"""ExpenseStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ExpenseStatus(OpenStrEnum):
    """Whether an expense or an income is booked.

    Source: vendor reference 2026-08.
    """

    ISSUED = "issued"
    """Booked."""
    DRAFT = "draft"
    """A draft, which is not booked."""
