"""ChargeUsage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ChargeUsage(Model):
    """An amount that a credit usage took out of one credit charge.

    Source: documentation.
    """

    amount: Decimal | None = None
    """Amount taken, in the unit of the credit type."""
    credit_charge_id: int | None = None
    """The charge that it was taken from, an id from `credit_charges`."""
    credit_usage_id: int | None = None
    """The usage that it belongs to, an id from `credit_usages`."""
    id: int | None = None
    """Number that identifies the row."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "credit_charge_id",
            "credit_usage_id",
            "id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["amount"]
        self.amount = v if v is None else wire.decimal(v)
        v = row["credit_charge_id"]
        self.credit_charge_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["credit_usage_id"]
        self.credit_usage_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "amount": wire.encode_decimal(self.amount, "ChargeUsage.amount"),
            "credit_charge_id": wire.encode_integer(self.credit_charge_id, "ChargeUsage.credit_charge_id"),
            "credit_usage_id": wire.encode_integer(self.credit_usage_id, "ChargeUsage.credit_usage_id"),
            "id": wire.encode_integer(self.id, "ChargeUsage.id"),
        }
        return data
