"""PurchaseOrderPayment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Moment
from .payment_method import PaymentMethod, read_payment_method
from .payment_state import PaymentState

if TYPE_CHECKING:
    from typing import Self


class PurchaseOrderPayment(Record, kw_only=True):
    """A payment made for a purchase invoice.

    Source: documentation.
    """

    id: int | None = None
    """Id of the payment."""
    purchase_order_id: int | None = None
    """The purchase invoice paid, an id from `purchase_invoices`."""
    payment_method: Coded[PaymentMethod] | None = None
    """How it was paid."""
    amount: Amount | None = None
    """Amount paid."""
    transaction_id: str | None = None
    """Reference of the transaction, for people to read."""
    treasury_id: int | None = None
    """Where the money came from, an id from `treasuries`."""
    date: Moment | None = None
    """Date and time of the payment, in account time."""
    email: str | None = None
    """E-mail address, optional."""
    status: PaymentState | None = None
    """State of the payment."""
    notes: str | None = None
    """Remarks."""
    response_code: str | None = None
    """Code that an online payment service answered."""
    response_message: str | None = None
    """Message that an online payment service answered."""
    created: Moment | None = None
    """When the payment was created, in account time."""
    modified: Moment | None = None
    """When the payment was last changed, in account time."""
    currency_code: str | None = None
    """ISO 4217 currency code of the amount."""
    first_name: str | None = None
    """First name of the payer, as extra information."""
    last_name: str | None = None
    """Last name of the payer, as extra information."""
    address1: str | None = None
    """First address line of the payer, as extra information."""
    address2: str | None = None
    """Second address line of the payer, as extra information."""
    city: str | None = None
    """City of the payer, as extra information."""
    state: str | None = None
    """State or region of the payer, as extra information."""
    postal_code: str | None = None
    """Postal code of the payer, as extra information."""
    country_code: str | None = None
    """Two-letter country code of the payer, as extra information."""
    phone1: str | None = None
    """Phone number of the payer, as extra information."""
    phone2: str | None = None
    """Mobile number of the payer, as extra information."""
    transaction_type: str | None = None
    """Meaning not documented."""
    processed: bool | None = None
    """Whether the payment has been processed."""
    attachment: str | None = None
    """Link to an attached file."""
    staff_id: int | None = None
    """Who entered it, an id from `staff`; 0 is the account owner."""
    receipt_notes: str | None = None
    """Remarks for the receipt."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.payment_method
        if v is not None:
            self.payment_method = read_payment_method(v)
        v = self.amount
        if v is not None:
            self.amount = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderPayment", date_format)
        data |= {
            "id": wire.whole(self.id),
            "purchase_order_id": wire.whole(self.purchase_order_id),
            "payment_method": wire.encode_text(self.payment_method, "PurchaseOrderPayment.payment_method"),
            "amount": wire.encode_decimal(self.amount, "PurchaseOrderPayment.amount"),
            "transaction_id": wire.encode_text(self.transaction_id, "PurchaseOrderPayment.transaction_id"),
            "treasury_id": wire.whole(self.treasury_id),
            "date": wire.isoformat(self.date),
            "email": wire.encode_text(self.email, "PurchaseOrderPayment.email"),
            "status": wire.whole(self.status),
            "notes": wire.encode_text(self.notes, "PurchaseOrderPayment.notes"),
            "response_code": wire.encode_text(self.response_code, "PurchaseOrderPayment.response_code"),
            "response_message": wire.encode_text(self.response_message, "PurchaseOrderPayment.response_message"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseOrderPayment.currency_code"),
            "first_name": wire.encode_text(self.first_name, "PurchaseOrderPayment.first_name"),
            "last_name": wire.encode_text(self.last_name, "PurchaseOrderPayment.last_name"),
            "address1": wire.encode_text(self.address1, "PurchaseOrderPayment.address1"),
            "address2": wire.encode_text(self.address2, "PurchaseOrderPayment.address2"),
            "city": wire.encode_text(self.city, "PurchaseOrderPayment.city"),
            "state": wire.encode_text(self.state, "PurchaseOrderPayment.state"),
            "postal_code": wire.encode_text(self.postal_code, "PurchaseOrderPayment.postal_code"),
            "country_code": wire.encode_text(self.country_code, "PurchaseOrderPayment.country_code"),
            "phone1": wire.encode_text(self.phone1, "PurchaseOrderPayment.phone1"),
            "phone2": wire.encode_text(self.phone2, "PurchaseOrderPayment.phone2"),
            "transaction_type": wire.encode_text(self.transaction_type, "PurchaseOrderPayment.transaction_type"),
            "processed": wire.encode_flag(self.processed, "PurchaseOrderPayment.processed"),
            "attachment": wire.encode_text(self.attachment, "PurchaseOrderPayment.attachment"),
            "staff_id": wire.whole(self.staff_id),
            "receipt_notes": wire.encode_text(self.receipt_notes, "PurchaseOrderPayment.receipt_notes"),
        }
        return data
