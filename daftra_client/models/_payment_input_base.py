"""PaymentInputBase: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .payment_state import PaymentState


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PaymentInputBase(Input):
    """Writable fields that all payments of sales documents and clients share."""

    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency. A create needs it."""
    attachment: str | None | Unset = UNSET
    """Links to attached files, separated by commas. At most 255 characters."""
    branch_id: int | None | Unset = UNSET
    """The branch, an id from `branches`."""
    code: str | None | Unset = UNSET
    """The payment's number, padded with zeros."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217). A new payment of an invoice has that of the invoice,
    whatever is sent (vendor reference 2026-08). At most 3 characters."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received; today by default. An update changes it only with the permission to change dates
    of payments. Contested: ISO, with or without a time (request sample); in the date format of the account (vendor
    reference 2026-08)."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string. The key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    notes: str | None | Unset = UNSET
    """Notes on the payment. At most 500 characters."""
    payment_work_order_id: int | None | Unset = UNSET
    """Work order of the payment, presumably an id from `work_orders`."""
    pos_shift_id: int | None | Unset = UNSET
    """Point-of-sale shift in which the payment was taken."""
    processed: bool | None | Unset = UNSET
    """Whether the payment has been processed; the meaning of this is not documented."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the printed receipt."""
    response_code: str | None | Unset = UNSET
    """Code with which the payment gateway answered."""
    response_message: str | None | Unset = UNSET
    """Text with which the payment gateway answered."""
    source: str | None | Unset = UNSET
    """Where the payment came from; the values are not documented."""
    staff_id: int | None | Unset = UNSET
    """The staff member who records it, an id from `staff`; 0 is the account owner. A create ignores it and takes
    the caller (vendor reference 2026-08)."""
    status: PaymentState | int | None | Unset = UNSET
    """Progress of the payment. Daftra accepted payments written without it. Contested: creates take it (request
    sample); creates ignore it and store a completed payment (vendor reference 2026-08, for payments of invoices)."""
    transaction_id: str | None | Unset = UNSET
    """A human-readable reference, such as the transaction number of the bank or gateway. At most 100 characters."""
    transaction_type: str | None | Unset = UNSET
    """The meaning is not documented. At most 255 characters."""

    __slots__ = ()
