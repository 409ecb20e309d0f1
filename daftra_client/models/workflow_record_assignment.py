"""WorkflowRecordAssignment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordAssignment(Model):
    """An assignment of a workflow record to a staff member.

    Source: documentation.
    """

    assigned_by: int | None = None
    """Who made the assignment, an id from `staff`; -1 for a caller with an API key."""
    created: datetime.datetime | None = None
    """When the assignment was made. The hours differ from those of the record itself in the example."""
    entity_field_key: str | None = None
    """Field of the record that the assignment belongs to, such as `assigned_staff`."""
    entity_key: str | None = None
    """Kind of the record, `work_order` here too."""
    group_id: int | None = None
    """The group that the record is assigned to, 0 for none."""
    id: int | None = None
    """Number that identifies the assignment."""
    item_id: int | None = None
    """Id of the assigned record."""
    item_type: int | None = None
    """Kind of the record as a number, 0 in the example."""
    modified: datetime.datetime | None = None
    """When the assignment was last changed."""
    staff_id: int | None = None
    """Who the record is assigned to, an id from `staff`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "assigned_by",
            "created",
            "entity_field_key",
            "entity_key",
            "group_id",
            "id",
            "item_id",
            "item_type",
            "modified",
            "staff_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["assigned_by"]
        self.assigned_by = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["entity_field_key"]
        self.entity_field_key = v if v is None or type(v) is str else wire.text(v)
        v = row["entity_key"]
        self.entity_key = v if v is None or type(v) is str else wire.text(v)
        v = row["group_id"]
        self.group_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["item_id"]
        self.item_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["item_type"]
        self.item_type = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "assigned_by": wire.encode_integer(self.assigned_by, "WorkflowRecordAssignment.assigned_by"),
            "created": wire.isoformat(self.created),
            "entity_field_key": wire.encode_text(self.entity_field_key, "WorkflowRecordAssignment.entity_field_key"),
            "entity_key": wire.encode_text(self.entity_key, "WorkflowRecordAssignment.entity_key"),
            "group_id": wire.encode_integer(self.group_id, "WorkflowRecordAssignment.group_id"),
            "id": wire.encode_integer(self.id, "WorkflowRecordAssignment.id"),
            "item_id": wire.encode_integer(self.item_id, "WorkflowRecordAssignment.item_id"),
            "item_type": wire.encode_integer(self.item_type, "WorkflowRecordAssignment.item_type"),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.encode_integer(self.staff_id, "WorkflowRecordAssignment.staff_id"),
        }
        return data
