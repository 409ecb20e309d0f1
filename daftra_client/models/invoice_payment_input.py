"""InvoicePaymentInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .payment_method import read_payment_method
from .payment_state import read_payment_state

if TYPE_CHECKING:
    from typing import Self

    from .payment_method import PaymentMethod
    from .payment_state import PaymentState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoicePaymentInput(Input):
    """A payment of a sales invoice to be written. The documentation marks the invoice, the method and the amount as
    mandatory, which no live source confirms.

    Source: request sample; documentation (its request has the fields of the answer; those that Daftra sets are left
    out here).
    """

    address1: str | None | Unset = UNSET
    """The payer's address, first line."""
    address2: str | None | Unset = UNSET
    """The payer's address, second line."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency."""
    attachment: str | None | Unset = UNSET
    """Link to the attached file."""
    branch_id: int | None | Unset = UNSET
    """The branch, an id from `branches`."""
    city: str | None | Unset = UNSET
    """The payer's city."""
    client_id: int | None | Unset = UNSET
    """The client who pays, an id from `clients`. Daftra does not move a payment to another client."""
    code: str | None | Unset = UNSET
    """The payment's number, padded with zeros."""
    country_code: str | None | Unset = UNSET
    """The payer's country, two letters (ISO 3166-1 alpha-2)."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217)."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received. A date without a time is accepted as well."""
    email: str | None | Unset = UNSET
    """The payer's e-mail address. PayPal and Stripe need it."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string. Its key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    first_name: str | None | Unset = UNSET
    """The payer's first name."""
    id: int | None | Unset = UNSET
    """Id of an existing payment, only where it goes along with an update of its document."""
    invoice_id: int | None | Unset = UNSET
    """The invoice to pay, an id from `invoices`."""
    last_name: str | None | Unset = UNSET
    """The payer's last name."""
    notes: str | None | Unset = UNSET
    """Notes on the payment."""
    payment_method: PaymentMethod | str | None | Unset = UNSET
    """The slug of a method that is active in the account."""
    payment_work_order_id: int | None | Unset = UNSET
    """Work order of the payment, presumably an id from `work_orders`."""
    phone1: str | None | Unset = UNSET
    """The payer's phone number."""
    phone2: str | None | Unset = UNSET
    """The payer's mobile number."""
    pos_shift_id: int | None | Unset = UNSET
    """Shift of the point of sale in which it was taken."""
    postal_code: str | None | Unset = UNSET
    """The payer's postal code, at most 10 characters."""
    processed: bool | None | Unset = UNSET
    """Whether the payment has been processed; what that comprises is not documented."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the printed receipt."""
    response_code: str | None | Unset = UNSET
    """Code with which the payment gateway answered."""
    response_message: str | None | Unset = UNSET
    """Text with which the payment gateway answered."""
    source: str | None | Unset = UNSET
    """Meaning not documented."""
    staff_id: int | None | Unset = UNSET
    """Who records it, an id from `staff`; 0 is the account owner."""
    state: str | None | Unset = UNSET
    """The payer's state or region."""
    status: PaymentState | int | None | Unset = UNSET
    """How far the payment has come. Payments written without it were accepted."""
    transaction_id: str | None | Unset = UNSET
    """A reference for people, such as the transaction number of the bank or gateway."""
    transaction_type: str | None | Unset = UNSET
    """Meaning not documented."""
    treasury_id: int | None | Unset = UNSET
    """Where the money goes, an id from `treasuries`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "address1",
            "address2",
            "amount",
            "attachment",
            "branch_id",
            "city",
            "client_id",
            "code",
            "country_code",
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
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
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

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["address1"]
        self.address1 = v if v is UNSET else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is UNSET else wire.text(v)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["attachment"]
        self.attachment = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["city"]
        self.city = v if v is UNSET else wire.text(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["code"]
        self.code = v if v is UNSET else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is UNSET else wire.text(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["email"]
        self.email = v if v is UNSET else wire.text(v)
        v = row["extra_details"]
        self.extra_details = v if v is UNSET else wire.text(v)
        v = row["first_name"]
        self.first_name = v if v is UNSET else wire.text(v)
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["invoice_id"]
        self.invoice_id = v if v is UNSET else wire.integer(v)
        v = row["last_name"]
        self.last_name = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["payment_method"]
        self.payment_method = v if v is UNSET else read_payment_method(v)
        v = row["payment_work_order_id"]
        self.payment_work_order_id = v if v is UNSET else wire.integer(v)
        v = row["phone1"]
        self.phone1 = v if v is UNSET else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is UNSET else wire.text(v)
        v = row["pos_shift_id"]
        self.pos_shift_id = v if v is UNSET else wire.integer(v)
        v = row["postal_code"]
        self.postal_code = v if v is UNSET else wire.text(v)
        v = row["processed"]
        self.processed = v if v is UNSET else wire.flag(v)
        v = row["receipt_notes"]
        self.receipt_notes = v if v is UNSET else wire.text(v)
        v = row["response_code"]
        self.response_code = v if v is UNSET else wire.text(v)
        v = row["response_message"]
        self.response_message = v if v is UNSET else wire.text(v)
        v = row["source"]
        self.source = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["state"]
        self.state = v if v is UNSET else wire.text(v)
        v = row["status"]
        self.status = v if v is UNSET else read_payment_state(v)
        v = row["transaction_id"]
        self.transaction_id = v if v is UNSET else wire.text(v)
        v = row["transaction_type"]
        self.transaction_type = v if v is UNSET else wire.text(v)
        v = row["treasury_id"]
        self.treasury_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoicePaymentInput", date_format)
        if self.address1 is not UNSET:
            data["address1"] = wire.encode_text(self.address1, "InvoicePaymentInput.address1")
        if self.address2 is not UNSET:
            data["address2"] = wire.encode_text(self.address2, "InvoicePaymentInput.address2")
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "InvoicePaymentInput.amount")
        if self.attachment is not UNSET:
            data["attachment"] = wire.encode_text(self.attachment, "InvoicePaymentInput.attachment")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "InvoicePaymentInput.branch_id")
        if self.city is not UNSET:
            data["city"] = wire.encode_text(self.city, "InvoicePaymentInput.city")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "InvoicePaymentInput.client_id")
        if self.code is not UNSET:
            data["code"] = wire.encode_text(self.code, "InvoicePaymentInput.code")
        if self.country_code is not UNSET:
            data["country_code"] = wire.encode_text(self.country_code, "InvoicePaymentInput.country_code")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "InvoicePaymentInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "InvoicePaymentInput.date")
        if self.email is not UNSET:
            data["email"] = wire.encode_text(self.email, "InvoicePaymentInput.email")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "InvoicePaymentInput.extra_details")
        if self.first_name is not UNSET:
            data["first_name"] = wire.encode_text(self.first_name, "InvoicePaymentInput.first_name")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "InvoicePaymentInput.id")
        if self.invoice_id is not UNSET:
            data["invoice_id"] = wire.encode_integer(self.invoice_id, "InvoicePaymentInput.invoice_id")
        if self.last_name is not UNSET:
            data["last_name"] = wire.encode_text(self.last_name, "InvoicePaymentInput.last_name")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "InvoicePaymentInput.notes")
        if self.payment_method is not UNSET:
            data["payment_method"] = wire.encode_text(self.payment_method, "InvoicePaymentInput.payment_method")
        if self.payment_work_order_id is not UNSET:
            data["payment_work_order_id"] = wire.encode_integer(
                self.payment_work_order_id, "InvoicePaymentInput.payment_work_order_id"
            )
        if self.phone1 is not UNSET:
            data["phone1"] = wire.encode_text(self.phone1, "InvoicePaymentInput.phone1")
        if self.phone2 is not UNSET:
            data["phone2"] = wire.encode_text(self.phone2, "InvoicePaymentInput.phone2")
        if self.pos_shift_id is not UNSET:
            data["pos_shift_id"] = wire.encode_integer(self.pos_shift_id, "InvoicePaymentInput.pos_shift_id")
        if self.postal_code is not UNSET:
            data["postal_code"] = wire.encode_text(self.postal_code, "InvoicePaymentInput.postal_code")
        if self.processed is not UNSET:
            data["processed"] = wire.encode_flag(self.processed, "InvoicePaymentInput.processed")
        if self.receipt_notes is not UNSET:
            data["receipt_notes"] = wire.encode_text(self.receipt_notes, "InvoicePaymentInput.receipt_notes")
        if self.response_code is not UNSET:
            data["response_code"] = wire.encode_text(self.response_code, "InvoicePaymentInput.response_code")
        if self.response_message is not UNSET:
            data["response_message"] = wire.encode_text(self.response_message, "InvoicePaymentInput.response_message")
        if self.source is not UNSET:
            data["source"] = wire.encode_text(self.source, "InvoicePaymentInput.source")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "InvoicePaymentInput.staff_id")
        if self.state is not UNSET:
            data["state"] = wire.encode_text(self.state, "InvoicePaymentInput.state")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "InvoicePaymentInput.status")
        if self.transaction_id is not UNSET:
            data["transaction_id"] = wire.encode_text(self.transaction_id, "InvoicePaymentInput.transaction_id")
        if self.transaction_type is not UNSET:
            data["transaction_type"] = wire.encode_text(self.transaction_type, "InvoicePaymentInput.transaction_type")
        if self.treasury_id is not UNSET:
            data["treasury_id"] = wire.encode_integer(self.treasury_id, "InvoicePaymentInput.treasury_id")
        return data
