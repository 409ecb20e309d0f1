"""CreditChargeInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditChargeInput(Input):
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
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "client_id",
            "credit_type_id",
            "description",
            "expiry_date",
            "is_suspended",
            "staff_id",
            "start_date",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["credit_type_id"]
        self.credit_type_id = v if v is UNSET else wire.integer(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["expiry_date"]
        self.expiry_date = v if v is UNSET else wire.date(v, date_format)
        v = row["is_suspended"]
        self.is_suspended = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["start_date"]
        self.start_date = v if v is UNSET else wire.date(v, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditChargeInput", date_format)
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
