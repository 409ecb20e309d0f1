"""The resource `work_orders`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
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
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="work_orders.create",
    method="POST",
    path="/api2/work_orders.json",
    changes_state=True,
    body=(BodyPart("WorkOrder", "work_order", lambda: models.WorkOrderInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="work_orders.delete",
    method="DELETE",
    path="/api2/work_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        403: "The work order is in use, or the caller may not delete it",
    },
)

_GET = Operation(
    name="work_orders.get",
    method="GET",
    path="/api2/work_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("WorkOrder",),
)

_LIST = Operation(
    name="work_orders.list",
    method="GET",
    path="/api2/work_orders.json",
    parameters={
        "status": Parameter(member_of(lambda: models.WorkOrderStatusFilter)),
    },
    wrappers=("WorkOrder",),
    hides=(
        HiddenRows("closed, cancelled and draft work orders", {"status": -1}),
        HiddenRows("records of workflows, which `workflow_records` lists", None),
    ),
)

_UPDATE = Operation(
    name="work_orders.update",
    method="PUT",
    path="/api2/work_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("WorkOrder", "work_order", lambda: models.WorkOrderInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class WorkOrderChanges(CallOptions, total=False):
    """New values that `work_orders.edit` takes by name, and the options of the call. None empties a field."""

    new_branch_id: int | None | Unset
    """The branch that the work order belongs to, an id from `branches`."""
    budget: Decimal | int | None | Unset
    """Budget of the job, in `budget_currency`."""
    budget_currency: str | None | Unset
    """Three-letter currency code of `budget`."""
    client_id: int | None | Unset
    """The client of the job, an id from `clients`, who may not be suspended."""
    delivery_appointment_id: int | None | Unset
    """The appointment for the delivery, an id from `work_order_appointments`."""
    delivery_date: datetime.date | None | Unset
    """Delivery date of the work, not before `start_date`."""
    description: str | None | Unset
    """Description of the job."""
    extra_details: str | None | Unset
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    follow_up_status_id: int | None | Unset
    """Progress of the job, an id from `follow_up_statuses` with the work order type, or null."""
    is_draft: bool | None | Unset
    """Whether to save a draft, with fewer checks; false by default. An update of a draft that leaves it out may
    open the work order, so `edit` sends it for drafts."""
    number: str | None | Unset
    """Number shown to users, which no other work order may have. Daftra assigns the next one if it is left out, of
    updates too."""
    staff_id: int | None | Unset
    """A staff member, an id from `staff`, or 0 for the account owner. Contested: who enters the work order
    (documentation); who is assigned to it, while the creator stays (vendor reference 2026-08). So `edit` does not
    write back what was read."""
    start_date: datetime.date | None | Unset
    """Day on which the work starts; today by default. The reference requires it of updates."""
    status: models.WorkOrderStatus | int | None | Unset
    """State of the work order. Contested: it can be written (documentation); Daftra sets it itself, open or draft
    by `is_draft`, so that no request closes or cancels a work order (vendor reference 2026-08)."""
    title: str | None | Unset
    """Short name of the job. The reference requires it."""
    workflow_type_id: int | None | Unset
    """The workflow of the record, if the record belongs to a custom workflow and is not a plain work order."""


class WorkOrders(Resource):
    """Work orders: jobs for a client with a title, dates, a budget and a follow-up status. Invoices refer to them
    through `work_order_id`; a filter of invoices by it is documented, but one live integration found that it does
    not exist."""

    __slots__ = ()

    async def create(
        self,
        work_order: models.WorkOrderInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a work order.

        Stores a new work order. The answer holds only the id; a null id means that nothing was stored. The caller
        becomes its creator. The caller needs the permission to add work orders.

        Args:
            work_order: The work order itself.
        """
        request = _CREATE.request(
            body={
                "WorkOrder": work_order,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a work order.

        Removes the work order. Daftra refuses the delete while invoices, expenses, requisitions or other
        transactions depend on it, and if its start lies in a closed accounting period. Contested: status 400 for
        transactions (documentation); 403 (vendor reference 2026-08).

        Raises:
            PermissionDeniedError: The work order is in use, or the caller may not delete it (403).

        Source: documentation; vendor reference 2026-08, contested: the status.
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
        **changes: Unpack[WorkOrderChanges],
    ) -> Edited[models.WorkOrder]:
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
            **changes: See `WorkOrderChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="WorkOrder",
            model=models.WorkOrderInput,
            changes=changes,
            known=WorkOrderChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "work_orders.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Read a work order.

        The complete work order, with the fields that rows of the list have. Records of workflows are not found
        here. Without the permission to see all, a caller finds only those that they created or are assigned to.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.WorkOrder, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        status: models.WorkOrderStatusFilter | int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.WorkOrder]:
        """List work orders.

        One page of work orders. Daftra ignores query parameters that it does not know and then answers with all
        records. Without `status` only open work orders come. Without the permission to see all, only those come
        that the caller created or is assigned to.

        By default, the list leaves out closed, cancelled and draft work orders; `status=-1` includes them (vendor
        reference 2026-08).

        By default, the list leaves out records of workflows, which `workflow_records` lists; no argument is known
        to include them (vendor reference 2026-08).

        Args:
            status: State of the work orders. Rows are not compared with it, since -1 stands for all. Daftra takes 1
                by default.
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            query={
                "status": status,
            },
        )
        return Pager(
            self._engine,
            request,
            models.WorkOrder,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        work_order: models.WorkOrderInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a work order.

        Full replacement: fields and child records that are left out are emptied or reset; a number that is left out
        is replaced by a new one. Daftra refuses a closed work order with 400. Contested: the state can be written
        (documentation of July); Daftra sets it itself, to draft with `is_draft` and else to open (vendor reference
        2026-08); `edit` sends `is_draft` for a work order that is a draft, so that it stays one. The caller needs
        the permission to edit all, or is its creator or assigned to it and may edit their own. Daftra takes POST on
        the same path in the same way.

        Args:
            work_order: The work order itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "WorkOrder": work_order,
            },
        )
        return await self._engine.done(request, options)
