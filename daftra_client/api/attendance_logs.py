"""The resource `attendance_logs`, generated from openapi/daftra.yaml; do not edit."""

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
    record_id,
    within,
)
from .._call.resource import Resource
from .._call.results import Created
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="attendance_logs.create",
    method="POST",
    path="/v2/api/entity/attendance_log",
    changes_state=True,
    body=(BodyPart("", "attendance_log", lambda: models.AttendanceLogInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="attendance_logs.get",
    method="GET",
    path="/v2/api/entity/attendance_log/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="attendance_logs.list",
    method="GET",
    path="/v2/api/entity/attendance_log/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)


class AttendanceLogs(Resource):
    """Single marks of staff attendance, each a moment inside an attendance session. They can be added and read; no
    way to change one is documented here."""

    __slots__ = ()

    async def create(
        self,
        attendance_log: models.AttendanceLogInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an attendance log.

        Stores a new attendance log. The answer holds the id and a message in the language of the account. A second
        log of the same staff member and time is refused with 400.

        Args:
            attendance_log: An attendance log to create. The reference requires `staff_id` and `time`, and no two
                logs of a staff member may have the same time.
        """
        request = _CREATE.request(
            body=attendance_log,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.AttendanceLog:
        """Read an attendance log.

        The attendance log as v2 sends it. The level changes nothing.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.AttendanceLog, "attendance_log", options)

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
    ) -> Pager[models.AttendanceLog]:
        """List attendance logs.

        One page of attendance logs, the newest first. The level changes nothing. The reference shows filters by
        `staff_id`, `status` and `source_type`.

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
            models.AttendanceLog,
            "attendance_log",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )
