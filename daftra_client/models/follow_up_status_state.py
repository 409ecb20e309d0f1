"""FollowUpStatusState: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class FollowUpStatusState(OpenIntEnum):
    """Whether a record in this follow-up status still counts as open."""

    OPEN = 1
    """Open."""
    CLOSED = 2
    """Closed."""
