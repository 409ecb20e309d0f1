"""WorkflowRecordAssignment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("assigned_by")
            self.assigned_by = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("entity_field_key")
            self.entity_field_key = v if type(v) in TEXT else wire.text(v)
            v = get("entity_key")
            self.entity_key = v if type(v) in TEXT else wire.text(v)
            v = get("group_id")
            self.group_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("item_id")
            self.item_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("item_type")
            self.item_type = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
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
