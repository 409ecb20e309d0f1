"""ClientType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ClientType(OpenIntEnum):
    """Whether a client is a person or a company."""

    INDIVIDUAL = 2
    """A person."""
    BUSINESS = 3
    """A company."""
