"""OrderSource: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class OrderSource(Record, kw_only=True):
    """Where an order came from. Every field is null when the document has no source.

    Source: live capture (all null, inside an invoice); documentation (v2 invoices).
    """

    id: int | None = None
    """Identifier of the source."""
    name: str | None = None
    """Name of the source."""
    status: str | None = None
    """Meaning not documented."""
    display_order: int | None = None
    """Position among the sources."""
    branch_id: int | None = None
    """An id from `branches`."""
    created: Moment | None = None
    """When the source was created."""
    modified: Moment | None = None
    """When the source was last changed."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "OrderSource", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "OrderSource.name"),
            "status": wire.encode_text(self.status, "OrderSource.status"),
            "display_order": wire.whole(self.display_order),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
