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
    body=(BodyPart("", "client_attendance_log", lambda: models.ClientAttendanceLogInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_CREATE = Operation(
    name="client_attendance_logs.create",
    method="POST",
    path="/api2/client-attendance-log/store",
    changes_state=True,
    body=(BodyPart("ClientAttendance", "client_attendance", lambda: models.ClientAttendanceInput, is_required=True),),
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
    body=(BodyPart("", "client_attendance_log", lambda: models.ClientAttendanceLogInput, is_required=True),),
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
            client_attendance_log: One attendance of a client, for v2.
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
            client_attendance: The record itself.
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
            id, level, **options: See `daftra_client.api`.
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

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
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
            client_attendance_log: One attendance of a client, for v2.
        """
        request = _UPDATE.request(
            body=client_attendance_log,
            body_id=id,
        )
        return await self._engine.done(request, options)
