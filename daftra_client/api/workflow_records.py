"""The resource `workflow_records`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._listing.pager import Pager

_CREATE = Operation(
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

_GET = Operation(
    name="workflow_records.get",
    method="GET",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}/{id}/{level}",
    parameters={
        "workflow_id": Parameter(record_id),
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="workflow_records.list",
    method="GET",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}/list/{level}",
    parameters={
        "workflow_id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_UPDATE = Operation(
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


class WorkflowRecords(Resource):
    """Records of a workflow that the account has defined, relatives of work orders. Each workflow is an entity of
    its own, so every call names the workflow. Requests differ from answers: number and budget are objects, dates
    are in the display format, tags are names."""

    __slots__ = ()

    async def create(
        self,
        workflow_id: int,
        workflow_record: models.WorkflowRecordInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record of a workflow.

        Stores a new record. The documentation requires title and number; Daftra itself fills in `generated` of the
        number.

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            workflow_record: A workflow record to store. Values of custom fields go into an object named
                `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update. Sent as the
                whole body, as `WorkflowRecordInput`; no field is known to be required. Inside of it:
                - `budget`: Budget as an object, while answers have a plain amount and `budget_currency`.
                  `WorkflowRecordBudgetInput`; no field is known to be required.
                - `number`: Number as an object, while answers have plain text. Documented as required.
                  `WorkflowRecordNumberInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation; inference (401 and 422).
        """
        request = _CREATE.request(
            path={
                "workflow_id": workflow_id,
            },
            body=workflow_record,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        workflow_id: int,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.WorkflowRecord:
        """Read a record of a workflow.

        Returns the bare record with all of its assigned staff and tags.

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            id: Id of the record.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (with an example of the answer); inference (401).
        """
        request = _GET.request(
            path={
                "workflow_id": workflow_id,
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.WorkflowRecord, options)

    def list(
        self,
        workflow_id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.WorkflowRecordRow]:
        """List records of a workflow.

        One page of records. A row has only one object each for the assigned staff and the tags; the single record
        has all of them.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation; inference (401, and that the one object stands for the first of several).
        """
        request = _LIST.request(
            path={
                "workflow_id": workflow_id,
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.WorkflowRecordRow,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )

    async def update(
        self,
        workflow_id: int,
        id: int,
        workflow_record: models.WorkflowRecordInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a record of a workflow.

        Replaces one record. The id is in the path and repeated in the body. The object of custom fields must carry
        its own `id`. Send every field, since it is not known whether an omitted field keeps its value. Daftra
        answers 400 for a record that does not exist.

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            id: Id of the record.
            workflow_record: A workflow record to store. Values of custom fields go into an object named
                `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update. Sent as the
                whole body, as `WorkflowRecordInput`; no field is known to be required. Inside of it:
                - `budget`: Budget as an object, while answers have a plain amount and `budget_currency`.
                  `WorkflowRecordBudgetInput`; no field is known to be required.
                - `number`: Number as an object, while answers have plain text. Documented as required.
                  `WorkflowRecordNumberInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (400 for a missing record); inference (401 and 422).
        """
        request = _UPDATE.request(
            path={
                "workflow_id": workflow_id,
                "id": id,
            },
            body=workflow_record,
            body_id=id,
        )
        return await self._engine.done(request, options)
