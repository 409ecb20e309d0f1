"""PurchasePaymentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .payment_method import PaymentMethod


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchasePaymentInput(Input):
    """A payment to record with a new purchase invoice or purchase order."""

    amount: Decimal | int | None | Unset = UNSET
    """Amount paid."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code; the currency of the document by default. At most 3 characters."""
    date: datetime.date | None | Unset = UNSET
    """Day of the payment, which lies in an open accounting period."""
    payment_method: PaymentMethod | str | None | Unset = UNSET
    """Key of the payment method, such as `cash`, or of a gateway. At most 100 characters."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the printed receipt."""
    transaction_id: str | None | Unset = UNSET
    """Reference of the payment elsewhere. At most 100 characters."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money comes from, an id from `treasuries`; the primary one by default."""
