"""AdvancePaymentPaymentInput: generated from openapi/daftra.yaml, do not edit."""

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
class AdvancePaymentPaymentInput(Input):
    """The payment of an advance payment to create. Here it is one object; ordinary invoices take a list of shorter
    ones.

    Source: documentation; request sample (complete).
    """

    added_by: int | None | Unset = UNSET
    """Who records the payment, as a code; 1 in the sample, the values are not documented."""
    address1: str | None | Unset = UNSET
    """First address line of the payer."""
    address2: str | None | Unset = UNSET
    """Second address line of the payer."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount paid in advance."""
    attachment: str | None | Unset = UNSET
    """Attached file; how to give one is not documented."""
    branch_id: int | None | Unset = UNSET
    """An id from `branches`."""
    city: str | None | Unset = UNSET
    """City of the payer."""
    client_id: int | None | Unset = UNSET
    """An id from `clients`; null in the sample, the invoice names the client."""
    country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the payer."""
    created: datetime.datetime | None | Unset = UNSET
    """When the payment was recorded. The sample sends it; whether it is kept is unknown."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code of the amount."""
    date: datetime.datetime | None | Unset = UNSET
    """When it was paid, in ISO."""
    email: str | None | Unset = UNSET
    """E-mail address of the payer."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string; null in the sample."""
    first_name: str | None | Unset = UNSET
    """First name of the payer."""
    is_paid: bool | None | Unset = UNSET
    """Whether the advance has been paid; true in the sample."""
    last_name: str | None | Unset = UNSET
    """Last name of the payer."""
    notes: str | None | Unset = UNSET
    """Notes on the payment."""
    payment_method: PaymentMethod | str | None | Unset = UNSET
    """Key of an active payment method of the account, such as `cash`."""
    payment_work_order_id: int | None | Unset = UNSET
    """An id from `work_orders`."""
    phone1: str | None | Unset = UNSET
    """Telephone number of the payer."""
    phone2: str | None | Unset = UNSET
    """Mobile number of the payer."""
    pos_shift_id: int | None | Unset = UNSET
    """The point-of-sale session."""
    postal_code: str | None | Unset = UNSET
    """Postal code of the payer."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the receipt."""
    response_code: str | None | Unset = UNSET
    """Code that a payment gateway answered."""
    response_message: str | None | Unset = UNSET
    """Message that a payment gateway answered."""
    staff_id: int | None | Unset = UNSET
    """An id from `staff`: who took the payment."""
    state: str | None | Unset = UNSET
    """State or province of the payer."""
    status: PaymentState | int | None | Unset = UNSET
    """State of the payment; 1 in the sample, which means completed."""
    transaction_id: str | None | Unset = UNSET
    """Reference of the transaction at the bank or gateway."""
    treasury_id: int | None | Unset = UNSET
    """An id from `treasuries`: where the money goes."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

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
            "is_paid",
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
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["added_by"]
        self.added_by = v if v is UNSET else wire.integer(v)
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
        v = row["country_code"]
        self.country_code = v if v is UNSET else wire.text(v)
        v = row["created"]
        self.created = v if v is UNSET else wire.timestamp(v, date_format)
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
        v = row["is_paid"]
        self.is_paid = v if v is UNSET else wire.flag(v)
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
        v = row["receipt_notes"]
        self.receipt_notes = v if v is UNSET else wire.text(v)
        v = row["response_code"]
        self.response_code = v if v is UNSET else wire.text(v)
        v = row["response_message"]
        self.response_message = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["state"]
        self.state = v if v is UNSET else wire.text(v)
        v = row["status"]
        self.status = v if v is UNSET else read_payment_state(v)
        v = row["transaction_id"]
        self.transaction_id = v if v is UNSET else wire.text(v)
        v = row["treasury_id"]
        self.treasury_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "AdvancePaymentPaymentInput", date_format)
        if self.added_by is not UNSET:
            data["added_by"] = wire.encode_integer(self.added_by, "AdvancePaymentPaymentInput.added_by")
        if self.address1 is not UNSET:
            data["address1"] = wire.encode_text(self.address1, "AdvancePaymentPaymentInput.address1")
        if self.address2 is not UNSET:
            data["address2"] = wire.encode_text(self.address2, "AdvancePaymentPaymentInput.address2")
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "AdvancePaymentPaymentInput.amount")
        if self.attachment is not UNSET:
            data["attachment"] = wire.encode_text(self.attachment, "AdvancePaymentPaymentInput.attachment")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "AdvancePaymentPaymentInput.branch_id")
        if self.city is not UNSET:
            data["city"] = wire.encode_text(self.city, "AdvancePaymentPaymentInput.city")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "AdvancePaymentPaymentInput.client_id")
        if self.country_code is not UNSET:
            data["country_code"] = wire.encode_text(self.country_code, "AdvancePaymentPaymentInput.country_code")
        if self.created is not UNSET:
            data["created"] = wire.encode_timestamp(self.created, "AdvancePaymentPaymentInput.created")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "AdvancePaymentPaymentInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "AdvancePaymentPaymentInput.date")
        if self.email is not UNSET:
            data["email"] = wire.encode_text(self.email, "AdvancePaymentPaymentInput.email")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "AdvancePaymentPaymentInput.extra_details")
        if self.first_name is not UNSET:
            data["first_name"] = wire.encode_text(self.first_name, "AdvancePaymentPaymentInput.first_name")
        if self.is_paid is not UNSET:
            data["is_paid"] = wire.encode_flag(self.is_paid, "AdvancePaymentPaymentInput.is_paid")
        if self.last_name is not UNSET:
            data["last_name"] = wire.encode_text(self.last_name, "AdvancePaymentPaymentInput.last_name")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "AdvancePaymentPaymentInput.notes")
        if self.payment_method is not UNSET:
            data["payment_method"] = wire.encode_text(self.payment_method, "AdvancePaymentPaymentInput.payment_method")
        if self.payment_work_order_id is not UNSET:
            data["payment_work_order_id"] = wire.encode_integer(
                self.payment_work_order_id, "AdvancePaymentPaymentInput.payment_work_order_id"
            )
        if self.phone1 is not UNSET:
            data["phone1"] = wire.encode_text(self.phone1, "AdvancePaymentPaymentInput.phone1")
        if self.phone2 is not UNSET:
            data["phone2"] = wire.encode_text(self.phone2, "AdvancePaymentPaymentInput.phone2")
        if self.pos_shift_id is not UNSET:
            data["pos_shift_id"] = wire.encode_integer(self.pos_shift_id, "AdvancePaymentPaymentInput.pos_shift_id")
        if self.postal_code is not UNSET:
            data["postal_code"] = wire.encode_text(self.postal_code, "AdvancePaymentPaymentInput.postal_code")
        if self.receipt_notes is not UNSET:
            data["receipt_notes"] = wire.encode_text(self.receipt_notes, "AdvancePaymentPaymentInput.receipt_notes")
        if self.response_code is not UNSET:
            data["response_code"] = wire.encode_text(self.response_code, "AdvancePaymentPaymentInput.response_code")
        if self.response_message is not UNSET:
            data["response_message"] = wire.encode_text(
                self.response_message, "AdvancePaymentPaymentInput.response_message"
            )
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "AdvancePaymentPaymentInput.staff_id")
        if self.state is not UNSET:
            data["state"] = wire.encode_text(self.state, "AdvancePaymentPaymentInput.state")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "AdvancePaymentPaymentInput.status")
        if self.transaction_id is not UNSET:
            data["transaction_id"] = wire.encode_text(self.transaction_id, "AdvancePaymentPaymentInput.transaction_id")
        if self.treasury_id is not UNSET:
            data["treasury_id"] = wire.encode_integer(self.treasury_id, "AdvancePaymentPaymentInput.treasury_id")
        return data
