"""RefundReceipt: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._sales_document import SalesDocument


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RefundReceipt(SalesDocument):
    """A refund receipt. `subscription_id` holds the id of the invoice that is refunded."""

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    subscription_unit: str | None = None
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    subscription_period: str | None = None
    """Number of units between two invoices of a subscription."""
