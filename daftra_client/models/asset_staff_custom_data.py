"""AssetStaffCustomData: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class AssetStaffCustomData(Record, kw_only=True):
    """Values of the custom fields of a staff member. Apart from `id`, the keys are presumably the fields that the
    account defined, so that other accounts have others.

    Source: documentation (an object full of nulls); inference (what the keys are).
    """

    id: int | None = None
    """Id of the set of values."""
    allow_printing: Any = None
    """Meaning not documented."""
    reference_id: Any = None
    """Meaning not documented."""
    time: Any = None
    """Meaning not documented."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetStaffCustomData", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "allow_printing": wire.plain(
                self.allow_printing, "AssetStaffCustomData.allow_printing", date_format, is_read=True
            ),
            "reference_id": wire.plain(
                self.reference_id, "AssetStaffCustomData.reference_id", date_format, is_read=True
            ),
            "time": wire.plain(self.time, "AssetStaffCustomData.time", date_format, is_read=True),
        }
        return data
