"""CreditUsageInput: generated from openapi/daftra.yaml, do not edit."""

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
class CreditUsageInput(Input):
    """A credit usage to store. How much was used is written through `charge_usages`.

    Source: request sample; documentation.
    """

    added_by: int | None | Unset = UNSET
    """Who records the usage, presumably an id from `staff`."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount that was used."""
    client_id: int | None | Unset = UNSET
    """Who used the credits, an id from `clients`."""
    credit_type_id: int | None | Unset = UNSET
    """What was used, an id from `credit_types`."""
    description: str | None | Unset = UNSET
    """Remarks."""
    usage_date: datetime.date | None | Unset = UNSET
    """Day of the usage, sent in the display format of the account."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "added_by",
            "amount",
            "client_id",
            "credit_type_id",
            "description",
            "usage_date",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["added_by"]
        self.added_by = v if v is UNSET else wire.integer(v)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["credit_type_id"]
        self.credit_type_id = v if v is UNSET else wire.integer(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["usage_date"]
        self.usage_date = v if v is UNSET else wire.date(v, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditUsageInput", date_format)
        if self.added_by is not UNSET:
            data["added_by"] = wire.encode_integer(self.added_by, "CreditUsageInput.added_by")
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "CreditUsageInput.amount")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "CreditUsageInput.client_id")
        if self.credit_type_id is not UNSET:
            data["credit_type_id"] = wire.encode_integer(self.credit_type_id, "CreditUsageInput.credit_type_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "CreditUsageInput.description")
        if self.usage_date is not UNSET:
            data["usage_date"] = wire.encode_display_date(self.usage_date, "CreditUsageInput.usage_date", date_format)
        return data
