"""PurchaseOrderItemInputFields: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from ._document_line_input import DocumentLineInput


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PurchaseOrderItemInputFields(DocumentLineInput):
    """A line as requests send it with a purchase invoice or purchase refund. A line without `item` text has been
    refused.
    """

    org_name: str | None | Unset = UNSET
    """Documented as the name of the category of the line."""
    purchase_order_id: int | None | Unset = UNSET
    """The document that an existing line belongs to; leave it out for new lines."""
    quantity_written: str | None | Unset = UNSET
    """Quantity as entered, presumably in the unit of the line."""
    sales_cost_account_id: int | None | Unset = UNSET
    """The account on which the cost is booked, presumably an id from `journal_accounts`."""
    status: str | None | Unset = UNSET
    """The meaning is not documented."""

    __slots__ = ()
