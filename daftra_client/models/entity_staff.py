"""EntityStaff: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._entity_staff_fields import EntityStaffFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityStaff(EntityStaffFields):
    """The staff member inside an advance payment."""
