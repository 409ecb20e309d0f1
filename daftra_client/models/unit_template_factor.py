"""UnitTemplateFactor: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplateFactor(Record):
    """A unit derived from the main unit of a template."""

    id: int | None = None
    """Number that identifies the unit. Products and lines refer to it as a unit factor."""
    factor_name: str | None = None
    """Name of the unit."""
    factor: Decimal | None = None
    """Number of main units in one of this unit, such as 1000 for a kilogram of grams."""
    small_name: str | None = None
    """Abbreviation of the unit."""
    created: datetime.datetime | None = None
    """When the unit was added. Null in the example."""
    modified: datetime.datetime | None = None
    """When the unit was last changed. Null in the example."""
    branch_id: int | None = None
    """An id from `branches`. Null in the example."""
    unit_template_id: int | None = None
    """The template of the unit, an id from `unit_templates`."""
    staff_id: int | None = None
    """An id from `staff`. Null in the example."""
