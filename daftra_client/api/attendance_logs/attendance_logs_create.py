"""POST /v2/api/entity/attendance_log: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.attendance_log_input import AttendanceLogInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="attendance_logs.create",
    method="POST",
    path="/v2/api/entity/attendance_log",
    changes_state=True,
    body=(BodyPart("", "attendance_log", "AttendanceLogInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def attendance_logs_create(
    self: Resource,
    attendance_log: AttendanceLogInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an attendance log.

    Stores a new attendance log. The answer holds a message in the language of the account, and the id. The only
    status that is documented for a new record is `draft`.

    Args:
        attendance_log: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation (path, answer empty); inference (answer as on other entities).
    """
    request = OPERATION.request(
        body=attendance_log,
    )
    return await self._engine.created(request, options)
