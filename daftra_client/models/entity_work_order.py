"""EntityWorkOrder: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment
from .work_order_status import WorkOrderStatus

if TYPE_CHECKING:
    from typing import Self


class EntityWorkOrder(Record, kw_only=True):
    """The work order inside an advance payment. Every field is null in the only example.

    Source: documentation; types by inference from v1 work orders.
    """

    id: int | None = None
    """An id from `work_orders`."""
    client_id: int | None = None
    """An id from `clients`."""
    number: str | None = None
    """Number of the work order as people see it."""
    title: str | None = None
    """Title."""
    start_date: Day | None = None
    """First day."""
    description: str | None = None
    """Description."""
    delivery_date: Day | None = None
    """Day of delivery."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery."""
    follow_up_status_id: int | None = None
    """An id from `follow_up_statuses`."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
    budget: Amount | None = None
    """Budget."""
    status: WorkOrderStatus | None = None
    """State of the work order."""
    created: Moment | None = None
    """When it was created."""
    modified: Moment | None = None
    """When it was last changed."""
    staff_id: int | None = None
    """An id from `staff`."""
    client_data: Any = None
    """Details of the client; an object in v1."""
    extra_details: str | None = None
    """Meaning not documented."""
    branch_id: int | None = None
    """An id from `branches`."""
    workflow_type_id: int | None = None
    """The workflow type; null for an ordinary work order."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.start_date
        if v is not None:
            self.start_date = days[v]
        v = self.delivery_date
        if v is not None:
            self.delivery_date = days[v]
        v = self.budget
        if v is not None:
            self.budget = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityWorkOrder", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "client_id": wire.whole(self.client_id),
            "number": wire.encode_text(self.number, "EntityWorkOrder.number"),
            "title": wire.encode_text(self.title, "EntityWorkOrder.title"),
            "start_date": wire.isoformat(self.start_date),
            "description": wire.encode_text(self.description, "EntityWorkOrder.description"),
            "delivery_date": wire.isoformat(self.delivery_date),
            "delivery_appointment_id": wire.whole(self.delivery_appointment_id),
            "follow_up_status_id": wire.whole(self.follow_up_status_id),
            "budget_currency": wire.encode_text(self.budget_currency, "EntityWorkOrder.budget_currency"),
            "budget": wire.encode_decimal(self.budget, "EntityWorkOrder.budget"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.whole(self.staff_id),
            "client_data": wire.plain(self.client_data, "EntityWorkOrder.client_data", date_format, is_read=True),
            "extra_details": wire.encode_text(self.extra_details, "EntityWorkOrder.extra_details"),
            "branch_id": wire.whole(self.branch_id),
            "workflow_type_id": wire.whole(self.workflow_type_id),
        }
        return data
