"""PurchaseOrderInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._purchase_document_input import PurchaseDocumentInput
from .purchase_order_receipt import PurchaseOrderReceipt


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderInput(PurchaseDocumentInput):
    """Writable fields of a purchase order. Daftra sets type and payment state, and makes a draft only where the
    call asks for one with `send`.
    """

    cost_center_id: int | None | Unset = UNSET
    """The cost center, an id from `cost_centers`."""
    date: datetime.date | None | Unset = UNSET
    """Day of the order, sent in the display format of the account; today by default."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the complete order as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default. At least 0."""
    is_received: PurchaseOrderReceipt | int | None | Unset = UNSET
    """Delivery state of the goods."""
    issue_date: datetime.date | None | Unset = UNSET
    """Day of issue, sent in the display format of the account."""
    received_date: datetime.datetime | None | Unset = UNSET
    """Expected or actual day of receipt, sent in the display format of the account."""
    supplier_email: str | None | Unset = UNSET
    """E-mail address of the supplier. Required if the supplier gets documents by e-mail. At most 255 characters."""
    supplier_id: int
    """The supplier, an id from `suppliers`."""

    _KINDS: ClassVar[Mapping[str, str]] = {
        "date": "display_date",
        "issue_date": "display_date",
        "received_date": "display_timestamp",
    }
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        **PurchaseDocumentInput._GOES_WITH,
        "supplier_active_secondary_address": ("supplier_id",),
        "supplier_address1": ("supplier_id",),
        "supplier_address2": ("supplier_id",),
        "supplier_business_name": ("supplier_id",),
        "supplier_city": ("supplier_id",),
        "supplier_country_code": ("supplier_id",),
        "supplier_email": ("supplier_id",),
        "supplier_first_name": ("supplier_id",),
        "supplier_last_name": ("supplier_id",),
        "supplier_postal_code": ("supplier_id",),
        "supplier_secondary_address1": ("supplier_id",),
        "supplier_secondary_address2": ("supplier_id",),
        "supplier_secondary_city": ("supplier_id",),
        "supplier_secondary_country_code": ("supplier_id",),
        "supplier_secondary_name": ("supplier_id",),
        "supplier_secondary_postal_code": ("supplier_id",),
        "supplier_secondary_state": ("supplier_id",),
        "supplier_state": ("supplier_id",),
    }
