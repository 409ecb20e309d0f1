"""EntityWorkOrder: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any

import attrs

from .._codec.record import Record
from .work_order_status import WorkOrderStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityWorkOrder(Record):
    """The work order inside an advance payment. Every field is null in the only example.

    Source: documentation; types by inference from v1 work orders.
    """

    id: int | None = None
    """An id from `work_orders`."""
    client_id: int | None = None
    """An id from `clients`."""
    number: str | None = None
    """Number of the work order as shown to users."""
    title: str | None = None
    """Title."""
    start_date: datetime.date | None = None
    """First day."""
    description: str | None = None
    """Description."""
    delivery_date: datetime.date | None = None
    """Delivery date."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery."""
    follow_up_status_id: int | None = None
    """An id from `follow_up_statuses`."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
    budget: Decimal | None = None
    """Budget."""
    status: WorkOrderStatus | None = None
    """State of the work order."""
    created: datetime.datetime | None = None
    """When the record was created."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    staff_id: int | None = None
    """An id from `staff`."""
    client_data: Any = None
    """Details of the client; an object in v1."""
    extra_details: str | None = None
    """The meaning is not documented."""
    branch_id: int | None = None
    """An id from `branches`."""
    workflow_type_id: int | None = None
    """The workflow type; null for an ordinary work order."""
