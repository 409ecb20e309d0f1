"""PurchaseOrderPayment: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._payment_base import PaymentBase


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderPayment(PaymentBase):
    """A payment made for a purchase invoice."""

    purchase_order_id: int | None = None
    """The purchase invoice paid, an id from `purchase_invoices`."""
    supplier_id: int | None = None
    """The supplier who was paid, an id from `suppliers`."""
    treasury_id: int | None = None
    """The treasury that the money came from, an id from `treasuries`."""
