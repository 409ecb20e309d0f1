"""WorkflowRecordBase: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .entity_branch import EntityBranch
from .entity_client import EntityClient
from .follow_up_status import FollowUpStatus
from .unit_template_staff import UnitTemplateStaff
from .work_order_status import WorkOrderStatus
from .workflow_type import WorkflowType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class WorkflowRecordBase(Record):
    """Fields of a workflow record that the list and the single record share."""

    id: int | None = None
    """Id of the record."""
    client_id: int | None = None
    """The client, an id from `clients`."""
    number: str | None = None
    """Number shown to users, such as "000007"."""
    title: str | None = None
    """Title."""
    start_date: datetime.date | None = None
    """First day."""
    description: str | None = None
    """Description."""
    delivery_date: datetime.date | None = None
    """Delivery date."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery. Null in the example."""
    follow_up_status_id: int | None = None
    """An id from `follow_up_statuses`. Null in the example."""
    budget: Decimal | None = None
    """Budget as a plain amount."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
    status: WorkOrderStatus | None = None
    """State of the record."""
    created: datetime.datetime | None = None
    """When the record was created."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    staff_id: int | None = None
    """The staff member who added the record, an id from `staff`."""
    client_data: Any = None
    """Details of the client; an object in v1 work orders. Null in the example."""
    extra_details: Any = None
    """The meaning is not documented. Null in the example."""
    branch_id: int | None = None
    """The branch of the record, an id from `branches`."""
    workflow_type_id: int | None = None
    """Number of the workflow."""
    workflow_type: WorkflowType | None = None
    """The workflow that the record belongs to."""
    staff: UnitTemplateStaff | None = None
    """The staff member who added the record."""
    work_order_client: EntityClient | None = None
    """The client."""
    branch: EntityBranch | None = None
    """The branch of the record."""
    work_order_follow_up_status: FollowUpStatus | None = None
    """The follow-up status of the record."""

    __slots__ = ()
