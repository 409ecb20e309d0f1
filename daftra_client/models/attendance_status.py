"""AttendanceStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AttendanceStatus(OpenStrEnum):
    """State of an attendance log."""

    DRAFT = "draft"
    """The log was added and is not processed yet."""
    SIGN_IN = "sign_in"
    """The person signed in."""
    SIGN_OUT = "sign_out"
    """The person signed out."""
    REPEATED_SIGN_IN = "repeated_sign_in"
    """The person signed in once more without having signed out."""
    REPEATED_SIGN_OUT = "repeated_sign_out"
    """The person signed out once more without having signed in."""
    INVALID = "invalid"
    """The log does not count; `invalidity_reason` says why."""
    UNKNOWN_EMPLOYEE = "unknown_employee"
    """The source named no one that the account knows."""
