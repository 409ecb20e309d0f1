"""ChargeUsage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "amount",
            "credit_charge_id",
            "credit_usage_id",
            "id",
        )
    )

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
            self.amount = wire.decimal(get("amount"))
            v = get("credit_charge_id")
            self.credit_charge_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("credit_usage_id")
            self.credit_usage_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
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
