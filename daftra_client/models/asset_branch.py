"""AssetBranch: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class AssetBranch(Record, kw_only=True):
    """The branch inside an asset type, location or storage.

    Source: documentation (with an example); live capture (a branch with the same fields).
    """

    id: int | None = None
    """Id of the branch, as in `branches`."""
    name: str | None = None
    """Name of the branch."""
    status: int | None = None
    """State of the branch. 1 was seen on a main branch; other values are not documented."""
    created: Moment | None = None
    """When the branch was added."""
    modified: Moment | None = None
    """When the branch was last changed."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetBranch", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "AssetBranch.name"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
