"""Note: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Note(Record):
    """A note kept on a client or another record."""

    id: int | None = None
    """Number that identifies the note."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the note belongs to."""
    item_id: int | None = None
    """The record that the note belongs to, of the kind that `item_type` names (an id from `clients` for 1)."""
    date: datetime.datetime | None = None
    """Day and time of the note, in account time."""
    staff_id: int | None = None
    """The staff member who wrote the note, an id from `staff`. 0 is the account owner."""
    body: str | None = None
    """The text of the note. It may contain HTML."""
    action_id: int | None = None
    """The action that the note records, an id from `follow_up_actions`."""
    status_id: int | None = None
    """The follow-up status that the note records, an id from `follow_up_statuses`."""
    note_attachment: Any = None
    """Attached files, a list of objects."""
    branch_id: int | None = None
    """Branch of the note, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the note was entered."""
    modified: datetime.datetime | None = None
    """When the note was last changed."""
    share_with_partner: bool | None = None
    """Whether the client sees the note."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"note_attachment": "NoteAttachment"}
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified"))
