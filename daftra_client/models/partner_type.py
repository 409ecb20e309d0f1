"""PartnerType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PartnerType(OpenIntEnum):
    """Kind of business partner of an appointment."""

    CLIENT = 1
    """A client."""
