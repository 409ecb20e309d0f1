"""PaymentState: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class PaymentState(OpenIntEnum):
    """Progress of a payment.

    Source: live report (meanings 0 to 3), live capture (value 1, as a string); conflict over 0 and 3: the
    documentation says 0 failed and 3 not completed, live use says 0 not completed and 3 failed, and the live one is
    used here; 1 and 2 agree.
    """

    NOT_COMPLETED = 0
    """The payment was begun but not completed."""
    COMPLETED = 1
    """The money has been received."""
    PENDING = 2
    """The payment awaits confirmation and is not counted yet."""
    FAILED = 3
    """The payment failed."""
