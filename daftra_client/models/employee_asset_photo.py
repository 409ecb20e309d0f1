"""EmployeeAssetPhoto: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class EmployeeAssetPhoto(Record, kw_only=True):
    """The picture of an employee asset; every field is null without one.

    Source: documentation (an object full of nulls); inference (types and meanings from the names).
    """

    id: int | None = None
    """Id of the file."""
    name: str | None = None
    """Name of the file."""
    size: str | None = None
    """Size of the file. Its unit is not documented."""
    mime_type: str | None = None
    """Media type of the file."""
    path: str | None = None
    """Where the file is. Whether this is a whole address is not documented."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EmployeeAssetPhoto", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "EmployeeAssetPhoto.name"),
            "size": wire.encode_text(self.size, "EmployeeAssetPhoto.size"),
            "mime_type": wire.encode_text(self.mime_type, "EmployeeAssetPhoto.mime_type"),
            "path": wire.encode_text(self.path, "EmployeeAssetPhoto.path"),
        }
        return data
