"""AssetUsedBy: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


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


read_asset_used_by = EnumTable(AssetUsedBy).__getitem__
