"""POST /api2/client-attendance-log/store: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_attendance_input import ClientAttendanceInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="client_attendance_logs.create",
    method="POST",
    path="/api2/client-attendance-log/store",
    changes_state=True,
    body=(BodyPart("ClientAttendance", "client_attendance", "ClientAttendanceInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def client_attendance_logs_create(
    self: Resource,
    client_attendance: ClientAttendanceInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Record that a client was present.

    Stores one attendance at the given time. How the client is identified is not documented. The path has no `.json`
    ending.

    Args:
        client_attendance: Sent under `ClientAttendance`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body={
            "ClientAttendance": client_attendance,
        },
    )
    return await self._engine.created(request, options)
