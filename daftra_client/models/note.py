"""Note: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment
from .appointment_item_type import AppointmentItemType

if TYPE_CHECKING:
    from typing import Self


class Note(Record, kw_only=True):
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

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Note", date_format)
        data |= {
            "id": wire.whole(self.id),
            "item_type": wire.whole(self.item_type),
            "item_id": wire.whole(self.item_id),
            "date": wire.isoformat(self.date),
            "staff_id": wire.whole(self.staff_id),
            "body": wire.encode_text(self.body, "Note.body"),
            "action_id": wire.whole(self.action_id),
            "status_id": wire.whole(self.status_id),
        }
        return data
