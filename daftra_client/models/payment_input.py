"""PaymentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._payment_input_base import PaymentInputBase
from .payment_method import PaymentMethod


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentInput(PaymentInputBase):
    """A payment that is sent with a document. A new one needs only its method and amount."""

    address1: str | None | Unset = UNSET
    """The payer's address, first line. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """The payer's address, second line. At most 255 characters."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount paid, in the currency of the document."""
    city: str | None | Unset = UNSET
    """The payer's city. At most 255 characters."""
    country_code: str | None | Unset = UNSET
    """The payer's country, two letters (ISO 3166-1 alpha-2). At most 3 characters."""
    date: datetime.datetime | None | Unset = UNSET
    """When the payment was made, in ISO; today by default."""
    email: str | None | Unset = UNSET
    """E-mail address of the payer, needed only for `paypal` and `stripe`. At most 255 characters."""
    first_name: str | None | Unset = UNSET
    """The payer's first name. At most 255 characters."""
    id: int | None | Unset = UNSET
    """Id of an existing payment, only for updates of the document: Daftra documents that the sent payments replace
    the stored ones, and the id keeps the identity of a payment."""
    last_name: str | None | Unset = UNSET
    """The payer's last name. At most 255 characters."""
    payment_method: PaymentMethod | str
    """Key of an active payment method of the account, such as `cash`, `bank` or the key of a payment gateway. At
    most 100 characters."""
    phone1: str | None | Unset = UNSET
    """The payer's phone number. At most 50 characters."""
    phone2: str | None | Unset = UNSET
    """The payer's mobile number. At most 50 characters."""
    postal_code: str | None | Unset = UNSET
    """The payer's postal code. At most 10 characters."""
    staff_id: int | None | Unset = UNSET
    """The staff member who took the payment, an id from `staff`; 0, the account owner, by default."""
    state: str | None | Unset = UNSET
    """The payer's state or region. At most 100 characters."""
    transaction_id: str | None | Unset = UNSET
    """Reference of the transaction at the bank or gateway. At most 100 characters."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money goes to, an id from `treasuries`. Daftra chooses one when it is left out."""
