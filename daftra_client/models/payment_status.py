"""PaymentStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PaymentStatus(OpenIntEnum):
    """How much of a document is paid. Null and an empty string also mean unpaid.

    Source: documentation; live report; live capture of 2 as a number.
    """

    DRAFT = -1
    """The document is a draft."""
    UNPAID = 0
    """Nothing is paid."""
    PARTIALLY_PAID = 1
    """A part is paid."""
    PAID = 2
    """All is paid."""
    REFUNDED = 3
    """The amount was refunded."""
    OVERPAID = 4
    """More than the total is paid."""
