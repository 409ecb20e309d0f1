"""WorkOrderInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .work_order_status import WorkOrderStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkOrderInput(Input):
    """A work order to create or to replace."""

    branch_id: int | None | Unset = UNSET
    """The branch that the work order belongs to, an id from `branches`."""
    budget: Decimal | int | None | Unset = UNSET
    """Budget of the job, in `budget_currency`."""
    budget_currency: str | None | Unset = UNSET
    """Three-letter currency code of `budget`."""
    client_id: int | None | Unset = UNSET
    """The client of the job, an id from `clients`, who may not be suspended."""
    delivery_appointment_id: int | None | Unset = UNSET
    """The appointment for the delivery, an id from `work_order_appointments`."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Delivery date of the work, not before `start_date`."""
    description: str | None | Unset = UNSET
    """Description of the job."""
    extra_details: str | None | Unset = UNSET
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    follow_up_status_id: int | None | Unset = UNSET
    """Progress of the job, an id from `follow_up_statuses` with the work order type, or null."""
    is_draft: bool | None | Unset = UNSET
    """Whether to save a draft, with fewer checks; false by default. An update of a draft that leaves it out may
    open the work order, so `edit` sends it for drafts."""
    number: str | None | Unset = UNSET
    """Number shown to users, which no other work order may have. Daftra assigns the next one if it is left out, of
    updates too."""
    staff_id: int | None | Unset = UNSET
    """A staff member, an id from `staff`, or 0 for the account owner. Contested: who enters the work order
    (documentation); who is assigned to it, while the creator stays (vendor reference 2026-08). So `edit` does not
    write back what was read."""
    start_date: datetime.date | None | Unset = UNSET
    """Day on which the work starts; today by default. The reference requires it of updates."""
    status: WorkOrderStatus | int | None | Unset = UNSET
    """State of the work order. Contested: it can be written (documentation); Daftra sets it itself, open or draft
    by `is_draft`, so that no request closes or cancels a work order (vendor reference 2026-08)."""
    title: str | None | Unset = UNSET
    """Short name of the job. The reference requires it."""
    workflow_type_id: int | None | Unset = UNSET
    """The workflow of the record, if the record belongs to a custom workflow and is not a plain work order."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("is_draft", "staff_id"))
    _KEEPS: ClassVar[Mapping[str, tuple[str, int]]] = {"is_draft": ("status", 4)}
