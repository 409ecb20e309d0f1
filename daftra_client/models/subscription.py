"""Subscription: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._sales_document import SalesDocument
from .invoice_type import InvoiceType
from .subscription_unit import SubscriptionUnit


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Subscription(SalesDocument):
    """A subscription: a header, lines and an interval from which invoices are made."""

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    type: InvoiceType | None = None
    """Kind of document, a subscription (2)."""
    active: bool | None = None
    """Whether invoices are issued on schedule."""
    subscription_unit: SubscriptionUnit | None = None
    """Unit of the interval."""
    subscription_period: int | None = None
    """Number of units between two invoices."""

    _COMPUTED: ClassVar[frozenset[str]] = SalesDocument._COMPUTED | frozenset(("type",))
