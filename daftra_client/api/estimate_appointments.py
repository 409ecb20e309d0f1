"""The resource `estimate_appointments`, generated from openapi/daftra.yaml; do not edit."""

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
    name="estimate_appointments.create",
    method="POST",
    path="/api2/estimate_appointments.json",
    changes_state=True,
    body=(
        BodyPart("EstimateAppointment", "estimate_appointment", lambda: models.AppointmentInput, is_required=True),
        BodyPart("RecurringAppointment", "recurring_appointment", lambda: models.RecurringAppointmentInput),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="estimate_appointments.delete",
    method="DELETE",
    path="/api2/estimate_appointments/{id}.json",
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
    name="estimate_appointments.get",
    method="GET",
    path="/api2/estimate_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "EstimateAppointment",
        "FollowUpReminder",
        "InvoiceAppointment",
    ),
)

_LIST = Operation(
    name="estimate_appointments.list",
    method="GET",
    path="/api2/estimate_appointments.json",
    parameters={
        "action_id": Parameter(record_id, "action_id"),
        "id": Parameter(record_id, "id"),
        "item_id": Parameter(record_id),
        "partner_id": Parameter(record_id, "partner_id"),
        "status_id": Parameter(member_of(lambda: models.AppointmentStatus), "status"),
    },
    wrappers=(
        "EstimateAppointment",
        "InvoiceAppointment",
    ),
    hides=(
        HiddenRows("appointments that are done", {"status_id": 1}),
        HiddenRows("dismissed appointments", {"status_id": 2}),
    ),
)

_UPDATE = Operation(
    name="estimate_appointments.update",
    method="PUT",
    path="/api2/estimate_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("EstimateAppointment", "estimate_appointment", lambda: models.AppointmentInput, is_required=True),
        BodyPart("RecurringAppointment", "recurring_appointment", lambda: models.RecurringAppointmentInput),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class EstimateAppointments(Resource):
    """Appointments attached to an estimate, with the same fields as every other kind of appointment."""

    __slots__ = ()

    async def create(
        self,
        estimate_appointment: models.AppointmentInput,
        *,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an estimate appointment.

        Stores a new estimate appointment. The answer holds only the id; a null id means that nothing was stored.
        Set `item_id` to the id of the estimate and `date` to the start, which lies before the end. Daftra sets
        status, kind and partner itself. It answers 404 for an unknown estimate. The caller needs the permission to
        add appointments and notes.

        Args:
            estimate_appointment: The estimate appointment itself.
            recurring_appointment: How the appointment repeats; sent with `recurring` only.
        """
        request = _CREATE.request(
            body={
                "EstimateAppointment": estimate_appointment,
                "RecurringAppointment": recurring_appointment,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete an estimate appointment.

        Removes the estimate appointment for good; with the last one of a series the series goes too (vendor
        reference 2026-08). Contested: 400 for an unknown id (vendor reference 2026-08); 404, and 400 while other
        records depend on it (documentation of July). The caller needs the permission to edit and delete
        appointments.

        Raises:
            ValidationError: No appointment has this id, or other records depend on it (400).

        Source: documentation; vendor reference 2026-08, contested: 400 or 404.
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
    ) -> Edited[models.EstimateAppointment]:
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
            key="EstimateAppointment",
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
            choice=choice_for(self, "estimate_appointments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.EstimateAppointment:
        """Read an estimate appointment.

        The complete estimate appointment. Contested: under `FollowUpReminder` (vendor reference 2026-08); under
        `EstimateAppointment` (documentation of July). The caller needs the permission to view it.

        Source: documentation; vendor reference 2026-08, contested: wrapper.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.EstimateAppointment, options)

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
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.EstimateAppointment]:
        """List estimate appointments.

        One page of estimate appointments. Daftra ignores query parameters that it does not know and then answers
        with all records. Without `status_id` only scheduled appointments come. Contested: rows come under
        `InvoiceAppointment` (vendor reference 2026-08); under `EstimateAppointment` (documentation of July). The
        caller needs the permission to view appointments and notes.

        By default, the list leaves out appointments that are done; `status_id=1` includes them (vendor reference
        2026-08).

        By default, the list leaves out dismissed appointments; `status_id=2` includes them (vendor reference
        2026-08).

        Args:
            action_id: Only appointments for this action, an id from `follow_up_actions`.
            id: Only the appointment with this id.
            item_id: Only appointments of this estimate, an id from `estimates`. Daftra also finds appointments
                whose client has that id, so rows are not compared with it.
            partner_id: Only appointments with this client, an id from `clients`.
            status_id: Only appointments in this state. Daftra takes 0 by default.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `action_id`, `id`, `partner_id`, `status_id`.

        Source: documentation; vendor reference 2026-08, contested: wrapper.
        """
        request = _LIST.request(
            query={
                "action_id": action_id,
                "id": id,
                "item_id": item_id,
                "partner_id": partner_id,
                "status_id": status_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.EstimateAppointment,
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
        estimate_appointment: models.AppointmentInput,
        *,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an estimate appointment.

        Send every writable field, or use `edit`. Contested: fields that are left out are emptied or reset
        (inference from invoices and payments); only the fields that are sent change (vendor reference 2026-08).
        Daftra takes POST on the same path in the same way. The caller needs the permission to edit appointments and
        notes.

        Args:
            estimate_appointment, recurring_appointment: See `create`.

        Source: inference (full replacement, tested live on invoices and payments only); vendor reference 2026-08,
        contested: partial.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "EstimateAppointment": estimate_appointment,
                "RecurringAppointment": recurring_appointment,
            },
        )
        return await self._engine.done(request, options)
