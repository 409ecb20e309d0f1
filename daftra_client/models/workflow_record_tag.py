"""WorkflowRecordTag: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordTag(Record):
    """A tag on a workflow record."""

    id: int | None = None
    """Id of the tagging."""
    item_id: int | None = None
    """Id of the tagged record."""
    item_type: int | None = None
    """Kind of the record as a number, 0 in the example."""
    tag_id: int | None = None
    """Id of the tag. No resource for tags is known."""
    branch_id: int | None = None
    """An id from `branches`."""
    created: datetime.datetime | None = None
    """When the tag was added to the record."""
    modified: datetime.datetime | None = None
    """When the tagging was last changed."""
    entity_key: str | None = None
    """Kind of the record; `work_order` here too."""
    entity_field_key: str | None = None
    """Field of the record that the tag belongs to, such as `tags`."""
