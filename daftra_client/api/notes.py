"""The resource `notes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    record_id,
    timestamp,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="notes.create",
    method="POST",
    path="/api2/notes/{type}/{item_id}.json",
    parameters={
        "item_id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Note", "note", lambda: models.NoteInput, is_required=True),
        BodyPart("FollowUpReminder", "follow_up_reminder", lambda: models.FollowUpReminderInput),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="notes.delete",
    method="DELETE",
    path="/api2/notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="notes.get",
    method="GET",
    path="/api2/notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Note",),
)

_LIST = Operation(
    name="notes.list",
    method="GET",
    path="/api2/notes.json",
    parameters={
        "from": Parameter(timestamp, "date", "from"),
        "to": Parameter(timestamp, "date", "to"),
    },
    wrappers=("Note",),
)

_UPDATE = Operation(
    name="notes.update",
    method="PUT",
    path="/api2/notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Note", "note", lambda: models.NoteInput, is_required=True),
        BodyPart("FollowUpReminder", "follow_up_reminder", lambda: models.FollowUpReminderInput),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class NoteChanges(CallOptions, total=False):
    """New values that `notes.edit` takes by name, and the options of the call. None empties a field."""

    action_id: int | None | Unset
    """The action that the note records, an id from `follow_up_actions`."""
    attachments: str | None | Unset
    """Ids of uploaded files, separated by commas."""
    body: str | None | Unset
    """The text of the note. HTML is allowed."""
    new_branch_id: int | None | Unset
    """Branch of the note, an id from `branches`."""
    date: datetime.datetime | None | Unset
    """Day and time of the note, in account time. Daftra demands it on create and on every update."""
    item_id: int | None | Unset
    """The record that the note belongs to, of the kind that `item_type` names. On create the URL names it already.
    Daftra ignores it: URL and login decide (vendor reference 2026-08)."""
    item_type: models.AppointmentItemType | int | None | Unset
    """Kind of record that the note belongs to. On create the URL names it already. Daftra ignores it: URL and login
    decide (vendor reference 2026-08)."""
    share_with_partner: bool | None | Unset
    """Whether the client sees the note."""
    staff_id: int | None | Unset
    """The staff member who wrote the note, an id from `staff`, or 0 for the account owner. Daftra ignores it: URL
    and login decide (vendor reference 2026-08)."""
    status_id: int | None | Unset
    """The follow-up status that the note records, an id from `follow_up_statuses`."""
    follow_up_reminder: models.FollowUpReminderInput | None
    """An appointment to create with the note. Sent only if given."""


class Notes(Resource):
    """Notes (posts) kept on a client or another record, optionally together with a follow-up reminder. A note is
    created at a URL that names the record it belongs to; reading, changing and deleting need only the id of the
    note."""

    __slots__ = ()

    async def create(
        self,
        type: models.RecordKindName | str | models.AppointmentItemType | int,
        item_id: int,
        note: models.NoteInput,
        *,
        follow_up_reminder: models.FollowUpReminderInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a note.

        Adds a note to the record that the URL names by type and id, and optionally a follow-up reminder with it.
        The answer holds only the id of the new note. Daftra takes type, record and author from the URL and the
        login and ignores them in the body. It answers 404 if no record of the type has the id, and 403 without the
        permission to add notes to such records.

        Args:
            type: Kind of the record that gets the note, by its name. Contested: a number as in `item_type` is taken
                as well (inference); names only (vendor reference 2026-08).
            item_id: The record that gets the note, an id of the kind that `type` names (for `client`, an id from
                `clients`).
            note: The note.
            follow_up_reminder: An appointment to create with the note.
        """
        request = _CREATE.request(
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

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a note.

        Removes the note with its attached files, which cannot be undone. The caller needs the permission to edit
        notes of such records.
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def edit(
        self,
        id: int,
        *,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[NoteChanges],
    ) -> Edited[models.Note]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Answers do not have `follow_up_reminder`, so `edit` cannot write back what is stored there. Give it again if
        there is any.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `NoteChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Note",
            model=models.NoteInput,
            changes=changes,
            known=NoteChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="follow_up_reminder",
                    key="FollowUpReminder",
                    read_key=None,
                    model=models.FollowUpReminderInput,
                    given=changes.get("follow_up_reminder"),
                ),
            ),
            further_keys=("FollowUpReminder",),
            choice=choice_for(self, "notes.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Note:
        """Read a note.

        The complete note with its related records.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Note, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Note]:
        """List notes.

        One page of notes. Daftra ignores query parameters that it does not know and then answers with all records.
        `staff_id` of a row is the author.

        Args:
            date_from: First day or moment of the note, inclusive.
            date_to: Last day or moment of the note, inclusive.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `from`, `to`.
        """
        request = _LIST.request(
            query={
                "from": date_from,
                "to": date_to,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Note,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        note: models.NoteInput,
        *,
        follow_up_reminder: models.FollowUpReminderInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a note.

        Send every writable field, or use `edit`. Unlike on create, the URL holds only the id of the note. `date` is
        required; type, record and author cannot be changed, and Daftra ignores them. What happens to other fields
        that are left out is not documented; on invoices and payments they are emptied. A reminder is listed for
        creates only in the reference of August 2026.

        Args:
            note: The note itself.
            follow_up_reminder: An appointment to create with the note.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Note": note,
                "FollowUpReminder": follow_up_reminder,
            },
        )
        return await self._engine.done(request, options)
