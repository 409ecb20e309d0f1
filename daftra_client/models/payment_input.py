"""PaymentInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, cast

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
class PaymentInput(Input):
    """A payment that goes along with a document. A new one needs no more than its method and amount.

    Source: documentation; inference (the id and the fields that only stored payments have).
    """

    address1: str | None | Unset = UNSET
    """The payer's address, first line."""
    address2: str | None | Unset = UNSET
    """The payer's address, second line."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount paid, in the currency of the document."""
    attachment: str | None | Unset = UNSET
    """Link to the attached file."""
    branch_id: int | None | Unset = UNSET
    """The branch, an id from `branches`."""
    city: str | None | Unset = UNSET
    """The payer's city."""
    code: str | None | Unset = UNSET
    """The payment's number, padded with zeros."""
    country_code: str | None | Unset = UNSET
    """The payer's country, two letters (ISO 3166-1 alpha-2)."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217)."""
    date: datetime.datetime | None | Unset = UNSET
    """When it was paid, in ISO; today when left out."""
    email: str | None | Unset = UNSET
    """E-mail address of the payer, needed for `paypal` and `stripe` only."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string. Its key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    first_name: str | None | Unset = UNSET
    """The payer's first name."""
    id: int | None | Unset = UNSET
    """Id of an existing payment, for updates of the document only: Daftra documents that the payments sent replace
    those there are, and with its id one stays the payment that it is."""
    last_name: str | None | Unset = UNSET
    """The payer's last name."""
    notes: str | None | Unset = UNSET
    """Notes on the payment."""
    payment_method: PaymentMethod | str
    """Key of an active payment method of the account, such as `cash`, `bank` or the key of a payment gateway."""
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
    """An id from `staff`: who took the payment; 0, the account owner, when left out."""
    state: str | None | Unset = UNSET
    """The payer's state or region."""
    status: PaymentState | int | None | Unset = UNSET
    """How far the payment has come. Payments written without it were accepted."""
    transaction_id: str | None | Unset = UNSET
    """Reference of the transaction at the bank or gateway."""
    transaction_type: str | None | Unset = UNSET
    """Meaning not documented."""
    treasury_id: int | None | Unset = UNSET
    """An id from `treasuries`: where the money goes. Daftra picks one when it is left out."""
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
            "code",
            "country_code",
            "currency_code",
            "date",
            "email",
            "extra_details",
            "first_name",
            "id",
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
    _REQUIRED: ClassVar[tuple[str, ...]] = ("payment_method",)

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
        v = row["last_name"]
        self.last_name = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["payment_method"]
        self.payment_method = cast(Any, v if v is UNSET else read_payment_method(v))
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
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PaymentInput", date_format)
        if self.address1 is not UNSET:
            data["address1"] = wire.encode_text(self.address1, "PaymentInput.address1")
        if self.address2 is not UNSET:
            data["address2"] = wire.encode_text(self.address2, "PaymentInput.address2")
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "PaymentInput.amount")
        if self.attachment is not UNSET:
            data["attachment"] = wire.encode_text(self.attachment, "PaymentInput.attachment")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "PaymentInput.branch_id")
        if self.city is not UNSET:
            data["city"] = wire.encode_text(self.city, "PaymentInput.city")
        if self.code is not UNSET:
            data["code"] = wire.encode_text(self.code, "PaymentInput.code")
        if self.country_code is not UNSET:
            data["country_code"] = wire.encode_text(self.country_code, "PaymentInput.country_code")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "PaymentInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "PaymentInput.date")
        if self.email is not UNSET:
            data["email"] = wire.encode_text(self.email, "PaymentInput.email")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "PaymentInput.extra_details")
        if self.first_name is not UNSET:
            data["first_name"] = wire.encode_text(self.first_name, "PaymentInput.first_name")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "PaymentInput.id")
        if self.last_name is not UNSET:
            data["last_name"] = wire.encode_text(self.last_name, "PaymentInput.last_name")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "PaymentInput.notes")
        data["payment_method"] = wire.encode_text(self.payment_method, "PaymentInput.payment_method")
        if self.payment_work_order_id is not UNSET:
            data["payment_work_order_id"] = wire.encode_integer(
                self.payment_work_order_id, "PaymentInput.payment_work_order_id"
            )
        if self.phone1 is not UNSET:
            data["phone1"] = wire.encode_text(self.phone1, "PaymentInput.phone1")
        if self.phone2 is not UNSET:
            data["phone2"] = wire.encode_text(self.phone2, "PaymentInput.phone2")
        if self.pos_shift_id is not UNSET:
            data["pos_shift_id"] = wire.encode_integer(self.pos_shift_id, "PaymentInput.pos_shift_id")
        if self.postal_code is not UNSET:
            data["postal_code"] = wire.encode_text(self.postal_code, "PaymentInput.postal_code")
        if self.processed is not UNSET:
            data["processed"] = wire.encode_flag(self.processed, "PaymentInput.processed")
        if self.receipt_notes is not UNSET:
            data["receipt_notes"] = wire.encode_text(self.receipt_notes, "PaymentInput.receipt_notes")
        if self.response_code is not UNSET:
            data["response_code"] = wire.encode_text(self.response_code, "PaymentInput.response_code")
        if self.response_message is not UNSET:
            data["response_message"] = wire.encode_text(self.response_message, "PaymentInput.response_message")
        if self.source is not UNSET:
            data["source"] = wire.encode_text(self.source, "PaymentInput.source")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "PaymentInput.staff_id")
        if self.state is not UNSET:
            data["state"] = wire.encode_text(self.state, "PaymentInput.state")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "PaymentInput.status")
        if self.transaction_id is not UNSET:
            data["transaction_id"] = wire.encode_text(self.transaction_id, "PaymentInput.transaction_id")
        if self.transaction_type is not UNSET:
            data["transaction_type"] = wire.encode_text(self.transaction_type, "PaymentInput.transaction_type")
        if self.treasury_id is not UNSET:
            data["treasury_id"] = wire.encode_integer(self.treasury_id, "PaymentInput.treasury_id")
        return data
