"""PurchaseRefundInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._purchase_document_input import PurchaseDocumentInput


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseRefundInput(PurchaseDocumentInput):
    """Writable fields of a purchase refund; the same as those of a purchase invoice."""

    is_received: bool | None | Unset = UNSET
    """Whether the goods have been received."""
    supplier_id: int | None | Unset = UNSET
    """The supplier, an id from `suppliers`."""

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
