"""TreasuryType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class TreasuryType(OpenIntEnum):
    """Whether a treasury is a bank account or a cash box."""

    BANK = 1
    """A bank account."""
    PERSONAL = 2
    """A personal treasury, of earlier times."""
    TREASURY = 3
    """A cash box."""
