"""PurchaseOrderLineInput: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._purchase_order_item_input_fields import PurchaseOrderItemInputFields
from .purchase_taxes import PurchaseTaxes


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderLineInput(PurchaseOrderItemInputFields):
    """A line of a purchase order to write. Item, quantity and price are required (vendor reference 2026-08)."""

    tax: PurchaseTaxes | int | None | Unset = UNSET
    """Which of the taxes `tax1` and `tax2` apply."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("tax",))
