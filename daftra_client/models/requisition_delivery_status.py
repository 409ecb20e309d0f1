"""RequisitionDeliveryStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionDeliveryStatus(OpenIntEnum):
    """Delivery progress of the stock of a document, through requisitions. Contested: the meanings below
    (documentation of July; a live report knows the numbers 1 to 5 without their meanings); 1 received, 2 rejected,
    3 pending, 4 partly received, 5 partly rejected (vendor reference 2026-08, for the filter of invoices and for
    debit notes to suppliers).

    Source: documentation; live report (of 1 to 5); vendor reference 2026-08, contested: meanings of all five.
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
