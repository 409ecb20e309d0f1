"""ClientPaymentInput: generated from openapi/daftra.yaml, do not edit."""

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
class ClientPaymentInput(Input):
    """A payment on a client's account to be written. Leaving out the treasury and the method makes Daftra answer
    "successful" with a null id and store nothing.

    Source: live report (dated experiment on what is mandatory); request sample; documentation (marks nothing as
    mandatory).
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount received in the payment's currency."""
    client_id: int | None | Unset = UNSET
    """The client who pays, an id from `clients`."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amount, three letters (ISO 4217). Without it the payment lands on a separate currency line."""
    date: datetime.datetime | None | Unset = UNSET
    """When the money was received. A date without a time is accepted as well."""
    notes: str | None | Unset = UNSET
    """Notes on the payment."""
    payment_method: PaymentMethod | str
    """The slug of a method that is active in the account."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the printed receipt."""
    staff_id: int | None | Unset = UNSET
    """Who records it, an id from `staff`; 0 is the account owner."""
    status: PaymentState | int | None | Unset = UNSET
    """Send 1 (completed); without it the payment stays pending and is not counted."""
    transaction_id: str | None | Unset = UNSET
    """A reference for people, such as the transaction number of the bank or gateway."""
    treasury_id: int
    """Where the money goes, an id from `treasuries`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "client_id",
            "currency_code",
            "date",
            "notes",
            "payment_method",
            "receipt_notes",
            "staff_id",
            "status",
            "transaction_id",
            "treasury_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = (
        "payment_method",
        "treasury_id",
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["payment_method"]
        self.payment_method = cast(Any, v if v is UNSET else read_payment_method(v))
        v = row["receipt_notes"]
        self.receipt_notes = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else read_payment_state(v)
        v = row["transaction_id"]
        self.transaction_id = v if v is UNSET else wire.text(v)
        v = row["treasury_id"]
        self.treasury_id = cast(Any, v if v is UNSET else wire.integer(v))
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "ClientPaymentInput", date_format)
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "ClientPaymentInput.amount")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "ClientPaymentInput.client_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "ClientPaymentInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "ClientPaymentInput.date")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "ClientPaymentInput.notes")
        data["payment_method"] = wire.encode_text(self.payment_method, "ClientPaymentInput.payment_method")
        if self.receipt_notes is not UNSET:
            data["receipt_notes"] = wire.encode_text(self.receipt_notes, "ClientPaymentInput.receipt_notes")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "ClientPaymentInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "ClientPaymentInput.status")
        if self.transaction_id is not UNSET:
            data["transaction_id"] = wire.encode_text(self.transaction_id, "ClientPaymentInput.transaction_id")
        data["treasury_id"] = wire.encode_integer(self.treasury_id, "ClientPaymentInput.treasury_id")
        return data
