"""UnitTemplateStaff: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._entity_staff_fields import EntityStaffFields
from .entity_custom_data import EntityCustomData


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplateStaff(EntityStaffFields):
    """A staff member embedded in a unit template or a workflow record. The record is complete, including contact
    details.
    """

    official_id: str | None = None
    """Official identity number. Null in the examples."""
    staff_custom_data: EntityCustomData | None = None
    """Custom fields of the person."""
    password: str | None = None
    """Password of the person. Null in the examples."""

    _SENSITIVE: ClassVar[frozenset[str]] = EntityStaffFields._SENSITIVE | frozenset(("official_id", "password"))
