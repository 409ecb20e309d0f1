"""WorkflowRecord: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .entity_branch import EntityBranch
from .entity_client import EntityClient
from .follow_up_status import FollowUpStatus
from .unit_template_staff import UnitTemplateStaff
from .work_order_status import read_work_order_status
from .workflow_record_assignment import WorkflowRecordAssignment
from .workflow_record_tag import WorkflowRecordTag
from .workflow_type import WorkflowType

if TYPE_CHECKING:
    from typing import Self

    from .work_order_status import WorkOrderStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecord(Model):
    """A record of a workflow. Custom fields stand in `le_workflow-type-entity-{workflow_id}_custom_data`, whose
    name differs by workflow.

    Source: documentation (single record).
    """

    assigned_users: list[WorkflowRecordAssignment] | None = None
    """Staff that the record is assigned to."""
    attachments: list[Any] | None = None
    """Attached files. What a text in it holds is not documented; the example is empty."""
    branch: EntityBranch | None = None
    """The branch of the record."""
    branch_id: int | None = None
    """The branch of the record, an id from `branches`."""
    budget: Decimal | None = None
    """Budget as a bare amount."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
    client_data: Any = None
    """Details of the client; an object in v1 work orders. Null in the example."""
    client_id: int | None = None
    """The client, an id from `clients`."""
    created: datetime.datetime | None = None
    """When the record was created."""
    custom_data: Any = None
    """Meaning not documented. Null in the example."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery. Null in the example."""
    delivery_date: datetime.date | None = None
    """Day of delivery."""
    description: str | None = None
    """Description."""
    extra_details: Any = None
    """Meaning not documented. Null in the example."""
    follow_up_status_id: int | None = None
    """An id from `follow_up_statuses`. Null in the example."""
    id: int | None = None
    """Number that identifies the record."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    number: str | None = None
    """Number that people see, such as "000007"."""
    staff: UnitTemplateStaff | None = None
    """The staff member who added the record."""
    staff_id: int | None = None
    """Who added the record, an id from `staff`."""
    start_date: datetime.date | None = None
    """First day."""
    status: WorkOrderStatus | None = None
    """State of the record."""
    tags: list[WorkflowRecordTag] | None = None
    """Tags of the record. They hold ids of tags, not names."""
    title: str | None = None
    """Title."""
    work_order_client: EntityClient | None = None
    """The client."""
    work_order_follow_up_status: FollowUpStatus | None = None
    """The follow-up status of the record."""
    workflow_type: WorkflowType | None = None
    """The workflow that the record belongs to."""
    workflow_type_id: int | None = None
    """Number of the workflow."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "assigned_users",
            "attachments",
            "branch",
            "branch_id",
            "budget",
            "budget_currency",
            "client_data",
            "client_id",
            "created",
            "custom_data",
            "delivery_appointment_id",
            "delivery_date",
            "description",
            "extra_details",
            "follow_up_status_id",
            "id",
            "modified",
            "number",
            "staff",
            "staff_id",
            "start_date",
            "status",
            "tags",
            "title",
            "work_order_client",
            "work_order_follow_up_status",
            "workflow_type",
            "workflow_type_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["assigned_users"]
        self.assigned_users = v if v is None else wire.records(v, WorkflowRecordAssignment, date_format)
        v = row["attachments"]
        self.attachments = v if v is None else wire.array(v, lambda v: v)
        v = row["branch"]
        self.branch = v if v is None else wire.record(v, EntityBranch, date_format)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["budget"]
        self.budget = v if v is None else wire.decimal(v)
        v = row["budget_currency"]
        self.budget_currency = v if v is None or type(v) is str else wire.text(v)
        self.client_data = row["client_data"]
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.custom_data = row["custom_data"]
        v = row["delivery_appointment_id"]
        self.delivery_appointment_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.delivery_date = days[row["delivery_date"]]
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        self.extra_details = row["extra_details"]
        v = row["follow_up_status_id"]
        self.follow_up_status_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["number"]
        self.number = v if v is None or type(v) is str else wire.text(v)
        v = row["staff"]
        self.staff = v if v is None else wire.record(v, UnitTemplateStaff, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.start_date = days[row["start_date"]]
        self.status = read_work_order_status(row["status"])
        v = row["tags"]
        self.tags = v if v is None else wire.records(v, WorkflowRecordTag, date_format)
        v = row["title"]
        self.title = v if v is None or type(v) is str else wire.text(v)
        v = row["work_order_client"]
        self.work_order_client = v if v is None else wire.record(v, EntityClient, date_format)
        v = row["work_order_follow_up_status"]
        self.work_order_follow_up_status = v if v is None else wire.record(v, FollowUpStatus, date_format)
        v = row["workflow_type"]
        self.workflow_type = v if v is None else wire.record(v, WorkflowType, date_format)
        v = row["workflow_type_id"]
        self.workflow_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "assigned_users": wire.encode_records(self.assigned_users, "WorkflowRecord.assigned_users", date_format),
            "attachments": self.attachments,
            "branch": wire.encode_record(self.branch, "WorkflowRecord.branch", date_format),
            "branch_id": wire.encode_integer(self.branch_id, "WorkflowRecord.branch_id"),
            "budget": wire.encode_decimal(self.budget, "WorkflowRecord.budget"),
            "budget_currency": wire.encode_text(self.budget_currency, "WorkflowRecord.budget_currency"),
            "client_data": self.client_data,
            "client_id": wire.encode_integer(self.client_id, "WorkflowRecord.client_id"),
            "created": wire.isoformat(self.created),
            "custom_data": self.custom_data,
            "delivery_appointment_id": wire.encode_integer(
                self.delivery_appointment_id, "WorkflowRecord.delivery_appointment_id"
            ),
            "delivery_date": wire.isoformat(self.delivery_date),
            "description": wire.encode_text(self.description, "WorkflowRecord.description"),
            "extra_details": self.extra_details,
            "follow_up_status_id": wire.encode_integer(self.follow_up_status_id, "WorkflowRecord.follow_up_status_id"),
            "id": wire.encode_integer(self.id, "WorkflowRecord.id"),
            "modified": wire.isoformat(self.modified),
            "number": wire.encode_text(self.number, "WorkflowRecord.number"),
            "staff": wire.encode_record(self.staff, "WorkflowRecord.staff", date_format),
            "staff_id": wire.encode_integer(self.staff_id, "WorkflowRecord.staff_id"),
            "start_date": wire.isoformat(self.start_date),
            "status": wire.encode_integer(self.status, "WorkflowRecord.status"),
            "tags": wire.encode_records(self.tags, "WorkflowRecord.tags", date_format),
            "title": wire.encode_text(self.title, "WorkflowRecord.title"),
            "work_order_client": wire.encode_record(
                self.work_order_client, "WorkflowRecord.work_order_client", date_format
            ),
            "work_order_follow_up_status": wire.encode_record(
                self.work_order_follow_up_status, "WorkflowRecord.work_order_follow_up_status", date_format
            ),
            "workflow_type": wire.encode_record(self.workflow_type, "WorkflowRecord.workflow_type", date_format),
            "workflow_type_id": wire.encode_integer(self.workflow_type_id, "WorkflowRecord.workflow_type_id"),
        }
        return data
