"""PUT /v2/api/entity/le_workflow-type-entity-{workflow_id}/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.workflow_record_input import WorkflowRecordInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="workflow_records.update",
    method="PUT",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}/{id}",
    parameters={
        "workflow_id": Parameter(record_id),
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "workflow_record", "WorkflowRecordInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def workflow_records_update(
    self: Resource,
    workflow_id: int,
    id: int,
    workflow_record: WorkflowRecordInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a record of a workflow.

    The id stands in the path and again in the body. The object of custom fields must carry its own `id`. Send every
    field, since whether one that is left out keeps its value is not known; a record that does not exist gives
    status 400.

    Args:
        workflow_id: Number of the workflow, the `id` of its workflow type.
        id: Id of the record.
        workflow_record: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation (400 for a missing record); inference (401 and 422).
    """
    request = OPERATION.request(
        path={
            "workflow_id": workflow_id,
            "id": id,
        },
        body=workflow_record,
        body_id=id,
    )
    return await self._engine.done(request, options)
