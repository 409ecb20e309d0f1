"""EntityRecord: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class EntityRecord(Record, kw_only=True):
    """A row of any v2 entity. Only the id is common to all; the other fields are kept as they come.

    Source: live report (rows are flat); inference (every row has an id).
    """

    id: int | None = None
    """Number that identifies the record."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityRecord", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
        }
        return data
