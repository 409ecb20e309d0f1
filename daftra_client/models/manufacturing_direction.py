"""ManufacturingDirection: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ManufacturingDirection(OpenStrEnum):
    """Direction of the goods of a requisition in a manufacturing order."""

    INBOUND = "inbound"
    """The product or scrap comes in."""
    OUTBOUND = "outbound"
    """Materials go to the order."""
    REFUND = "refund"
    """Materials come back."""
