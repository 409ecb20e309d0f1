"""ClientSort: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ClientSort(OpenStrEnum):
    """Fields by which clients can be sorted. Daftra ignores other names, or their effect is unknown."""

    CREATED = "created"
    """The time when the client was added."""
