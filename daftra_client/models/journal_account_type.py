"""JournalAccountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class JournalAccountType(OpenStrEnum):
    """The type of a ledger account or category. Two values are known, both as strings; what they mean is not
    documented.

    Source: documentation (the values "0" and "1" as strings, without meanings).
    """

    TYPE_0 = "0"
    """Meaning not documented."""
    TYPE_1 = "1"
    """Meaning not documented."""
