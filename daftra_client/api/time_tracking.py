"""The resource `time_tracking`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="time_tracking.create",
    method="POST",
    path="/api2/time_tracking.json",
    changes_state=True,
    body=(BodyPart("TimeTracking", "time_tracking", lambda: models.TimeTrackingInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="time_tracking.delete",
    method="DELETE",
    path="/api2/time_tracking/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="time_tracking.get",
    method="GET",
    path="/api2/time_tracking/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("TimeTracking",),
)

_LIST = Operation(
    name="time_tracking.list",
    method="GET",
    path="/api2/time_tracking.json",
    wrappers=("TimeTracking",),
)

_UPDATE = Operation(
    name="time_tracking.update",
    method="PUT",
    path="/api2/time_tracking/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("TimeTracking", "time_tracking", lambda: models.TimeTrackingInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class TimeTracking(Resource):
    """Time sheet entries: time that a staff member spent on an activity of a project. Durations are written as
    `hours:minutes`; answers also split them into parts in `time_formatted`."""

    __slots__ = ()

    async def create(
        self,
        time_tracking: models.TimeTrackingInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a time tracking entry.

        Stores a new time tracking entry. The answer holds only the id; a null id means that nothing was stored. An
        API key needs the scope `time_tracking.write`.

        Args:
            time_tracking: The time tracking entry itself.
        """
        request = _CREATE.request(
            body={
                "TimeTracking": time_tracking,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a time tracking entry.

        Removes the time tracking entry. Daftra refuses it if the date lies in a closed accounting period, with
        `error` true and the reason under `errors`. An API key needs the scope `time_tracking.write`. Without the
        permission to edit all timesheets only entries of the caller can be changed.
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
        activity_id: int | None | Unset = UNSET,
        date: datetime.date | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        time: str | None | Unset = UNSET,
        work_order_id: int | None | Unset = UNSET,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.TimeTracking]:
        """Change fields of one record and leave the others as they are.

        An update replaces the whole record. So `edit` reads the record, keeps all that can be written, and writes
        it with the given changes. None empties a field. Nothing is sent if the record has all of the given values
        already.

        Stored values that cannot be written stop the edit with `EditLossError`, which names all of them;
        `allow_loss` and `keep` let it go on. Values that Daftra computes or sets itself, such as totals and links,
        do not stop it.

        Daftra has no conditional updates (no ETag). So the record is read once more right before each attempt to
        write, and nothing is written if it changed meanwhile. Edits of one record wait for each other within a
        client, and across all clients and processes that have the same `locks=`. A change that somebody else makes
        while the write is on its way, such as a client without these locks or a Daftra user, is overwritten without
        notice. So is a change that a read does not show yet, where reads lag behind writes.

        Args:
            id: Id of the record.
            activity_id: The activity, an id from `listings` with the model `TimeActivity`.
            date: Day of the work, in ISO and not in a closed accounting period. Contested: today by default
                (documentation); required (vendor reference 2026-08).
            notes: Remarks on the entry.
            project_id: The project of the work, an id from `listings`. The reference of August 2026 names the model
                `Project`, that of July `Product`. Required.
            staff_id: The staff member who did the work, an id from `staff`, or 0 for the account owner; the caller
                if left out. Entries of others need the permission to edit all timesheets.
            time: Time spent, as hours, a colon and two digits for the minutes, such as "8:17"; 0 by default. A
                plain number of hours such as "8.5", as answers may have it, is sent as "8:30".
            work_order_id: The work order that the time belongs to, an id from `work_orders`, or null.
            allow_loss: Keys whose values may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for
                the record and all of its rows, `{"InvoiceItem.key"}` only for these rows. `lost` of the result
                names the keys that were lost.
            keep: Keys whose values are sent back as they were read, beside those of the client's `edit_keep`. It
                takes precedence over `allow_loss`. It is not known whether Daftra stores them.
            confirm: Read the record back, and compare the changed fields and the number of rows of each part. An
                edit whose answer was lost then counts as done if the record has all of the changes, parts included.
            if_modified: Change the record only if its `modified` is still this, that of the version that you have
                seen.
            **options: See `CallOptions`. They apply to each of the calls that an edit makes.

        Raises:
            EditLossError: The edit would lose what is stored. Nothing was written.
            ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
            ConflictError: The record changed since it was read, or since `if_modified`. Nothing was written.
            EncodeError: A given value cannot be sent, or a stored one cannot be written back. Nothing was written.
            LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
            WriteNotConfirmedError: The record that was read back differs from what was sent.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="TimeTracking",
            model=models.TimeTrackingInput,
            changes={
                "activity_id": activity_id,
                "date": date,
                "notes": notes,
                "project_id": project_id,
                "staff_id": staff_id,
                "time": time,
                "work_order_id": work_order_id,
            },
            choice=choice_for(self, "time_tracking.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.TimeTracking:
        """Read a time tracking entry.

        The complete time tracking entry with its related records. An API key needs the scope `time_tracking.read`.
        Without the permission to edit all timesheets only entries of the caller are found.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.TimeTracking, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.TimeTracking]:
        """List time tracking entries.

        One page of time tracking entries. Daftra ignores query parameters that it does not know and then answers
        with all records. Without the permission to edit all timesheets or to track the times of all staff, only the
        caller's own entries come. An API key needs the scope `time_tracking.read`.

        Args:
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.TimeTracking,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        time_tracking: models.TimeTrackingInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a time tracking entry.

        Replaces the entry. Contested: full replacement, so fields that are left out are emptied or reset
        (inference); the changed fields suffice, yet `date` and `project_id` are required, and `time` and `staff_id`
        take their defaults (vendor reference 2026-08). An API key needs the scope `time_tracking.write`. Without
        the permission to edit all timesheets only entries of the caller can be changed.

        Args:
            time_tracking: The time tracking entry itself.

        Source: inference (full replacement, tested live on invoices and payments only); vendor reference 2026-08,
        contested: which fields keep their values.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "TimeTracking": time_tracking,
            },
        )
        return await self._engine.done(request, options)
