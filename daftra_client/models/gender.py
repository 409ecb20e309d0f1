"""Gender: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class Gender(OpenIntEnum):
    """Gender of a person. Null also means that none is set."""

    NOT_SELECTED = 0
    """None is set."""
    MALE = 1
    """Male."""
    FEMALE = 2
    """Female."""
