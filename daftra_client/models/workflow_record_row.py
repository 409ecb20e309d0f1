"""WorkflowRecordRow: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Related
from .entity_branch import EntityBranch
from .entity_client import EntityClient
from .follow_up_status import FollowUpStatus
from .unit_template_staff import UnitTemplateStaff
from .work_order_status import WorkOrderStatus
from .workflow_type import WorkflowType

if TYPE_CHECKING:
    from typing import Self


class WorkflowRecordRow(Record, kw_only=True):
    """A workflow record in a list. It has no attachments, and its assigned staff and tags have another shape than
    in the single record. Custom fields stand in `le_workflow-type-entity-{workflow_id}_custom_data`, whose name
    differs by workflow.

    Source: documentation (list).
    """

    id: int | None = None
    """Number that identifies the record."""
    client_id: int | None = None
    """The client, an id from `clients`."""
    number: str | None = None
    """Number that people see, such as "000007"."""
    title: str | None = None
    """Title."""
    start_date: Day | None = None
    """First day."""
    description: str | None = None
    """Description."""
    delivery_date: Day | None = None
    """Day of delivery."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery. Null in the example."""
    follow_up_status_id: int | None = None
    """An id from `follow_up_statuses`. Null in the example."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
    budget: Amount | None = None
    """Budget as a bare amount."""
    status: WorkOrderStatus | None = None
    """State of the record."""
    created: Moment | None = None
    """When the record was created."""
    modified: Moment | None = None
    """When the record was last changed."""
    staff_id: int | None = None
    """Who added the record, an id from `staff`."""
    client_data: Any = None
    """Details of the client; an object in v1 work orders. Null in the example."""
    extra_details: Any = None
    """Meaning not documented. Null in the example."""
    branch_id: int | None = None
    """The branch of the record, an id from `branches`."""
    workflow_type_id: int | None = None
    """Number of the workflow."""
    workflow_type: Related[WorkflowType] | None = None
    """The workflow that the record belongs to."""
    staff: Related[UnitTemplateStaff] | None = None
    """The staff member who added the record."""
    work_order_client: Related[EntityClient] | None = None
    """The client."""
    branch: Related[EntityBranch] | None = None
    """The branch of the record."""
    work_order_follow_up_status: Related[FollowUpStatus] | None = None
    """The follow-up status of the record."""
    assigned_users: Any = None
    """One assignment as an object, or one full of nulls. The single record has an array of all."""
    tags: Any = None
    """One tag as an object, or one full of nulls. The single record has an array of all."""

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
        v = self.workflow_type
        if v is not None:
            self.workflow_type = related(v, days)
        v = self.staff
        if v is not None:
            self.staff = related(v, days)
        v = self.work_order_client
        if v is not None:
            self.work_order_client = related(v, days)
        v = self.branch
        if v is not None:
            self.branch = related(v, days)
        v = self.work_order_follow_up_status
        if v is not None:
            self.work_order_follow_up_status = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkflowRecordRow", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "client_id": wire.whole(self.client_id),
            "number": wire.encode_text(self.number, "WorkflowRecordRow.number"),
            "title": wire.encode_text(self.title, "WorkflowRecordRow.title"),
            "start_date": wire.isoformat(self.start_date),
            "description": wire.encode_text(self.description, "WorkflowRecordRow.description"),
            "delivery_date": wire.isoformat(self.delivery_date),
            "delivery_appointment_id": wire.whole(self.delivery_appointment_id),
            "follow_up_status_id": wire.whole(self.follow_up_status_id),
            "budget_currency": wire.encode_text(self.budget_currency, "WorkflowRecordRow.budget_currency"),
            "budget": wire.encode_decimal(self.budget, "WorkflowRecordRow.budget"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.whole(self.staff_id),
            "client_data": wire.plain(self.client_data, "WorkflowRecordRow.client_data", date_format, is_read=True),
            "extra_details": wire.plain(
                self.extra_details, "WorkflowRecordRow.extra_details", date_format, is_read=True
            ),
            "branch_id": wire.whole(self.branch_id),
            "workflow_type_id": wire.whole(self.workflow_type_id),
            "workflow_type": wire.encode_record(self.workflow_type, "WorkflowRecordRow.workflow_type", date_format),
            "staff": wire.encode_record(self.staff, "WorkflowRecordRow.staff", date_format),
            "work_order_client": wire.encode_record(
                self.work_order_client, "WorkflowRecordRow.work_order_client", date_format
            ),
            "branch": wire.encode_record(self.branch, "WorkflowRecordRow.branch", date_format),
            "work_order_follow_up_status": wire.encode_record(
                self.work_order_follow_up_status, "WorkflowRecordRow.work_order_follow_up_status", date_format
            ),
            "assigned_users": wire.plain(
                self.assigned_users, "WorkflowRecordRow.assigned_users", date_format, is_read=True
            ),
            "tags": wire.plain(self.tags, "WorkflowRecordRow.tags", date_format, is_read=True),
        }
        return data
