"""The resource `leave_applications`, generated from openapi/daftra.yaml; do not edit."""

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
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="leave_applications.list",
    method="GET",
    path="/v2/api/entity/leave_application/list/{level}",
    parameters={
        "level": Parameter(whole_number),
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
    """Requests of staff for days off. The answers are not documented: the fields named here are the writable ones,
    and any other key is kept."""

    __slots__ = ()

    async def create(
        self,
        leave_application: models.LeaveApplicationInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a leave application.

        Stores a new leave application. The answer holds the id and a message in the language of the account. The
        published example sends numbers as strings and unused fields as empty strings.

        Args:
            leave_application: A leave application to create or update. The required fields are not known. Sent as
                the whole body, as `LeaveApplicationInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            OutcomeUnknownError: A failure that Daftra itself documents; it says that nothing was stored (500).
            DaftraError: See `daftra_client.errors`.

        Source: request sample (it also sends an empty `id`); documentation (path, answer empty); inference (answer
        as on other entities).
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
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); live report (a v2 detail is the flat object itself).
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.LeaveApplication, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.LeaveApplication]:
        """List leave applications.

        One page of leave applications. No filters are declared for this entity; `extra_query` sends them in the v2
        form.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); live report (v2 lists answer with the flat paginator).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.LeaveApplication,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )

    async def update(
        self,
        id: int,
        leave_application: models.LeaveApplicationInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a leave application.

        Changes a leave application. The id is sent in the body as well.

        Args:
            id: Id of the record.
            leave_application: A leave application to create or update. The required fields are not known. Sent as
                the whole body, as `LeaveApplicationInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            OutcomeUnknownError: A failure that Daftra itself documents; it says that nothing was stored (500).
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (path, body and answer without fields); inference (answer as on other
        entities).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=leave_application,
            body_id=id,
        )
        return await self._engine.done(request, options)
