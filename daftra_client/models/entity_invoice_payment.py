"""EntityInvoicePayment: generated from openapi/daftra.yaml, do not edit."""

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
class EntityInvoicePayment(Model):
    """A payment inside an advance payment, in the fields that v2 sends.

    Source: documentation.
    """

    added_by: int | None = None
    """Who recorded the payment, as a code; the values are not documented."""
    address1: str | None = None
    """First address line of the payer."""
    address2: str | None = None
    """Second address line of the payer."""
    amount: Decimal | None = None
    """Amount paid."""
    attachment: str | None = None
    """Attached file."""
    branch_id: int | None = None
    """An id from `branches`."""
    city: str | None = None
    """City of the payer."""
    client_id: int | None = None
    """An id from `clients`; null in the only example."""
    country_code: str | None = None
    """Two-letter ISO country code of the payer."""
    created: datetime.datetime | None = None
    """When the payment was recorded."""
    currency_code: str | None = None
    """ISO 4217 code of the amount."""
    date: datetime.datetime | None = None
    """When it was paid."""
    email: str | None = None
    """E-mail address of the payer."""
    extra_details: str | None = None
    """JSON inside a string, as in v1 payments."""
    first_name: str | None = None
    """First name of the payer."""
    id: int | None = None
    """Identifier of the payment."""
    invoice_id: int | None = None
    """Id of the advance payment."""
    last_name: str | None = None
    """Last name of the payer."""
    notes: str | None = None
    """Notes on the payment."""
    payment_method: PaymentMethod | None = None
    """Key of the payment method, such as `cash`."""
    payment_work_order_id: int | None = None
    """An id from `work_orders`."""
    phone1: str | None = None
    """Telephone number of the payer."""
    phone2: str | None = None
    """Mobile number of the payer."""
    pos_shift_id: int | None = None
    """The point-of-sale session."""
    postal_code: str | None = None
    """Postal code of the payer."""
    receipt_notes: str | None = None
    """Notes for the receipt."""
    response_code: str | None = None
    """Code that the payment gateway answered."""
    response_message: str | None = None
    """Message that the payment gateway answered."""
    staff_id: int | None = None
    """An id from `staff`: who took the payment."""
    state: str | None = None
    """State or province of the payer."""
    status: PaymentState | None = None
    """State of the payment."""
    transaction_id: str | None = None
    """Reference of the transaction at the bank or gateway."""
    treasury_id: int | None = None
    """An id from `treasuries`: where the money went."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "added_by",
            "address1",
            "address2",
            "amount",
            "attachment",
            "branch_id",
            "city",
            "client_id",
            "country_code",
            "created",
            "currency_code",
            "date",
            "email",
            "extra_details",
            "first_name",
            "id",
            "invoice_id",
            "last_name",
            "notes",
            "payment_method",
            "payment_work_order_id",
            "phone1",
            "phone2",
            "pos_shift_id",
            "postal_code",
            "receipt_notes",
            "response_code",
            "response_message",
            "staff_id",
            "state",
            "status",
            "transaction_id",
            "treasury_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["added_by"]
        self.added_by = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["amount"]
        self.amount = v if v is None else wire.decimal(v)
        v = row["attachment"]
        self.attachment = v if v is None or type(v) is str else wire.text(v)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
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
        v = row["extra_details"]
        self.extra_details = v if v is None or type(v) is str else wire.text(v)
        v = row["first_name"]
        self.first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_id"]
        self.invoice_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["last_name"]
        self.last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        self.payment_method = read_payment_method(row["payment_method"])
        v = row["payment_work_order_id"]
        self.payment_work_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["phone1"]
        self.phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["pos_shift_id"]
        self.pos_shift_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["postal_code"]
        self.postal_code = v if v is None or type(v) is str else wire.text(v)
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
            "added_by": wire.encode_integer(self.added_by, "EntityInvoicePayment.added_by"),
            "address1": wire.encode_text(self.address1, "EntityInvoicePayment.address1"),
            "address2": wire.encode_text(self.address2, "EntityInvoicePayment.address2"),
            "amount": wire.encode_decimal(self.amount, "EntityInvoicePayment.amount"),
            "attachment": wire.encode_text(self.attachment, "EntityInvoicePayment.attachment"),
            "branch_id": wire.encode_integer(self.branch_id, "EntityInvoicePayment.branch_id"),
            "city": wire.encode_text(self.city, "EntityInvoicePayment.city"),
            "client_id": wire.encode_integer(self.client_id, "EntityInvoicePayment.client_id"),
            "country_code": wire.encode_text(self.country_code, "EntityInvoicePayment.country_code"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "EntityInvoicePayment.currency_code"),
            "date": wire.isoformat(self.date),
            "email": wire.encode_text(self.email, "EntityInvoicePayment.email"),
            "extra_details": wire.encode_text(self.extra_details, "EntityInvoicePayment.extra_details"),
            "first_name": wire.encode_text(self.first_name, "EntityInvoicePayment.first_name"),
            "id": wire.encode_integer(self.id, "EntityInvoicePayment.id"),
            "invoice_id": wire.encode_integer(self.invoice_id, "EntityInvoicePayment.invoice_id"),
            "last_name": wire.encode_text(self.last_name, "EntityInvoicePayment.last_name"),
            "notes": wire.encode_text(self.notes, "EntityInvoicePayment.notes"),
            "payment_method": wire.encode_text(self.payment_method, "EntityInvoicePayment.payment_method"),
            "payment_work_order_id": wire.encode_integer(
                self.payment_work_order_id, "EntityInvoicePayment.payment_work_order_id"
            ),
            "phone1": wire.encode_text(self.phone1, "EntityInvoicePayment.phone1"),
            "phone2": wire.encode_text(self.phone2, "EntityInvoicePayment.phone2"),
            "pos_shift_id": wire.encode_integer(self.pos_shift_id, "EntityInvoicePayment.pos_shift_id"),
            "postal_code": wire.encode_text(self.postal_code, "EntityInvoicePayment.postal_code"),
            "receipt_notes": wire.encode_text(self.receipt_notes, "EntityInvoicePayment.receipt_notes"),
            "response_code": wire.encode_text(self.response_code, "EntityInvoicePayment.response_code"),
            "response_message": wire.encode_text(self.response_message, "EntityInvoicePayment.response_message"),
            "staff_id": wire.encode_integer(self.staff_id, "EntityInvoicePayment.staff_id"),
            "state": wire.encode_text(self.state, "EntityInvoicePayment.state"),
            "status": wire.encode_integer(self.status, "EntityInvoicePayment.status"),
            "transaction_id": wire.encode_text(self.transaction_id, "EntityInvoicePayment.transaction_id"),
            "treasury_id": wire.encode_integer(self.treasury_id, "EntityInvoicePayment.treasury_id"),
        }
        return data
