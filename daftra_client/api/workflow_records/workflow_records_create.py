"""POST /v2/api/entity/le_workflow-type-entity-{workflow_id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.workflow_record_input import WorkflowRecordInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="workflow_records.create",
    method="POST",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}",
    parameters={
        "workflow_id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "workflow_record", "WorkflowRecordInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def workflow_records_create(
    self: Resource,
    workflow_id: int,
    workflow_record: WorkflowRecordInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a record of a workflow.

    Stores a new record. Title and number are documented as required; Daftra fills in `generated` of the number by
    itself.

    Args:
        workflow_id: Number of the workflow, the `id` of its workflow type.
        workflow_record: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation; inference (401 and 422).
    """
    request = OPERATION.request(
        path={
            "workflow_id": workflow_id,
        },
        body=workflow_record,
    )
    return await self._engine.created(request, options)
