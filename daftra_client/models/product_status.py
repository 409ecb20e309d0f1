"""ProductStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ProductStatus(OpenIntEnum):
    """Whether a product is in use."""

    ACTIVE = 0
    """In use."""
    INACTIVE = 1
    """Not in use."""
    SUSPENDED = 2
    """Suspended."""
