"""JournalAccountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class JournalAccountType(OpenStrEnum):
    """The type of a ledger account or category. Two values are known, both strings; their meaning is not
    documented.

    Source: documentation (the values "0" and "1" as strings, without meanings).
    """

    TYPE_0 = "0"
    """The meaning is not documented."""
    TYPE_1 = "1"
    """The meaning is not documented."""
