"""LeaveType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


class LeaveType(OpenStrEnum):
    """What a leave application asks for. Fields for late arrival and early departure hint at further kinds, which
    are not documented.

    Source: request sample (the only value); inference (that others exist).
    """

    LEAVE = "leave"
    """Whole days off."""


read_leave_type = EnumTable(LeaveType).__getitem__
