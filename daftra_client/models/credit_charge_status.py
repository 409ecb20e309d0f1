"""CreditChargeStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class CreditChargeStatus(OpenStrEnum):
    """State of a credit charge."""

    AVAILABLE = "available"
    """The credits can be used."""
    CONSUMED = "consumed"
    """All credits are used."""
    EXPIRED = "expired"
    """The expiry date has passed."""
    SUSPENDED = "suspended"
    """The credits are on hold."""
