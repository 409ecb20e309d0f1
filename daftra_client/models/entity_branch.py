"""EntityBranch: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class EntityBranch(Record, kw_only=True):
    """The branch inside an advance payment.

    Source: documentation.
    """

    id: int | None = None
    """An id from `branches`."""
    name: str | None = None
    """Name of the branch."""
    status: int | None = None
    """State of the branch; the values are not documented here."""
    created: Moment | None = None
    """When the branch was created."""
    modified: Moment | None = None
    """When the branch was last changed."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityBranch", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "EntityBranch.name"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
