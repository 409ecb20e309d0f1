"""WorkflowRecordTag: generated from openapi/daftra.yaml, do not edit."""

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
class WorkflowRecordTag(Model):
    """A tag on a workflow record.

    Source: documentation.
    """

    branch_id: int | None = None
    """An id from `branches`."""
    created: datetime.datetime | None = None
    """When the tag was put on the record."""
    entity_field_key: str | None = None
    """Field of the record that the tag belongs to, such as `tags`."""
    entity_key: str | None = None
    """Kind of the record, `work_order` here too."""
    id: int | None = None
    """Number that identifies the tagging."""
    item_id: int | None = None
    """Id of the tagged record."""
    item_type: int | None = None
    """Kind of the record as a number, 0 in the example."""
    modified: datetime.datetime | None = None
    """When the tagging was last changed."""
    tag_id: int | None = None
    """Id of the tag. No resource for tags is known."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "created",
            "entity_field_key",
            "entity_key",
            "id",
            "item_id",
            "item_type",
            "modified",
            "tag_id",
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
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("entity_field_key")
            self.entity_field_key = v if type(v) in TEXT else wire.text(v)
            v = get("entity_key")
            self.entity_key = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("item_id")
            self.item_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("item_type")
            self.item_type = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("tag_id")
            self.tag_id = v if type(v) in INTEGER else wire.integer(v)
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
            "branch_id": wire.encode_integer(self.branch_id, "WorkflowRecordTag.branch_id"),
            "created": wire.isoformat(self.created),
            "entity_field_key": wire.encode_text(self.entity_field_key, "WorkflowRecordTag.entity_field_key"),
            "entity_key": wire.encode_text(self.entity_key, "WorkflowRecordTag.entity_key"),
            "id": wire.encode_integer(self.id, "WorkflowRecordTag.id"),
            "item_id": wire.encode_integer(self.item_id, "WorkflowRecordTag.item_id"),
            "item_type": wire.encode_integer(self.item_type, "WorkflowRecordTag.item_type"),
            "modified": wire.isoformat(self.modified),
            "tag_id": wire.encode_integer(self.tag_id, "WorkflowRecordTag.tag_id"),
        }
        return data
