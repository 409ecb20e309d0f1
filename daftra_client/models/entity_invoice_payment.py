"""EntityInvoicePayment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Moment
from .payment_method import PaymentMethod, read_payment_method
from .payment_state import PaymentState

if TYPE_CHECKING:
    from typing import Self


class EntityInvoicePayment(Record, kw_only=True):
    """A payment inside an advance payment, in the fields that v2 sends.

    Source: documentation.
    """

    invoice_id: int | None = None
    """Id of the advance payment."""
    client_id: int | None = None
    """An id from `clients`; null in the only example."""
    payment_method: Coded[PaymentMethod] | None = None
    """Key of the payment method, such as `cash`."""
    amount: Amount | None = None
    """Amount paid."""
    transaction_id: str | None = None
    """Reference of the transaction at the bank or gateway."""
    date: Moment | None = None
    """When it was paid."""
    email: str | None = None
    """E-mail address of the payer."""
    status: PaymentState | None = None
    """State of the payment."""
    notes: str | None = None
    """Notes on the payment."""
    response_code: str | None = None
    """Code that the payment gateway answered."""
    response_message: str | None = None
    """Message that the payment gateway answered."""
    created: Moment | None = None
    """When the payment was recorded."""
    currency_code: str | None = None
    """ISO 4217 code of the amount."""
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
    """An id from `staff`: who took the payment."""
    payment_work_order_id: int | None = None
    """An id from `work_orders`."""
    treasury_id: int | None = None
    """An id from `treasuries`: where the money went."""
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
    """Who recorded the payment, as a code; the values are not documented."""

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
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityInvoicePayment", date_format, is_read=True)
        data |= {
            "invoice_id": wire.whole(self.invoice_id),
            "client_id": wire.whole(self.client_id),
            "payment_method": wire.encode_text(self.payment_method, "EntityInvoicePayment.payment_method"),
            "amount": wire.encode_decimal(self.amount, "EntityInvoicePayment.amount"),
            "transaction_id": wire.encode_text(self.transaction_id, "EntityInvoicePayment.transaction_id"),
            "date": wire.isoformat(self.date),
            "email": wire.encode_text(self.email, "EntityInvoicePayment.email"),
            "status": wire.whole(self.status),
            "notes": wire.encode_text(self.notes, "EntityInvoicePayment.notes"),
            "response_code": wire.encode_text(self.response_code, "EntityInvoicePayment.response_code"),
            "response_message": wire.encode_text(self.response_message, "EntityInvoicePayment.response_message"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "EntityInvoicePayment.currency_code"),
            "first_name": wire.encode_text(self.first_name, "EntityInvoicePayment.first_name"),
            "last_name": wire.encode_text(self.last_name, "EntityInvoicePayment.last_name"),
            "address1": wire.encode_text(self.address1, "EntityInvoicePayment.address1"),
            "address2": wire.encode_text(self.address2, "EntityInvoicePayment.address2"),
            "city": wire.encode_text(self.city, "EntityInvoicePayment.city"),
            "state": wire.encode_text(self.state, "EntityInvoicePayment.state"),
            "postal_code": wire.encode_text(self.postal_code, "EntityInvoicePayment.postal_code"),
            "country_code": wire.encode_text(self.country_code, "EntityInvoicePayment.country_code"),
            "phone1": wire.encode_text(self.phone1, "EntityInvoicePayment.phone1"),
            "phone2": wire.encode_text(self.phone2, "EntityInvoicePayment.phone2"),
            "attachment": wire.encode_text(self.attachment, "EntityInvoicePayment.attachment"),
            "staff_id": wire.whole(self.staff_id),
            "payment_work_order_id": wire.whole(self.payment_work_order_id),
            "treasury_id": wire.whole(self.treasury_id),
            "pos_shift_id": wire.whole(self.pos_shift_id),
            "receipt_notes": wire.encode_text(self.receipt_notes, "EntityInvoicePayment.receipt_notes"),
            "extra_details": wire.encode_text(self.extra_details, "EntityInvoicePayment.extra_details"),
            "branch_id": wire.whole(self.branch_id),
            "id": wire.whole(self.id),
            "added_by": wire.whole(self.added_by),
        }
        return data
