"""EntityStaffInfo: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._entity_staff_info_fields import EntityStaffInfoFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityStaffInfo(EntityStaffInfoFields):
    """Personal details of a staff member inside an advance payment."""
