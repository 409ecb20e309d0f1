"""FollowUpStatusItemType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class FollowUpStatusItemType(OpenIntEnum):
    """Kind of record that a follow-up status applies to.

    Source: documentation.
    """

    WORKFLOW_OR_RESERVATION_ORDER = 0
    """A workflow record or a rental reservation order; `entity_key` distinguishes them."""
    CLIENT = 1
    """A client."""
    INVOICE = 2
    """An invoice."""
    ESTIMATE = 3
    """An estimate."""
    WORK_ORDER = 8
    """A work order."""
    PURCHASE_REQUEST = 14
    """A purchase request."""
    MANUFACTURING_ORDER = 23
    """A manufacturing order."""
    PRODUCTION_PLAN = 24
    """A production plan."""
    LEASE_CONTRACT = 27
    """A lease contract."""
