"""DiscountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenIntEnum
from ..wire import EnumTable


class DiscountType(OpenIntEnum):
    """How the discount of a line or product is meant.

    Source: documentation; live report.
    """

    PERCENTAGE = 1
    """A percentage."""
    AMOUNT = 2
    """An amount of money."""


read_discount_type = EnumTable(DiscountType).__getitem__
