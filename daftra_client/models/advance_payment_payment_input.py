"""AdvancePaymentPaymentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .payment_method import PaymentMethod
from .payment_state import PaymentState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AdvancePaymentPaymentInput(Input):
    """The payment of an advance payment to create. Here it is one object; ordinary invoices take a list of shorter
    ones.
    """

    added_by: int | None | Unset = UNSET
    """Party who records the payment: 0 the client, 1 the owner or a staff member; 1 in the sample."""
    address1: str | None | Unset = UNSET
    """First address line of the payer."""
    address2: str | None | Unset = UNSET
    """Second address line of the payer."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount paid in advance."""
    attachment: str | None | Unset = UNSET
    """Attached file; how to send one is not documented."""
    branch_id: int | None | Unset = UNSET
    """An id from `branches`."""
    city: str | None | Unset = UNSET
    """City of the payer."""
    client_id: int | None | Unset = UNSET
    """The client, an id from `clients`; null in the sample, where the invoice names the client."""
    country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the payer."""
    created: datetime.datetime | None | Unset = UNSET
    """When the payment was recorded. The sample sends it; whether Daftra keeps it is not known."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code of the currency of the amount."""
    date: datetime.datetime | None | Unset = UNSET
    """When it was paid, in ISO."""
    email: str | None | Unset = UNSET
    """E-mail address of the payer."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string; null in the sample."""
    first_name: str | None | Unset = UNSET
    """First name of the payer."""
    is_paid: bool | None | Unset = UNSET
    """Whether the advance has been paid; true in the sample."""
    last_name: str | None | Unset = UNSET
    """Last name of the payer."""
    notes: str | None | Unset = UNSET
    """Notes on the payment."""
    payment_method: PaymentMethod | str | None | Unset = UNSET
    """Key of an active payment method of the account, such as `cash`."""
    payment_work_order_id: int | None | Unset = UNSET
    """An id from `work_orders`."""
    phone1: str | None | Unset = UNSET
    """Telephone number of the payer."""
    phone2: str | None | Unset = UNSET
    """Mobile number of the payer."""
    pos_shift_id: int | None | Unset = UNSET
    """The point-of-sale session."""
    postal_code: str | None | Unset = UNSET
    """Postal code of the payer."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the receipt."""
    response_code: str | None | Unset = UNSET
    """Code with which the payment gateway answered."""
    response_message: str | None | Unset = UNSET
    """Message with which the payment gateway answered."""
    staff_id: int | None | Unset = UNSET
    """The staff member who took the payment, an id from `staff`."""
    state: str | None | Unset = UNSET
    """State or province of the payer."""
    status: PaymentState | int | None | Unset = UNSET
    """State of the payment; 1 in the sample, which means completed."""
    transaction_id: str | None | Unset = UNSET
    """Reference of the transaction at the bank or gateway."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money goes to, an id from `treasuries`."""
