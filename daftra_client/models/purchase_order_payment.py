"""PurchaseOrderPayment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Moment
from .payment_method import PaymentMethod, read_payment_method
from .payment_state import PaymentState

if TYPE_CHECKING:
    from typing import Self


class PurchaseOrderPayment(Record, kw_only=True):
    """A payment made for a purchase invoice.

    Source: live capture (a payment inside a purchase invoice); documentation.
    """

    id: int | None = None
    """The payment's id."""
    purchase_order_id: int | None = None
    """The purchase invoice paid, an id from `purchase_invoices`."""
    supplier_id: int | None = None
    """The supplier who was paid, an id from `suppliers`."""
    payment_method: Coded[PaymentMethod] | None = None
    """The method of payment, a slug."""
    amount: Amount | None = None
    """Amount received in the payment's currency."""
    transaction_id: str | None = None
    """A reference for people, such as the transaction number of the bank or gateway."""
    date: Moment | None = None
    """When the money was received."""
    email: str | None = None
    """The payer's e-mail address; often null."""
    status: PaymentState | None = None
    """How far the payment has come."""
    notes: str | None = None
    """Notes on the payment."""
    response_code: str | None = None
    """Code with which the payment gateway answered."""
    response_message: str | None = None
    """Text with which the payment gateway answered."""
    created: Moment | None = None
    """When the record was created."""
    modified: Moment | None = None
    """When the record was last changed."""
    added_by: int | None = None
    """Who recorded it: 0 the client, 1 the owner or a staff member."""
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
    """Meaning not documented."""
    processed: bool | None = None
    """Whether the payment has been processed; what that comprises is not documented."""
    attachment: str | None = None
    """Link to the attached file."""
    staff_id: int | None = None
    """Who recorded it, an id from `staff`; 0 is the account owner and negative numbers stand for the owner or an
    API caller."""
    receipt_notes: str | None = None
    """Notes for the printed receipt."""
    treasury_id: int | None = None
    """Where the money came from, an id from `treasuries`."""
    branch_id: int | None = None
    """The branch, an id from `branches`."""
    extra_details: str | None = None
    """A JSON document inside a string. Its key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    code: str | None = None
    """The payment's number, padded with zeros."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("ip",))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
            "added_by",
            "ip",
        )
    )

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
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderPayment", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "purchase_order_id": wire.whole(self.purchase_order_id),
            "supplier_id": wire.whole(self.supplier_id),
            "payment_method": wire.encode_text(self.payment_method, "PurchaseOrderPayment.payment_method"),
            "amount": wire.encode_decimal(self.amount, "PurchaseOrderPayment.amount"),
            "transaction_id": wire.encode_text(self.transaction_id, "PurchaseOrderPayment.transaction_id"),
            "date": wire.isoformat(self.date),
            "email": wire.encode_text(self.email, "PurchaseOrderPayment.email"),
            "status": wire.whole(self.status),
            "notes": wire.encode_text(self.notes, "PurchaseOrderPayment.notes"),
            "response_code": wire.encode_text(self.response_code, "PurchaseOrderPayment.response_code"),
            "response_message": wire.encode_text(self.response_message, "PurchaseOrderPayment.response_message"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "added_by": wire.whole(self.added_by),
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
            "ip": wire.encode_text(self.ip, "PurchaseOrderPayment.ip"),
            "transaction_type": wire.encode_text(self.transaction_type, "PurchaseOrderPayment.transaction_type"),
            "processed": wire.encode_flag(self.processed, "PurchaseOrderPayment.processed"),
            "attachment": wire.encode_text(self.attachment, "PurchaseOrderPayment.attachment"),
            "staff_id": wire.whole(self.staff_id),
            "receipt_notes": wire.encode_text(self.receipt_notes, "PurchaseOrderPayment.receipt_notes"),
            "treasury_id": wire.whole(self.treasury_id),
            "branch_id": wire.whole(self.branch_id),
            "extra_details": wire.encode_text(self.extra_details, "PurchaseOrderPayment.extra_details"),
            "code": wire.encode_text(self.code, "PurchaseOrderPayment.code"),
        }
        return data
