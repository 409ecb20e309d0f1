"""MultiEntityAction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class MultiEntityAction(OpenStrEnum):
    """Kind of result that an element of a multi-entity request asks for."""

    SHOW = "show"
    """One record."""
    LIST = "list"
    """One page of records."""
