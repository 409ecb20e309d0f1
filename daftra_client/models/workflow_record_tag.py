"""WorkflowRecordTag: generated from openapi/daftra.yaml, do not edit."""

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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["entity_field_key"]
        self.entity_field_key = v if v is None or type(v) is str else wire.text(v)
        v = row["entity_key"]
        self.entity_key = v if v is None or type(v) is str else wire.text(v)
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
        v = row["tag_id"]
        self.tag_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
