"""FollowUpStatusState: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class FollowUpStatusState(OpenIntEnum):
    """Whether a record in this follow-up status still counts as open.

    Source: documentation; vendor reference 2026-08.
    """

    OPEN = 1
    """Open."""
    CLOSED = 2
    """Closed."""
