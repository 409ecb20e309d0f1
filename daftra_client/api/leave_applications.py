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
    body=(BodyPart("", "leave_application", lambda: models.LeaveApplicationInput, is_required=True),),
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
        "status": Parameter(member_of(lambda: models.LeaveStatusFilter)),
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
    body=(BodyPart("", "leave_application", lambda: models.LeaveApplicationInput, is_required=True),),
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
                only.

        Raises:
            OutcomeUnknownError: A failure that Daftra itself documents; it says that nothing was stored (500).
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
            id, level, **options: See `daftra_client.api`.
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

        Args:
            search: Text to look for; Daftra decides in which fields.
            status: State of the applications. Without it, Daftra redirects to all of them, so it is always sent. A
                filter by the column `status` is not meant for this.
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
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
            leave_application: A leave application to create or update. The reference requires `staff_id`,
                `date_from`, `date_to` and `days`, of updates too, although its text asks for the changed fields
                only.

        Raises:
            OutcomeUnknownError: A failure that Daftra itself documents; it says that nothing was stored (500).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=leave_application,
            body_id=id,
        )
        return await self._engine.done(request, options)
