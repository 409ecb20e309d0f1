"""AssetStaffJob: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._entity_staff_job_fields import EntityStaffJobFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStaffJob(EntityStaffJobFields):
    """Data on the terms on which a staff member is employed."""
