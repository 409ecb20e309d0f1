"""WorkflowRecord: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Raw, Related
from .entity_branch import EntityBranch
from .entity_client import EntityClient
from .follow_up_status import FollowUpStatus
from .unit_template_staff import UnitTemplateStaff
from .work_order_status import WorkOrderStatus
from .workflow_record_assignment import WorkflowRecordAssignment
from .workflow_record_tag import WorkflowRecordTag
from .workflow_type import WorkflowType

if TYPE_CHECKING:
    from typing import Self


class WorkflowRecord(Record, kw_only=True):
    """A record of a workflow. Custom fields stand in `le_workflow-type-entity-{workflow_id}_custom_data`, whose
    name differs by workflow.

    Source: documentation (single record).
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
    budget: Amount | None = None
    """Budget as a bare amount."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
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
    attachments: Raw[list[Any]] | None = None
    """Attached files. What a text in it holds is not documented; the example is empty."""
    assigned_users: list[WorkflowRecordAssignment] | None = None
    """Staff that the record is assigned to."""
    tags: list[WorkflowRecordTag] | None = None
    """Tags of the record. They hold ids of tags, not names."""
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
    custom_data: Any = None
    """Meaning not documented. Null in the example."""

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
        v = self.attachments
        if v is not None:
            self.attachments = wire.array(v, lambda v: v)
        v = self.assigned_users
        if v is not None:
            self.assigned_users = [row._settled(days) for row in v]
        v = self.tags
        if v is not None:
            self.tags = [row._settled(days) for row in v]
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
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkflowRecord", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "client_id": wire.whole(self.client_id),
            "number": wire.encode_text(self.number, "WorkflowRecord.number"),
            "title": wire.encode_text(self.title, "WorkflowRecord.title"),
            "start_date": wire.isoformat(self.start_date),
            "description": wire.encode_text(self.description, "WorkflowRecord.description"),
            "delivery_date": wire.isoformat(self.delivery_date),
            "delivery_appointment_id": wire.whole(self.delivery_appointment_id),
            "follow_up_status_id": wire.whole(self.follow_up_status_id),
            "budget": wire.encode_decimal(self.budget, "WorkflowRecord.budget"),
            "budget_currency": wire.encode_text(self.budget_currency, "WorkflowRecord.budget_currency"),
            "status": wire.whole(self.status),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.whole(self.staff_id),
            "client_data": wire.plain(self.client_data, "WorkflowRecord.client_data", date_format, is_read=True),
            "extra_details": wire.plain(self.extra_details, "WorkflowRecord.extra_details", date_format, is_read=True),
            "branch_id": wire.whole(self.branch_id),
            "workflow_type_id": wire.whole(self.workflow_type_id),
            "attachments": wire.plain(self.attachments, "WorkflowRecord.attachments", date_format, is_read=True),
            "assigned_users": wire.encode_records(self.assigned_users, "WorkflowRecord.assigned_users", date_format),
            "tags": wire.encode_records(self.tags, "WorkflowRecord.tags", date_format),
            "workflow_type": wire.encode_record(self.workflow_type, "WorkflowRecord.workflow_type", date_format),
            "staff": wire.encode_record(self.staff, "WorkflowRecord.staff", date_format),
            "work_order_client": wire.encode_record(
                self.work_order_client, "WorkflowRecord.work_order_client", date_format
            ),
            "branch": wire.encode_record(self.branch, "WorkflowRecord.branch", date_format),
            "work_order_follow_up_status": wire.encode_record(
                self.work_order_follow_up_status, "WorkflowRecord.work_order_follow_up_status", date_format
            ),
            "custom_data": wire.plain(self.custom_data, "WorkflowRecord.custom_data", date_format, is_read=True),
        }
        return data
