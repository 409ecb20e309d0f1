"""PackageType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class PackageType(OpenStrEnum):
    """What a package sells.

    Source: documentation.
    """

    CREDIT_CHARGE = "credit_charge"
    """A charge of credits."""
    MEMBERSHIP = "membership"
    """A membership."""
