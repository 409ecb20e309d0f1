"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._document_line import DocumentLine
from ._document_line_details import DocumentLineDetails


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderItem(DocumentLine, DocumentLineDetails):
    """A line of a purchase invoice or purchase refund."""

    purchase_order_id: int | None = None
    """The document that the line belongs to, an id from `purchase_invoices` or `purchase_refunds`."""
    org_name: str | None = None
    """Documented as the name of the category of the line."""
    quantity_written: str | None = None
    """Quantity as entered, presumably in the unit of the line."""
    subtotal: Decimal | None = None
    """Amount of the line after taxes, unlike on sales documents."""
    sales_cost_account_id: int | None = None
    """The account on which the cost is booked, presumably an id from `journal_accounts`."""
    status: str | None = None
    """The meaning is not documented."""
    total_discount_amount: Decimal | None = None
    """All discounts on the line as an amount."""
    subtotal_without_discount: Decimal | None = None
    """Amount of the line before its discount."""

    _COMPUTED: ClassVar[frozenset[str]] = (
        DocumentLine._COMPUTED
        | DocumentLineDetails._COMPUTED
        | frozenset(("total_discount_amount", "subtotal_without_discount"))
    )
