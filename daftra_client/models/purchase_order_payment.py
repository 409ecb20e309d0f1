"""PurchaseOrderPayment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .payment_method import read_payment_method
from .payment_state import read_payment_state

if TYPE_CHECKING:
    from typing import Self

    from .payment_method import PaymentMethod
    from .payment_state import PaymentState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderPayment(Model):
    """A payment made for a purchase invoice.

    Source: documentation.
    """

    address1: str | None = None
    """First address line of the payer, as extra information."""
    address2: str | None = None
    """Second address line of the payer, as extra information."""
    amount: Decimal | None = None
    """Amount paid."""
    attachment: str | None = None
    """Link to an attached file."""
    city: str | None = None
    """City of the payer, as extra information."""
    country_code: str | None = None
    """Two-letter country code of the payer, as extra information."""
    created: datetime.datetime | None = None
    """When the payment was created, in account time."""
    currency_code: str | None = None
    """ISO 4217 currency code of the amount."""
    date: datetime.datetime | None = None
    """Date and time of the payment, in account time."""
    email: str | None = None
    """E-mail address, optional."""
    first_name: str | None = None
    """First name of the payer, as extra information."""
    id: int | None = None
    """Id of the payment."""
    last_name: str | None = None
    """Last name of the payer, as extra information."""
    modified: datetime.datetime | None = None
    """When the payment was last changed, in account time."""
    notes: str | None = None
    """Remarks."""
    payment_method: PaymentMethod | None = None
    """How it was paid."""
    phone1: str | None = None
    """Phone number of the payer, as extra information."""
    phone2: str | None = None
    """Mobile number of the payer, as extra information."""
    postal_code: str | None = None
    """Postal code of the payer, as extra information."""
    processed: bool | None = None
    """Whether the payment has been processed."""
    purchase_order_id: int | None = None
    """The purchase invoice paid, an id from `purchase_invoices`."""
    receipt_notes: str | None = None
    """Remarks for the receipt."""
    response_code: str | None = None
    """Code that an online payment service answered."""
    response_message: str | None = None
    """Message that an online payment service answered."""
    staff_id: int | None = None
    """Who entered it, an id from `staff`; 0 is the account owner."""
    state: str | None = None
    """State or region of the payer, as extra information."""
    status: PaymentState | None = None
    """State of the payment."""
    transaction_id: str | None = None
    """Reference of the transaction, for people to read."""
    transaction_type: str | None = None
    """Meaning not documented."""
    treasury_id: int | None = None
    """Where the money came from, an id from `treasuries`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "address1",
            "address2",
            "amount",
            "attachment",
            "city",
            "country_code",
            "created",
            "currency_code",
            "date",
            "email",
            "first_name",
            "id",
            "last_name",
            "modified",
            "notes",
            "payment_method",
            "phone1",
            "phone2",
            "postal_code",
            "processed",
            "purchase_order_id",
            "receipt_notes",
            "response_code",
            "response_message",
            "staff_id",
            "state",
            "status",
            "transaction_id",
            "transaction_type",
            "treasury_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["amount"]
        self.amount = v if v is None else wire.decimal(v)
        v = row["attachment"]
        self.attachment = v if v is None or type(v) is str else wire.text(v)
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["date"]
        self.date = v if v is None else wire.timestamp(v, date_format)
        v = row["email"]
        self.email = v if v is None or type(v) is str else wire.text(v)
        v = row["first_name"]
        self.first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["last_name"]
        self.last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        self.payment_method = read_payment_method(row["payment_method"])
        v = row["phone1"]
        self.phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["postal_code"]
        self.postal_code = v if v is None or type(v) is str else wire.text(v)
        self.processed = wire.FLAGS[row["processed"]]
        v = row["purchase_order_id"]
        self.purchase_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["receipt_notes"]
        self.receipt_notes = v if v is None or type(v) is str else wire.text(v)
        v = row["response_code"]
        self.response_code = v if v is None or type(v) is str else wire.text(v)
        v = row["response_message"]
        self.response_message = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        self.status = read_payment_state(row["status"])
        v = row["transaction_id"]
        self.transaction_id = v if v is None or type(v) is str else wire.text(v)
        v = row["transaction_type"]
        self.transaction_type = v if v is None or type(v) is str else wire.text(v)
        v = row["treasury_id"]
        self.treasury_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "address1": wire.encode_text(self.address1, "PurchaseOrderPayment.address1"),
            "address2": wire.encode_text(self.address2, "PurchaseOrderPayment.address2"),
            "amount": wire.encode_decimal(self.amount, "PurchaseOrderPayment.amount"),
            "attachment": wire.encode_text(self.attachment, "PurchaseOrderPayment.attachment"),
            "city": wire.encode_text(self.city, "PurchaseOrderPayment.city"),
            "country_code": wire.encode_text(self.country_code, "PurchaseOrderPayment.country_code"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseOrderPayment.currency_code"),
            "date": wire.isoformat(self.date),
            "email": wire.encode_text(self.email, "PurchaseOrderPayment.email"),
            "first_name": wire.encode_text(self.first_name, "PurchaseOrderPayment.first_name"),
            "id": wire.encode_integer(self.id, "PurchaseOrderPayment.id"),
            "last_name": wire.encode_text(self.last_name, "PurchaseOrderPayment.last_name"),
            "modified": wire.isoformat(self.modified),
            "notes": wire.encode_text(self.notes, "PurchaseOrderPayment.notes"),
            "payment_method": wire.encode_text(self.payment_method, "PurchaseOrderPayment.payment_method"),
            "phone1": wire.encode_text(self.phone1, "PurchaseOrderPayment.phone1"),
            "phone2": wire.encode_text(self.phone2, "PurchaseOrderPayment.phone2"),
            "postal_code": wire.encode_text(self.postal_code, "PurchaseOrderPayment.postal_code"),
            "processed": wire.encode_flag(self.processed, "PurchaseOrderPayment.processed"),
            "purchase_order_id": wire.encode_integer(self.purchase_order_id, "PurchaseOrderPayment.purchase_order_id"),
            "receipt_notes": wire.encode_text(self.receipt_notes, "PurchaseOrderPayment.receipt_notes"),
            "response_code": wire.encode_text(self.response_code, "PurchaseOrderPayment.response_code"),
            "response_message": wire.encode_text(self.response_message, "PurchaseOrderPayment.response_message"),
            "staff_id": wire.encode_integer(self.staff_id, "PurchaseOrderPayment.staff_id"),
            "state": wire.encode_text(self.state, "PurchaseOrderPayment.state"),
            "status": wire.encode_integer(self.status, "PurchaseOrderPayment.status"),
            "transaction_id": wire.encode_text(self.transaction_id, "PurchaseOrderPayment.transaction_id"),
            "transaction_type": wire.encode_text(self.transaction_type, "PurchaseOrderPayment.transaction_type"),
            "treasury_id": wire.encode_integer(self.treasury_id, "PurchaseOrderPayment.treasury_id"),
        }
        return data
