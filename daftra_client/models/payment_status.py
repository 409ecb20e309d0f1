"""PaymentStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PaymentStatus(OpenIntEnum):
    """Payment state of a document. Null and an empty string also mean unpaid."""

    DRAFT = -1
    """The document is a draft."""
    UNPAID = 0
    """Nothing is paid."""
    PARTIALLY_PAID = 1
    """The document is partly paid."""
    PAID = 2
    """The document is fully paid."""
    REFUNDED = 3
    """The amount was refunded."""
    OVERPAID = 4
    """The paid amount exceeds the total."""
    PARTIALLY_REFUNDED = 5
    """A part of the amount was refunded."""
