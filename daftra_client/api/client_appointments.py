"""The resource `client_appointments`, generated from openapi/daftra.yaml; do not edit."""

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
    name="client_appointments.create",
    method="POST",
    path="/api2/client_appointments.json",
    changes_state=True,
    body=(
        BodyPart("ClientAppointment", "follow_up_reminder", lambda: models.AppointmentInput, is_required=True),
        BodyPart("RecurringAppointment", "recurring_appointment", lambda: models.RecurringAppointmentInput),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="client_appointments.delete",
    method="DELETE",
    path="/api2/client_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        400: "No appointment has this id, or Daftra refused the delete",
    },
)

_GET = Operation(
    name="client_appointments.get",
    method="GET",
    path="/api2/client_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "ClientAppointment",
        "FollowUpReminder",
    ),
)

_LIST = Operation(
    name="client_appointments.list",
    method="GET",
    path="/api2/client_appointments.json",
    parameters={
        "action_id": Parameter(record_id, "action_id"),
        "assign_staff_id": Parameter(record_id),
        "exclude_app_id": Parameter(record_id),
        "follow_up_status": Parameter(record_id),
        "id": Parameter(record_id, "id"),
        "item_id": Parameter(record_id, "item_id"),
        "partner_id": Parameter(record_id, "partner_id"),
        "status_id": Parameter(member_of(lambda: models.AppointmentStatus), "status"),
    },
    wrappers=("ClientAppointment",),
    hides=(
        HiddenRows("appointments that are done", {"status_id": 1}),
        HiddenRows("dismissed appointments", {"status_id": 2}),
    ),
)

_UPDATE = Operation(
    name="client_appointments.update",
    method="PUT",
    path="/api2/client_appointments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("ClientAppointment", "follow_up_reminder", lambda: models.AppointmentInput, is_required=True),
        BodyPart("RecurringAppointment", "recurring_appointment", lambda: models.RecurringAppointmentInput),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class ClientAppointments(Resource):
    """Appointments planned with a client. Lists wrap a row in `ClientAppointment`; a single record may come in
    `FollowUpReminder`, and the client hides the difference. A list without `status_id` holds only what is still
    scheduled."""

    __slots__ = ()

    async def create(
        self,
        follow_up_reminder: models.AppointmentInput,
        *,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a client appointment.

        Stores a new client appointment. The answer holds only the id; a null id means that nothing was stored. Set
        `item_id` to the id of the client and `date` to the start; both are required. Daftra sets status and partner
        itself. Contested: the body key is `ClientAppointment` (vendor reference 2026-08), which is sent;
        `FollowUpReminder` (documentation). The caller needs a permission on notes and appointments of clients.

        Args:
            follow_up_reminder: The client appointment itself. Sent under `ClientAppointment`.
            recurring_appointment: How the appointment repeats; sent with `recurring` only.

        Source: vendor reference 2026-08; documentation, contested: write key.
        """
        request = _CREATE.request(
            body={
                "ClientAppointment": follow_up_reminder,
                "RecurringAppointment": recurring_appointment,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a client appointment.

        Removes the client appointment for good. With the last occurrence of a series the series goes as well.
        Contested: an unknown id is answered with 404 (documentation); with 400 (vendor reference 2026-08). The
        caller needs a permission on notes and appointments of clients.

        Raises:
            ValidationError: No appointment has this id, or Daftra refused the delete (400).

        Source: documentation; vendor reference 2026-08, contested: status of an unknown id.
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
    ) -> Edited[models.ClientAppointment]:
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
            key="ClientAppointment",
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
            choice=choice_for(self, "client_appointments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.ClientAppointment:
        """Read a client appointment.

        The complete client appointment with its related records. Contested: the record is wrapped in
        `ClientAppointment` (documentation) or in `FollowUpReminder` (vendor reference 2026-08); both are read.

        Source: documentation; vendor reference 2026-08, contested: wrapper.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.ClientAppointment, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        action_id: int | None = None,
        assign_staff_id: int | None = None,
        exclude_app_id: int | None = None,
        follow_up_status: int | None = None,
        id: int | None = None,
        item_id: int | None = None,
        partner_id: int | None = None,
        status_id: models.AppointmentStatus | int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.ClientAppointment]:
        """List client appointments.

        One page of client appointments. Daftra ignores query parameters that it does not know and then answers with
        all records. Without `status_id` only scheduled appointments come. The caller needs a permission on notes
        and appointments of clients.

        By default, the list leaves out appointments that are done; `status_id=1` includes them (vendor reference
        2026-08).

        By default, the list leaves out dismissed appointments; `status_id=2` includes them (vendor reference
        2026-08).

        Args:
            action_id: Only appointments for this action, an id from `follow_up_actions`.
            assign_staff_id: Only appointments that are assigned to this staff member, an id from `staff`. The rows
                do not show the assignment.
            exclude_app_id: All appointments but the one with this id.
            follow_up_status: Only appointments of clients in this follow-up state, an id from `follow_up_statuses`.
                The rows do not show it.
            id: Only the appointment with this id.
            item_id: Only appointments of this client, an id from `clients`.
            partner_id: Only appointments with this partner, an id from `clients`.
            status_id: Only appointments in this state; scheduled ones if it is left out.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `action_id`, `id`, `item_id`, `partner_id`, `status_id`.
        """
        request = _LIST.request(
            query={
                "action_id": action_id,
                "assign_staff_id": assign_staff_id,
                "exclude_app_id": exclude_app_id,
                "follow_up_status": follow_up_status,
                "id": id,
                "item_id": item_id,
                "partner_id": partner_id,
                "status_id": status_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.ClientAppointment,
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
        follow_up_reminder: models.AppointmentInput,
        *,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a client appointment.

        Send every writable field, or use `edit`. The reference of August 2026 does not list the status among the
        fields that can be changed. Contested: the body key is `ClientAppointment` (vendor reference 2026-08), which
        is sent; `FollowUpReminder` (documentation). Contested: fields that are left out are emptied or reset
        (inference from invoices and payments); only the fields that are sent change (vendor reference 2026-08). The
        caller needs a permission on notes and appointments of clients.

        Args:
            follow_up_reminder, recurring_appointment: See `create`.

        Source: vendor reference 2026-08; documentation, contested: write key; inference (full replacement, tested
        live on invoices and payments only), contested: partial or full replacement.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "ClientAppointment": follow_up_reminder,
                "RecurringAppointment": recurring_appointment,
            },
        )
        return await self._engine.done(request, options)
