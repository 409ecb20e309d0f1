"""NoteInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class NoteInput(Input):
    """A note to create or to replace."""

    action_id: int | None | Unset = UNSET
    """The action that the note records, an id from `follow_up_actions`."""
    attachments: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas."""
    body: str | None | Unset = UNSET
    """The text of the note. HTML is allowed."""
    branch_id: int | None | Unset = UNSET
    """Branch of the note, an id from `branches`."""
    date: datetime.datetime | None | Unset = UNSET
    """Day and time of the note, in account time. Daftra demands it on create and on every update."""
    follow_up_id: int | None | Unset = UNSET
    """An existing appointment that the note is linked to. Only for creating."""
    item_id: int | None | Unset = UNSET
    """The record that the note belongs to, of the kind that `item_type` names. On create the URL names it already.
    Daftra ignores it: URL and login decide (vendor reference 2026-08)."""
    item_type: AppointmentItemType | int | None | Unset = UNSET
    """Kind of record that the note belongs to. On create the URL names it already. Daftra ignores it: URL and login
    decide (vendor reference 2026-08)."""
    share_with_partner: bool | None | Unset = UNSET
    """Whether the client sees the note."""
    staff_id: int | None | Unset = UNSET
    """The staff member who wrote the note, an id from `staff`, or 0 for the account owner. Daftra ignores it: URL
    and login decide (vendor reference 2026-08)."""
    status_id: int | None | Unset = UNSET
    """The follow-up status that the note records, an id from `follow_up_statuses`."""

    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset(("follow_up_id",))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("attachments",))
