"""PurchaseInvoice: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._purchase_document import PurchaseDocument


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseInvoice(PurchaseDocument):
    """A purchase invoice, wrapped in `PurchaseOrder` on the wire. Lists leave the lines out; only the detail has
    them.
    """

    is_received: bool | None = None
    """Whether the goods have been received."""
