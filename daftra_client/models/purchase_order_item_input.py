"""PurchaseOrderItemInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._purchase_order_item_input_fields import PurchaseOrderItemInputFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderItemInput(PurchaseOrderItemInputFields):
    """A line as requests send it with a purchase invoice or purchase refund. A line without `item` text has been
    refused.
    """
