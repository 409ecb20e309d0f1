"""RequisitionDeliveryStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionDeliveryStatus(OpenIntEnum):
    """Delivery progress of the stock of a document, through requisitions.

    Source: documentation; live report of 1 to 5.
    """

    PENDING = 1
    """The delivery is pending."""
    NOT_ALL_AVAILABLE = 2
    """Some items are not in stock."""
    ACCEPTED = 3
    """The delivery is accepted."""
    CANCELLED = 4
    """The delivery is cancelled."""
    MODIFIED = 5
    """The delivery was changed."""
