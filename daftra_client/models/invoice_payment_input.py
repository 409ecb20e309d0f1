"""InvoicePaymentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._payment_input_record import PaymentInputRecord
from .payment_method import PaymentMethod
from .payment_state import PaymentState


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoicePaymentInput(PaymentInputRecord):
    """A payment of a sales invoice to store. The documentation marks the invoice, the method and the amount as
    mandatory, which no live source confirms.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency."""
    attachment: str | None | Unset = UNSET
    """Links to attached files, separated by commas. At most 255 characters."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217). A new payment of an invoice has that of the invoice,
    whatever is sent (vendor reference 2026-08). At most 3 characters."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received, in ISO form. A date without a time is also accepted. Without it a new payment of
    an invoice has the date of the invoice, or else that of today. Contested: ISO (request sample); the date format
    of the account (vendor reference 2026-08)."""
    id: int | None | Unset = UNSET
    """Id of an existing payment, only if the payment is sent with an update of its document."""
    notes: str | None | Unset = UNSET
    """Notes on the payment. At most 500 characters."""
    payment_method: PaymentMethod | str | None | Unset = UNSET
    """The slug of a method that is active in the account. At most 100 characters."""
    status: PaymentState | int | None | Unset = UNSET
    """Progress of the payment. Daftra accepted payments written without it. Contested: creates take it (request
    sample); creates ignore it and store a completed payment (vendor reference 2026-08, for payments of invoices)."""
    transaction_id: str | None | Unset = UNSET
    """A human-readable reference, such as the transaction number of the bank or gateway. At most 100 characters."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money goes to, an id from `treasuries`. Without it Daftra takes the treasury of the
    method or the default one."""
