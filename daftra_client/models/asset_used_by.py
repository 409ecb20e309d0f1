"""AssetUsedBy: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AssetUsedBy(OpenStrEnum):
    """Who has an employee asset.

    Source: documentation.
    """

    NOT_ASSIGNED = "not_assigned"
    """Nobody has it."""
    EMPLOYEE = "employee"
    """An employee, who must be named on writes."""
    STORAGE = "storage"
    """It is in a storage, which must be named on writes."""
