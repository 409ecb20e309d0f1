"""WorkOrderInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .work_order_status import WorkOrderStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkOrderInput(Input):
    """A work order to create or to replace.

    Source: documentation.
    """

    branch_id: int | None | Unset = UNSET
    """The branch that the work order belongs to, an id from `branches`."""
    budget: Decimal | int | None | Unset = UNSET
    """Budget of the job, in `budget_currency`."""
    budget_currency: str | None | Unset = UNSET
    """Three-letter currency code of `budget`."""
    client_id: int | None | Unset = UNSET
    """The client of the job, an id from `clients`."""
    delivery_appointment_id: int | None | Unset = UNSET
    """The appointment for the delivery, an id from `work_order_appointments`."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Delivery date of the work."""
    description: str | None | Unset = UNSET
    """Description of the job."""
    extra_details: str | None | Unset = UNSET
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    follow_up_status_id: int | None | Unset = UNSET
    """Progress of the job, an id from `follow_up_statuses` with the work order type, or null."""
    number: str | None | Unset = UNSET
    """Number shown to users. Daftra assigns the next one if it is left out."""
    staff_id: int | None | Unset = UNSET
    """The staff member who enters the work order, an id from `staff`, or 0 for the account owner."""
    start_date: datetime.date | None | Unset = UNSET
    """Day on which the work starts."""
    status: WorkOrderStatus | int | None | Unset = UNSET
    """State of the work order."""
    title: str | None | Unset = UNSET
    """Short name of the job."""
    workflow_type_id: int | None | Unset = UNSET
    """The workflow of the record, if the record belongs to a custom workflow and is not a plain work order."""
