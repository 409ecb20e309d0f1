"""CreditUsage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Day, Moment

if TYPE_CHECKING:
    from typing import Self


class CreditUsage(Record, kw_only=True):
    """One use of credits by a client.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the usage."""
    client_id: int | None = None
    """Who used the credits, an id from `clients`."""
    credit_type_id: int | None = None
    """What was used, an id from `credit_types`."""
    usage_date: Day | None = None
    """Day of the usage."""
    description: str | None = None
    """Remarks."""
    created: Moment | None = None
    """When the usage was recorded."""
    modified: Moment | None = None
    """When the usage was last changed."""
    deleted_at: Moment | None = None
    """When the usage was deleted, null if it was not."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.usage_date
        if v is not None:
            self.usage_date = days[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditUsage", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "client_id": wire.whole(self.client_id),
            "credit_type_id": wire.whole(self.credit_type_id),
            "usage_date": wire.isoformat(self.usage_date),
            "description": wire.encode_text(self.description, "CreditUsage.description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "deleted_at": wire.isoformat(self.deleted_at),
        }
        return data
