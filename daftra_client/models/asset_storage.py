"""AssetStorage: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .asset_branch import AssetBranch
from .asset_staff import AssetStaff


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStorage(Record):
    """A storage that keeps employee assets.

    Source: documentation (fields of the list and of the single record).
    """

    id: int | None = None
    """Id of the record."""
    name: str | None = None
    """Name shown to users."""
    is_active: bool | None = None
    """Whether the record is in use."""
    description: str | None = None
    """Free text about the record."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably the one who added the record."""
    created: datetime.datetime | None = None
    """When the record was added."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`."""
    storage_branch: AssetBranch | None = None
    """The branch, embedded from level 1 on."""
    storage_staff: AssetStaff | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""
