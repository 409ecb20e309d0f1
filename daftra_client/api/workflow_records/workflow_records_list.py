"""GET /v2/api/entity/le_workflow-type-entity-{workflow_id}/list/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.workflow_record_row import WorkflowRecordRow
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="workflow_records.list",
    method="GET",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}/list/{level}",
    parameters={
        "workflow_id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


def workflow_records_list(
    self: Resource,
    workflow_id: int,
    *,
    page: int | None = None,
    per_page: int | None = None,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> Pager[WorkflowRecordRow]:
    """List records of a workflow.

    One page of records. The assigned staff and the tags of a row are cut down to one object each; read the single
    record for all of them.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        workflow_id: Number of the workflow, the `id` of its workflow type.
        page: Page to answer, counted from 1.
        per_page: Records a page on v2 lists, 20 when absent. The v1 name `limit` has no effect there.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: documentation; inference (401, and that the one object stands for the first of several).
    """
    from ...models.workflow_record_row import WorkflowRecordRow
    from ...pagination import Pager

    request = OPERATION.request(
        path={
            "workflow_id": workflow_id,
            "level": level,
        },
    )
    return Pager(
        self._engine,
        request,
        WorkflowRecordRow,
        page=page,
        size=per_page,
        size_name="per_page",
        options=options,
    )
