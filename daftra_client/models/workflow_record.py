"""WorkflowRecord: generated from openapi/daftra.yaml, do not edit."""

from typing import Any, ClassVar

from .._codec.shared_fields import with_shared_fields
from ._workflow_record_base import WorkflowRecordBase
from .workflow_record_assignment import WorkflowRecordAssignment
from .workflow_record_tag import WorkflowRecordTag


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecord(WorkflowRecordBase):
    """A record of a workflow. Custom fields are in `le_workflow-type-entity-{workflow_id}_custom_data`, whose name
    depends on the workflow.
    """

    attachments: list[Any] | None = None
    """Attached files. The meaning of a text in the list is not documented; the example is empty."""
    assigned_users: list[WorkflowRecordAssignment] | None = None
    """Staff members that the record is assigned to."""
    tags: list[WorkflowRecordTag] | None = None
    """Tags of the record. They hold tag ids, not names."""
    custom_data: Any = None
    """Custom fields, according to the text of the reference; its sample has null, and the values in the field that
    is named after the workflow."""

    _KEY_ORDER: ClassVar[str] = (
        "id client_id number title start_date description delivery_date delivery_appointment_id follow_up_status_id"
        " budget budget_currency status created modified staff_id client_data extra_details branch_id "
        "workflow_type_id attachments assigned_users tags workflow_type staff work_order_client branch "
        "work_order_follow_up_status custom_data"
    )
