"""ProductAvailability: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ProductAvailability(OpenIntEnum):
    """Availability of a product, as the list of products filters by it. The values differ from those of
    `ProductStatus`.
    """

    AVAILABLE = 1
    """In stock."""
    LOW_STOCK = 2
    """Below the quantity at which Daftra warns."""
    OUT_OF_STOCK = 3
    """Nothing in stock."""
    INACTIVE = 4
    """Not in use."""
    SUSPENDED = 5
    """Suspended."""
