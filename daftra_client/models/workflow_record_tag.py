"""WorkflowRecordTag: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class WorkflowRecordTag(Record, kw_only=True):
    """A tag on a workflow record.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the tagging."""
    item_id: int | None = None
    """Id of the tagged record."""
    item_type: int | None = None
    """Kind of the record as a number, 0 in the example."""
    tag_id: int | None = None
    """Id of the tag. No resource for tags is known."""
    branch_id: int | None = None
    """An id from `branches`."""
    created: Moment | None = None
    """When the tag was put on the record."""
    modified: Moment | None = None
    """When the tagging was last changed."""
    entity_key: str | None = None
    """Kind of the record, `work_order` here too."""
    entity_field_key: str | None = None
    """Field of the record that the tag belongs to, such as `tags`."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkflowRecordTag", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "item_id": wire.whole(self.item_id),
            "item_type": wire.whole(self.item_type),
            "tag_id": wire.whole(self.tag_id),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "entity_key": wire.encode_text(self.entity_key, "WorkflowRecordTag.entity_key"),
            "entity_field_key": wire.encode_text(self.entity_field_key, "WorkflowRecordTag.entity_field_key"),
        }
        return data
