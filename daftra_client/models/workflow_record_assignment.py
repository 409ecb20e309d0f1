"""WorkflowRecordAssignment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class WorkflowRecordAssignment(Record, kw_only=True):
    """An assignment of a workflow record to a staff member.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the assignment."""
    item_id: int | None = None
    """Id of the assigned record."""
    item_type: int | None = None
    """Kind of the record as a number, 0 in the example."""
    entity_key: str | None = None
    """Kind of the record, `work_order` here too."""
    entity_field_key: str | None = None
    """Field of the record that the assignment belongs to, such as `assigned_staff`."""
    staff_id: int | None = None
    """Who the record is assigned to, an id from `staff`."""
    group_id: int | None = None
    """The group that the record is assigned to, 0 for none."""
    assigned_by: int | None = None
    """Who made the assignment, an id from `staff`; -1 for a caller with an API key."""
    created: Moment | None = None
    """When the assignment was made. The hours differ from those of the record itself in the example."""
    modified: Moment | None = None
    """When the assignment was last changed."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(
            self.additional_properties, "WorkflowRecordAssignment", date_format, is_read=True
        )
        data |= {
            "id": wire.whole(self.id),
            "item_id": wire.whole(self.item_id),
            "item_type": wire.whole(self.item_type),
            "entity_key": wire.encode_text(self.entity_key, "WorkflowRecordAssignment.entity_key"),
            "entity_field_key": wire.encode_text(self.entity_field_key, "WorkflowRecordAssignment.entity_field_key"),
            "staff_id": wire.whole(self.staff_id),
            "group_id": wire.whole(self.group_id),
            "assigned_by": wire.whole(self.assigned_by),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
