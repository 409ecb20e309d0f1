"""PackageType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


class PackageType(OpenStrEnum):
    """What a package sells.

    Source: documentation.
    """

    CREDIT_CHARGE = "credit_charge"
    """A charge of credits."""
    MEMBERSHIP = "membership"
    """A membership."""


read_package_type = EnumTable(PackageType).__getitem__
