"""PaymentRecord: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import shared_fields
from ._payment_base import PaymentBase


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PaymentRecord(PaymentBase):
    """Fields that payments of invoices and of clients share in answers."""

    payment_work_order_id: int | None = None
    """Work order of the payment, presumably an id from `work_orders`."""
    pos_shift_id: int | None = None
    """Point-of-sale shift in which the payment was taken."""
    source: str | None = None
    """Where the payment came from; the values are not documented."""

    __slots__ = ()
