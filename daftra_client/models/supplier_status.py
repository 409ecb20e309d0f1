"""SupplierStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class SupplierStatus(OpenIntEnum):
    """State of a supplier, as lists filter by it."""

    ACTIVE = 0
    """Not suspended."""
    SUSPENDED = 1
    """Suspended."""
