"""EntityInvoiceItem: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._invoice_item_base import InvoiceItemBase


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityInvoiceItem(InvoiceItemBase):
    """A line of an advance payment as v2 answers it."""

    _KEY_ORDER: ClassVar[str] = (
        "invoice_id item description unit_price quantity tax1 tax2 product_id col_3 col_4 col_5 discount "
        "discount_type store_id unit_factor unit_small_name unit_name display_order summary_tax1 summary_tax2 col_6"
        " col_7 col_8 created modified unit_factor_id offer_id tracking_data serials extra_details "
        "calculated_discount subtotal id sales_account_id cost_center_id sales_person_id"
    )
