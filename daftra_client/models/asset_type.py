"""AssetType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Moment, Related
from .asset_branch import AssetBranch
from .asset_staff import AssetStaff

if TYPE_CHECKING:
    from typing import Self


class AssetType(Record, kw_only=True):
    """A kind of employee asset.

    Source: documentation (list and single record with examples).
    """

    id: int | None = None
    """Id of the record."""
    name: str | None = None
    """Name shown to people."""
    description: str | None = None
    """Free text about it."""
    is_active: bool | None = None
    """Whether it is in use."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably who added the record."""
    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`."""
    created: Moment | None = None
    """When the record was added."""
    modified: Moment | None = None
    """When the record was last changed."""
    branch: Related[AssetBranch] | None = None
    """The branch, embedded from level 1 on."""
    staff: Related[AssetStaff] | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.branch
        if v is not None:
            self.branch = related(v, days)
        v = self.staff
        if v is not None:
            self.staff = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetType", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "AssetType.name"),
            "description": wire.encode_text(self.description, "AssetType.description"),
            "is_active": wire.encode_flag(self.is_active, "AssetType.is_active"),
            "staff_id": wire.whole(self.staff_id),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch": wire.encode_record(self.branch, "AssetType.branch", date_format),
            "staff": wire.encode_record(self.staff, "AssetType.staff", date_format),
        }
        return data
