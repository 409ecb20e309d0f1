"""EntityClientPhoto: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class EntityClientPhoto(Record, kw_only=True):
    """Reference to the stored photo of a client. Every field is null in the only example.

    Source: documentation.
    """

    id: int | None = None
    """Identifier of the reference."""
    entity_key: str | None = None
    """Name of the entity that owns the file."""
    entity_id: int | None = None
    """Id of the record that owns the file."""
    file_id: int | None = None
    """Id of the stored file."""
    deleted_at: Moment | None = None
    """When the file was deleted."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityClientPhoto", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "entity_key": wire.encode_text(self.entity_key, "EntityClientPhoto.entity_key"),
            "entity_id": wire.whole(self.entity_id),
            "file_id": wire.whole(self.file_id),
            "deleted_at": wire.isoformat(self.deleted_at),
        }
        return data
