"""WorkOrderStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class WorkOrderStatus(OpenIntEnum):
    """State of a work order."""

    OPEN = 1
    """Open."""
    CLOSED = 2
    """Closed."""
    CANCELLED = 3
    """Cancelled."""
    DRAFT = 4
    """Draft."""
