"""Treasury: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment
from .treasury_type import TreasuryType

if TYPE_CHECKING:
    from typing import Self


class Treasury(Record, kw_only=True):
    """A cash box or a bank account.

    Source: documentation.
    """

    id: int | None = None
    """Id of the treasury."""
    staff_id: int | None = None
    """Who added the treasury, an id from `staff`; 0 is the account owner."""
    name: str | None = None
    """Name of the treasury. Up to 255 characters."""
    type: TreasuryType | None = None
    """Cash box or bank account."""
    type_name: str | None = None
    """Name on the bank account. Only for banks."""
    type_account_number: str | None = None
    """Number of the bank account. Only for banks."""
    active: bool | None = None
    """Whether the treasury is in use."""
    is_primary: bool | None = None
    """Whether this is the main treasury."""
    description: str | None = None
    """Free text about the treasury."""
    created: Moment | None = None
    """When the treasury was added, in account time."""
    modified: Moment | None = None
    """When the treasury was last changed, in account time."""
    balance: Amount | None = None
    """Money in the treasury now. Computed by Daftra; the currency is not documented."""
    currency_code: str | None = None
    """Currency of a bank account, three letters (ISO 4217)."""
    metainfo: Any = None
    """What the reconciliation of a bank account needs."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
            "balance",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.balance
        if v is not None:
            self.balance = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Treasury", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "staff_id": wire.whole(self.staff_id),
            "name": wire.encode_text(self.name, "Treasury.name"),
            "type": wire.whole(self.type),
            "type_name": wire.encode_text(self.type_name, "Treasury.type_name"),
            "type_account_number": wire.encode_text(self.type_account_number, "Treasury.type_account_number"),
            "active": wire.encode_flag(self.active, "Treasury.active"),
            "is_primary": wire.encode_flag(self.is_primary, "Treasury.is_primary"),
            "description": wire.encode_text(self.description, "Treasury.description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "balance": wire.encode_decimal(self.balance, "Treasury.balance"),
            "currency_code": wire.encode_text(self.currency_code, "Treasury.currency_code"),
            "metainfo": wire.plain(self.metainfo, "Treasury.metainfo", date_format, is_read=True),
        }
        return data
