"""RequisitionType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionType(OpenIntEnum):
    """Effect of a requisition on stock."""

    INBOUND = 1
    """Stock enters the store."""
    OUTBOUND = 2
    """Stock leaves the store."""
    MANUAL_TRANSFER = 3
    """Stock moves between two stores; the total stays the same."""
