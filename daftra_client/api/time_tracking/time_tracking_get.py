"""GET /api2/time_tracking/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.time_tracking import TimeTracking
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="time_tracking.get",
    method="GET",
    path="/api2/time_tracking/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("TimeTracking",),
)


async def time_tracking_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> TimeTracking:
    """Read a time tracking entry.

    The whole time tracking entry, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.time_tracking import TimeTracking

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, TimeTracking, options)
