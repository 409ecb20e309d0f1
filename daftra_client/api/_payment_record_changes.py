"""PaymentRecordChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._call.options import CallOptions
from .._codec.unset import Unset


class PaymentRecordChanges(CallOptions, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    address1: str | None | Unset
    """The payer's address, first line. At most 255 characters."""
    address2: str | None | Unset
    """The payer's address, second line. At most 255 characters."""
    new_branch_id: int | None | Unset
    """The branch, an id from `branches`."""
    city: str | None | Unset
    """The payer's city. At most 255 characters."""
    client_id: int | None | Unset
    """The client who pays, an id from `clients`. Daftra does not move a payment to another client."""
    code: str | None | Unset
    """The payment's number, padded with zeros."""
    country_code: str | None | Unset
    """The payer's country, two letters (ISO 3166-1 alpha-2). At most 3 characters."""
    email: str | None | Unset
    """The payer's e-mail address. PayPal and Stripe need it. At most 255 characters."""
    extra_details: str | None | Unset
    """A JSON document inside a string. The key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    first_name: str | None | Unset
    """The payer's first name. At most 255 characters."""
    invoice_id: int | None | Unset
    """The invoice to pay, an id from `invoices`. An update moves the payment to another invoice (vendor reference
    2026-08)."""
    last_name: str | None | Unset
    """The payer's last name. At most 255 characters."""
    notes: str | None | Unset
    """Notes on the payment. At most 500 characters."""
    payment_work_order_id: int | None | Unset
    """Work order of the payment, presumably an id from `work_orders`."""
    phone1: str | None | Unset
    """The payer's phone number. At most 50 characters."""
    phone2: str | None | Unset
    """The payer's mobile number. At most 50 characters."""
    pos_shift_id: int | None | Unset
    """Point-of-sale shift in which the payment was taken."""
    postal_code: str | None | Unset
    """The payer's postal code. At most 10 characters."""
    processed: bool | None | Unset
    """Whether the payment has been processed; the meaning of this is not documented."""
    receipt_notes: str | None | Unset
    """Notes for the printed receipt."""
    response_code: str | None | Unset
    """Code with which the payment gateway answered."""
    response_message: str | None | Unset
    """Text with which the payment gateway answered."""
    source: str | None | Unset
    """Where the payment came from; the values are not documented."""
    staff_id: int | None | Unset
    """The staff member who records it, an id from `staff`; 0 is the account owner. A create ignores it and takes
    the caller (vendor reference 2026-08)."""
    state: str | None | Unset
    """The payer's state or region. At most 100 characters."""
    transaction_id: str | None | Unset
    """A human-readable reference, such as the transaction number of the bank or gateway. At most 100 characters."""
    transaction_type: str | None | Unset
    """The meaning is not documented. At most 255 characters."""
