"""ChargeUsage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount

if TYPE_CHECKING:
    from typing import Self


class ChargeUsage(Record, kw_only=True):
    """An amount that a credit usage took out of one credit charge.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the row."""
    credit_charge_id: int | None = None
    """The charge that it was taken from, an id from `credit_charges`."""
    credit_usage_id: int | None = None
    """The usage that it belongs to, an id from `credit_usages`."""
    amount: Amount | None = None
    """Amount taken, in the unit of the credit type."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.amount
        if v is not None:
            self.amount = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "ChargeUsage", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "credit_charge_id": wire.whole(self.credit_charge_id),
            "credit_usage_id": wire.whole(self.credit_usage_id),
            "amount": wire.encode_decimal(self.amount, "ChargeUsage.amount"),
        }
        return data
