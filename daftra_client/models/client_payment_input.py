"""ClientPaymentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .payment_method import PaymentMethod
from .payment_state import PaymentState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientPaymentInput(Input):
    """A payment on a client's account to store. Without the treasury and the method Daftra answers "successful"
    with a null id and stores nothing.

    Source: live report (dated experiment on what is mandatory); request sample; documentation (marks nothing as
    mandatory).
    """

    address1: str | None | Unset = UNSET
    """The payer's address, first line. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """The payer's address, second line. At most 255 characters."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency. A create needs it."""
    attachment: str | None | Unset = UNSET
    """The attached files. Contested: a link, as in answers (documentation); ids of uploaded files, separated by
    commas (vendor reference 2026-08)."""
    branch_id: int | None | Unset = UNSET
    """The branch, an id from `branches`."""
    city: str | None | Unset = UNSET
    """The payer's city. At most 255 characters."""
    client_id: int | None | Unset = UNSET
    """The client who pays, an id from `clients`. Daftra does not move a payment to another client."""
    code: str | None | Unset = UNSET
    """The payment's number, padded with zeros."""
    country_code: str | None | Unset = UNSET
    """The payer's country, two letters (ISO 3166-1 alpha-2). At most 3 characters."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217). Contested: without it the payment is booked on a separate
    currency line (live report); the currency of the client or of the account is taken (vendor reference 2026-08).
    At most 3 characters."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received; today by default. An update changes it only with the permission to change dates
    of payments. Contested: ISO, with or without a time (request sample); in the date format of the account (vendor
    reference 2026-08)."""
    email: str | None | Unset = UNSET
    """The payer's e-mail address. PayPal and Stripe need it. At most 255 characters."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string. The key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    first_name: str | None | Unset = UNSET
    """The payer's first name. At most 255 characters."""
    invoice_id: int | None | Unset = UNSET
    """The invoice to pay, an id from `invoices`. An update moves the payment to another invoice (vendor reference
    2026-08)."""
    last_name: str | None | Unset = UNSET
    """The payer's last name. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Notes on the payment. At most 500 characters."""
    payment_method: PaymentMethod | str
    """The slug of a method that is active in the account. At most 100 characters."""
    payment_work_order_id: int | None | Unset = UNSET
    """Work order of the payment, presumably an id from `work_orders`."""
    phone1: str | None | Unset = UNSET
    """The payer's phone number. At most 50 characters."""
    phone2: str | None | Unset = UNSET
    """The payer's mobile number. At most 50 characters."""
    pos_shift_id: int | None | Unset = UNSET
    """Point-of-sale shift in which the payment was taken."""
    postal_code: str | None | Unset = UNSET
    """The payer's postal code. At most 10 characters."""
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
    state: str | None | Unset = UNSET
    """The payer's state or region. At most 100 characters."""
    status: PaymentState | int | None | Unset = UNSET
    """Send 1 (completed); without it the payment stays pending and is not counted."""
    transaction_id: str | None | Unset = UNSET
    """A human-readable reference, such as the transaction number of the bank or gateway. At most 100 characters."""
    transaction_type: str | None | Unset = UNSET
    """The meaning is not documented. At most 255 characters."""
    treasury_id: int
    """The treasury that the money goes to, an id from `treasuries`. Contested: nothing is stored without it (live
    report); Daftra takes that of the method, or the default one (vendor reference 2026-08)."""

    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "address1": ("client_id", "invoice_id"),
        "address2": ("client_id", "invoice_id"),
        "city": ("client_id", "invoice_id"),
        "country_code": ("client_id", "invoice_id"),
        "email": ("client_id", "invoice_id"),
        "first_name": ("client_id", "invoice_id"),
        "last_name": ("client_id", "invoice_id"),
        "phone1": ("client_id", "invoice_id"),
        "phone2": ("client_id", "invoice_id"),
        "postal_code": ("client_id", "invoice_id"),
        "state": ("client_id", "invoice_id"),
    }
