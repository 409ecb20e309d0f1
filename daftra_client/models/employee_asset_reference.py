"""EmployeeAssetReference: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class EmployeeAssetReference(Record, kw_only=True):
    """A record that an employee asset names by id and name.

    Source: documentation.
    """

    id: int | None = None
    """Id of the record."""
    name: str | None = None
    """Name of the record."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(
            self.additional_properties, "EmployeeAssetReference", date_format, is_read=True
        )
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "EmployeeAssetReference.name"),
        }
        return data
