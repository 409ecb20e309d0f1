"""Note: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Moment
from .appointment_item_type import AppointmentItemType

if TYPE_CHECKING:
    from typing import Self


class Note(Record, kw_only=True, rename={"note_attachment": "NoteAttachment"}):
    """A note kept on a client or another record.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the note."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the note belongs to."""
    item_id: int | None = None
    """The record that the note belongs to, of the kind that `item_type` names (an id from `clients` for 1)."""
    date: Moment | None = None
    """Day and time of the note, in account time."""
    staff_id: int | None = None
    """Who wrote the note, an id from `staff`. 0 is the account owner."""
    body: str | None = None
    """The text of the note. It may hold HTML."""
    action_id: int | None = None
    """The action that the note records, an id from `follow_up_actions`."""
    status_id: int | None = None
    """The follow-up status that the note records, an id from `follow_up_statuses`."""
    note_attachment: Any = None
    """Attached files, a list of objects."""
    branch_id: int | None = None
    """Branch of the note, an id from `branches`."""
    created: Moment | None = None
    """When the note was entered."""
    modified: Moment | None = None
    """When the note was last changed."""
    share_with_partner: bool | None = None
    """Whether the client sees it."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Note", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "item_type": wire.whole(self.item_type),
            "item_id": wire.whole(self.item_id),
            "date": wire.isoformat(self.date),
            "staff_id": wire.whole(self.staff_id),
            "body": wire.encode_text(self.body, "Note.body"),
            "action_id": wire.whole(self.action_id),
            "status_id": wire.whole(self.status_id),
            "NoteAttachment": wire.plain(self.note_attachment, "Note.note_attachment", date_format, is_read=True),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "share_with_partner": wire.encode_flag(self.share_with_partner, "Note.share_with_partner"),
        }
        return data
