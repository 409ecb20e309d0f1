"""PurchaseInvoiceInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._purchase_document_input import PurchaseDocumentInput


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseInvoiceInput(PurchaseDocumentInput):
    """Writable fields of a purchase invoice, sent under `PurchaseOrder`.

    Source: request sample (attested by live code); documentation.
    """

    date: datetime.date | None | Unset = UNSET
    """Date of the document, in ISO. It must lie in an open financial period. An update without it sets 01/01/1970."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the whole document as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default."""
    is_received: bool | None | Unset = UNSET
    """Whether the goods have been received."""
    issue_date: datetime.date | None | Unset = UNSET
    """Date of issue, in ISO."""
    received_date: datetime.datetime | None | Unset = UNSET
    """When the goods were received, in ISO form."""
    supplier_email: str | None | Unset = UNSET
    """Supplier's e-mail address as printed on the document. At most 255 characters."""
    supplier_id: int | None | Unset = UNSET
    """The supplier, an id from `suppliers`."""

    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        **PurchaseDocumentInput._GOES_WITH,
        "due_date": ("date", "due_after", "issue_date"),
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
