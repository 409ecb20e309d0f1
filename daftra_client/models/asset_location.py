"""AssetLocation: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .asset_branch import AssetBranch
from .asset_staff import AssetStaff


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetLocation(Record):
    """A place that holds employee assets.

    Source: documentation (fields of the list and of the single record; a sample holds a zero date as a timestamp).
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
    asset_location_branch: AssetBranch | None = None
    """The branch, embedded from level 1 on."""
    asset_location_staff: AssetStaff | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""
