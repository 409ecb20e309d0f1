"""PaymentBase: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .payment_method import PaymentMethod
from .payment_state import PaymentState


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PaymentBase(Record):
    """Fields that payments of sales and purchase documents have in common."""

    id: int | None = None
    """The payment's id."""
    payment_method: PaymentMethod | None = None
    """The method of payment, a slug."""
    amount: Decimal | None = None
    """Amount received in the payment's currency."""
    transaction_id: str | None = None
    """A human-readable reference, such as the transaction number of the bank or gateway."""
    date: datetime.datetime | None = None
    """When the money was received."""
    email: str | None = None
    """The payer's e-mail address; often null."""
    status: PaymentState | None = None
    """Progress of the payment."""
    notes: str | None = None
    """Internal notes on the payment."""
    response_code: str | None = None
    """Code with which the payment gateway answered."""
    response_message: str | None = None
    """Text with which the payment gateway answered."""
    created: datetime.datetime | None = None
    """When the record was created."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    added_by: int | None = None
    """Party who recorded the payment: 0 the client, 1 the owner or a staff member."""
    currency_code: str | None = None
    """Currency of the amount, three letters (ISO 4217)."""
    first_name: str | None = None
    """The payer's first name. Often empty."""
    last_name: str | None = None
    """The payer's last name. Often empty."""
    address1: str | None = None
    """The payer's address, first line."""
    address2: str | None = None
    """The payer's address, second line."""
    city: str | None = None
    """The payer's city."""
    state: str | None = None
    """The payer's state or region."""
    postal_code: str | None = None
    """The payer's postal code."""
    country_code: str | None = None
    """The payer's country, two letters (ISO 3166-1 alpha-2)."""
    phone1: str | None = None
    """The payer's phone number."""
    phone2: str | None = None
    """The payer's mobile number."""
    ip: str | None = None
    """Network address from which the payment was recorded."""
    transaction_type: str | None = None
    """The meaning is not documented."""
    processed: bool | None = None
    """Whether the payment has been processed; the meaning of this is not documented."""
    attachment: str | None = None
    """Link to the attached file."""
    staff_id: int | None = None
    """The staff member who recorded the payment, an id from `staff`; 0 is the account owner and negative numbers
    stand for the owner or an API caller."""
    receipt_notes: str | None = None
    """Notes for the printed receipt."""
    treasury_id: int | None = None
    """The treasury that the money went to, an id from `treasuries`."""
    branch_id: int | None = None
    """The branch, an id from `branches`."""
    extra_details: str | None = None
    """A JSON document inside a string. The key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    code: str | None = None
    """The payment's number, padded with zeros."""

    __slots__ = ()
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("ip",))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified", "added_by", "ip"))
    _KEY_ORDER: ClassVar[str] = (
        "id invoice_id purchase_order_id client_id supplier_id payment_method amount transaction_id date email "
        "status notes response_code response_message created modified added_by currency_code first_name last_name "
        "address1 address2 city state postal_code country_code phone1 phone2 ip transaction_type processed "
        "attachment staff_id payment_work_order_id receipt_notes treasury_id pos_shift_id branch_id extra_details "
        "source code"
    )
