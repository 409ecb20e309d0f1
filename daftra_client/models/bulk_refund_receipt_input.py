"""BulkRefundReceiptInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .invoice_item_input import InvoiceItemInput
from .payment_input import PaymentInput
from .refund_receipt_input import RefundReceiptInput


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkRefundReceiptInput(Input):
    """One refund receipt of a bulk creation, with its parts side by side as in a single creation."""

    invoice: RefundReceiptInput
    """Header of the refund receipt. `subscription_id` is required: the id of an issued invoice of the ordinary
    type."""
    invoice_item: list[InvoiceItemInput] | None | Unset = UNSET
    """The lines."""
    payment: list[PaymentInput] | None | Unset = UNSET
    """Payments of the refund."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "invoice": "Invoice",
        "invoice_item": "InvoiceItem",
        "payment": "Payment",
    }
