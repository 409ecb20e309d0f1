"""AssetStaff: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._staff_fields import StaffFields
from .asset_staff_custom_data import AssetStaffCustomData
from .asset_staff_info import AssetStaffInfo
from .asset_staff_job import AssetStaffJob


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStaff(StaffFields):
    """The staff member inside an asset type, location or storage, with data on the person and, on lists only, on
    the job. The record holds personal data; keep it out of logs.
    """

    staff_custom_data: AssetStaffCustomData | None = None
    """Values of the custom fields of the person. On lists only."""
    staff_info: AssetStaffInfo | None = None
    """Data on the person and their position in the company. On lists only."""
    staff_job: AssetStaffJob | None = None
    """Data on the terms of employment. On lists only."""
