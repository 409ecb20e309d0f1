"""ClientPayment: generated from openapi/daftra.yaml, do not edit."""

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
class ClientPayment(Model):
    """A payment on a client's account. It is documented with the fields of an invoice payment and the complete
    shape of an answer has not been captured.

    Source: documentation (answers use the fields of invoice payments); live report.
    """

    added_by: int | None = None
    """Meaning not documented."""
    address1: str | None = None
    """The payer's address, first line."""
    address2: str | None = None
    """The payer's address, second line."""
    amount: Decimal | None = None
    """Amount received in the payment's currency."""
    attachment: str | None = None
    """Link to the attached file."""
    branch_id: int | None = None
    """The branch, an id from `branches`."""
    city: str | None = None
    """The payer's city."""
    client_id: int | None = None
    """The client who paid, an id from `clients`."""
    code: str | None = None
    """The payment's number, padded with zeros."""
    country_code: str | None = None
    """The payer's country, two letters (ISO 3166-1 alpha-2)."""
    created: datetime.datetime | None = None
    """When the record was created."""
    currency_code: str | None = None
    """Currency of the amount, three letters (ISO 4217)."""
    date: datetime.datetime | None = None
    """When the money was received."""
    email: str | None = None
    """The payer's e-mail address; often null."""
    extra_details: str | None = None
    """A JSON document inside a string. Its key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    first_name: str | None = None
    """The payer's first name. Often empty."""
    id: int | None = None
    """The payment's id."""
    invoice_id: int | None = None
    """The invoice it is for, an id from `invoices`, if any."""
    ip: str | None = None
    """Network address from which the payment was recorded."""
    last_name: str | None = None
    """The payer's last name. Often empty."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    notes: str | None = None
    """Notes on the payment."""
    payment_method: PaymentMethod | None = None
    """The method of payment, a slug."""
    payment_work_order_id: int | None = None
    """Work order of the payment, presumably an id from `work_orders`."""
    phone1: str | None = None
    """The payer's phone number."""
    phone2: str | None = None
    """The payer's mobile number."""
    pos_shift_id: int | None = None
    """Shift of the point of sale in which it was taken."""
    postal_code: str | None = None
    """The payer's postal code."""
    processed: bool | None = None
    """Whether the payment has been processed; what that comprises is not documented."""
    receipt_notes: str | None = None
    """Notes for the printed receipt."""
    response_code: str | None = None
    """Code with which the payment gateway answered."""
    response_message: str | None = None
    """Text with which the payment gateway answered."""
    source: str | None = None
    """Meaning not documented."""
    staff_id: int | None = None
    """Who recorded it, an id from `staff`; 0 is the account owner and negative numbers stand for the owner or an
    API caller."""
    state: str | None = None
    """The payer's state or region."""
    status: PaymentState | None = None
    """How far the payment has come."""
    transaction_id: str | None = None
    """A reference for people, such as the transaction number of the bank or gateway."""
    transaction_type: str | None = None
    """Meaning not documented."""
    treasury_id: int | None = None
    """Where the money went, an id from `treasuries`."""
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
            "code",
            "country_code",
            "created",
            "currency_code",
            "date",
            "email",
            "extra_details",
            "first_name",
            "id",
            "invoice_id",
            "ip",
            "last_name",
            "modified",
            "notes",
            "payment_method",
            "payment_work_order_id",
            "phone1",
            "phone2",
            "pos_shift_id",
            "postal_code",
            "processed",
            "receipt_notes",
            "response_code",
            "response_message",
            "source",
            "staff_id",
            "state",
            "status",
            "transaction_id",
            "transaction_type",
            "treasury_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("ip",))

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
        v = row["code"]
        self.code = v if v is None or type(v) is str else wire.text(v)
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
        v = row["ip"]
        self.ip = v if v is None or type(v) is str else wire.text(v)
        v = row["last_name"]
        self.last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
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
        self.processed = wire.FLAGS[row["processed"]]
        v = row["receipt_notes"]
        self.receipt_notes = v if v is None or type(v) is str else wire.text(v)
        v = row["response_code"]
        self.response_code = v if v is None or type(v) is str else wire.text(v)
        v = row["response_message"]
        self.response_message = v if v is None or type(v) is str else wire.text(v)
        v = row["source"]
        self.source = v if v is None or type(v) is str else wire.text(v)
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
            "added_by": wire.encode_integer(self.added_by, "ClientPayment.added_by"),
            "address1": wire.encode_text(self.address1, "ClientPayment.address1"),
            "address2": wire.encode_text(self.address2, "ClientPayment.address2"),
            "amount": wire.encode_decimal(self.amount, "ClientPayment.amount"),
            "attachment": wire.encode_text(self.attachment, "ClientPayment.attachment"),
            "branch_id": wire.encode_integer(self.branch_id, "ClientPayment.branch_id"),
            "city": wire.encode_text(self.city, "ClientPayment.city"),
            "client_id": wire.encode_integer(self.client_id, "ClientPayment.client_id"),
            "code": wire.encode_text(self.code, "ClientPayment.code"),
            "country_code": wire.encode_text(self.country_code, "ClientPayment.country_code"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "ClientPayment.currency_code"),
            "date": wire.isoformat(self.date),
            "email": wire.encode_text(self.email, "ClientPayment.email"),
            "extra_details": wire.encode_text(self.extra_details, "ClientPayment.extra_details"),
            "first_name": wire.encode_text(self.first_name, "ClientPayment.first_name"),
            "id": wire.encode_integer(self.id, "ClientPayment.id"),
            "invoice_id": wire.encode_integer(self.invoice_id, "ClientPayment.invoice_id"),
            "ip": wire.encode_text(self.ip, "ClientPayment.ip"),
            "last_name": wire.encode_text(self.last_name, "ClientPayment.last_name"),
            "modified": wire.isoformat(self.modified),
            "notes": wire.encode_text(self.notes, "ClientPayment.notes"),
            "payment_method": wire.encode_text(self.payment_method, "ClientPayment.payment_method"),
            "payment_work_order_id": wire.encode_integer(
                self.payment_work_order_id, "ClientPayment.payment_work_order_id"
            ),
            "phone1": wire.encode_text(self.phone1, "ClientPayment.phone1"),
            "phone2": wire.encode_text(self.phone2, "ClientPayment.phone2"),
            "pos_shift_id": wire.encode_integer(self.pos_shift_id, "ClientPayment.pos_shift_id"),
            "postal_code": wire.encode_text(self.postal_code, "ClientPayment.postal_code"),
            "processed": wire.encode_flag(self.processed, "ClientPayment.processed"),
            "receipt_notes": wire.encode_text(self.receipt_notes, "ClientPayment.receipt_notes"),
            "response_code": wire.encode_text(self.response_code, "ClientPayment.response_code"),
            "response_message": wire.encode_text(self.response_message, "ClientPayment.response_message"),
            "source": wire.encode_text(self.source, "ClientPayment.source"),
            "staff_id": wire.encode_integer(self.staff_id, "ClientPayment.staff_id"),
            "state": wire.encode_text(self.state, "ClientPayment.state"),
            "status": wire.encode_integer(self.status, "ClientPayment.status"),
            "transaction_id": wire.encode_text(self.transaction_id, "ClientPayment.transaction_id"),
            "transaction_type": wire.encode_text(self.transaction_type, "ClientPayment.transaction_type"),
            "treasury_id": wire.encode_integer(self.treasury_id, "ClientPayment.treasury_id"),
        }
        return data
