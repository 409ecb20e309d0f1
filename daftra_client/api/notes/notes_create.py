"""POST /api2/notes/{type}/{item_id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, member_of, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.appointment_item_type import AppointmentItemType
    from ...models.follow_up_reminder_input import FollowUpReminderInput
    from ...models.note_input import NoteInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="notes.create",
    method="POST",
    path="/api2/notes/{type}/{item_id}.json",
    parameters={
        "type": Parameter(member_of("AppointmentItemType")),
        "item_id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Note", "note", "NoteInput", is_required=True),
        BodyPart("FollowUpReminder", "follow_up_reminder", "FollowUpReminderInput"),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def notes_create(
    self: Resource,
    type: AppointmentItemType | int,
    item_id: int,
    note: NoteInput,
    *,
    follow_up_reminder: FollowUpReminderInput | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a note.

    Adds a note to the record that the URL names by type and id, and optionally a follow-up reminder with it. Only
    the id of the new note comes back.

    Args:
        type: Kind of the record that gets the note. The accepted values are not documented; 1 for a client is the
            only one certain.
        item_id: The record that gets the note, an id of the kind that `type` names (for 1, an id from `clients`).
        note: Sent under `Note`.
        follow_up_reminder: Sent under `FollowUpReminder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "type": type,
            "item_id": item_id,
        },
        body={
            "Note": note,
            "FollowUpReminder": follow_up_reminder,
        },
    )
    return await self._engine.created(request, options)
