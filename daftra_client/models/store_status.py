"""StoreStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class StoreStatus(OpenIntEnum):
    """Whether a store is in use."""

    INACTIVE = 0
    """Not in use."""
    ACTIVE = 1
    """In use."""
    SUSPENDED = 2
    """Suspended."""
