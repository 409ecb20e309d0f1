"""The resource `time_tracking`, generated from openapi/daftra.yaml; do not edit."""

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
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
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


class TimeTrackingChanges(CallOptions, total=False):
    """New values that `time_tracking.edit` takes by name, and the options of the call. None empties a field."""

    activity_id: int | None | Unset
    """The activity, an id from `listings` with the model `TimeActivity`."""
    date: datetime.date | None | Unset
    """Day of the work, in ISO and not in a closed accounting period. Contested: today by default (documentation);
    required (vendor reference 2026-08)."""
    notes: str | None | Unset
    """Remarks on the entry."""
    project_id: int | None | Unset
    """The project of the work, an id from `listings`. The reference of August 2026 names the model `Project`, that
    of July `Product`. Required."""
    staff_id: int | None | Unset
    """The staff member who did the work, an id from `staff`, or 0 for the account owner; the caller if left out.
    Entries of others need the permission to edit all timesheets."""
    time: str | None | Unset
    """Time spent, as hours, a colon and two digits for the minutes, such as "8:17"; 0 by default. A plain number of
    hours such as "8.5", as answers may have it, is sent as "8:30"."""
    work_order_id: int | None | Unset
    """The work order that the time belongs to, an id from `work_orders`, or null."""


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
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[TimeTrackingChanges],
    ) -> Edited[models.TimeTracking]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `TimeTrackingChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="TimeTracking",
            model=models.TimeTrackingInput,
            changes=changes,
            known=TimeTrackingChanges.__optional_keys__,
            choice=choice_for(self, "time_tracking.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
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
