"""The resource `work_order_appointments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._methods.pager import Pager
from ._appointment_changes import AppointmentChanges

_CREATE = Operation(
    name="work_order_appointments.create",
    method="POST",
    path="/api2/work_order_appointments.json",
    changes_state=True,
    body=(
        BodyPart("WorkOrderAppointment", "work_order_appointment", lambda: models.AppointmentInput, is_required=True),
        BodyPart("RecurringAppointment", "recurring_appointment", lambda: models.RecurringAppointmentInput),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="work_order_appointments.delete",
    method="DELETE",
    path="/api2/work_order_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        400: "No appointment has this id, or other records depend on it",
    },
)

_GET = Operation(
    name="work_order_appointments.get",
    method="GET",
    path="/api2/work_order_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "WorkOrderAppointment",
        "FollowUpReminder",
    ),
)

_LIST = Operation(
    name="work_order_appointments.list",
    method="GET",
    path="/api2/work_order_appointments.json",
    parameters={
        "action_id": Parameter(record_id, "action_id"),
        "id": Parameter(record_id, "id"),
        "item_id": Parameter(record_id),
        "partner_id": Parameter(record_id, "partner_id"),
        "status_id": Parameter(member_of(lambda: models.AppointmentStatus), "status"),
        "work_order_id": Parameter(record_id, "item_id"),
    },
    wrappers=("WorkOrderAppointment",),
    hides=(
        HiddenRows("appointments that are done", {"status_id": 1}),
        HiddenRows("dismissed appointments", {"status_id": 2}),
    ),
)

_UPDATE = Operation(
    name="work_order_appointments.update",
    method="PUT",
    path="/api2/work_order_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("WorkOrderAppointment", "work_order_appointment", lambda: models.AppointmentInput, is_required=True),
        BodyPart("RecurringAppointment", "recurring_appointment", lambda: models.RecurringAppointmentInput),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class WorkOrderAppointments(Resource):
    """Appointments attached to a work order, with the same fields as every other kind of appointment."""

    __slots__ = ()

    async def create(
        self,
        work_order_appointment: models.AppointmentInput,
        *,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a work order appointment.

        Stores a new work order appointment. The answer holds only the id; a null id means that nothing was stored.
        Set `item_id` to the id of the work order. Daftra sets the status to scheduled. The caller needs the
        permission to add appointments and notes. It answers 404 for an unknown work order.

        Args:
            work_order_appointment: The work order appointment itself.
            recurring_appointment: How the appointment repeats; sent with `recurring` only.
        """
        request = _CREATE.request(
            body={
                "WorkOrderAppointment": work_order_appointment,
                "RecurringAppointment": recurring_appointment,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a work order appointment.

        Removes the work order appointment for good; the last one of a series takes the series along. Contested: an
        unknown id gives 404 (documentation); 400 (vendor reference 2026-08). The caller needs the permission to
        edit and delete appointments.

        Raises:
            ValidationError: No appointment has this id, or other records depend on it (400).

        Source: documentation; vendor reference 2026-08, contested: the status for an unknown id.
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
        **changes: Unpack[AppointmentChanges],
    ) -> Edited[models.WorkOrderAppointment]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Answers do not have `recurring_appointment`, so `edit` cannot write back what is stored there. Give it again
        if there is any.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `AppointmentChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="WorkOrderAppointment",
            model=models.AppointmentInput,
            changes=changes,
            known=AppointmentChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="recurring_appointment",
                    key="RecurringAppointment",
                    read_key=None,
                    model=models.RecurringAppointmentInput,
                    given=changes.get("recurring_appointment"),
                ),
            ),
            further_keys=("RecurringAppointment",),
            choice=choice_for(self, "work_order_appointments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrderAppointment:
        """Read a work order appointment.

        The complete work order appointment with its related records. Contested: it stands under
        `WorkOrderAppointment` (documentation); under `FollowUpReminder` (vendor reference 2026-08). Both are read.
        The caller needs the permission to view it.

        Source: documentation (`WorkOrderAppointment`); vendor reference 2026-08 (`FollowUpReminder`), contested:
        the wrapper.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.WorkOrderAppointment, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        action_id: int | None = None,
        id: int | None = None,
        item_id: int | None = None,
        partner_id: int | None = None,
        status_id: models.AppointmentStatus | int | None = None,
        work_order_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.WorkOrderAppointment]:
        """List work order appointments.

        One page of work order appointments. Daftra ignores query parameters that it does not know and then answers
        with all records. Without `status_id` only scheduled appointments come. The caller needs the permission to
        view appointments and notes. The account needs the plugin for work orders.

        By default, the list leaves out appointments that are done; `status_id=1` includes them (vendor reference
        2026-08).

        By default, the list leaves out dismissed appointments; `status_id=2` includes them (vendor reference
        2026-08).

        Args:
            action_id: Only appointments for this action, an id from `follow_up_actions`.
            id: Only the appointment with this id.
            item_id: Only appointments of this work order. Daftra also compares it with `partner_id`, so rows are
                not compared with it; `work_order_id` is exact.
            partner_id: Only appointments with this partner, an id from `clients`.
            status_id: Only appointments in this state. Daftra takes 0 by default.
            work_order_id: Only appointments of this work order, an id from `work_orders`.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `action_id`, `id`, `partner_id`, `status_id`,
                `work_order_id`.
        """
        request = _LIST.request(
            query={
                "action_id": action_id,
                "id": id,
                "item_id": item_id,
                "partner_id": partner_id,
                "status_id": status_id,
                "work_order_id": work_order_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.WorkOrderAppointment,
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
        work_order_appointment: models.AppointmentInput,
        *,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a work order appointment.

        Changes the appointment. Contested: full replacement, so fields that are left out are emptied or reset
        (inference); they keep their values (vendor reference 2026-08). Daftra takes POST on the same path in the
        same way. The caller needs the permission to edit appointments and notes.

        Args:
            work_order_appointment, recurring_appointment: See `create`.

        Source: inference (full replacement, tested live on invoices and payments only); vendor reference 2026-08,
        contested: which fields keep their values.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "WorkOrderAppointment": work_order_appointment,
                "RecurringAppointment": recurring_appointment,
            },
        )
        return await self._engine.done(request, options)
