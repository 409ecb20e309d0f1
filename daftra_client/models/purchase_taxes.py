"""PurchaseTaxes: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PurchaseTaxes(OpenIntEnum):
    """Which taxes apply to a line of a purchase order. These are no ids of taxes."""

    NONE = 0
    """No tax."""
    FIRST = 1
    """The first tax."""
    SECOND = 2
    """The second tax."""
    BOTH = 3
    """Both taxes."""
