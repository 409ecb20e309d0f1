"""The resource `leave_applications`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
    text,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="leave_applications.create",
    method="POST",
    path="/v2/api/entity/leave_application",
    changes_state=True,
    body=(BodyPart("", "leave_application", "LeaveApplicationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
    refusals={
        500: "A failure that Daftra itself documents; it says that nothing was stored",
    },
)

_GET = Operation(
    name="leave_applications.get",
    method="GET",
    path="/v2/api/entity/leave_application/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="leave_applications.list",
    method="GET",
    path="/v2/api/entity/leave_application/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "search": Parameter(text),
        "status": Parameter(member_of("LeaveStatusFilter")),
    },
)

_UPDATE = Operation(
    name="leave_applications.update",
    method="PUT",
    path="/v2/api/entity/leave_application/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "leave_application", "LeaveApplicationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    refusals={
        500: "A failure that Daftra itself documents; it says that nothing was stored",
    },
)


class LeaveApplications(Resource):
    """Requests of staff for days off, for arriving late and for leaving early, with the state of their approval."""

    __slots__ = ()

    async def create(
        self,
        leave_application: models.LeaveApplicationInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a leave application.

        Stores a new leave application, which waits for a decision. State, approval and creator cannot be sent. The
        answer holds the id and a message in the language of the account. The reference says of its own system that
        creates fail there with 500 and store nothing.

        Args:
            leave_application: A leave application to create or update. The reference requires `staff_id`,
                `date_from`, `date_to` and `days`, of updates too, although its text asks for the changed fields
                only. Sent as the whole body, as `LeaveApplicationInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            OutcomeUnknownError: A failure that Daftra itself documents; it says that nothing was stored (500).
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (path); vendor reference 2026-08.
        """
        request = _CREATE.request(
            body=leave_application,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.LeaveApplication:
        """Read a leave application.

        The leave application as v2 sends it; the level sets how deep related records are embedded.

        Args:
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

        Source: vendor reference 2026-08; documentation (path).
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.LeaveApplication, "leave_application", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        search: str | None = None,
        sort: Sort | None = None,
        status: models.LeaveStatusFilter | str = "all",
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.LeaveApplication]:
        """List leave applications.

        One page of leave applications, the newest first. Which rows come depends on the permissions of the caller:
        the caller's own, or those that the caller may see or approve. The reference shows filters by `id`,
        `staff_id`, `type`, `date_from`, `date_to`, `created`, `approved_by` and `shift_type`, and a sort by
        `created`.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
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
            search: Text to look for; Daftra decides in which fields.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            status: State of the applications. Without it, Daftra redirects to all of them, so it is always sent. A
                filter by the column `status` is not meant for this.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08; documentation (path).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
            query={
                "search": search,
                "status": status,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.LeaveApplication,
            "leave_application",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def update(
        self,
        id: int,
        leave_application: models.LeaveApplicationInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a leave application.

        Changes a leave application. Fields that are left out keep their values, but the record is checked again as
        a whole. The state, the approval and `comment` cannot be changed. The id is sent in the body as well. The
        reference says of its own system that updates fail there with 500 and change nothing. The schema of the
        reference requires `staff_id`, `date_from`, `date_to` and `days`, while its text asks for the changed fields
        only.

        Args:
            id: Id of the record.
            leave_application: A leave application to create or update. The reference requires `staff_id`,
                `date_from`, `date_to` and `days`, of updates too, although its text asks for the changed fields
                only. Sent as the whole body, as `LeaveApplicationInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            OutcomeUnknownError: A failure that Daftra itself documents; it says that nothing was stored (500).
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (path, body and answer without fields); inference (answer as on other
        entities); vendor reference 2026-08.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=leave_application,
            body_id=id,
        )
        return await self._engine.done(request, options)
