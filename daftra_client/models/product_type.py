"""ProductType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ProductType(OpenIntEnum):
    """What kind of article a product is.

    Source: documentation.
    """

    PRODUCT = 1
    """A physical article that can be stocked."""
    SERVICE = 2
    """A service; nothing is stocked."""
    BUNDLE = 3
    """A set made of other products."""
