"""PaymentState: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PaymentState(OpenIntEnum):
    """Progress of a payment.

    Source: live capture (1, as a string); live report (0 to 3, as used here); vendor reference 2026-08 (the same);
    documentation, contested: 0 failed and 3 not completed.
    """

    NOT_COMPLETED = 0
    """The payment was begun but not completed."""
    COMPLETED = 1
    """The money has been received."""
    PENDING = 2
    """The payment awaits confirmation and is not counted yet."""
    FAILED = 3
    """The payment failed."""
    OVERPAID = 4
    """More was paid than was due."""
    DRAFT = 5
    """The payment belongs to a draft."""
