"""PackageCreditType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount

if TYPE_CHECKING:
    from typing import Self


class PackageCreditType(Record, kw_only=True):
    """An amount of one credit type that a package holds.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the row."""
    credit_type_id: int | None = None
    """An id from `credit_types`."""
    package_id: int | None = None
    """An id from `packages`."""
    amount: Amount | None = None
    """Amount, in the unit of the credit type."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.amount
        if v is not None:
            self.amount = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PackageCreditType", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "credit_type_id": wire.whole(self.credit_type_id),
            "package_id": wire.whole(self.package_id),
            "amount": wire.encode_decimal(self.amount, "PackageCreditType.amount"),
        }
        return data
