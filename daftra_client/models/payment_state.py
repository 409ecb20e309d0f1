"""PaymentState: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PaymentState(OpenIntEnum):
    """Progress of a payment.

    Source: live report (meanings 0 to 3), live capture (value 1, as a string); vendor reference 2026-08; conflict
    over 0 and 3: the documentation says 0 failed and 3 not completed, live use and August say 0 not completed and 3
    failed, which is used here; 1 and 2 agree.
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
    """A draft."""
