"""The resource `client_attendance_logs`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, MESSAGE, V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_ADD = Operation(
    name="client_attendance_logs.add",
    method="POST",
    path="/v2/api/entity/client_attendance_log",
    changes_state=True,
    body=(BodyPart("", "client_attendance_log", "ClientAttendanceLogInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_CREATE = Operation(
    name="client_attendance_logs.create",
    method="POST",
    path="/api2/client-attendance-log/store",
    changes_state=True,
    body=(BodyPart("ClientAttendance", "client_attendance", "ClientAttendanceInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="client_attendance_logs.delete",
    method="DELETE",
    path="/v2/api/entity/delete/client_attendance_log/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
)

_GET = Operation(
    name="client_attendance_logs.get",
    method="GET",
    path="/v2/api/entity/client_attendance_log/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="client_attendance_logs.list",
    method="GET",
    path="/v2/api/entity/client_attendance_log/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="client_attendance_logs.update",
    method="POST",
    path="/v2/api/entity/client_attendance_log",
    changes_state=True,
    body=(BodyPart("", "client_attendance_log", "ClientAttendanceLogInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class ClientAttendanceLogs(Resource):
    """Records of the presence of clients. `create` uses an older path of v1 that takes the time only; everything
    else is the v2 entity `client_attendance_log`, which needs the feature for attendance of clients."""

    __slots__ = ()

    async def add(
        self,
        client_attendance_log: models.ClientAttendanceLogInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Add an attendance entry.

        Stores an attendance entry of a client through v2. Unlike `create` it names the client and the staff member
        who recorded the entry. The account needs the feature for attendance of clients.

        Args:
            client_attendance_log: One attendance of a client, for v2. Sent as the whole body, as
                `ClientAttendanceLogInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08; inference (422, from other writes of v2).
        """
        request = _ADD.request(
            body=client_attendance_log,
        )
        return await self._engine.created(request, options)

    async def create(
        self,
        client_attendance: models.ClientAttendanceInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Record the presence of a client.

        Stores one attendance at the given time. How Daftra identifies the client is not documented. The path has no
        `.json` ending. Not listed in the reference of August 2026, which adds entries through v2: see `add`.

        Args:
            client_attendance: The record itself. Sent under `ClientAttendance` as `ClientAttendanceInput`; no field
                is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _CREATE.request(
            body={
                "ClientAttendance": client_attendance,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete an attendance entry.

        Removes the attendance entry. The account needs the feature for attendance of clients.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08; inference (400 and 500, from other deletes of v2).
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.ClientAttendanceLog:
        """Read an attendance entry.

        The attendance entry as v2 sends it; the level sets how deep related records are embedded.

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

        Source: vendor reference 2026-08.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.ClientAttendanceLog, "client_attendance_log", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.ClientAttendanceLog]:
        """List attendance entries of clients.

        One page of attendance entries, the newest id first.

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
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.ClientAttendanceLog,
            "client_attendance_log",
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
        client_attendance_log: models.ClientAttendanceLogInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an attendance entry.

        Changes an attendance entry. The request goes to the path that also adds entries; the id in the body marks
        it as a change, and an id in the answer other than the one sent belongs to a new entry.

        Args:
            id: Id of the record.
            client_attendance_log: One attendance of a client, for v2. Sent as the whole body, as
                `ClientAttendanceLogInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08; inference (422, from other writes of v2).
        """
        request = _UPDATE.request(
            body=client_attendance_log,
            body_id=id,
        )
        return await self._engine.done(request, options)
