"""The resource `client_appointments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Any, Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._methods.pager import Pager

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
        action_id: int | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        date: datetime.datetime | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        is_waiting: bool | None | Unset = UNSET,
        item_id: int | None | Unset = UNSET,
        item_type: models.AppointmentItemType | int | None | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
        partner_type: models.PartnerType | int | None | Unset = UNSET,
        post_id: int | None | Unset = UNSET,
        recurring: bool | None | Unset = UNSET,
        recurring_appointment_id: int | None | Unset = UNSET,
        share_with_partner: bool | None | Unset = UNSET,
        staff_id: Any | Unset = UNSET,
        status: models.AppointmentStatus | int | None | Unset = UNSET,
        status_date: datetime.datetime | None | Unset = UNSET,
        recurring_appointment: models.RecurringAppointmentInput | None = None,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.ClientAppointment]:
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

        Answers do not have `recurring_appointment`, so `edit` cannot keep what is stored there: give it again if
        there is any.

        Args:
            id: Id of the record.
            action_id: The action to take, an id from `follow_up_actions`.
            body: Subject of the appointment. At most 1500 characters.
            new_branch_id: Branch of the appointment, an id from `branches`.
            date: Day and time of the appointment, in account time. It lies before `end_date`.
            duration: Length of the appointment, from which Daftra makes `end_date` where none is sent: hours as a
                number, or hours and minutes such as `01:30`; one hour by default. Answers do not have it.
            end_date: Day and time at which it ends, in account time, later than `date`.
            is_waiting: Whether the appointment is in the waiting state.
            item_id: The record that the appointment belongs to, an id from `clients`, `invoices`, `estimates` or
                `work_orders` according to the resource. Required by creates.
            item_type: Kind of record that the appointment belongs to. Contested: it can be written (documentation
                of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work orders).
            partner_id: The partner of the appointment; for a client partner, an id from `clients`. Contested: it
                can be written (documentation of July); Daftra sets it itself (vendor reference 2026-08, for
                invoices, estimates and work orders).
            partner_type: Kind of partner that `partner_id` points to. Contested: it can be written (documentation
                of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work orders).
            post_id: The note that belongs to the appointment, an id from `notes`, or 0 for none. Contested: it can
                be written (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices,
                estimates and work orders).
            recurring: Whether the appointment repeats; false by default.
            recurring_appointment_id: The recurrence that the appointment is part of. The resource behind this id is
                not documented. Contested: it can be written (documentation of July); Daftra sets it itself (vendor
                reference 2026-08, for invoices, estimates and work orders).
            share_with_partner: Whether the appointment is shared with the partner; false by default. The partner of
                an invoice, an estimate or a work order is its client.
            staff_id: Send a list of ids from `staff` to assign the appointment to them, or a single id to name the
                person who enters it (0 for the account owner). The caller by default.
            status: Progress of the appointment. A new one of an invoice, an estimate or a work order is scheduled,
                whatever is sent (vendor reference 2026-08).
            status_date: Moment of the latest change of `status`. Contested: it can be written (documentation of
                July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work orders).
            recurring_appointment: How the appointment repeats; sent with `recurring` only. Sent only if given.
                Source: vendor reference 2026-08.
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
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="ClientAppointment",
            model=models.AppointmentInput,
            changes={
                "action_id": action_id,
                "body": body,
                "branch_id": new_branch_id,
                "date": date,
                "duration": duration,
                "end_date": end_date,
                "is_waiting": is_waiting,
                "item_id": item_id,
                "item_type": item_type,
                "partner_id": partner_id,
                "partner_type": partner_type,
                "post_id": post_id,
                "recurring": recurring,
                "recurring_appointment_id": recurring_appointment_id,
                "share_with_partner": share_with_partner,
                "staff_id": staff_id,
                "status": status,
                "status_date": status_date,
            },
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="recurring_appointment",
                    key="RecurringAppointment",
                    read_key=None,
                    model=models.RecurringAppointmentInput,
                    given=recurring_appointment,
                ),
            ),
            beside=("RecurringAppointment",),
            choice=choice_for(self, "client_appointments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
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

        By default, the list leaves out appointments that are done; `status_id=1` brings them (vendor reference
        2026-08).

        By default, the list leaves out dismissed appointments; `status_id=2` brings them (vendor reference
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
