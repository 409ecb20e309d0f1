"""PUT /api2/time_tracking/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.time_tracking_input import TimeTrackingInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="time_tracking.update",
    method="PUT",
    path="/api2/time_tracking/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("TimeTracking", "time_tracking", "TimeTrackingInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def time_tracking_update(
    self: Resource,
    id: int,
    time_tracking: TimeTrackingInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a time tracking entry.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        time_tracking: Sent under `TimeTracking`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "TimeTracking": time_tracking,
        },
    )
    return await self._engine.done(request, options)
