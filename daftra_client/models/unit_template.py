"""UnitTemplate: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .entity_branch import EntityBranch
from .unit_template_factor import UnitTemplateFactor
from .unit_template_staff import UnitTemplateStaff


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplate(Record):
    """A main unit of measure with the units derived from it."""

    id: int | None = None
    """Number that identifies the template."""
    template_name: str | None = None
    """Name of the template, shown to users."""
    active: bool | None = None
    """Whether the template is in use."""
    main_unit_name: str | None = None
    """Name of the main unit, which all factors refer to."""
    unit_small_name: str | None = None
    """Abbreviation of the main unit."""
    created: datetime.datetime | None = None
    """When the template was added. Null in the examples."""
    modified: datetime.datetime | None = None
    """When the template was last changed. Null in the examples."""
    branch_id: int | None = None
    """The branch of the template, an id from `branches`."""
    staff_id: int | None = None
    """The staff member who added the template, an id from `staff`."""
    branch: EntityBranch | None = None
    """The branch of the template."""
    staff: UnitTemplateStaff | None = None
    """The staff member who added the template."""
    unit_templates_unit_factors: list[UnitTemplateFactor] | None = None
    """The derived units. The documented list leaves them out."""
