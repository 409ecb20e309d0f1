"""ChargeUsageInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

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
class ChargeUsageInput(Input):
    """An amount to take out of a credit charge for a usage.

    Source: request sample; documentation.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount to take, in the unit of the credit type."""
    credit_charge_id: int | None | Unset = UNSET
    """The charge to take it from, an id from `credit_charges`."""
    credit_usage_id: int | None | Unset = UNSET
    """The usage that it belongs to, an id from `credit_usages`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "credit_charge_id",
            "credit_usage_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["credit_charge_id"]
        self.credit_charge_id = v if v is UNSET else wire.integer(v)
        v = row["credit_usage_id"]
        self.credit_usage_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "ChargeUsageInput", date_format)
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "ChargeUsageInput.amount")
        if self.credit_charge_id is not UNSET:
            data["credit_charge_id"] = wire.encode_integer(self.credit_charge_id, "ChargeUsageInput.credit_charge_id")
        if self.credit_usage_id is not UNSET:
            data["credit_usage_id"] = wire.encode_integer(self.credit_usage_id, "ChargeUsageInput.credit_usage_id")
        return data
