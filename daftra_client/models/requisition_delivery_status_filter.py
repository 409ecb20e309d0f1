"""RequisitionDeliveryStatusFilter: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionDeliveryStatusFilter(OpenIntEnum):
    """Delivery states that lists of invoices can be filtered by. The numbers have other meanings here than in
    `RequisitionDeliveryStatus`, which records hold.
    """

    RECEIVED = 1
    """All goods have arrived."""
    REJECTED = 2
    """The delivery was turned down."""
    PENDING = 3
    """The delivery is still to come."""
    PARTLY_RECEIVED = 4
    """Some of the goods have arrived."""
    PARTLY_REJECTED = 5
    """Some of the goods were turned down."""
