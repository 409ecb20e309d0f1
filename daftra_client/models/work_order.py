"""WorkOrder: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment
from .work_order_status import WorkOrderStatus

if TYPE_CHECKING:
    from typing import Self


class WorkOrder(Record, kw_only=True):
    """A job for a client.

    Source: documentation; live report (number, title, client_data, follow_up_status_id, budget, budget_currency and
    both dates).
    """

    id: int | None = None
    """Number that identifies the work order inside Daftra; not the same as `number`."""
    client_id: int | None = None
    """Whom the work is for, an id from `clients`."""
    number: str | None = None
    """Number shown to people, such as "000007"; assigned by Daftra unless given."""
    title: str | None = None
    """Short name of the job."""
    start_date: Day | None = None
    """Day on which the work starts."""
    description: str | None = None
    """What has to be done."""
    delivery_date: Day | None = None
    """Day on which the work is to be delivered."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery, an id from `work_order_appointments`."""
    follow_up_status_id: int | None = None
    """Where the job stands, an id from `follow_up_statuses` with the work order type, or null."""
    budget_currency: str | None = None
    """Three-letter currency code of `budget`."""
    budget: Amount | None = None
    """Budget of the job, in `budget_currency`."""
    status: WorkOrderStatus | None = None
    """State of the work order."""
    created: Moment | None = None
    """When the work order was entered."""
    modified: Moment | None = None
    """When the work order was last changed."""
    staff_id: int | None = None
    """Who entered the work order, an id from `staff`. 0 is the account owner."""
    client_data: Any = None
    """Details of the client, as an object nested in the row; which keys it holds is not known. May be null."""
    extra_details: str | None = None
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    branch_id: int | None = None
    """The branch that the work order belongs to, an id from `branches`."""
    workflow_type_id: int | None = None
    """The workflow that the record belongs to, if it is a record of a custom workflow rather than a plain work
    order."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("client_data",))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
            "client_data",
        )
    )

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
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkOrder", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "client_id": wire.whole(self.client_id),
            "number": wire.encode_text(self.number, "WorkOrder.number"),
            "title": wire.encode_text(self.title, "WorkOrder.title"),
            "start_date": wire.isoformat(self.start_date),
            "description": wire.encode_text(self.description, "WorkOrder.description"),
            "delivery_date": wire.isoformat(self.delivery_date),
            "delivery_appointment_id": wire.whole(self.delivery_appointment_id),
            "follow_up_status_id": wire.whole(self.follow_up_status_id),
            "budget_currency": wire.encode_text(self.budget_currency, "WorkOrder.budget_currency"),
            "budget": wire.encode_decimal(self.budget, "WorkOrder.budget"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.whole(self.staff_id),
            "client_data": wire.plain(self.client_data, "WorkOrder.client_data", date_format, is_read=True),
            "extra_details": wire.encode_text(self.extra_details, "WorkOrder.extra_details"),
            "branch_id": wire.whole(self.branch_id),
            "workflow_type_id": wire.whole(self.workflow_type_id),
        }
        return data
