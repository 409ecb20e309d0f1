"""POST /api2/time_tracking.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.time_tracking_input import TimeTrackingInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="time_tracking.create",
    method="POST",
    path="/api2/time_tracking.json",
    changes_state=True,
    body=(BodyPart("TimeTracking", "time_tracking", "TimeTrackingInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def time_tracking_create(
    self: Resource,
    time_tracking: TimeTrackingInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a time tracking entry.

    Stores a new time tracking entry. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        time_tracking: Sent under `TimeTracking`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "TimeTracking": time_tracking,
        },
    )
    return await self._engine.created(request, options)
