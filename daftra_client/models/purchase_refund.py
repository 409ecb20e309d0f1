"""PurchaseRefund: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._purchase_document import PurchaseDocument


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseRefund(PurchaseDocument):
    """A purchase refund: goods given back to a supplier. Lists leave the lines out."""

    is_received: bool | None = None
    """Whether the goods have been received."""
