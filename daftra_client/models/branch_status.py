"""BranchStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class BranchStatus(OpenIntEnum):
    """State of a branch."""

    ACTIVE = 1
    """Active."""
    INACTIVE = 2
    """Not active."""
    SUSPENDED = 3
    """Suspended."""
