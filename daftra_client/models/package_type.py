"""PackageType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class PackageType(OpenStrEnum):
    """Kind of package: what it sells."""

    CREDIT_CHARGE = "credit_charge"
    """A charge of credits."""
    MEMBERSHIP = "membership"
    """A membership."""
