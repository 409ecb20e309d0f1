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
    record_id,
    whole_number,
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
        "version": Parameter(whole_number),
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

        Stores a new record. The configuration of the workflow decides which fields are required; errors name nested
        ones with a dot, such as `number.code`. Daftra itself fills in `generated` of the number. Contested: title
        and number are required (documentation); only the configuration requires fields (vendor reference 2026-08).

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            workflow_record: A workflow record to store. Values of custom fields go into an object named
                `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update. Sent as the
                whole body, as `WorkflowRecordInput`; no field is known to be required. Inside of it:
                - `budget`: Budget as an object, while answers have a plain amount and `budget_currency`.
                  `WorkflowRecordBudgetInput`; no field is known to be required.
                - `number`: Number as an object, while answers have plain text. The workflow decides whether it is
                  required. `WorkflowRecordNumberInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

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
            id: Id of the record.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No record has this id. Where Daftra only answers 500 and `error happened`, the list of
                the entity is asked once whether it has the record, if it is not known to leave out any.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (with an example of the answer); inference (401); vendor reference 2026-08.
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

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        By default, the list leaves out rows of other branches; `level=-1` brings them (live report).

        Args:
            workflow_id: Number of the workflow, the `id` of its workflow type.
            page: Page to return, counted from 1. At least 1. Daftra takes 1 by default.
            per_page: Records per page of a v2 list. The v1 name `limit` has no effect there. At least 1. Daftra
                takes 20 by default.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are
                None.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            version: 2 gives files with their full addresses.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: documentation; inference (401, and that the one object stands for the first of several); vendor
        reference 2026-08 (order, filters; fields are one text with commas there).
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
            id: Id of the record.
            workflow_record: A workflow record to store. Values of custom fields go into an object named
                `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update. Sent as the
                whole body, as `WorkflowRecordInput`; no field is known to be required. Inside of it:
                - `budget`: Budget as an object, while answers have a plain amount and `budget_currency`.
                  `WorkflowRecordBudgetInput`; no field is known to be required.
                - `number`: Number as an object, while answers have plain text. The workflow decides whether it is
                  required. `WorkflowRecordNumberInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (400 for a missing record); inference (401 and 422); vendor reference
        2026-08.
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
