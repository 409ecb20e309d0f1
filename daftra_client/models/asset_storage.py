"""AssetStorage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Moment, Related
from .asset_branch import AssetBranch
from .asset_staff import AssetStaff

if TYPE_CHECKING:
    from typing import Self


class AssetStorage(Record, kw_only=True):
    """A storage that keeps employee assets.

    Source: documentation (fields of the list and of the single record).
    """

    id: int | None = None
    """Id of the record."""
    name: str | None = None
    """Name shown to people."""
    is_active: bool | None = None
    """Whether it is in use."""
    description: str | None = None
    """Free text about it."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably who added the record."""
    created: Moment | None = None
    """When the record was added."""
    modified: Moment | None = None
    """When the record was last changed."""
    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`."""
    storage_branch: Related[AssetBranch] | None = None
    """The branch, embedded from level 1 on."""
    storage_staff: Related[AssetStaff] | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.storage_branch
        if v is not None:
            self.storage_branch = related(v, days)
        v = self.storage_staff
        if v is not None:
            self.storage_staff = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetStorage", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "AssetStorage.name"),
            "is_active": wire.encode_flag(self.is_active, "AssetStorage.is_active"),
            "description": wire.encode_text(self.description, "AssetStorage.description"),
            "staff_id": wire.whole(self.staff_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
            "storage_branch": wire.encode_record(self.storage_branch, "AssetStorage.storage_branch", date_format),
            "storage_staff": wire.encode_record(self.storage_staff, "AssetStorage.storage_staff", date_format),
        }
        return data
