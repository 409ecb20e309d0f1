"""FollowUpStatusState: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenIntEnum
from ..wire import EnumTable


class FollowUpStatusState(OpenIntEnum):
    """Whether a record in this follow-up status still counts as open.

    Source: documentation.
    """

    OPEN = 1
    """Open."""
    CLOSED = 2
    """Closed."""


read_follow_up_status_state = EnumTable(FollowUpStatusState).__getitem__
