"""InvoicePaymentInput: generated from openapi/daftra.yaml, do not edit."""

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
class InvoicePaymentInput(Input):
    """A payment of a sales invoice to store. The documentation marks the invoice, the method and the amount as
    mandatory, which no live source confirms.

    Source: request sample; vendor reference 2026-08 (the same as July); documentation (its request has the fields
    of the answer; those that Daftra sets are left out here).
    """

    address1: str | None | Unset = UNSET
    """The payer's address, first line. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """The payer's address, second line. At most 255 characters."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency."""
    attachment: str | None | Unset = UNSET
    """Links to attached files, separated by commas. At most 255 characters."""
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
    """Currency of the amount, three letters (ISO 4217). A new payment of an invoice has that of the invoice,
    whatever is sent (vendor reference 2026-08). At most 3 characters."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received, in ISO form. A date without a time is also accepted. Without it a new payment of
    an invoice has the date of the invoice, or else that of today. Contested: ISO (request sample); the date format
    of the account (vendor reference 2026-08)."""
    email: str | None | Unset = UNSET
    """The payer's e-mail address. PayPal and Stripe need it. At most 255 characters."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string. The key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    first_name: str | None | Unset = UNSET
    """The payer's first name. At most 255 characters."""
    id: int | None | Unset = UNSET
    """Id of an existing payment, only if the payment is sent with an update of its document."""
    invoice_id: int | None | Unset = UNSET
    """The invoice to pay, an id from `invoices`. An update moves the payment to another invoice (vendor reference
    2026-08)."""
    last_name: str | None | Unset = UNSET
    """The payer's last name. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Notes on the payment. At most 500 characters."""
    payment_method: PaymentMethod | str | None | Unset = UNSET
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
    """Progress of the payment. Daftra accepted payments written without it. Contested: creates take it (request
    sample); creates ignore it and store a completed payment (vendor reference 2026-08, for payments of invoices)."""
    transaction_id: str | None | Unset = UNSET
    """A human-readable reference, such as the transaction number of the bank or gateway. At most 100 characters."""
    transaction_type: str | None | Unset = UNSET
    """The meaning is not documented. At most 255 characters."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money goes to, an id from `treasuries`. Without it Daftra takes the treasury of the
    method or the default one."""

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
