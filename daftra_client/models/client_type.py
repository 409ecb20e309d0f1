"""ClientType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ClientType(OpenIntEnum):
    """Whether a client is a person or a company.

    Source: live capture ("2" received as a string); live report (2 and 3); documentation; vendor reference 2026-08;
    an abandoned draft that says 1 and 2 is not followed.
    """

    INDIVIDUAL = 2
    """A person."""
    BUSINESS = 3
    """A company."""
