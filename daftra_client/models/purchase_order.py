"""PurchaseOrder: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._purchase_document import PurchaseDocument
from .purchase_order_receipt import PurchaseOrderReceipt


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrder(PurchaseDocument):
    """A purchase order: goods that are ordered from a supplier."""

    is_received: PurchaseOrderReceipt | None = None
    """Delivery state of the goods."""
    cost_center_id: int | None = None
    """The cost center, an id from `cost_centers`."""
