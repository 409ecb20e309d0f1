"""CreditType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class CreditType(Record, kw_only=True):
    """A kind of points or credits.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the type."""
    name: str | None = None
    """Name of the type."""
    allow_decimal: bool | None = None
    """Whether amounts may have decimals."""
    status: bool | None = None
    """Whether the type is active."""
    unit: str | None = None
    """Name of the unit that amounts are counted in, such as "point"."""
    description: str | None = None
    """Description."""
    created: Moment | None = None
    """When the type was added."""
    modified: Moment | None = None
    """When the type was last changed."""
    deleted_at: Moment | None = None
    """When the type was deleted, null if it was not."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditType", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "CreditType.name"),
            "allow_decimal": wire.encode_flag(self.allow_decimal, "CreditType.allow_decimal"),
            "status": wire.encode_flag(self.status, "CreditType.status"),
            "unit": wire.encode_text(self.unit, "CreditType.unit"),
            "description": wire.encode_text(self.description, "CreditType.description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "deleted_at": wire.isoformat(self.deleted_at),
        }
        return data
