"""PUT /api2/notes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.follow_up_reminder_input import FollowUpReminderInput
    from ...models.note_input import NoteInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="notes.update",
    method="PUT",
    path="/api2/notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Note", "note", "NoteInput", is_required=True),
        BodyPart("FollowUpReminder", "follow_up_reminder", "FollowUpReminderInput"),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def notes_update(
    self: Resource,
    id: int,
    note: NoteInput,
    *,
    follow_up_reminder: FollowUpReminderInput | None = None,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a note.

    Full replacement: a field that is left out is emptied or reset, and so are children. Unlike creation, the URL
    holds only the id of the note.

    Args:
        id: Id of the record.
        note: Sent under `Note`.
        follow_up_reminder: Sent under `FollowUpReminder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Note": note,
            "FollowUpReminder": follow_up_reminder,
        },
    )
    return await self._engine.done(request, options)
