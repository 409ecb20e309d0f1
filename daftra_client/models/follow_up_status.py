"""FollowUpStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Coded, Moment
from .follow_up_status_entity_key import FollowUpStatusEntityKey, read_follow_up_status_entity_key
from .follow_up_status_item_type import FollowUpStatusItemType
from .follow_up_status_state import FollowUpStatusState

if TYPE_CHECKING:
    from typing import Self


class FollowUpStatus(Record, kw_only=True):
    """A status that records of one kind can be put in.

    Source: documentation (fields of the create body; the follow-up status embedded in workflow records, null there,
    names the others).
    """

    id: int | None = None
    """Number that identifies the status."""
    item_type: FollowUpStatusItemType | None = None
    """Kind of record that the status applies to."""
    name: str | None = None
    """Name shown to people."""
    color: str | None = None
    """Colour of the label, as a CSS colour such as "#ffffff" or "fuchsia"."""
    status: FollowUpStatusState | None = None
    """Whether records in this status count as open or closed."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably who added the status."""
    created: Moment | None = None
    """When the status was added."""
    modified: Moment | None = None
    """When the status was last changed."""
    deleted: Any = None
    """Meaning and type not documented; probably marks a deleted status."""
    entity_key: Coded[FollowUpStatusEntityKey] | None = None
    """Entity that the status applies to, null for the classic kinds such as clients and invoices."""
    display_order: int | None = None
    """Position among the statuses when they are shown. May be null."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.entity_key
        if v is not None:
            self.entity_key = read_follow_up_status_entity_key(v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "FollowUpStatus", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "item_type": wire.whole(self.item_type),
            "name": wire.encode_text(self.name, "FollowUpStatus.name"),
            "color": wire.encode_text(self.color, "FollowUpStatus.color"),
            "status": wire.whole(self.status),
            "staff_id": wire.whole(self.staff_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "deleted": wire.plain(self.deleted, "FollowUpStatus.deleted", date_format, is_read=True),
            "entity_key": wire.encode_text(self.entity_key, "FollowUpStatus.entity_key"),
            "display_order": wire.whole(self.display_order),
        }
        return data
