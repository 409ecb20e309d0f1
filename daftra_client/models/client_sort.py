"""ClientSort: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ClientSort(OpenStrEnum):
    """Fields by which clients can be sorted. Daftra ignores other names, or their effect is unknown.

    Source: live report (checked on three accounts).
    """

    CREATED = "created"
    """The time when the client was added."""
