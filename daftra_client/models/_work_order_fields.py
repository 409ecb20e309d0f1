"""WorkOrderFields: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .work_order_status import WorkOrderStatus


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class WorkOrderFields(Record):
    """A job for a client."""

    id: int | None = None
    """Number that identifies the work order inside Daftra; it differs from `number`."""
    client_id: int | None = None
    """The client of the job, an id from `clients`."""
    number: str | None = None
    """Number shown to users, such as "000007"; assigned by Daftra unless one is given."""
    title: str | None = None
    """Short name of the job."""
    start_date: datetime.date | None = None
    """Day on which the work starts."""
    description: str | None = None
    """Description of the job."""
    delivery_date: datetime.date | None = None
    """Delivery date of the work."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery, an id from `work_order_appointments`."""
    follow_up_status_id: int | None = None
    """Progress of the job, an id from `follow_up_statuses` with the work order type, or null."""
    budget_currency: str | None = None
    """Three-letter currency code of `budget`."""
    budget: Decimal | None = None
    """Budget of the job, in `budget_currency`."""
    status: WorkOrderStatus | None = None
    """State of the work order."""
    created: datetime.datetime | None = None
    """When the work order was entered."""
    modified: datetime.datetime | None = None
    """When the work order was last changed."""
    staff_id: int | None = None
    """The staff member who entered the work order, an id from `staff`. 0 is the account owner."""
    client_data: Any = None
    """A copy of the client's details at the time of saving. Contested: an object nested in the row, whose keys are
    not known (live report); a JSON document in a text (vendor reference 2026-08). May be null."""
    extra_details: str | None = None
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    branch_id: int | None = None
    """The branch that the work order belongs to, an id from `branches`."""
    workflow_type_id: int | None = None
    """The workflow of the record, if the record belongs to a custom workflow and is not a plain work order."""

    __slots__ = ()
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("client_data",))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified", "staff_id", "client_data"))
    _KEY_ORDER: ClassVar[str] = (
        "id client_id number title start_date description delivery_date delivery_appointment_id follow_up_status_id"
        " budget_currency budget status created modified staff_id client_data extra_details branch_id "
        "workflow_type_id"
    )
