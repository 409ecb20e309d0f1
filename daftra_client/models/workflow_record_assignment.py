"""WorkflowRecordAssignment: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordAssignment(Record):
    """An assignment of a workflow record to a staff member."""

    id: int | None = None
    """Number that identifies the assignment."""
    item_id: int | None = None
    """Id of the assigned record."""
    item_type: int | None = None
    """Kind of the record as a number, 0 in the example."""
    entity_key: str | None = None
    """Kind of the record; `work_order` here too."""
    entity_field_key: str | None = None
    """Field of the record that the assignment belongs to, such as `assigned_staff`."""
    staff_id: int | None = None
    """The staff member whom the record is assigned to, an id from `staff`."""
    group_id: int | None = None
    """The group that the record is assigned to; 0 for none."""
    assigned_by: int | None = None
    """The staff member who made the assignment, an id from `staff`; -1 for a caller with an API key."""
    created: datetime.datetime | None = None
    """When the assignment was made. In the example the hours differ from those of the record itself."""
    modified: datetime.datetime | None = None
    """When the assignment was last changed."""
