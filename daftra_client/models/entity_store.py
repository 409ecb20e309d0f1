"""EntityStore: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class EntityStore(Record, kw_only=True):
    """The warehouse inside an advance payment.

    Source: documentation.
    """

    active: bool | None = None
    """Whether the store is in use."""
    id: int | None = None
    """An id from `stores`."""
    name: str | None = None
    """Name of the store."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityStore", date_format, is_read=True)
        data |= {
            "active": wire.encode_flag(self.active, "EntityStore.active"),
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "EntityStore.name"),
        }
        return data
