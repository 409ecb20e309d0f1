"""PaymentInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT
from .payment_method import read_payment_method

if TYPE_CHECKING:
    from typing import Self

    from .payment_method import PaymentMethod


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentInput(Model):
    """A payment booked together with a new invoice.

    Source: documentation.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount paid, in the currency of the document."""
    date: datetime.datetime | None | Unset = UNSET
    """When it was paid, in ISO; today when left out."""
    email: str | None | Unset = UNSET
    """E-mail address of the payer, needed for `paypal` and `stripe` only."""
    payment_method: PaymentMethod | str
    """Key of an active payment method of the account, such as `cash`, `bank` or the key of a payment gateway."""
    staff_id: int | None | Unset = UNSET
    """An id from `staff`: who took the payment; 0, the account owner, when left out."""
    transaction_id: str | None | Unset = UNSET
    """Reference of the transaction at the bank or gateway."""
    treasury_id: int | None | Unset = UNSET
    """An id from `treasuries`: where the money goes. Daftra picks one when it is left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "amount",
            "date",
            "email",
            "payment_method",
            "staff_id",
            "transaction_id",
            "treasury_id",
        )
    )
    _ABSENT: ClassVar[object] = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("amount", UNSET)
            self.amount = v if v is UNSET else (wire.decimal(v))
            v = get("date", UNSET)
            self.date = v if v is UNSET else (wire.timestamp(v, date_format))
            v = get("email", UNSET)
            self.email = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("payment_method", UNSET)
            self.payment_method = cast(Any, v if v is UNSET else (read_payment_method(v)))
            v = get("staff_id", UNSET)
            self.staff_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("transaction_id", UNSET)
            self.transaction_id = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("treasury_id", UNSET)
            self.treasury_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            wire.require(data, ("payment_method",))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data = dict(self.additional_properties)
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "PaymentInput.amount")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "PaymentInput.date")
        if self.email is not UNSET:
            data["email"] = wire.encode_text(self.email, "PaymentInput.email")
        data["payment_method"] = wire.encode_text(self.payment_method, "PaymentInput.payment_method")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "PaymentInput.staff_id")
        if self.transaction_id is not UNSET:
            data["transaction_id"] = wire.encode_text(self.transaction_id, "PaymentInput.transaction_id")
        if self.treasury_id is not UNSET:
            data["treasury_id"] = wire.encode_integer(self.treasury_id, "PaymentInput.treasury_id")
        return data
