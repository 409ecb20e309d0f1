"""CategoryType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class CategoryType(OpenIntEnum):
    """Kind of record that a category groups."""

    PRODUCT = 1
    """Groups products."""
    POS_SHIFT = 2
    """Groups point-of-sale shifts."""
    POS_DEVICE = 3
    """Groups point-of-sale devices."""
