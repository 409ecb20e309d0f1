"""InvoicePaymentStatusFilter: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class InvoicePaymentStatusFilter(OpenIntEnum):
    """Values of the list filter `payment_status`. 3 has another meaning here than in a record."""

    OVERDUE = -3
    """The document is past its due date and not fully paid."""
    DUE = -2
    """The payment is due."""
    DRAFT = -1
    """Drafts."""
    UNPAID = 0
    """Nothing is paid."""
    PARTIALLY_PAID = 1
    """The document is partly paid."""
    PAID = 2
    """The document is fully paid."""
    SUBSCRIPTIONS = 3
    """Subscriptions; in a record the same number stands for refunded."""
    OVERPAID = 4
    """Overpaid, or in credit."""
