"""ClientPaymentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._payment_input_record import PaymentInputRecord
from .payment_method import PaymentMethod
from .payment_state import PaymentState


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientPaymentInput(PaymentInputRecord):
    """A payment on a client's account to store. Without the treasury and the method Daftra answers "successful"
    with a null id and stores nothing.

    Source: live report (dated experiment on what is mandatory); request sample; documentation (marks nothing as
    mandatory).
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency. A create needs it."""
    attachment: str | None | Unset = UNSET
    """The attached files. Contested: a link, as in answers (documentation); ids of uploaded files, separated by
    commas (vendor reference 2026-08)."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217). Contested: without it the payment is booked on a separate
    currency line (live report); the currency of the client or of the account is taken (vendor reference 2026-08).
    At most 3 characters."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received; today by default. An update changes it only with the permission to change dates
    of payments. Contested: ISO, with or without a time (request sample); in the date format of the account (vendor
    reference 2026-08)."""
    notes: str | None | Unset = UNSET
    """Notes on the payment. At most 500 characters."""
    payment_method: PaymentMethod | str
    """The slug of a method that is active in the account. At most 100 characters."""
    status: PaymentState | int | None | Unset = UNSET
    """Send 1 (completed); without it the payment stays pending and is not counted."""
    transaction_id: str | None | Unset = UNSET
    """A human-readable reference, such as the transaction number of the bank or gateway. At most 100 characters."""
    treasury_id: int
    """The treasury that the money goes to, an id from `treasuries`. Contested: nothing is stored without it (live
    report); Daftra takes that of the method, or the default one (vendor reference 2026-08)."""
