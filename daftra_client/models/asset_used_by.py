"""AssetUsedBy: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AssetUsedBy(OpenStrEnum):
    """Kind of holder of an employee asset."""

    NOT_ASSIGNED = "not_assigned"
    """No one holds the asset."""
    EMPLOYEE = "employee"
    """An employee holds the asset; requests must name the employee."""
    STORAGE = "storage"
    """A storage holds the asset; requests must name the storage."""
