"""PaymentInputRecord: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from ._payment_input_base import PaymentInputBase
from .payment_state import PaymentState


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PaymentInputRecord(PaymentInputBase):
    """Fields of a payment that is written separately."""

    address1: str | None | Unset = UNSET
    """The payer's address, first line. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """The payer's address, second line. At most 255 characters."""
    attachment: str | None | Unset = UNSET
    """The attached files. Contested: a link, as in answers (documentation); ids of uploaded files, separated by
    commas (vendor reference 2026-08)."""
    city: str | None | Unset = UNSET
    """The payer's city. At most 255 characters."""
    client_id: int | None | Unset = UNSET
    """The client who pays, an id from `clients`. Daftra does not move a payment to another client."""
    country_code: str | None | Unset = UNSET
    """The payer's country, two letters (ISO 3166-1 alpha-2). At most 3 characters."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217). Contested: without it the payment is booked on a separate
    currency line (live report); the currency of the client or of the account is taken (vendor reference 2026-08).
    At most 3 characters."""
    email: str | None | Unset = UNSET
    """The payer's e-mail address. PayPal and Stripe need it. At most 255 characters."""
    first_name: str | None | Unset = UNSET
    """The payer's first name. At most 255 characters."""
    invoice_id: int | None | Unset = UNSET
    """The invoice to pay, an id from `invoices`. An update moves the payment to another invoice (vendor reference
    2026-08)."""
    last_name: str | None | Unset = UNSET
    """The payer's last name. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Notes on the payment. At most 500 characters."""
    phone1: str | None | Unset = UNSET
    """The payer's phone number. At most 50 characters."""
    phone2: str | None | Unset = UNSET
    """The payer's mobile number. At most 50 characters."""
    postal_code: str | None | Unset = UNSET
    """The payer's postal code. At most 10 characters."""
    state: str | None | Unset = UNSET
    """The payer's state or region. At most 100 characters."""
    status: PaymentState | int | None | Unset = UNSET
    """Send 1 (completed); without it the payment stays pending and is not counted."""

    __slots__ = ()
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
