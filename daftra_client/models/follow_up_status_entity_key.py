"""FollowUpStatusEntityKey: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class FollowUpStatusEntityKey(OpenStrEnum):
    """Entity that a follow-up status applies to, where `item_type` is not specific enough. Statuses of a workflow
    carry `le_workflow-type-entity-` followed by the number of the workflow, so more values than the listed ones are
    normal. The reference of August 2026 takes any text.
    """

    RENTAL_RESERVATION_ORDER = "rental_reservation_order"
    """Rental reservation orders."""
    MANUFACTURING_ORDER = "manufacturing_order"
    """Manufacturing orders."""
    PRODUCTION_PLAN = "production_plan"
    """Production plans."""
    LEASE_CONTRACT = "lease_contract"
    """Lease contracts."""
