"""GET /v2/api/entity/attendance_log/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.attendance_log import AttendanceLog
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="attendance_logs.get",
    method="GET",
    path="/v2/api/entity/attendance_log/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def attendance_logs_get(
    self: Resource,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> AttendanceLog:
    """Read an attendance log.

    The attendance log as v2 sends it, with related records as deep as the level asks for.

    Args:
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, answer empty); live report (a v2 detail is the flat object itself).
    """
    from ...models.attendance_log import AttendanceLog

    request = OPERATION.request(
        path={
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, AttendanceLog, options)
