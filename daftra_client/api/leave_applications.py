"""The resource `leave_applications`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.confirmation import V2_SAVED
from .._call.operation import BodyPart, CallOptions, Created, Done, Operation
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._listing.entity_list import entity_list
from .._listing.filters import Where
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
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest. Contested: 1 to 4, and -1 also for rows of all branches (live
                report); -1 to 3 (vendor reference 2026-08).
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
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: str | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.LeaveApplication]:
        """List leave applications.

        One page of leave applications.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are
                None.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest. Contested: 1 to 4, and -1 also for rows of all branches (live
                report); -1 to 3 (vendor reference 2026-08).
            sort: Field to sort by. A hyphen before it means descending order. Daftra stores the sort as a
                preference of the caller, and later lists of the entity without a sort follow it.
            where: A condition, or several that must all hold, see `field`. Fields that the document does not know
                for the entity are refused, and so are values of another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); live report (v2 lists answer with the flat paginator).
        """
        request = _LIST.request(
            path={
                "level": level,
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
