"""AssetStorage: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._asset_catalog_record import AssetCatalogRecord
from .asset_branch import AssetBranch
from .asset_staff import AssetStaff


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStorage(AssetCatalogRecord):
    """A storage that keeps employee assets."""

    storage_branch: AssetBranch | None = None
    """The branch, embedded from level 1 on."""
    storage_staff: AssetStaff | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""

    _KEY_ORDER: ClassVar[str] = (
        "id name is_active description staff_id created modified branch_id storage_branch storage_staff"
    )
