"""The resource `workflow_records`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    integer,
    record_id,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="workflow_records.create",
    method="POST",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}",
    parameters={
        "workflow_id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "workflow_record", lambda: models.WorkflowRecordInput, is_required=True),),
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
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="workflow_records.list",
    method="GET",
    path="/v2/api/entity/le_workflow-type-entity-{workflow_id}/list/{level}",
    parameters={
        "workflow_id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
        "version": Parameter(integer),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
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
    body=(BodyPart("", "workflow_record", lambda: models.WorkflowRecordInput, is_required=True),),
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

        Stores a new record. The configuration of the workflow decides which fields are required; errors name nested
        ones with a dot, such as `number.code`. Daftra itself fills in `generated` of the number. Contested: title
        and number are required (documentation); only the configuration requires fields (vendor reference 2026-08).

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            workflow_record: A workflow record to store. Values of custom fields go into an object named
                `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update. Contains
                `budget` and `number`.

        Source: request sample; documentation; inference (401 and 422); vendor reference 2026-08, contested: the
        required fields.
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

        Returns the bare record with all of its assigned staff and tags. Custom fields stand in the field that is
        named after the workflow; the reference also names `custom_data`, which its sample leaves null. The level
        changes nothing.

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "workflow_id": workflow_id,
                "id": id,
                "level": level,
            },
        )
        return await entity_record(
            self._engine, request, models.WorkflowRecord, f"le_workflow-type-entity-{workflow_id}", options
        )

    def list(
        self,
        workflow_id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        version: int | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.WorkflowRecordRow]:
        """List records of a workflow.

        One page of records. A row has only one object each for the assigned staff and the tags; the single record
        has all of them. Daftra guarantees no order without a sort. Custom fields can neither be filtered nor sorted
        by, and neither a filter by `status` nor a search has an effect. A plain `sort=field` is refused with 400.

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            version: 2 gives files with their full addresses.
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "workflow_id": workflow_id,
                "level": level,
            },
            query={
                "version": version,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.WorkflowRecordRow,
            f"le_workflow-type-entity-{workflow_id}",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
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

        Changes one record. The id is in the path and repeated in the body, where it must be the same. The object of
        custom fields must carry its own `id`. Send every field, since it is not known whether an omitted field
        keeps its value. Daftra answers 400 for a record that does not exist, for refused fields and without the
        permission; the documentation of July has 422 for refused fields.

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            workflow_record: A workflow record to store. Values of custom fields go into an object named
                `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update. Contains
                `budget` and `number`.
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
