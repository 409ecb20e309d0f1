"""GET /v2/api/entity/le_workflow-type-entity-{workflow_id}/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.workflow_record import WorkflowRecord
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="workflow_records.get",
    method="GET",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}/{id}/{level}",
    parameters={
        "workflow_id": Parameter(record_id),
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def workflow_records_get(
    self: Resource,
    workflow_id: int,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> WorkflowRecord:
    """Read a record of a workflow.

    The bare record, with all of its assigned staff and tags.

    Args:
        workflow_id: Number of the workflow, the `id` of its workflow type.
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (with an example of the answer); inference (401).
    """
    from ...models.workflow_record import WorkflowRecord

    request = OPERATION.request(
        path={
            "workflow_id": workflow_id,
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, WorkflowRecord, options)
