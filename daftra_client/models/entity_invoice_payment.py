"""EntityInvoicePayment: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record
from .payment_method import PaymentMethod
from .payment_state import PaymentState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityInvoicePayment(Record):
    """A payment inside an advance payment, in the fields that v2 sends."""

    invoice_id: int | None = None
    """Id of the advance payment."""
    client_id: int | None = None
    """The client, an id from `clients`; null in the only example."""
    payment_method: PaymentMethod | None = None
    """Key of the payment method, such as `cash`."""
    amount: Decimal | None = None
    """Amount paid."""
    transaction_id: str | None = None
    """Reference of the transaction at the bank or gateway."""
    date: datetime.datetime | None = None
    """When it was paid."""
    email: str | None = None
    """E-mail address of the payer."""
    status: PaymentState | None = None
    """State of the payment."""
    notes: str | None = None
    """Notes on the payment."""
    response_code: str | None = None
    """Code with which the payment gateway answered."""
    response_message: str | None = None
    """Message with which the payment gateway answered."""
    created: datetime.datetime | None = None
    """When the payment was recorded."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of the amount."""
    first_name: str | None = None
    """First name of the payer."""
    last_name: str | None = None
    """Last name of the payer."""
    address1: str | None = None
    """First address line of the payer."""
    address2: str | None = None
    """Second address line of the payer."""
    city: str | None = None
    """City of the payer."""
    state: str | None = None
    """State or province of the payer."""
    postal_code: str | None = None
    """Postal code of the payer."""
    country_code: str | None = None
    """Two-letter ISO country code of the payer."""
    phone1: str | None = None
    """Telephone number of the payer."""
    phone2: str | None = None
    """Mobile number of the payer."""
    attachment: str | None = None
    """Attached file."""
    staff_id: int | None = None
    """The staff member who took the payment, an id from `staff`."""
    payment_work_order_id: int | None = None
    """An id from `work_orders`."""
    treasury_id: int | None = None
    """The treasury that the money went to, an id from `treasuries`."""
    pos_shift_id: int | None = None
    """The point-of-sale session."""
    receipt_notes: str | None = None
    """Notes for the receipt."""
    extra_details: str | None = None
    """JSON inside a string, as in v1 payments."""
    branch_id: int | None = None
    """An id from `branches`."""
    id: int | None = None
    """Identifier of the payment."""
    added_by: int | None = None
    """Party who recorded the payment: 0 the client, 1 the owner or a staff member."""
