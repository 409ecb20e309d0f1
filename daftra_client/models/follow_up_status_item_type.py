"""FollowUpStatusItemType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class FollowUpStatusItemType(OpenIntEnum):
    """Kind of record that a follow-up status applies to."""

    WORKFLOW_OR_RESERVATION_ORDER = 0
    """A workflow record or a rental reservation order; `entity_key` distinguishes them."""
    CLIENT = 1
    """A client."""
    INVOICE = 2
    """An invoice."""
    ESTIMATE = 3
    """An estimate."""
    PURCHASE_ORDER = 4
    """A purchase order."""
    STAFF = 5
    """A staff member."""
    SUPPLIER = 6
    """A supplier."""
    PRODUCT = 7
    """A product."""
    WORK_ORDER = 8
    """A work order."""
    APPOINTMENT = 9
    """An appointment."""
    SHIFT = 10
    """A shift."""
    BOOKING = 11
    """A booking."""
    PRODUCT_TRACKING = 12
    """The tracking of a product."""
    PURCHASE_REQUEST = 14
    """A purchase request."""
    MANUFACTURING_ORDER = 23
    """A manufacturing order."""
    PRODUCTION_PLAN = 24
    """A production plan."""
    LEASE_CONTRACT = 27
    """A lease contract."""
