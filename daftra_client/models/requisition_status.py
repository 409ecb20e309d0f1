"""RequisitionStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionStatus(OpenIntEnum):
    """Stage of a requisition. The meaning of 2 is not documented; a page of the reference of August 2026 speaks of
    a modified requisition without a number.
    """

    UNDER_DELIVERY = 1
    """On its way."""
    ACCEPTED = 3
    """Accepted."""
    REJECTED = 4
    """Rejected."""
