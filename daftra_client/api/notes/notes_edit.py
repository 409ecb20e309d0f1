"""Note edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import TYPE_CHECKING

from ...editing import Edit, Part, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.appointment_item_type import AppointmentItemType
    from ...models.follow_up_reminder_input import FollowUpReminderInput
    from ...models.note import Note
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def notes_edit(
    self: Resource,
    id: int,
    *,
    action_id: int | None | Unset = UNSET,
    body: str | None | Unset = UNSET,
    new_branch_id: int | None | Unset = UNSET,
    date: datetime.datetime | None | Unset = UNSET,
    item_id: int | None | Unset = UNSET,
    item_type: AppointmentItemType | int | None | Unset = UNSET,
    share_with_partner: bool | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    status_id: int | None | Unset = UNSET,
    follow_up_reminder: FollowUpReminderInput | None = None,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[Note]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, and writes it with what
    is given here; None empties a field. If nothing differs from what is stored, nothing is sent.

    What is stored and cannot be written stops the edit with `EditLossError`, which names all of it; `allow_loss` and
    `keep` are the ways out. What Daftra works out or keeps by itself, such as totals and links, is not meant.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    What is stored of `follow_up_reminder` cannot be read and so not be taken over: give it again if there is any.

    Args:
        id: Id of the record.
        action_id: The action that the note records, an id from `follow_up_actions`.
        body: The text of the note. HTML is allowed.
        new_branch_id: Branch of the note, an id from `branches`.
        date: Day and time of the note, in account time.
        item_id: The record that the note belongs to, of the kind that `item_type` names. On creation the URL says
            it already.
        item_type: Kind of record that the note belongs to. On creation the URL says it already.
        share_with_partner: Whether the client sees it.
        staff_id: Who wrote the note, an id from `staff`, or 0 for the account owner.
        status_id: The follow-up status that the note records, an id from `follow_up_statuses`.
        follow_up_reminder: An appointment to create along with it. Sent only if given.
        allow_loss: Keys that may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for the record or
            any of its rows, `{"InvoiceItem.key"}` for rows alone. `lost` of the result tells which were.
        keep: Keys that are sent back as they were read, beside those of the client's `edit_keep`. It goes before
            `allow_loss`. Whether Daftra takes them is not known.
        confirm: Read the record back and compare what was changed, and how many of each part there are. An edit whose
            answer was lost then counts as done if all of the change can be seen, parts included.
        if_modified: Change the record only if this is its `modified`, the version that you have seen.
        **options: See `CallOptions`; they apply to each of the calls that an edit makes.

    Raises:
        EditLossError: The edit would lose what is stored. Nothing was written.
        ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
        ConflictError: The record is not the one that the edit was built on. Nothing was written.
        EncodeError: A value cannot be sent, or one that is stored cannot be written back. Nothing was written.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        WriteNotConfirmedError: What was read back differs.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.follow_up_reminder_input import FollowUpReminderInput
    from ...models.note_input import NoteInput
    from .notes_get import notes_get
    from .notes_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="Note",
        model=NoteInput,
        changes={
            "action_id": action_id,
            "body": body,
            "branch_id": new_branch_id,
            "date": date,
            "item_id": item_id,
            "item_type": item_type,
            "share_with_partner": share_with_partner,
            "staff_id": staff_id,
            "status_id": status_id,
        },
        arguments={"new_branch_id": "branch_id"},
        parts=(
            Part(
                name="follow_up_reminder",
                key="FollowUpReminder",
                read_key=None,
                model=FollowUpReminderInput,
                given=follow_up_reminder,
            ),
        ),
        beside=("FollowUpReminder",),
        choice=choice_for(self, "notes.edit", allow_loss, keep),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: notes_get(self, id, **options))
