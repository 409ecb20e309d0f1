"""CreditCharge: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment

if TYPE_CHECKING:
    from typing import Self


class CreditCharge(Record, kw_only=True):
    """Credits that a client was given.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the charge."""
    staff_id: int | None = None
    """Who recorded the charge, an id from `staff`."""
    client_id: int | None = None
    """Who got the credits, an id from `clients`."""
    credit_type_id: int | None = None
    """What was given, an id from `credit_types`."""
    status: str | None = None
    """State of the charge as a word; the values are not documented."""
    start_date: Day | None = None
    """First day on which the credits count."""
    expiry_date: Day | None = None
    """Last day on which the credits count, null if they do not expire."""
    amount: Amount | None = None
    """Amount given, in the unit of the credit type."""
    description: str | None = None
    """Remarks."""
    created: Moment | None = None
    """When the charge was recorded."""
    modified: Moment | None = None
    """When the charge was last changed."""
    deleted_at: Moment | None = None
    """When the charge was deleted, null if it was not."""
    renewal_id: int | None = None
    """The membership renewal that caused the charge. Null in the examples."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.start_date
        if v is not None:
            self.start_date = days[v]
        v = self.expiry_date
        if v is not None:
            self.expiry_date = days[v]
        v = self.amount
        if v is not None:
            self.amount = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditCharge", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "staff_id": wire.whole(self.staff_id),
            "client_id": wire.whole(self.client_id),
            "credit_type_id": wire.whole(self.credit_type_id),
            "status": wire.encode_text(self.status, "CreditCharge.status"),
            "start_date": wire.isoformat(self.start_date),
            "expiry_date": wire.isoformat(self.expiry_date),
            "amount": wire.encode_decimal(self.amount, "CreditCharge.amount"),
            "description": wire.encode_text(self.description, "CreditCharge.description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "deleted_at": wire.isoformat(self.deleted_at),
            "renewal_id": wire.whole(self.renewal_id),
        }
        return data
