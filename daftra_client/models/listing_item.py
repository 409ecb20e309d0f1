"""ListingItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class ListingItem(Record, kw_only=True):
    """An entry of a look-up list in its longer form.

    Source: documentation.
    """

    item_id: int | None = None
    """Id of the entry."""
    title: str | None = None
    """Title of the entry."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "ListingItem", date_format, is_read=True)
        data |= {
            "item_id": wire.whole(self.item_id),
            "title": wire.encode_text(self.title, "ListingItem.title"),
        }
        return data
