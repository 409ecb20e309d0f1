"""WorkOrderStatusFilter: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class WorkOrderStatusFilter(OpenIntEnum):
    """State by which work orders are listed."""

    OPEN = 1
    """Open."""
    CLOSED = 2
    """Closed."""
    CANCELLED = 3
    """Cancelled."""
    DRAFT = 4
    """Draft."""
    ALL = -1
    """Work orders in any state."""
