"""The resource `attendance_logs`, generated from openapi/daftra.yaml; do not edit."""

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
from .._call.results import Created
from .._listing.pager import Pager

_CREATE = Operation(
    name="attendance_logs.create",
    method="POST",
    path="/v2/api/entity/attendance_log",
    changes_state=True,
    body=(BodyPart("", "attendance_log", "AttendanceLogInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="attendance_logs.get",
    method="GET",
    path="/v2/api/entity/attendance_log/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="attendance_logs.list",
    method="GET",
    path="/v2/api/entity/attendance_log/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


class AttendanceLogs(Resource):
    """Single marks of staff attendance, each a moment inside an attendance session. They can be added and read; no
    way to change one is documented. The answers are not documented either: the fields named here are the writable
    ones, and any other key is kept."""

    __slots__ = ()

    async def create(
        self,
        attendance_log: models.AttendanceLogInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an attendance log.

        Stores a new attendance log. The answer holds the id and a message in the language of the account. Only the
        status `draft` is documented for a new record.

        Args:
            attendance_log: An attendance log to create. The required fields are not known. Sent as the whole body,
                as `AttendanceLogInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (path, answer empty); inference (answer as on other entities).
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

        The attendance log as v2 sends it; the level sets how deep related records are embedded.

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
        return await self._engine.record(request, models.AttendanceLog, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.AttendanceLog]:
        """List attendance logs.

        One page of attendance logs. No filters are declared for this entity; `extra_query` sends them in the v2
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
            models.AttendanceLog,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )
