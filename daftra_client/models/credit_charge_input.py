"""CreditChargeInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditChargeInput(Model):
    """A credit charge to store.

    Source: request sample; documentation.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount to give, in the unit of the credit type."""
    client_id: int | None | Unset = UNSET
    """Who gets the credits, an id from `clients`."""
    credit_type_id: int | None | Unset = UNSET
    """What is given, an id from `credit_types`."""
    description: str | None | Unset = UNSET
    """Remarks."""
    expiry_date: datetime.date | None | Unset = UNSET
    """Last day on which the credits count, sent in the display format of the account."""
    is_suspended: str | None | Unset = UNSET
    """The word "on" suspends the charge. Any value may count as that, so leave the field out otherwise."""
    staff_id: int | None | Unset = UNSET
    """Who records the charge, an id from `staff`."""
    start_date: datetime.date | None | Unset = UNSET
    """First day on which the credits count, sent in the display format of the account."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "amount",
            "client_id",
            "credit_type_id",
            "description",
            "expiry_date",
            "is_suspended",
            "staff_id",
            "start_date",
        )
    )
    _ABSENT: ClassVar[object] = UNSET
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

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
            v = get("client_id", UNSET)
            self.client_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("credit_type_id", UNSET)
            self.credit_type_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("description", UNSET)
            self.description = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("expiry_date", UNSET)
            self.expiry_date = v if v is UNSET else (wire.date(v, date_format))
            v = get("is_suspended", UNSET)
            self.is_suspended = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("staff_id", UNSET)
            self.staff_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("start_date", UNSET)
            self.start_date = v if v is UNSET else (wire.date(v, date_format))
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
            data["amount"] = wire.encode_decimal(self.amount, "CreditChargeInput.amount")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "CreditChargeInput.client_id")
        if self.credit_type_id is not UNSET:
            data["credit_type_id"] = wire.encode_integer(self.credit_type_id, "CreditChargeInput.credit_type_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "CreditChargeInput.description")
        if self.expiry_date is not UNSET:
            data["expiry_date"] = wire.encode_display_date(
                self.expiry_date, "CreditChargeInput.expiry_date", date_format
            )
        if self.is_suspended is not UNSET:
            data["is_suspended"] = wire.encode_text(self.is_suspended, "CreditChargeInput.is_suspended")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "CreditChargeInput.staff_id")
        if self.start_date is not UNSET:
            data["start_date"] = wire.encode_display_date(self.start_date, "CreditChargeInput.start_date", date_format)
        return data
