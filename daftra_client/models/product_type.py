"""ProductType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ProductType(OpenIntEnum):
    """Kind of a product."""

    PRODUCT = 1
    """A physical article that can be stocked."""
    SERVICE = 2
    """A service, which is not stocked."""
    BUNDLE = 3
    """A set of other products."""
