"""WorkflowRecordRow: generated from openapi/daftra.yaml, do not edit."""

from typing import Any, ClassVar

from .._codec.shared_fields import with_shared_fields
from ._workflow_record_base import WorkflowRecordBase


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordRow(WorkflowRecordBase):
    """A workflow record in a list. It has no attachments, and its assigned staff and tags have another form than in
    the single record. Custom fields are in `le_workflow-type-entity-{workflow_id}_custom_data`, whose name depends
    on the workflow.
    """

    assigned_users: Any = None
    """One assignment as an object, or an object full of nulls. The single record has an array of all assignments."""
    tags: Any = None
    """One tag as an object, or an object full of nulls. The single record has an array of all tags."""

    _KEY_ORDER: ClassVar[str] = (
        "id client_id number title start_date description delivery_date delivery_appointment_id follow_up_status_id"
        " budget_currency budget status created modified staff_id client_data extra_details branch_id "
        "workflow_type_id workflow_type staff work_order_client branch work_order_follow_up_status assigned_users "
        "tags"
    )
