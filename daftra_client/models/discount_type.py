"""DiscountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class DiscountType(OpenIntEnum):
    """How the discount of a line or product is meant.

    Source: documentation; live report.
    """

    PERCENTAGE = 1
    """A percentage."""
    AMOUNT = 2
    """An amount of money."""
