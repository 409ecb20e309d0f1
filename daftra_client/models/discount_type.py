"""DiscountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class DiscountType(OpenIntEnum):
    """Meaning of the discount of a line or product."""

    PERCENTAGE = 1
    """A percentage."""
    AMOUNT = 2
    """An amount of money."""
