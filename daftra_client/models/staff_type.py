"""StaffType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class StaffType(OpenStrEnum):
    """Kind of staff member."""

    USER = "user"
    """A person who uses the system."""
    EMPLOYEE = "employee"
    """The record of an employee."""
