"""PurchaseOrderReceipt: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PurchaseOrderReceipt(OpenIntEnum):
    """Delivery state of a purchase order. The reference calls both 2 and 4 partly received."""

    DRAFT = -1
    """The order is a draft."""
    NOT_RECEIVED = 0
    """Nothing has arrived."""
    RECEIVED = 1
    """Everything has arrived."""
    PARTLY_RECEIVED = 2
    """A part has arrived."""
    UNDER_DELIVERY = 3
    """The goods are on their way."""
    PARTLY_RECEIVED_4 = 4
    """A part has arrived; how this differs from 2 is not documented."""
