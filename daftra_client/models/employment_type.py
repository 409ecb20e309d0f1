"""EmploymentType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class EmploymentType(Record, kw_only=True):
    """A kind of employment.

    Source: documentation (fields of the list and of the single record, without examples).
    """

    id: int | None = None
    """Id of the employment type."""
    name: str | None = None
    """Name shown to people."""
    description: str | None = None
    """Free text about it."""
    active: bool | None = None
    """Whether it is in use."""
    created: Moment | None = None
    """When the employment type was added."""
    modified: Moment | None = None
    """When the employment type was last changed."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EmploymentType", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "EmploymentType.name"),
            "description": wire.encode_text(self.description, "EmploymentType.description"),
            "active": wire.encode_flag(self.active, "EmploymentType.active"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
